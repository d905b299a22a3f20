package vn.phoihop.petitions.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.petitions.AnswerClass;
import vn.phoihop.petitions.AnswerText;
import vn.phoihop.petitions.PetitionEvent;
import vn.phoihop.petitions.PetitionId;
import vn.phoihop.petitions.PetitionSheet.Kin;
import vn.phoihop.petitions.PetitionSheets;
import vn.phoihop.petitions.Petitions;
import vn.phoihop.petitions.Petitions.Seen;
import vn.phoihop.petitions.Refusal;
import vn.phoihop.petitions.web.SheetPage.Said;
import vn.phoihop.protection.PersonalDataFound;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Writing an answer under its two headings, for one petition or for several; correcting one that was sent.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK})
@Controller
@RequestMapping("/petitions/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class AnswerPages {

    private final Petitions petitions;
    private final PetitionSheets sheets;
    private final SheetMaker pages;
    private final Clock clock;

    AnswerPages(Petitions petitions, PetitionSheets sheets, SheetMaker pages, Clock clock) {
        this.petitions = petitions;
        this.sheets = sheets;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/answer")
    ModelAndView form(@PathVariable UUID id, Actor actor) {
        return view(id, false, new Typed(new LinkedMultiValueMap<>()), Said.NOTHING, HttpStatus.OK, actor);
    }

    @GetMapping("/correct")
    ModelAndView correction(@PathVariable UUID id, Actor actor) {
        return view(id, true, new Typed(new LinkedMultiValueMap<>()), Said.NOTHING, HttpStatus.OK, actor);
    }

    private ModelAndView view(UUID id, boolean isCorrection, Typed typed, Said said, HttpStatus status, Actor actor) {
        var petition = new PetitionId(id);
        var sheet = sheets.need(petition, actor);
        var may = isCorrection
                ? sheet.may(PetitionEvent.ANSWER_CORRECTED)
                : sheet.may(PetitionEvent.ANSWER_PREPARED) || sheet.may(PetitionEvent.ANSWER_REWORKED);
        if (!may) {
            throw new NotThere("answer of " + id);
        }
        var before = sheet.answers().isEmpty() ? null : sheet.answers().getLast();
        var others = isCorrection ? List.<Kin>of() : sheets.answerable(petition, actor);
        return Web.page("petitions/answer", new AnswerPage(sheet, others, before, isCorrection, typed, said), status);
    }

    @PostMapping("/answer")
    ModelAndView prepare(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var group = new ArrayList<Seen>();
        group.add(new Seen(new PetitionId(id), typed.version()));
        group.addAll(PetitionListPages.chosen(typed));
        var text = text(typed);
        return attempt(id, false, typed, actor, () -> petitions.prepare(group, text, clock.instant(), actor));
    }

    @MayAct(Role.LEADER)
    @PostMapping("/correct")
    ModelAndView correct(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var text = text(typed);
        return attempt(
                id,
                true,
                typed,
                actor,
                () -> petitions.correct(
                        new PetitionId(id),
                        typed.version(),
                        text,
                        typed.line("paper"),
                        typed.text("reason"),
                        clock.instant(),
                        actor));
    }

    private ModelAndView attempt(UUID id, boolean isCorrection, Typed typed, Actor actor, SheetMaker.Attempt attempt) {
        if (!typed.errors().isEmpty()) {
            var said = new Said(typed.errors(), "", List.of(), false);
            return view(id, isCorrection, typed, said, HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        try {
            return attempt.run()
                    .map(why -> view(id, isCorrection, typed, said(typed, why, actor), HttpStatus.CONFLICT, actor))
                    .orElseGet(() -> Reply.seeOther("/petitions/" + id));
        } catch (OptimisticLockingFailureException faster) {
            var said = new Said(List.of(), "", List.of(), true);
            return view(id, isCorrection, typed, said, HttpStatus.CONFLICT, actor);
        }
    }

    private Said said(Typed typed, Refusal why, Actor actor) {
        var found = why == Refusal.PERSONAL_DATA
                ? pages.found(typed, actor, "asked", "result", "ground", "promise", "reason")
                : List.<PersonalDataFound>of();
        return new Said(List.of(), "petitions.refusal." + why, found, false);
    }

    private static AnswerText text(Typed typed) {
        var isHolding = typed.one("holding").equals("true");
        return new AnswerText(
                isHolding,
                typed.text("asked"),
                typed.text("result"),
                isHolding
                        ? null
                        : Web.one(AnswerClass.values(), typed.one("class")).orElse(null),
                isHolding ? "" : typed.text("ground"),
                isHolding ? "" : typed.text("promise"),
                typed.day("promisedOn").orElse(null));
    }
}
