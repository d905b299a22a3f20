package vn.phoihop.programmes.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.programmes.ItemTasks;
import vn.phoihop.programmes.Outcome;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.Terms;
import vn.phoihop.programmes.Terms.Ending;
import vn.phoihop.registry.Register;
import vn.phoihop.registry.RegisterFilter;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.tasks.OutputKind;

/// What happens while a programme is in force, how it ends, and choosing the document a new one is read from.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK})
@Controller
class TermPages {

    private final Terms terms;
    private final SheetMaker sheets;
    private final Register register;
    private final ItemTasks tasks;

    TermPages(Terms terms, SheetMaker sheets, Register register, ItemTasks tasks) {
        this.terms = terms;
        this.sheets = sheets;
        this.register = register;
        this.tasks = tasks;
    }

    @PostMapping("/programmes/{id}/succeed")
    ModelAndView succeed(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var nobody = new UUID(0, 0);
        return sheets.attempt(
                programme(id),
                typed,
                actor,
                () -> terms.succeed(
                        programme(id),
                        typed.version(),
                        new OrganisationId(typed.id("party").orElse(nobody)),
                        new OrganisationId(typed.id("successor").orElse(nobody)),
                        typed.value("decision"),
                        actor));
    }

    @PostMapping("/programmes/{id}/review")
    ModelAndView review(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var from = typed.day("from");
        var to = typed.day("to");
        return sheets.attempt(
                programme(id),
                typed,
                actor,
                () -> terms.review(programme(id), typed.version(), from, to, typed.value("findings"), actor));
    }

    @PostMapping("/programmes/{id}/close")
    ModelAndView close(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return sheets.attempt(
                programme(id),
                typed,
                actor,
                () -> terms.close(
                        programme(id), typed.version(), typed.value("review"), endings(typed, values), actor));
    }

    private static Map<UUID, Ending> endings(Typed typed, MultiValueMap<String, String> values) {
        var endings = new LinkedHashMap<UUID, Ending>();
        for (var field : values.keySet()) {
            if (field.startsWith("outcome.")) {
                var item = field.substring("outcome.".length());
                typed.choice(field, Outcome.class)
                        .ifPresent(outcome ->
                                endings.put(UUID.fromString(item), new Ending(outcome, typed.value("why." + item))));
            }
        }
        return endings;
    }

    @PostMapping("/programmes/{id}/items/{item}/task")
    ModelAndView give(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        return sheets.attemptOr(
                programme(id),
                typed,
                actor,
                () -> tasks.give(
                        programme(id),
                        item,
                        typed.choice("kind", OutputKind.class).orElse(OutputKind.OTHER),
                        typed.value("criterion"),
                        typed.id("fresh").orElseGet(UUID::randomUUID),
                        actor));
    }

    @PostMapping("/programmes/{id}/abandon")
    ModelAndView abandon(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return sheets.attempt(
                programme(id),
                typed,
                actor,
                () -> terms.abandon(programme(id), typed.version(), typed.value("reason"), actor));
    }

    /// Documents of the register a new programme may be read from.
    @GetMapping("/programmes/read")
    ModelAndView read(@RequestParam(required = false) @Nullable String q, Actor actor) {
        var asked = q == null ? "chương trình phối hợp" : q;
        var found = register.list(asked.isBlank() ? RegisterFilter.ALL : RegisterFilter.words(asked), null, actor);
        return Replies.page("programmes/documents", new DocumentsPage(null, asked, found.lines()));
    }

    private static ProgrammeId programme(UUID id) {
        return new ProgrammeId(id);
    }
}
