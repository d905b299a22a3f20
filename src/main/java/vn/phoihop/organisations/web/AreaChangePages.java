package vn.phoihop.organisations.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Refused;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// Entering, correcting, renaming areas, and recording what became of them.
@MayAct(Role.ADMINISTRATOR)
@Controller
class AreaChangePages {

    private static final String FORM = "organisations/areaForm";
    private static final String RENAME = "organisations/renameForm";
    private static final String SUCCESSION = "organisations/successionForm";

    private final Areas areas;
    private final OrganisationChoices choices;
    private final OfficeDay today;

    AreaChangePages(Areas areas, OrganisationChoices choices, OfficeDay today) {
        this.areas = areas;
        this.choices = choices;
        this.today = today;
    }

    @GetMapping("/organisations/areas/new")
    ModelAndView blank(@RequestParam(required = false) @Nullable UUID at) {
        var above = at == null ? null : areas.need(new AreaId(at));
        return new ModelAndView(FORM, "page", newPage(AreaForm.below(above, today.day()), above));
    }

    @PostMapping("/organisations/areas")
    ModelAndView establish(@Valid @ModelAttribute AreaForm form, BindingResult errors, Actor actor) {
        Supplier<FormPage> again = () -> newPage(Typed.again(errors, AreaForm.FIELDS), above(form.parent()));
        return kept(FORM, errors, again, () -> areas.establish(form.area(), actor));
    }

    @GetMapping("/organisations/areas/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        var line = areas.need(new AreaId(id));
        return new ModelAndView(FORM, "page", editPage(line, AreaForm.typed(line)));
    }

    @PostMapping("/organisations/areas/{id}/correct")
    ModelAndView correct(
            @PathVariable UUID id, @Valid @ModelAttribute AreaForm form, BindingResult errors, Actor actor) {
        var line = areas.need(new AreaId(id));
        return kept(FORM, errors, () -> editPage(line, Typed.again(errors, AreaForm.FIELDS)), () -> {
            areas.correct(line.id(), form.version(), form.area(), actor);
            return line.id();
        });
    }

    @GetMapping("/organisations/areas/{id}/rename")
    ModelAndView renaming(@PathVariable UUID id) {
        var line = areas.need(new AreaId(id));
        var typed = Typed.of(
                Map.of("name", line.name(), "kind", line.kind(), "on", today.day(), "version", line.version()));
        return new ModelAndView(RENAME, "page", renamePage(line, typed));
    }

    @PostMapping("/organisations/areas/{id}/rename")
    ModelAndView rename(
            @PathVariable UUID id, @Valid @ModelAttribute RenameForm form, BindingResult errors, Actor actor) {
        var line = areas.need(new AreaId(id));
        return kept(
                RENAME,
                errors,
                () -> renamePage(line, Typed.again(errors, RenameForm.FIELDS)),
                () -> areas.rename(
                        line.id(),
                        form.version(),
                        Fields.clean(form.name()),
                        Objects.requireNonNullElse(form.kind(), line.kind()),
                        form.on(),
                        Fields.clean(form.legalBasis()),
                        actor));
    }

    @GetMapping("/organisations/areas/{id}/succession")
    ModelAndView succession(@PathVariable UUID id) {
        var line = areas.need(new AreaId(id));
        var on = Objects.requireNonNullElse(line.validity().to(), today.day());
        return new ModelAndView(SUCCESSION, "page", successionPage(line, on, Typed.of(Map.of("on", on))));
    }

    @PostMapping("/organisations/areas/{id}/succession")
    ModelAndView record(
            @PathVariable UUID id, @Valid @ModelAttribute SuccessionForm form, BindingResult errors, Actor actor) {
        var line = areas.need(new AreaId(id));
        var on = Objects.requireNonNullElse(line.validity().to(), today.day());
        Supplier<FormPage> again = () -> successionPage(line, on, Typed.again(errors, SuccessionForm.FIELDS));
        return kept(SUCCESSION, errors, again, () -> {
            areas.record(form.succession(line.id(), new AreaId(form.successor())), actor);
            return line.id();
        });
    }

    /// Bad input and a refusal bring the form again, with everything typed; else one sees the area.
    private static ModelAndView kept(
            String template, BindingResult errors, Supplier<FormPage> again, Supplier<AreaId> act) {
        if (errors.hasErrors()) {
            return Addresses.with(HttpStatus.UNPROCESSABLE_CONTENT, template, again.get());
        }
        try {
            return Reply.seeOther(Addresses.of(act.get()));
        } catch (Refused refused) {
            return Addresses.with(HttpStatus.CONFLICT, template, again.get().refused(refused.why()));
        } catch (OptimisticLockingFailureException lost) {
            return Addresses.with(HttpStatus.CONFLICT, template, again.get().changedMeanwhile());
        }
    }

    private @Nullable AreaLine above(@Nullable UUID parent) {
        return parent == null ? null : areas.find(new AreaId(parent)).orElse(null);
    }

    private FormPage newPage(Typed typed, @Nullable AreaLine above) {
        var offered = choices.areasAbove(above == null ? null : above.id(), today.day());
        return new FormPage(
                "organisations.area.new", "/organisations/areas", "/organisations", "", typed, offered, null);
    }

    private FormPage editPage(AreaLine line, Typed typed) {
        var offered = choices.areasAbove(line.parent(), line.validity().from());
        return page("organisations.edit", line, "/correct", typed, offered);
    }

    private static FormPage renamePage(AreaLine line, Typed typed) {
        return page("organisations.rename", line, "/rename", typed, List.of());
    }

    private FormPage successionPage(AreaLine line, LocalDate on, Typed typed) {
        return page("organisations.succession", line, "/succession", typed, choices.successors(line, on));
    }

    private static FormPage page(String title, AreaLine line, String act, Typed typed, List<FormPage.Choice> choices) {
        var address = Addresses.of(line.id());
        return new FormPage(title, address + act, address, line.name(), typed, choices, null);
    }
}
