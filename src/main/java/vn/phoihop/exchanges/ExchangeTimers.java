package vn.phoihop.exchanges;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
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
import vn.phoihop.calendar.Pause;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// The clocks of an exchange: who owes what until when. All dates come from `calendar`.
@Component
class ExchangeTimers {

    private static final int HOURS_AT_LEVEL_FOUR = 4;
    private static final int LEAST_HALF = 3;

    private final Clocks clocks;
    private final LegStore legs;
    private final ZoneId zone;

    ExchangeTimers(Clocks clocks, LegStore legs, @Value("${phoihop.zone}") ZoneId zone) {
        this.clocks = clocks;
        this.legs = legs;
        this.zone = zone;
    }

    /// A clock that was started, and when it ends.
    record Started(ClockId clock, Instant due) {}

    /// The clocks of a receiver from the moment of sending; the day of the meeting for an invitation.
    Leg.LegClocks begin(Exchange exchange, OrganisationId receiver, @Nullable Instant meeting, Instant at, Actor by) {
        return new Leg.LegClocks(
                start(exchange, receiver, "EX-K", receiver, null, at, by).clock(),
                start(exchange, receiver, "EX-C", receiver, null, at, by).clock(),
                meeting == null
                        ? start(exchange, receiver, "EX-A", receiver, limit(exchange), at, by)
                                .clock()
                        : beforeMeeting(exchange, receiver, meeting, at, by),
                null,
                null);
    }

    private ClockId beforeMeeting(Exchange exchange, OrganisationId receiver, Instant meeting, Instant at, Actor by) {
        return clocks.start(
                fresh(exchange, receiver, "EX-B", receiver, at)
                        .limited(Limit.workingDays(exchange.content().term()))
                        .on(LocalDate.ofInstant(meeting, zone)),
                by);
    }

    private static Limit limit(Exchange exchange) {
        return exchange.content().levelFour()
                ? Limit.hours(HOURS_AT_LEVEL_FOUR)
                : Limit.workingDays(exchange.content().term());
    }

    /// Half of the term once more: at least three working days (clocks.md 2.2).
    Started half(Exchange exchange, Leg leg, Instant at, Actor by) {
        var half = Limit.workingDays(Math.max(LEAST_HALF, (exchange.content().term() + 1) / 2));
        return start(exchange, leg.receiver(), "EX-A", leg.receiver(), half, at, by);
    }

    /// What remained of the term when it was stopped; at least one unit.
    Started rest(Exchange exchange, Leg leg, Instant at, Actor by) {
        var whole = limit(exchange);
        var consumed = Optional.ofNullable(leg.clocks().answer())
                .flatMap(clock -> clocks.sheet(clock, leg.ownersView()))
                .map(sheet -> sheet.isHours() ? sheet.consumed() / 3600 : sheet.consumed())
                .orElse(0L);
        var rest = new Limit(Math.max(1, whole.amount() - consumed.intValue()), whole.unit());
        return start(exchange, leg.receiver(), "EX-A", leg.receiver(), rest, at, by);
    }

    /// The requester looks at an answer.
    Started review(Exchange exchange, Leg leg, Instant at, Actor by) {
        return start(exchange, leg.receiver(), "EX-V", leg.requester(), null, at, by);
    }

    /// The coordinator decides an appeal.
    Started appeal(Exchange exchange, Leg leg, OrganisationId coordinator, Instant at, Actor by) {
        return start(exchange, leg.receiver(), "EX-P", coordinator, null, at, by);
    }

    private Started start(
            Exchange exchange,
            OrganisationId receiver,
            String definition,
            OrganisationId holder,
            @Nullable Limit limit,
            Instant at,
            Actor by) {
        var fresh = fresh(exchange, receiver, definition, holder, at);
        var clock = clocks.start(limit == null ? fresh : fresh.limited(limit), by);
        return new Started(
                clock,
                line(clock, exchange.audience(receiver)).map(ClockLine::due).orElse(at));
    }

    private static NewClock fresh(
            Exchange exchange, OrganisationId receiver, String definition, OrganisationId holder, Instant at) {
        var sent = exchange.sentAt();
        return NewClock.of(exchange.province(), definition, exchange.reference(), exchange.audience(receiver), at)
                .heldBy(holder)
                .firstReceivedAt(sent == null ? at : sent);
    }

