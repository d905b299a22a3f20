package vn.phoihop.press.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.press.Refusal;
import vn.phoihop.press.occasions.NewQuestion;
import vn.phoihop.press.occasions.Occasion;
import vn.phoihop.press.occasions.OccasionMove;
import vn.phoihop.press.occasions.OccasionSheet;
import vn.phoihop.press.occasions.Occasions;
import vn.phoihop.press.occasions.Questions;
import vn.phoihop.shared.Actor;
import vn.phoihop.shell.spi.Typed;
import vn.phoihop.tasks.Evidences;

/// Makes the move of an occasion whose form came in.
@Component
class OccasionForms {

    private final Occasions occasions;
    private final Questions questions;
    private final Evidences evidences;
    private final Choices choices;
    private final ZoneId zone;

    OccasionForms(
            Occasions occasions,
            Questions questions,
            Evidences evidences,
            Choices choices,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.occasions = occasions;
        this.questions = questions;
        this.evidences = evidences;
        this.choices = choices;
        this.zone = zone;
    }

    /// When and where, as typed.
    Optional<Occasion.Time> time(Typed typed) {
        var starts = typed.moment("startsAt");
        var ends = typed.moment("endsAt");
        return starts.map(begin -> new Occasion.Time(
                begin.atZone(zone).toInstant(),
                ends.map(end -> end.atZone(zone).toInstant()).orElse(null),
                typed.line("where")));
    }

    Optional<Refusal> make(OccasionMove move, Typed typed, OccasionSheet sheet, Instant at, Actor by) {
        var id = sheet.occasion().id();
        var version = typed.version();
        var words = typed.text("words");
        return switch (move) {
            case PLAN -> Optional.of(Refusal.NOT_NOW);
            case WRITE -> occasions.write(id, version, typed.text("agenda"), typed.text("statement"), at, by);
            case APPROVE -> occasions.approve(id, version, typed.has("confirmed"), at, by);
            case RESCHEDULE -> time(typed).flatMap(time -> occasions.reschedule(id, version, time, words, at, by));
            case LAY_OUT -> layOut(typed, sheet, at, by);
            case HOLD -> occasions.hold(id, version, at, by);
            case NOTE_QUESTION -> note(typed, sheet, at, by);
            case ANSWER -> questions.answer(id, version, typed.number("promise", 0), typed.text("answer"), at, by);
            case CLOSE -> occasions.close(id, version, at, by);
            case CANCEL -> occasions.cancel(id, version, words, at, by);
        };
    }

    private Optional<Refusal> layOut(Typed typed, OccasionSheet sheet, Instant at, Actor by) {
        return switch (evidences.document(typed.line("document"), by)) {
            case Evidences.Found.Document(var paper) ->
                occasions.layOut(
                        sheet.occasion().id(),
                        typed.version(),
                        new OccasionSheet.Laid(paper.document(), paper.title()),
                        at,
                        by);
            case Evidences.Found.Refused no -> Optional.of(Refusal.NO_SUCH_DOCUMENT);
        };
    }

    private Optional<Refusal> note(Typed typed, OccasionSheet sheet, Instant at, Actor by) {
        var promiser = choices.body(typed, "promiser", by);
        var due = typed.day("due");
        if (!typed.errors().isEmpty()) {
            return Optional.empty();
        }
        var question =
                new NewQuestion(typed.text("question"), typed.text("answer"), promiser.orElse(null), due.orElse(null));
        return questions.note(sheet.occasion().id(), typed.version(), question, at, by);
    }
}
