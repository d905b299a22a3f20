package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.days.Direction;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.calendar.days.Unit;

/// A clock with its definition and its ledger: it says what may be done to it, and what entry that makes.
record RunningClock(ClockRow row, Definition definition, Ledger ledger) {

    private static final long SECONDS_OF_AN_HOUR = 3_600;

    /// An entry to write, or why not.
    sealed interface Decision {
        record Written(Entry entry) implements Decision {}

        record Refused(Refusal why) implements Decision {}
    }

    Projection project(Projector projector) {
        return projector.project(ledger, definition.effect());
    }

    Decision pause(Pause pause, Instant at, Map<String, PauseReason> reasons, Projector projector) {
        var reason = reasons.get(pause.reason());
        var untimely = untimely(at, projector.now());
        if (untimely.isPresent()) {
            return new Decision.Refused(untimely.get());
        }
        if (project(projector).course().state() != ClockState.RUNNING) {
            return new Decision.Refused(Refusal.NOT_RUNNING);
        }
        if (ledger.start().direction() == Direction.BEFORE
                || definition.pauses().isEmpty()) {
            return new Decision.Refused(Refusal.NOT_PAUSABLE);
        }
        if (reason == null || !definition.pauses().contains(reason.code())) {
            return new Decision.Refused(Refusal.REASON_NOT_LISTED);
        }
        return pauseFor(reason, pause, at, projector);
    }

    private Decision pauseFor(PauseReason reason, Pause pause, Instant at, Projector projector) {
        var proof = pause.proof();
        var last = lastDay(reason, at, projector);
        var lastDay = pause.lastDay() == null ? last : pause.lastDay();
        if (!reason.effects().contains(definition.effect())) {
            return new Decision.Refused(Refusal.NOT_PAUSABLE);
        }
        if (proof == null || proof.id().isBlank()) {
            return new Decision.Refused(Refusal.PROOF_MISSING);
        }
        if (lastDay == null) {
            return new Decision.Refused(Refusal.LAST_DAY_MISSING);
        }
        if ((last != null && lastDay.isAfter(last)) || lastDay.isBefore(projector.date(at))) {
            return new Decision.Refused(Refusal.ABOVE_CAP);
        }
        if (pausesFor(reason) >= reason.times()) {
            return new Decision.Refused(Refusal.PAUSED_TOO_OFTEN);
        }
        if (!remainsAt(at, projector)) {
            return new Decision.Refused(Refusal.NOTHING_REMAINING);
        }
        return new Decision.Written(new Entry.Paused(at, reason.code(), lastDay, proof));
    }

    private long pausesFor(PauseReason reason) {
        return ledger.count(
                entry -> entry instanceof Entry.Paused paused && paused.reason().equals(reason.code()));
    }

    /// The last day a reason allows; null when its decision sets the end.
    private static @Nullable LocalDate lastDay(PauseReason reason, Instant at, Projector projector) {
        var cap = reason.cap();
        return cap == null ? null : projector.calendar().after(cap.unit(), projector.date(at), cap.amount());
    }

    /// On the last day (in the last hour, where hours are counted) nothing remains that a pause could keep: an
    /// extension is asked for instead.
    private boolean remainsAt(Instant at, Projector projector) {
        var projection = project(projector);
        if (row.breachedAt() != null || !at.isBefore(projection.due())) {
            return false;
        }
        var unit = Projector.unit(ledger.start());
        return unit.isOfHours()
                ? projector.seconds(unit, at, projection.due()) >= SECONDS_OF_AN_HOUR
                : unit == Unit.FIXED_DATE || projector.date(at).isBefore(projection.dueOn());
    }

    Decision resume(Instant at, Projector projector) {
        return project(projector).course().state() == ClockState.PAUSED
                ? timely(at, projector.now(), new Entry.Resumed(at, false))
                : new Decision.Refused(Refusal.NOT_PAUSED);
    }

    Decision extend(int amount, @Nullable LocalDate day, String reason, Instant at, Projector projector) {
        var projection = project(projector);
        if (!projection.course().isOpen()) {
            return new Decision.Refused(Refusal.ALREADY_OVER);
        }
        if (!at.isBefore(projection.due()) || !projector.now().isBefore(projection.due())) {
            return new Decision.Refused(Refusal.DUE_HAS_PASSED);
        }
        if (ledger.count(Entry.Extended.class::isInstance) >= definition.extensions()) {
            return new Decision.Refused(Refusal.EXTENDED_ALREADY);
        }
        var isDated = ledger.start().limit() == null;
        var isLater = isDated ? day != null && day.isAfter(projection.dueOn()) : amount > 0;
        if (!isLater || ledger.start().direction() == Direction.BEFORE) {
            return new Decision.Refused(Refusal.NOT_LATER);
        }
        return timely(at, projector.now(), new Entry.Extended(at, isDated ? 0 : amount, isDated ? day : null, reason));
    }

    /// Stopping, handing over: anything that only needs the clock to be open.
    Decision whileOpen(Entry entry, Projector projector) {
        return project(projector).course().isOpen()
                ? timely(entry.at(), projector.now(), entry)
                : new Decision.Refused(Refusal.ALREADY_OVER);
    }

    Decision voidStop(String reason, Instant at, Projector projector) {
        return project(projector).course().state() == ClockState.STOPPED
                ? timely(at, projector.now(), new Entry.StopVoided(at, reason))
                : new Decision.Refused(Refusal.NOT_STOPPED);
    }

    /// Cancels an entry; the start stays, and so does a breach once recorded.
    Decision correct(int seq, String reason, Instant at) {
        var wrong = ledger.lines().stream()
                .filter(line -> line.seq() == seq)
                .map(Ledger.Line::entry)
                .findFirst();
        if (wrong.isEmpty()) {
            return new Decision.Refused(Refusal.NO_SUCH_ENTRY);
        }
        if (wrong.get() instanceof Entry.Started || wrong.get() instanceof Entry.Breached) {
            return new Decision.Refused(Refusal.START_STAYS);
        }
        return new Decision.Written(new Entry.EntryCorrected(at, seq, reason));
    }

    /// The start of the clock that goes on from this one with another limit or date, keeping what was consumed.
    Entry.Started successor(@Nullable Limit limit, @Nullable LocalDate day, Instant at, Projector projector) {
        var projection = project(projector);
        var start = ledger.start();
        var next = new Entry.Started(
                at,
                limit == null ? start.limit() : limit,
                start.direction(),
                start.roll(),
                day == null ? projection.course().day() : day,
                projection.course().holder(),
                projection.consumed(),
                null);
        var due = projector.project(new Ledger(List.of()).with(next), definition.effect());
        var isPast = !due.due().isAfter(at);
        if (!isPast || definition.effect() == Effect.LAW || row.breachedAt() != null) {
            return next;
        }
        var grace = projector.calendar().after(Unit.WORKING_DAY, projector.date(at), 1);
        return new Entry.Started(
                at, next.limit(), next.direction(), next.roll(), next.day(), next.holder(), next.carried(), grace);
    }

    private Decision timely(Instant at, Instant now, Entry entry) {
        return untimely(at, now).<Decision>map(Decision.Refused::new).orElseGet(() -> new Decision.Written(entry));
    }

    private Optional<Refusal> untimely(Instant at, Instant now) {
        if (at.isAfter(now)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        return at.isBefore(ledger.start().at()) ? Optional.of(Refusal.BEFORE_THE_START) : Optional.empty();
    }
}
