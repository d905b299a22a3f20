package vn.phoihop.clarifications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockChanged;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.calendar.DueDateMoved;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// What the moves of a clarification do to its clocks: scoped (CL-S), published (CL-E, or CL-EU where safety is at
/// risk), corrected (CL-C), looked at again (CL-V).
@Component
class ClarificationClocks {

    private final Clocks clocks;
    private final ClarificationStore store;
    private final ZoneId zone;

    ClarificationClocks(Clocks clocks, ClarificationStore store, @Value("${phoihop.zone}") ZoneId zone) {
        this.clocks = clocks;
        this.store = store;
        this.zone = zone;
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private ClockId start(Clarification it, String definition, Instant at, Actor by) {
        return clocks.start(
                NewClock.of(it.province(), definition, it.reference(), it.audience(), at)
                        .heldBy(it.hands().owner()),
                by);
    }

    private void stop(@Nullable ClockId clock, String why, Instant at, Actor by) {
        if (clock != null) {
            clocks.stop(clock, why, at, by);
        }
    }

    /// It was proposed: two working days to say whether it is taken up.
    Clarification scoping(Clarification it, Instant at, Actor by) {
        var clock = start(it, "CL-S", at, by);
        var old = it.times();
        return dated(it, new Clarification.Times(clock, old.evidence(), old.mend(), old.review(), null, null), clock);
    }

    void scoped(Clarification it, Instant at, Actor by) {
        stop(it.times().scope(), "scoped", at, by);
    }

    /// Evidence is gathered: the term of publication runs.
    Clarification gathering(Clarification it, Instant at, Actor by) {
        var clock = start(it, it.claim().isSafety() ? "CL-EU" : "CL-E", at, by);
        var old = it.times();
        return dated(it, new Clarification.Times(old.scope(), clock, old.mend(), old.review(), null, null), clock);
    }

    /// Published, or ended without: the term is over.
    Clarification gathered(Clarification it, String why, Instant at, Actor by) {
        stop(it.times().evidence(), why, at, by);
        var old = it.times();
        return it.timed(new Clarification.Times(old.scope(), old.evidence(), old.mend(), old.review(), null, null));
    }

    /// It is looked at again in a year.
    Clarification reviewed(Clarification it, Instant at, Actor by) {
        stop(it.times().review(), "reviewed", at, by);
        var old = it.times();
        var review = start(it, "CL-V", at, by);
        return it.timed(new Clarification.Times(old.scope(), old.evidence(), old.mend(), review, null, null));
    }

    void unreviewed(Clarification it, String why, Instant at, Actor by) {
        stop(it.times().review(), why, at, by);
    }

    /// A fault was found: a working day to correct it.
    Clarification mending(Clarification it, Instant at, Actor by) {
        var old = it.times();
        if (old.mend() != null) {
            return it;
        }
        var mend = start(it, "CL-C", at, by);
        return it.timed(
                new Clarification.Times(old.scope(), old.evidence(), mend, old.review(), old.dueOn(), old.dueAt()));
    }

    Clarification mended(Clarification it, Instant at, Actor by) {
        stop(it.times().mend(), "corrected", at, by);
        var old = it.times();
        return it.timed(
                new Clarification.Times(old.scope(), old.evidence(), null, old.review(), old.dueOn(), old.dueAt()));
    }

    private Clarification dated(Clarification it, Clarification.Times times, ClockId clock) {
        var owner = new Visibility(Set.<OrganisationId>of(it.hands().owner()));
        return clocks.of(Clarification.KIND, it.id().toString(), owner).stream()
                .filter(line -> line.id().equals(clock))
                .findFirst()
                .map(line -> it.timed(new Clarification.Times(
                        times.scope(), times.evidence(), times.mend(), times.review(), line.dueOn(), line.due())))
                .orElse(it.timed(times));
    }

    /// What a clock says now is what lists show.
    @EventListener
    void clockChanged(ClockChanged change) {
        if (change.record().kind().equals(Clarification.KIND)) {
            store.due(change.clock(), day(change.due().minusMillis(1)), change.due());
        }
    }

    /// A change of the calendar moved it.
    @EventListener
    void dueDateMoved(DueDateMoved moved) {
        if (moved.record().kind().equals(Clarification.KIND)) {
            store.due(moved.clock(), day(moved.after().minusMillis(1)), moved.after());
        }
    }
}
