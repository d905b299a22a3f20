package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// How a clock has run: its stretches of running and of standing still that are over, and since when it has been as it
/// is now.
record Course(
        ClockState state,
        List<Stretch> past,
        Instant since,
        @Nullable OrganisationId holder,
        @Nullable Instant pausedUntil,
        int extended,
        @Nullable LocalDate day) {

    /// Running or standing still from one moment to another, held by an organisation or by nobody.
    record Stretch(
            boolean running,
            Instant from,
            Instant to,
            @Nullable OrganisationId holder) {}

    static Course of(Ledger ledger, ZoneId zone, Instant now) {
        var start = ledger.start();
        var course = new Course(ClockState.RUNNING, List.of(), start.at(), start.holder(), null, 0, start.day());
        for (var entry : ledger.inForce()) {
            course = course.pauseEndedBy(entry.at()).take(entry, zone);
        }
        return course.pauseEndedBy(now);
    }

    /// When a pause that lasts through a day ends.
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    boolean isOpen() {
        return state == ClockState.RUNNING || state == ClockState.PAUSED;
    }

    /// Since when it has been over; null while it is open.
    @Nullable
    Instant endedAt() {
        return isOpen() ? null : since;
    }

    /// The stretches that count, the present one up to `now`.
    List<Stretch> runs(Instant now) {
        return all(now).stream().filter(Stretch::running).toList();
    }

    List<Stretch> pauses(Instant now) {
        return all(now).stream().filter(stretch -> !stretch.running()).toList();
    }

    /// All stretches in order, the present one up to `now`.
    List<Stretch> all(Instant now) {
        return isOpen() ? pastUntil(now) : past;
    }

    private Stretch present(Instant until) {
        return new Stretch(state == ClockState.RUNNING, since, until, holder);
    }

    /// A pause ends at its last day with no act of anyone.
    private Course pauseEndedBy(Instant moment) {
        return state == ClockState.PAUSED && pausedUntil != null && !moment.isBefore(pausedUntil)
                ? turn(ClockState.RUNNING, pausedUntil, null)
                : this;
    }

    private Course take(Entry entry, ZoneId zone) {
        return switch (entry) {
            case Entry.Paused paused ->
                state == ClockState.RUNNING
                        ? turn(ClockState.PAUSED, paused.at(), endOf(paused.lastDay(), zone))
                        : this;
            case Entry.Resumed resumed ->
                state == ClockState.PAUSED ? turn(ClockState.RUNNING, resumed.at(), null) : this;
            case Entry.HandedOver handed -> handedOver(handed);
            case Entry.Stopped stopped -> isOpen() ? turn(ClockState.STOPPED, stopped.at(), null) : this;
            case Entry.Superseded next -> isOpen() ? turn(ClockState.SUPERSEDED, next.at(), null) : this;
            // a stop that was void never stopped anything: the time since counts
            case Entry.StopVoided _ -> state == ClockState.STOPPED ? as(ClockState.RUNNING) : this;
            case Entry.Extended more -> extended(more);
            case Entry.Started _, Entry.Breached _, Entry.Reprojected _, Entry.EntryCorrected _ -> this;
        };
    }

    private Course turn(ClockState next, Instant at, @Nullable Instant until) {
        return new Course(next, pastUntil(at), at, holder, until, extended, day);
    }

    private Course handedOver(Entry.HandedOver handed) {
        return isOpen()
                ? new Course(state, pastUntil(handed.at()), handed.at(), handed.to(), pausedUntil, extended, day)
                : new Course(state, past, since, handed.to(), pausedUntil, extended, day);
    }

    private Course as(ClockState next) {
        return new Course(next, past, since, holder, pausedUntil, extended, day);
    }

    private Course extended(Entry.Extended more) {
        var date = more.day() == null ? day : more.day();
        return new Course(state, past, since, holder, pausedUntil, extended + more.amount(), date);
    }

    private List<Stretch> pastUntil(Instant at) {
        return Stream.concat(past.stream(), Stream.of(present(at))).toList();
    }
}
