package vn.phoihop.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockChanged;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.calendar.DueDateMoved;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;

/// The clocks of reports: until when a unit sends (RP-D), and sends again what was returned (RP-C); of recommendations,
/// until when they are acknowledged and answered.
@Component
class ReportTimers {

    private final Clocks clocks;
    private final SubmissionStore submissions;

    ReportTimers(Clocks clocks, SubmissionStore submissions) {
        this.clocks = clocks;
        this.submissions = submissions;
    }

    /// A clock with the moment it ends.
    record Started(ClockId clock, Instant due) {}

    /// The unit is to send by this day.
    Started begin(Submission submission, LocalDate dueOn, Instant at, Actor by) {
        return start(
                NewClock.of(submission.province(), "RP-D", submission.reference(), submission.audience(), at)
                        .on(dueOn)
                        .heldBy(submission.unit()),
                by);
    }

    /// The unit is to send again.
    Started again(Submission submission, Instant at, Actor by) {
        var first = submission.firstSentAt();
        return start(
                NewClock.of(submission.province(), "RP-C", submission.reference(), submission.audience(), at)
                        .heldBy(submission.unit())
                        .firstReceivedAt(first == null ? at : first),
                by);
    }

    /// A recommendation is to be acknowledged, and answered by its day.
    Started recommended(String definition, Recommended what, Instant at, Actor by) {
        var clock = NewClock.of(what.province(), definition, what.record(), what.audience(), at)
                .heldBy(what.addressee());
        var dueOn = what.dueOn();
        return start(dueOn == null ? clock : clock.on(dueOn), by);
    }

    /// For which recommendation a clock is started; without a day its definition says how long.
    record Recommended(
            String province,
            Reference record,
            Audience audience,
            OrganisationId addressee,
            @Nullable LocalDate dueOn) {}

    private Started start(NewClock fresh, Actor by) {
        var clock = clocks.start(fresh, by);
        var line = clocks.sheet(
                clock, new Visibility(java.util.Set.of(fresh.audience().owner())));
        return new Started(clock, line.map(sheet -> sheet.line().due()).orElse(fresh.anchor()));
    }

    /// Another day: the clock before it is frozen and stays readable.
    @Nullable
    Started moved(Submission submission, LocalDate dueOn, Instant at, Actor by) {
        var clock = submission.clock();
        if (clock == null) {
            return null;
        }
        return clocks.supersede(clock, null, dueOn, at, by)
                .map(next -> new Started(
                        next,
                        clocks.sheet(next, submission.unitsView())
                                .map(sheet -> sheet.line().due())
                                .orElse(at)))
                .orElse(null);
    }

    /// Ends a clock; one that is over already stays as it is.
    void stop(@Nullable ClockId clock, Enum<?> why, Instant at, Actor by) {
        if (clock != null) {
            clocks.stop(clock, why.name(), at, by);
        }
    }

    void stopAll(Submission submission, Enum<?> why, Instant at, Actor by) {
        stop(submission.clock(), why, at, by);
        stop(submission.returnClock(), why, at, by);
    }

    /// Whoever gets the report sees its dates.
    void show(Submission submission, Audience audience) {
        clocks.show("reports", submission.id().toString(), audience);
    }

    List<ClockLine> of(String record, Visibility visibility) {
        return clocks.of("reports", record, visibility);
    }

    /// Keeps the date of a report true whatever is written into its ledger.
    @EventListener
    void keep(ClockChanged changed) {
        if (changed.record().kind().equals("reports")) {
            submissions.due(changed.clock(), changed.due());
        }
    }

    /// The same when a change of the calendar moved it.
    @EventListener
    void keep(DueDateMoved moved) {
        if (moved.record().kind().equals("reports")) {
            submissions.due(moved.clock(), moved.after());
        }
    }
}
