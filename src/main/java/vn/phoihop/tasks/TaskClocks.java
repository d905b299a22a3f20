package vn.phoihop.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Calendars;
import vn.phoihop.calendar.ClockChanged;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.calendar.DueDateMoved;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.calendar.Pause;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.calendar.days.Unit;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;

/// What the moves of a task do to its clocks, and what the clocks say of its date.
@Component
class TaskClocks {

    private static final int DAYS_TO_RETURN = 2;
    private static final int MONTHS_TO_REOPEN = 6;

    private final Clocks clocks;
    private final Calendars calendars;
    private final TaskStore store;
    private final ZoneId zone;

    TaskClocks(Clocks clocks, Calendars calendars, TaskStore store, @Value("${phoihop.zone}") ZoneId zone) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.store = store;
        this.zone = zone;
    }

    /// Starts the clock of a task with this deadline, held by its lead.
    Term start(Task task, Deadline deadline, String area, Instant at, Actor by) {
        var fresh = NewClock.of(task.province(), deadline.definition(), task.reference(), task.audience(), at)
                .heldBy(task.hands().lead())
                .in(area);
        var day = deadline.day();
        var days = deadline.workingDays();
        if (day != null) {
            fresh = fresh.on(day);
        }
        if (days != null) {
            fresh = fresh.limited(Limit.workingDays(days));
        }
        return term(task, clocks.start(fresh, by));
    }

    private Term term(Task task, ClockId clock) {
        var line = line(task.id(), task.hands().owner(), clock).orElseThrow();
        return new Term(
                clock, null, null, line.dueOn(), line.dueOn(), line.due(), line.standing() == Standing.CONFIRMED);
    }

    private Optional<ClockLine> line(TaskId task, OrganisationId owner, ClockId clock) {
        return clocks.of(Task.KIND, task.toString(), new Visibility(Set.of(owner))).stream()
                .filter(line -> line.id().equals(clock))
                .findFirst();
    }

    /// The owner holds it while looking at the output; a clock of its own says by when.
    Term review(Task task, Instant at, Actor by) {
        var clock = task.term().clock();
        if (task.waitsForReview()) {
            // on the last day nothing is left to wait, and the clock runs on
            clocks.pause(clock, new Pause("OWNER_REVIEW", task.reference(), null), at, by);
        }
        clocks.handOver(clock, task.hands().owner(), at, by);
        return task.term().reviewedBy(owed(task, "TK-V", at, by));
    }

    /// What the owner owes: a decision on the output, an answer to a return.
    Term answer(Task task, Instant at, Actor by) {
        return task.term().answeredBy(owed(task, "TK-R", at, by));
    }

    private ClockId owed(Task task, String definition, Instant at, Actor by) {
        return clocks.start(
                NewClock.of(task.province(), definition, task.reference(), task.audience(), at)
                        .heldBy(task.hands().owner()),
                by);
    }

    /// The lead has it again.
    void backToLead(Task task, Instant at, Actor by) {
        clocks.resume(task.term().clock(), at, by);
        clocks.handOver(task.term().clock(), task.hands().lead(), at, by);
        stop(task.term().review(), at, by);
    }

    /// Done: the clock of the task stops when it was claimed, that of the review now.
    void accept(Task task, Instant claimedAt, Instant at, Actor by) {
        clocks.stop(task.term().clock(), "accepted", claimedAt, by);
        stop(task.term().review(), at, by);
    }

    void end(Task task, Instant at, Actor by) {
        stop(task.term().clock(), at, by);
        stop(task.term().review(), at, by);
        stop(task.term().answer(), at, by);
    }

    void answered(Task task, Instant at, Actor by) {
        stop(task.term().answer(), at, by);
    }

    private void stop(@Nullable ClockId clock, Instant at, Actor by) {
        if (clock != null) {
            clocks.stop(clock, "ended", at, by);
        }
    }

    /// Another lead has it; everybody who sees the task sees its clocks.
    void handOver(Task task, Instant at, Actor by) {
        clocks.handOver(task.term().clock(), task.hands().lead(), at, by);
        clocks.show(Task.KIND, task.id().toString(), task.audience());
    }

    /// A later date, given once by the clock itself.
    Optional<vn.phoihop.calendar.Refusal> extend(Task task, Wish wish, String reason, Instant at, Actor by) {
        var day = wish.day();
        return day != null
                ? clocks.extendTo(task.term().clock(), day, reason, at, by)
                : clocks.extend(task.term().clock(), wish.addedDays(), reason, at, by);
    }

    /// A second later date goes on in another clock, which keeps what was counted; empty when this one is over.
    Optional<Term> goOn(Task task, Deadline deadline, Instant at, Actor by) {
        var days = deadline.workingDays();
        return clocks.supersede(
                        task.term().clock(), days == null ? null : Limit.workingDays(days), deadline.day(), at, by)
                .map(next -> task.term().goingOn(term(task, next)));
    }

    /// Whether a lead may still return what it has since this moment.
    boolean mayReturn(Instant since, Instant at) {
        var last = calendars.current().after(Unit.WORKING_DAY, day(since), DAYS_TO_RETURN);
        return !day(at).isAfter(last);
    }

    /// Whether what was accepted at this moment may still be reopened.
    boolean mayReopen(Instant accepted, Instant at) {
        return !day(at).isAfter(day(accepted).plusMonths(MONTHS_TO_REOPEN));
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /// What a clock says now is what lists show.
    @EventListener
    void clockChanged(ClockChanged change) {
        says(change.record(), change.clock());
    }

    /// A change of the calendar moved it, or said how far it can be trusted.
    @EventListener
    void dueDateMoved(DueDateMoved moved) {
        says(moved.record(), moved.clock());
    }

    private void says(Reference record, ClockId clock) {
        if (!record.kind().equals(Task.KIND)) {
            return;
        }
        store.ownerOf(record.id(), clock)
                .flatMap(task -> line(task.id(), task.owner(), clock))
                .ifPresent(
                        line -> store.due(line.id(), line.dueOn(), line.due(), line.standing() == Standing.CONFIRMED));
    }
}
