package vn.phoihop.programmes.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.programmes.Comment;
import vn.phoihop.programmes.Consultations;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;

/// Asking the parties, their comments and what is done with them, freezing and opening the text.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE})
@Controller
@RequestMapping("/programmes/{id}")
class ConsultationPages {

    private final Consultations consultations;
    private final SheetMaker sheets;

    ConsultationPages(Consultations consultations, SheetMaker sheets) {
        this.consultations = consultations;
        this.sheets = sheets;
    }

    @PostMapping("/ask")
    ModelAndView ask(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var day = typed.day("answerBy");
        return sheets.attempt(
                programme(id), typed, actor, () -> consultations.ask(programme(id), typed.version(), day, actor));
    }

    @PostMapping("/comments")
    ModelAndView comment(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return sheets.attempt(
                programme(id),
                typed,
                actor,
                () -> consultations.comment(
                        programme(id),
                        typed.id("fresh").orElseGet(UUID::randomUUID),
                        typed.id("item").orElse(null),
                        typed.value("words"),
                        actor));
    }

    @PostMapping("/answer")
    ModelAndView answer(@PathVariable UUID id, @RequestParam boolean agrees, Actor actor) {
        return sheets.attempt(
                programme(id), Typed.nothing(), actor, () -> consultations.answer(programme(id), agrees, actor));
    }

    @PostMapping("/comments/{comment}")
    ModelAndView decide(
            @PathVariable UUID id,
            @PathVariable UUID comment,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var decision = typed.choice("decision", Comment.Decision.class);
        if (decision.isEmpty()) {
            typed.wrong("decision-" + comment, "programmes.wrong.missing");
        }
        return sheets.attempt(
                programme(id),
                typed,
                actor,
                () -> decision.isEmpty()
                        ? Optional.of(Refusal.COMMENTS_UNDECIDED)
                        : consultations.decide(programme(id), comment, decision.get(), typed.value("reason"), actor));
    }

    @PostMapping("/freeze")
    ModelAndView freeze(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var day = typed.day("signBy");
        return sheets.attempt(
                programme(id), typed, actor, () -> consultations.freeze(programme(id), typed.version(), day, actor));
    }

    @PostMapping("/redraft")
    ModelAndView redraft(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return sheets.attempt(
                programme(id),
                typed,
                actor,
                () -> consultations.redraft(programme(id), typed.version(), typed.value("reason"), actor));
    }

    @PostMapping("/void")
    ModelAndView voidSignatures(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return sheets.attempt(
                programme(id),
                typed,
                actor,
                () -> consultations.voidSignatures(programme(id), typed.version(), typed.value("reason"), actor));
    }

    private static ProgrammeId programme(UUID id) {
        return new ProgrammeId(id);
    }
}
