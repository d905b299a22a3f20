package vn.phoihop.press;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockChanged;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.calendar.DueDateMoved;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;

/// What the moves of press items and occasions do to their clocks, and what the clocks say of the dates.
@Component
public class PressClocks {

    private static final LocalTime OPENING = LocalTime.of(7, 30);

    private final Clocks clocks;
    private final ItemStore store;
    private final ZoneId zone;

    PressClocks(Clocks clocks, ItemStore store, @Value("${phoihop.zone}") ZoneId zone) {
        this.clocks = clocks;
        this.store = store;
        this.zone = zone;
    }

    /// What a clock says when it has just begun.
    public record Started(ClockId clock, LocalDate dueOn, Instant dueAt, boolean isSure) {}

    /// Starts a clock of a record, held by somebody.
    public Started start(
            String province, String definition, Reference record, Audience audience, Instant anchor, Actor by) {
        return start(NewClock.of(province, definition, record, audience, anchor), by);
    }

    /// Starts a clock as it was made.
    public Started start(NewClock fresh, Actor by) {
        var id = clocks.start(fresh, by);
        var line = line(
                        fresh.record().kind(),
                        fresh.record().id(),
                        fresh.audience().owner(),
                        id)
                .orElseThrow();
        return new Started(id, line.dueOn(), line.due(), line.standing() == Standing.CONFIRMED);
    }

    /// The term of the answer, from when the outlet asked, else from when it published.
    Started answer(String province, Reference record, Audience audience, Publication publication, Actor by) {
        return start(province, "PI-A", record, audience, opening(publication.anchor()), by);
    }

    /// The beginning of a day’s work.
    Instant opening(LocalDate day) {
        return day.atTime(OPENING).atZone(zone).toInstant();
    }

    private Optional<ClockLine> line(String kind, String id, OrganisationId owner, ClockId clock) {
        return clocks.of(kind, id, new Visibility(Set.of(owner))).stream()
                .filter(line -> line.id().equals(clock))
                .findFirst();
    }

    /// Another organisation has the work on the answer.
    void handOver(PressItem item, OrganisationId to, Instant at, Actor by) {
        clocks.handOver(item.times().answer(), to, at, by);
        clocks.show(PressItem.KIND, item.id().toString(), item.audience());
    }

    /// Ends a count, if it runs.
    public void stop(@Nullable ClockId clock, String why, Instant at, Actor by) {
        if (clock != null) {
            clocks.stop(clock, why, at, by);
        }
    }

    /// Takes the end of a count back: the time since counts, as if it had not been.
    void goOn(ClockId clock, String reason, Instant at, Actor by) {
        clocks.voidStop(clock, reason, at, by);
    }

    /// Adds calendar days to the answer, once, before it is due.
    Optional<Refusal> extend(PressItem item, int days, String reason, Instant at, Actor by) {
        return clocks.extend(item.times().answer(), days, reason, at, by)
                .map(why -> why == vn.phoihop.calendar.Refusal.DUE_HAS_PASSED
                        ? Refusal.DUE_HAS_PASSED
                        : Refusal.EXTENDED_ALREADY);
    }

    /// The day of a moment in the office’s time zone.
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /// What a clock says now is what lists show.
    @EventListener
    void clockChanged(ClockChanged change) {
        if (change.record().kind().equals(PressItem.KIND)) {
            says(change.clock(), change.due(), change.standing());
        }
    }

    /// A change of the calendar moved it, or said how far it can be trusted.
    @EventListener
    void dueDateMoved(DueDateMoved moved) {
        if (moved.record().kind().equals(PressItem.KIND)) {
            says(moved.clock(), moved.after(), moved.standing());
        }
    }

    private void says(ClockId clock, Instant due, Standing standing) {
        store.due(clock, day(due.minusMillis(1)), due, standing == Standing.CONFIRMED);
    }
}
