package vn.phoihop.press.occasions;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.press.PressClocks;
import vn.phoihop.press.PressText;
import vn.phoihop.press.Refusal;
import vn.phoihop.shared.Actor;

/// What was asked at an occasion, and the answers that were promised there, until they are given.
@Component
public class Questions {

    private final OccasionKeeper keeper;
    private final OccasionPapers papers;
    private final OccasionPublishing publishing;
    private final PressClocks times;

    Questions(OccasionKeeper keeper, OccasionPapers papers, OccasionPublishing publishing, PressClocks times) {
        this.keeper = keeper;
        this.papers = papers;
        this.publishing = publishing;
        this.times = times;
    }

    /// Notes what was asked: with its answer, or with who promised one for when; a promise has a clock of its own.
    @Transactional
    public Optional<Refusal> note(OccasionId id, int version, NewQuestion question, Instant at, Actor by) {
        var occasion = keeper.need(id, version, by);
        var refused = keeper.refuses(occasion, OccasionMove.NOTE_QUESTION, at, by)
                .or(() -> question.words().isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty())
                .or(() -> incomplete(question, at))
                .or(() -> PressText.refuses(question.words(), question.answer()));
        return OccasionKeeper.unless(refused, () -> {
            papers.ask(occasion, question, question.isAnswered() ? null : promise(occasion, question, at, by), at);
            keeper.keep(occasion.with(question.promiser()), OccasionMove.NOTE_QUESTION, at, by, question.words());
            publishing.publish(occasion, papers.questions(occasion));
        });
    }

    private Optional<Refusal> incomplete(NewQuestion question, Instant at) {
        var due = question.dueOn();
        var isLate = due != null && due.isBefore(times.day(at));
        return question.isAnswered() || (question.isPromised() && !isLate)
                ? Optional.empty()
                : Optional.of(Refusal.PROMISE_INCOMPLETE);
    }

    private ClockId promise(Occasion occasion, NewQuestion question, Instant at, Actor by) {
        var due = Objects.requireNonNull(question.dueOn());
        var audience = new Audience(
                occasion.owner(), question.promiser() == null ? Set.of() : Set.of(question.promiser()), false);
        return times.start(
                        NewClock.of(occasion.province(), "X", occasion.reference(), audience, at)
                                .heldBy(question.promiser())
                                .on(due),
                        by)
                .clock();
    }

    /// Gives the answer that was promised.
    @Transactional
    public Optional<Refusal> answer(OccasionId id, int version, int ordinal, String answer, Instant at, Actor by) {
        var occasion = keeper.need(id, version, by);
        var owed = papers.questions(occasion).stream()
                .filter(each -> each.ordinal() == ordinal && each.isOwed())
                .findFirst();
        var refused = keeper.refuses(occasion, OccasionMove.ANSWER, at, by)
                .or(() -> owed.isEmpty() ? Optional.of(Refusal.NOT_NOW) : Optional.empty())
                .or(() -> answer.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty())
                .or(() -> PressText.refuses(answer));
        return OccasionKeeper.unless(refused, () -> {
            papers.answer(occasion, ordinal, answer, at);
            times.stop(owed.map(Question::clock).orElse(null), "answered", at, by);
            keeper.keep(occasion, OccasionMove.ANSWER, at, by, answer);
            publishing.publish(occasion, papers.questions(occasion));
            publishing.log("PromiseKept", occasion, at);
        });
    }
}
