package vn.phoihop.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Calendars;
import vn.phoihop.calendar.ClockChanged;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.calendar.ClockState;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.calendar.DueDateMoved;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.calendar.Pause;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.calendar.days.Unit;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// What the moves of a concern do to its clocks, and which of them says its present term.
@Component
class ConcernClocks {

    static final String ACKNOWLEDGE = "PC-A";
    static final String TRIAGE = "PC-T";
    static final String ANSWER = "PC-R";
    static final String WINDOW = "PC-C";
    static final String PROMISE = "X";
    static final String SECOND_RATING = "PC-2";
    static final String LEADER_NAMED = "PC-L4N";
    static final String FIRST_STATEMENT = "PC-L4S";
    private static final int DAYS_TO_RETURN = 2;
    private static final int MONTHS_TO_REOPEN = 6;
    private static final int FEWEST_DAYS = 3;
    private static final int REGULATION_DAYS = 15;

    private final Clocks clocks;
    private final Calendars calendars;
    private final ConcernStore store;
    private final ZoneId zone;

    ConcernClocks(Clocks clocks, Calendars calendars, ConcernStore store, @Value("${phoihop.zone}") ZoneId zone) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.store = store;
        this.zone = zone;
    }

    /// The reply is due in so many working days, by level.
    static int days(int level) {
        return switch (level) {
            case 4 -> 3;
            case 3 -> 7;
            case 2 -> 15;
            default -> 20;
        };
    }

    void receive(Concern concern, Instant at, Actor by) {
        clocks.start(fresh(concern, ACKNOWLEDGE, at), by);
        clocks.start(fresh(concern, TRIAGE, at), by);
    }

    private NewClock fresh(Concern concern, String definition, Instant at) {
        return NewClock.of(concern.province(), definition, concern.reference(), concern.audience(), at)
                .heldBy(concern.hands().owner())
                .in(concern.matter().areaCode())
                .firstReceivedAt(concern.moments().firstReceivedAt());
    }

    /// The reply is due from now on, by its level; where a shorter limit of an administrative reflection governs, from
    /// the receipt.
    void answerDue(Concern concern, Instant at, Actor by) {
        var days = days(concern.weight().level());
        var isShort = concern.matter().isRegulation() && days >= REGULATION_DAYS;
        var anchor = isShort ? concern.moments().receivedAt() : at;
        clocks.start(fresh(concern, ANSWER, anchor).limited(Limit.workingDays(isShort ? REGULATION_DAYS : days)), by);
        if (concern.weight().level() == 4) {
            levelFour(concern, at, by);
        }
    }

    void levelFour(Concern concern, Instant at, Actor by) {
        clocks.start(fresh(concern, LEADER_NAMED, at), by);
        if (!concern.axes().isPublic()) {
            clocks.start(fresh(concern, FIRST_STATEMENT, at), by);
        }
    }

    /// Once more, with half of the time.
    void answerAgain(Concern concern, Instant at, Actor by) {
        var half = Math.max(FEWEST_DAYS, (days(concern.weight().level()) + 1) / 2);
        clocks.start(fresh(concern, ANSWER, at).limited(Limit.workingDays(half)).heldBy(holder(concern)), by);
    }

    /// Another level: another limit, what was consumed is kept.
    void relevel(Concern concern, int before, Instant at, Actor by) {
        open(concern, ANSWER)
                .ifPresent(line -> clocks.supersede(
                        line.id(), Limit.workingDays(days(concern.weight().level())), null, at, by));
        if (concern.weight().level() == 4
                && before < 4
                && !concern.axes().state().isAnswered()) {
            levelFour(concern, at, by);
        }
    }

    private static @Nullable OrganisationId holder(Concern concern) {
        var lead = concern.hands().lead();
        return lead == null ? concern.hands().owner() : lead;
    }

    void handOver(Concern concern, OrganisationId to, Instant at, Actor by) {
        open(concern, ANSWER).ifPresent(line -> clocks.handOver(line.id(), to, at, by));
    }

    void show(Concern concern) {
        clocks.show(Concern.KIND, concern.id().toString(), concern.audience());
    }

    /// Stands still while the reporter is waited for, or until the day of the full answer; on the last day it runs on.
    Optional<vn.phoihop.calendar.Refusal> pause(
            Concern concern, String reason, @Nullable LocalDate until, Instant at, Actor by) {
        return open(concern, ANSWER)
                .flatMap(line -> clocks.pause(line.id(), new Pause(reason, concern.reference(), until), at, by));
    }

    void resume(Concern concern, Instant at, Actor by) {
        open(concern, ANSWER).ifPresent(line -> clocks.resume(line.id(), at, by));
    }

    void stop(Concern concern, String definition, String why, Instant at, Actor by) {
        lines(concern).stream()
                .filter(line -> line.definition().equals(definition) && isOpen(line))
                .forEach(line -> clocks.stop(line.id(), why, at, by));
    }

    void stop(ClockId clock, String why, Instant at, Actor by) {
        clocks.stop(clock, why, at, by);
    }

    void voidStop(ClockId clock, String reason, Instant at, Actor by) {
        clocks.voidStop(clock, reason, at, by);
    }

    /// Nothing is due any more.
    void end(Concern concern, String why, Instant at, Actor by) {
        lines(concern).stream().filter(ConcernClocks::isOpen).forEach(line -> clocks.stop(line.id(), why, at, by));
    }

    void window(Concern concern, Instant at, Actor by) {
        clocks.start(fresh(concern, WINDOW, at), by);
    }

    /// A second rating is due in three working days.
    ClockLine secondRating(Concern concern, Instant at, Actor by) {
        var started = clocks.start(fresh(concern, SECOND_RATING, at), by);
        return lines(concern).stream()
                .filter(line -> line.id().equals(started))
                .findFirst()
                .orElseThrow();
    }

    ClockId promise(Concern concern, OrganisationId owner, LocalDate day, Instant at, Actor by) {
        return clocks.start(fresh(concern, PROMISE, at).heldBy(owner).on(day), by);
    }

    Optional<ClockId> promiseMoved(ClockId clock, LocalDate day, Instant at, Actor by) {
        return clocks.supersede(clock, null, day, at, by);
    }

    Optional<vn.phoihop.calendar.Refusal> extend(Concern concern, int days, String reason, Instant at, Actor by) {
        var line = open(concern, ANSWER);
        return line.isEmpty()
                ? Optional.of(vn.phoihop.calendar.Refusal.NOT_RUNNING)
                : clocks.extend(line.get().id(), days, reason, at, by);
    }

    /// Whether its reply is late at this moment.
    boolean isLate(Concern concern, Instant at) {
        return open(concern, ANSWER)
                .filter(line -> line.pausedUntil() == null && !at.isBefore(line.due()))
                .isPresent();
    }

    Optional<ClockLine> open(Concern concern, String definition) {
        return lines(concern).stream()
                .filter(line -> line.definition().equals(definition) && isOpen(line))
                .reduce((first, later) -> later);
    }

    private List<ClockLine> lines(Concern concern) {
        return clocks.of(
                Concern.KIND,
                concern.id().toString(),
                new Visibility(Set.of(concern.hands().owner())));
    }

    static boolean isOpen(ClockLine line) {
        return line.state() == ClockState.RUNNING || line.state() == ClockState.PAUSED;
    }

    /// Its present term: what lists show.
    void refresh(Concern concern) {
        var open = lines(concern).stream().filter(ConcernClocks::isOpen).toList();
        var wanted = switch (concern.axes().state()) {
            case RECEIVED -> TRIAGE;
            case RESOLUTION_CLAIMED, ANSWERED -> WINDOW;
            case COMMITTED -> PROMISE;
            default -> ANSWER;
        };
        var line = open.stream()
                .filter(each -> each.definition().equals(wanted))
                .min(Comparator.comparing(ClockLine::due))
                .orElse(null);
        if (line == null) {
            store.due(concern, null, null, null, true);
        } else {
            store.due(concern, line.id(), line.dueOn(), line.due(), line.standing() == Standing.CONFIRMED);
        }
    }

    /// What a clock says now is what lists show.
    @EventListener
    void clockChanged(ClockChanged change) {
        if (change.record().kind().equals(Concern.KIND)) {
            says(change.clock(), change.due(), change.standing());
        }
    }

    /// A change of the calendar moved it, or said how far it can be trusted.
    @EventListener
    void dueDateMoved(DueDateMoved moved) {
        if (moved.record().kind().equals(Concern.KIND)) {
            says(moved.clock(), moved.after(), moved.standing());
        }
    }

    private void says(ClockId clock, Instant due, Standing standing) {
        store.due(clock, day(due.minusMillis(1)), due, standing == Standing.CONFIRMED);
    }

    /// The concern of a clock’s record.
    static Optional<ConcernId> concern(vn.phoihop.shared.Reference record) {
        return record.kind().equals(Concern.KIND)
                ? Optional.of(new ConcernId(UUID.fromString(record.id())))
                : Optional.empty();
    }

    /// Whether a lead may still return what it has since this moment.
    boolean mayReturn(Instant since, Instant at) {
        var last = calendars.current().after(Unit.WORKING_DAY, day(since), DAYS_TO_RETURN);
        return !day(at).isAfter(last);
    }

    /// Whether what was closed at this moment may still be opened again.
    boolean mayReopen(Instant closed, Instant at) {
        return !day(at).isAfter(day(closed).plusMonths(MONTHS_TO_REOPEN));
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
