package vn.phoihop.concerns.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.phoihop.concerns.Channel;
import vn.phoihop.concerns.Concerns;
import vn.phoihop.concerns.Duplicates;
import vn.phoihop.concerns.Duplicates.Similar;
import vn.phoihop.concerns.Field;
import vn.phoihop.concerns.NewConcern;
import vn.phoihop.concerns.Opening;
import vn.phoihop.concerns.Procedure;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// Writing down a concern that came in by any channel; what belongs to a legal procedure is pointed there and not kept.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/concerns")
class NewConcernPages {

    private final Concerns concerns;
    private final Duplicates duplicates;
    private final Communes communes;

    NewConcernPages(Concerns concerns, Duplicates duplicates, Communes communes) {
        this.concerns = concerns;
        this.duplicates = duplicates;
        this.communes = communes;
    }

    static boolean isWorking(Actor actor) {
        return actor.isOneOf(
                Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR);
    }

    @GetMapping("/new")
    ModelAndView form(@ModelAttribute("asked") NewConcernForm asked, BindingResult ignored, Actor actor) {
        return show(asked, List.of(), List.of(), "", null, HttpStatus.OK, actor);
    }

    @PostMapping
    ModelAndView open(
            @Valid @ModelAttribute("asked") NewConcernForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes after) {
        var procedure = procedure(form);
        if (procedure.isPresent()) {
            return refer(form, procedure.get(), actor);
        }
        var area = communes.named(form.typed(form.area()), actor);
        if (area.isEmpty() && !form.typed(form.area()).isEmpty()) {
            errors.rejectValue("area", "concerns.area.unknown");
        }
        if (errors.hasErrors() || area.isEmpty()) {
            return show(form, List.of(), errors.getFieldErrors(), "", null, HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        var similar = similar(form, area.get(), actor);
        if (!similar.isEmpty() && !Boolean.TRUE.equals(form.viewed())) {
            return show(form, similar, List.of(), "", null, HttpStatus.OK, actor);
        }
        return switch (concerns.open(fresh(form, area.get()), actor)) {
            case Opening.Opened(var id, var receipt) -> {
                after.addFlashAttribute("receipt", receipt);
                yield Reply.seeOther("/concerns/" + id);
            }
            case Opening.Refused(var why) ->
                show(form, similar, List.of(), "concerns.refusal." + why, null, HttpStatus.CONFLICT, actor);
        };
    }

    private static Optional<Procedure> procedure(NewConcernForm form) {
        try {
            return form.typed(form.nature()).isEmpty()
                    ? Optional.empty()
                    : Optional.of(Procedure.valueOf(form.typed(form.nature())));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// Where it goes and why is said; of what was typed nothing is kept, not even on the page.
    private ModelAndView refer(NewConcernForm form, Procedure procedure, Actor actor) {
        var channel = form.channel() == null ? Channel.COUNTER : form.channel();
        var once = form.form() == null ? UUID.randomUUID() : form.form();
        concerns.refer(once, procedure, channel, form.typed(form.fileNumber()), actor);
        var empty = new NewConcernForm(
                null, channel, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
        return show(empty, List.of(), List.of(), "", procedure, HttpStatus.OK, actor);
    }

    private List<Similar> similar(NewConcernForm form, AreaId area, Actor actor) {
        var field = Optional.ofNullable(form.field()).orElse(Field.OTHER);
        return duplicates.like(form.typed(form.title()), form.typed(form.facts()), field, area, actor);
    }

    private static NewConcern fresh(NewConcernForm form, AreaId area) {
        return new NewConcern(
                form.form() == null ? UUID.randomUUID() : form.form(),
                Optional.ofNullable(form.channel()).orElse(Channel.COUNTER),
                Optional.ofNullable(form.field()).orElse(Field.OTHER),
                form.typed(form.title()),
                form.typed(form.facts()),
                form.typed(form.wish()),
                area,
                form.typed(form.place()),
                !Boolean.TRUE.equals(form.unreachable()) && form.reference() == null,
                Boolean.TRUE.equals(form.regulation()),
                form.reference());
    }

    private ModelAndView show(
            NewConcernForm form,
            List<Similar> similar,
            List<org.springframework.validation.FieldError> errors,
            String refusal,
            @Nullable Procedure referred,
            HttpStatus status,
            Actor actor) {
        var once = form.form() == null ? UUID.randomUUID() : form.form();
        var page = new NewConcernPage(form, once, communes.names(actor), similar, errors, refusal, referred);
        var view = new ModelAndView("concerns/new", "page", page);
        view.setStatus(status);
        return view;
    }
}
