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
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Refused;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// Entering, correcting, renaming organisations, and recording what became of them.
@MayAct(Role.ADMINISTRATOR)
@Controller
class OrganisationChangePages {

    private static final String FORM = "organisations/organisationForm";
    private static final String RENAME = "organisations/renameForm";
    private static final String SUCCESSION = "organisations/successionForm";

    private final Organisations organisations;
    private final Areas areas;
    private final OrganisationChoices choices;
    private final OfficeDay today;

    OrganisationChangePages(Organisations organisations, Areas areas, OrganisationChoices choices, OfficeDay today) {
        this.organisations = organisations;
        this.areas = areas;
        this.choices = choices;
        this.today = today;
    }

    @GetMapping("/organisations/new")
    ModelAndView blank(@RequestParam UUID at, @RequestParam(required = false) @Nullable UUID parent) {
        var above = parent == null
                ? ""
                : organisations.need(new OrganisationId(parent)).line().value();
        var typed = Typed.of(Map.of("area", at, "parent", above, "from", today.day(), "version", 0));
        return new ModelAndView(FORM, "page", newPage(new AreaId(at), typed));
    }

    @PostMapping("/organisations")
    ModelAndView establish(@Valid @ModelAttribute OrganisationForm form, BindingResult errors, Actor actor) {
        if (errors.hasFieldErrors("area")) {
            throw new NotThere("area of a new organisation");
        }
        Supplier<FormPage> again = () -> newPage(new AreaId(form.area()), Typed.again(errors, OrganisationForm.FIELDS));
        return kept(FORM, errors, again, () -> organisations.establish(form.organisation(), actor));
    }

    @GetMapping("/organisations/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        var line = organisations.need(new OrganisationId(id));
        return new ModelAndView(FORM, "page", editPage(line, OrganisationForm.typed(line)));
    }

    @PostMapping("/organisations/{id}/correct")
    ModelAndView correct(
            @PathVariable UUID id, @Valid @ModelAttribute OrganisationForm form, BindingResult errors, Actor actor) {
        var line = organisations.need(new OrganisationId(id));
        return kept(FORM, errors, () -> editPage(line, Typed.again(errors, OrganisationForm.FIELDS)), () -> {
            organisations.correct(line.id(), form.version(), form.organisation(), actor);
            return line.id();
        });
    }

    @GetMapping("/organisations/{id}/rename")
    ModelAndView renaming(@PathVariable UUID id) {
        var line = organisations.need(new OrganisationId(id));
        var typed = Typed.of(Map.of(
                "name", line.name(),
                "shortName", line.shortName(),
                "abbreviation", line.abbreviation(),
                "on", today.day(),
                "version", line.version()));
        return new ModelAndView(RENAME, "page", page("organisations.rename", line, "/rename", typed, List.of()));
    }

    @PostMapping("/organisations/{id}/rename")
    ModelAndView rename(
            @PathVariable UUID id, @Valid @ModelAttribute RenameForm form, BindingResult errors, Actor actor) {
        var line = organisations.need(new OrganisationId(id));
        Supplier<FormPage> again =
                () -> page("organisations.rename", line, "/rename", Typed.again(errors, RenameForm.FIELDS), List.of());
        return kept(
                RENAME,
                errors,
                again,
                () -> organisations.rename(
                        line.id(),
                        form.version(),
                        Fields.clean(form.name()),
                        Fields.clean(form.shortName()),
                        Fields.clean(form.abbreviation()),
                        form.on(),
                        Fields.clean(form.legalBasis()),
                        actor));
    }

    @GetMapping("/organisations/{id}/succession")
    ModelAndView succession(@PathVariable UUID id) {
        var line = organisations.need(new OrganisationId(id));
        var on = dayAfter(line);
        return new ModelAndView(SUCCESSION, "page", successionPage(line, on, Typed.of(Map.of("on", on))));
    }

    @PostMapping("/organisations/{id}/succession")
    ModelAndView record(
            @PathVariable UUID id, @Valid @ModelAttribute SuccessionForm form, BindingResult errors, Actor actor) {
        var line = organisations.need(new OrganisationId(id));
        Supplier<FormPage> again =
                () -> successionPage(line, dayAfter(line), Typed.again(errors, SuccessionForm.FIELDS));
        return kept(SUCCESSION, errors, again, () -> {
            organisations.record(form.succession(line.id(), new OrganisationId(form.successor())), actor);
            return line.id();
        });
    }

    /// Bad input and a refusal bring the form again, with everything typed; else one sees the organisation.
    private static ModelAndView kept(
            String template, BindingResult errors, Supplier<FormPage> again, Supplier<OrganisationId> act) {
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

    private LocalDate dayAfter(OrganisationLine line) {
        return Objects.requireNonNullElse(line.validity().to(), today.day());
    }

    private FormPage newPage(AreaId area, Typed typed) {
        var above = choices.organisationsAbove(area, today.day());
        var place = areas.need(area);
        return new FormPage(
                "organisations.new",
                "/organisations",
                "/organisations?at=" + area.value(),
                place.name(),
                typed,
                above,
                null);
    }

    private FormPage editPage(OrganisationLine line, Typed typed) {
        var above = choices.organisationsAbove(line.area(), line.validity().from());
        return page("organisations.edit", line, "/correct", typed, above);
    }

    private FormPage successionPage(OrganisationLine line, LocalDate on, Typed typed) {
        return page("organisations.succession", line, "/succession", typed, choices.successors(line, on));
    }

    private static FormPage page(
            String title, OrganisationLine line, String act, Typed typed, List<FormPage.Choice> choices) {
        var address = Addresses.of(line.id());
        return new FormPage(title, address + act, address, line.name(), typed, choices, null);
    }
}