    Optional<ClockLine> line(@Nullable ClockId clock, Audience audience) {
        return clock == null
                ? Optional.empty()
                : clocks.sheet(clock, new Visibility(Set.of(audience.owner()))).map(sheet -> sheet.line());
    }

    /// Whether the date of a clock has passed.
    boolean hasPassed(@Nullable ClockId clock, Leg leg, Instant at) {
        return line(clock, leg.audience()).map(line -> !at.isBefore(line.due())).orElse(false);
    }

    /// Ends a clock; one that is over already stays as it is.
    void stop(@Nullable ClockId clock, String why, Instant at, Actor by) {
        if (clock != null) {
            clocks.stop(clock, why, at, by);
        }
    }

    /// Ends everything the receiver owes.
    void stopAll(Leg leg, String why, Instant at, Actor by) {
        for (var clock : Arrays.asList(
                leg.clocks().acknowledge(),
                leg.clocks().competence(),
                leg.clocks().answer(),
                leg.clocks().review(),
                leg.clocks().appeal())) {
            stop(clock, why, at, by);
        }
    }

    /// The term of the answer stands still while the requester owes an answer to a question, and that time is the
    /// requester’s.
    Optional<Refusal> ask(Exchange exchange, Leg leg, Instant at, Actor by) {
        var clock = leg.clocks().answer();
        if (clock == null || exchange.kind() == ExchangeKind.MEETING_INVITATION) {
            return Optional.empty();
        }
        return clocks.pause(clock, new Pause("WAIT_QUESTION", exchange.reference(), null), at, by)
                .map(ExchangeTimers::why)
                .or(() -> clocks.handOver(clock, leg.requester(), at, by).map(ExchangeTimers::why));
    }

    /// The question was answered: the receiver goes on. A pause that ended by itself needs no end.
    void answered(Leg leg, Instant at, Actor by) {
        var clock = leg.clocks().answer();
        if (clock != null) {
            clocks.resume(clock, at, by);
            clocks.handOver(clock, leg.receiver(), at, by);
        }
    }

    Optional<Refusal> extend(Leg leg, int days, String reason, Instant at, Actor by) {
        var clock = leg.clocks().answer();
        return clock == null
                ? Optional.of(Refusal.CLOCK_IS_OVER)
                : clocks.extend(clock, days, reason, at, by).map(ExchangeTimers::why);
    }

    /// The meeting is on another day.
    Optional<Started> reschedule(Leg leg, Instant meeting, Instant at, Actor by) {
        var clock = leg.clocks().answer();
        if (clock == null) {
            return Optional.empty();
        }
        return clocks.supersede(clock, null, LocalDate.ofInstant(meeting, zone), at, by)
                .map(next -> new Started(
                        next, line(next, leg.audience()).map(ClockLine::due).orElse(at)));
    }

    /// The clocks of an exchange this actor may see.
    List<ClockLine> of(ExchangeId id, Visibility visibility) {
        return clocks.of("exchanges", id.toString(), visibility);
    }

    /// Keeps the date of a leg true whatever is written into its ledger.
    @EventListener
    void keep(ClockChanged changed) {
        if (changed.record().kind().equals("exchanges")) {
            legs.due(changed.clock(), changed.due());
        }
    }

    /// The same when a change of the calendar moved it.
    @EventListener
    void keep(DueDateMoved moved) {
        if (moved.record().kind().equals("exchanges")) {
            legs.due(moved.clock(), moved.after());
        }
    }

    private static Refusal why(vn.phoihop.calendar.Refusal why) {
        return switch (why) {
            case DUE_HAS_PASSED -> Refusal.DUE_HAS_PASSED;
            case EXTENDED_ALREADY -> Refusal.EXTENDED_ALREADY;
            case NOTHING_REMAINING -> Refusal.NOTHING_REMAINING;
            case PAUSED_TOO_OFTEN -> Refusal.ASKED_ALREADY;
            case IN_THE_FUTURE, BEFORE_THE_START -> Refusal.IN_THE_FUTURE;
            case NOT_PAUSABLE, NOT_LATER -> Refusal.NOT_EXTENDABLE;
            default -> Refusal.CLOCK_IS_OVER;
        };
    }
}
