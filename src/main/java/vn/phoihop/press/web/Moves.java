package vn.phoihop.press.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.press.Finding;
import vn.phoihop.press.Found;
import vn.phoihop.press.Ground;
import vn.phoihop.press.NewResponse;
import vn.phoihop.press.NoAnswerReason;
import vn.phoihop.press.OutletOutcome;
import vn.phoihop.press.PressDesk;
import vn.phoihop.press.PressItemId;
import vn.phoihop.press.PressMove;
import vn.phoihop.press.PressSheet;
import vn.phoihop.press.Publication;
import vn.phoihop.press.Refusal;
import vn.phoihop.press.ResponseKind;
import vn.phoihop.press.Responses;
import vn.phoihop.press.SourceKind;
import vn.phoihop.press.Verification;
import vn.phoihop.shared.Actor;
import vn.phoihop.shell.spi.Typed;

/// Makes the move whose form came in. What is wrong with a field is noted in what was typed.
@Component
class Moves {

    private final PressDesk desk;
    private final Verification verification;
    private final Responses responses;
    private final Choices choices;

    Moves(PressDesk desk, Verification verification, Responses responses, Choices choices) {
        this.desk = desk;
        this.verification = verification;
        this.responses = responses;
        this.choices = choices;
    }

    Optional<Refusal> make(PressMove move, Typed typed, PressSheet sheet, Instant at, Actor by) {
        var id = sheet.line().id();
        var version = typed.version();
        var words = typed.text("words");
        return switch (move) {
            case CAPTURE, OPEN_CONCERN -> Optional.of(Refusal.NOT_NOW);
            case NEEDS_NO_ANSWER ->
                typed.choice("code", NoAnswerReason.class)
                        .flatMap(code -> desk.needsNoAnswer(id, version, code, words, at, by));
            case REVERSE -> desk.reverse(id, version, words, at, by);
            case ASSIGN -> assign(id, typed, at, by);
            case GIVE_BACK ->
                choices.body(typed, "competent", by)
                        .flatMap(body -> verification.giveBack(id, version, body, words, at, by));
            case START -> verification.start(id, version, Choices.facts(typed), at, by);
            case FIND -> find(typed, sheet, at, by);
            case RETURN_FINDINGS -> verification.giveFindingsBack(id, version, words, at, by);
            case PREPARE -> prepare(id, typed, at, by);
            case RETURN_RESPONSE -> responses.giveBack(id, version, words, at, by);
            case APPROVE -> responses.approve(id, version, typed.has("confirmed"), at, by);
            case SEND -> responses.send(id, version, typed.line("channel"), at, by);
            case RECORD_OUTCOME -> outcome(id, typed, at, by);
            case FOLLOW_UP -> followUp(id, typed, at, by);
            case CLOSE -> desk.close(id, version, at, by);
            case DRAFT_CORRECTION ->
                responses.draftCorrection(id, version, typed.text("whatIsRight"), typed.text("response"), at, by);
            case CORRECT -> responses.correct(id, version, typed.has("confirmed"), at, by);
            case EXTEND -> extend(id, typed, words, at, by);
        };
    }

    private Optional<Refusal> extend(PressItemId id, Typed typed, String words, Instant at, Actor by) {
        var days = typed.number("days", 0);
        return typed.errors().isEmpty() ? desk.extend(id, typed.version(), days, words, at, by) : Optional.empty();
    }

    private Optional<Refusal> assign(PressItemId id, Typed typed, Instant at, Actor by) {
        var lead = choices.body(typed, "lead", by);
        var partners = choices.all(typed, "partners", by);
        var concerned = choices.body(typed, "concerned", by);
        if (!typed.errors().isEmpty() || lead.isEmpty()) {
            return Optional.empty();
        }
        return desk.assign(id, typed.version(), lead.get(), partners, concerned.orElse(null), at, by);
    }

    private Optional<Refusal> find(Typed typed, PressSheet sheet, Instant at, Actor by) {
        var findings = new ArrayList<Found>();
        for (var fact : sheet.factsNow()) {
            found(typed, fact.ordinal()).ifPresent(findings::add);
        }
        return typed.errors().isEmpty()
                ? verification.find(
                        sheet.line().id(), typed.version(), List.copyOf(findings), typed.line("concern"), at, by)
                : Optional.empty();
    }

    private static Optional<Found> found(Typed typed, int fact) {
        var end = "-" + fact;
        var finding = typed.choice("finding" + end, Finding.class);
        var source = typed.choice("source" + end, SourceKind.class);
        var on = typed.day("sourceOn" + end);
        if (finding.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                fact,
                finding.get(),
                typed.text("explanation" + end),
                source.get(),
                typed.line("sourceTitle" + end),
                on.orElse(null),
                typed.line("document" + end)));
    }

    private Optional<Refusal> prepare(PressItemId id, Typed typed, Instant at, Actor by) {
        var kind = typed.choice("kind", ResponseKind.class);
        var ground = typed.choice("ground", Ground.class);
        if (!typed.errors().isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        var draft = new NewResponse(
                kind.get(),
                typed.text("whatIsRight"),
                typed.text("response"),
                ground.orElse(null),
                typed.line("linked"));
        return responses.prepare(id, typed.version(), draft, at, by);
    }

    private Optional<Refusal> outcome(PressItemId id, Typed typed, Instant at, Actor by) {
        var outcome = typed.choice("outcome", OutletOutcome.class);
        var on = typed.day("on");
        if (outcome.isEmpty() || on.isEmpty()) {
            return Optional.empty();
        }
        return responses.recordOutcome(id, typed.version(), outcome.get(), on.get(), typed.text("words"), at, by);
    }

    private Optional<Refusal> followUp(PressItemId id, Typed typed, Instant at, Actor by) {
        var published = typed.day("publishedOn");
        if (published.isEmpty()) {
            return Optional.empty();
        }
        var later =
                new Publication(typed.line("outlet"), typed.line("title"), typed.line("link"), published.get(), null);
        return desk.followUp(id, typed.version(), later, Choices.facts(typed), at, by);
    }
}
