package vn.phoihop.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
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

/// The clocks of petitions: to give back what is not one’s matter (VP-R), to answer (VP-A), to review the answer
/// (VP-V), to keep what was promised (X). All dates come from `calendar`.
@Component
class PetitionTimers {

    /// Half of the term of VP-A, for an answer that was sent back.
    private static final Limit HALF = Limit.calendarDays(15);

    private final Clocks clocks;
    private final PetitionStore petitions;
    private final ZoneId zone;

    PetitionTimers(Clocks clocks, PetitionStore petitions, @Value("${phoihop.zone}") ZoneId zone) {
        this.clocks = clocks;
        this.petitions = petitions;
        this.zone = zone;
    }

    /// The body received it: it has so long to give it back, and so long to answer. A term that runs already, because
    /// another body had it before, runs on.
    PetitionClocks received(Petition petition, OrganisationId receiver, Instant at, Actor by) {
        var running = petition.clocks();
        var giveBack = start(petition, "VP-R", receiver, null, at, by);
        var answer = running.answer();
        if (answer == null) {
            answer = start(petition, "VP-A", receiver, null, at, by);
        } else {
            clocks.handOver(answer, receiver, at, by);
        }
        return running.giveBack(giveBack).answer(answer);
    }

    /// An answer was sent back: half of the term once more.
    PetitionClocks half(Petition petition, OrganisationId holder, Instant at, Actor by) {
        return petition.clocks().answer(start(petition, "VP-A", holder, HALF, at, by));
    }

    PetitionClocks review(Petition petition, Instant at, Actor by) {
        return petition.clocks().review(start(petition, "VP-V", petition.owner(), null, at, by));
    }

    private ClockId start(
            Petition petition, String definition, OrganisationId holder, @Nullable Limit limit, Instant at, Actor by) {
        var fresh = fresh(petition, definition, holder, at);
        return clocks.start(limit == null ? fresh : fresh.limited(limit), by);
    }

    private NewClock fresh(Petition petition, String definition, OrganisationId holder, Instant at) {
        var raised = petition.raisedOn().atStartOfDay(zone).toInstant();
        return NewClock.of(petition.province(), definition, petition.reference(), petition.audience(), at)
                .heldBy(holder)
                .firstReceivedAt(raised.isBefore(at) ? raised : at);
    }

    /// A promise with its day.
    ClockId promised(Petition petition, OrganisationId lead, LocalDate day, Instant at, Actor by) {
        return clocks.start(fresh(petition, "X", lead, at).on(day), by);
    }

    /// The promise has another day: the clock that ran stays readable, with what became of it.
    ClockId moved(Promise promise, LocalDate day, Instant at, Actor by) {
        return clocks.supersede(promise.clock(), null, day, at, by).orElse(promise.clock());
    }

    /// The term stands still until the day on which the full answer was promised.
    Optional<Refusal> hold(Petition petition, LocalDate until, Instant at, Actor by) {
        var clock = petition.clocks().answer();
        return clock == null
                ? Optional.of(Refusal.CLOCK_IS_OVER)
                : clocks.pause(clock, new Pause("HOLDING_ANSWER", petition.reference(), until), at, by)
                        .map(PetitionTimers::why);
    }

    void handOver(Petition petition, @Nullable OrganisationId to, Instant at, Actor by) {
        var clock = petition.clocks().answer();
        if (clock != null) {
            clocks.handOver(clock, to, at, by);
        }
    }

    /// Ends a clock; one that is over already stays as it is.
    void stop(@Nullable ClockId clock, String why, Instant at, Actor by) {
        if (clock != null) {
            clocks.stop(clock, why, at, by);
        }
    }

    void stopAll(Petition petition, String why, Instant at, Actor by) {
        stop(petition.clocks().giveBack(), why, at, by);
        stop(petition.clocks().answer(), why, at, by);
        stop(petition.clocks().review(), why, at, by);
    }

    /// Whether the term of a clock is over.
    boolean hasPassed(@Nullable ClockId clock, Petition petition, Instant at) {
        return line(clock, petition).map(line -> !at.isBefore(line.due())).orElse(false);
    }

    /// The end of a clock’s term.
    @Nullable
    Instant due(@Nullable ClockId clock, Petition petition) {
        return line(clock, petition).map(ClockLine::due).orElse(null);
    }

    private Optional<ClockLine> line(@Nullable ClockId clock, Petition petition) {
        return clock == null
                ? Optional.empty()
                : clocks.sheet(clock, new Visibility(Set.of(petition.owner()))).map(sheet -> sheet.line());
    }

    /// Shows the clocks of a petition as the petition is shown from now on.
    void show(Petition petition) {
        clocks.show("petitions", petition.id().toString(), petition.audience());
    }

    /// Keeps the date of a petition true whatever is written into its ledger.
    @EventListener
    void keep(ClockChanged changed) {
        if (changed.record().kind().equals("petitions")) {
            petitions.due(changed.clock(), changed.due());
        }
    }

    /// The same when a change of the calendar moved it.
    @EventListener
    void keep(DueDateMoved moved) {
        if (moved.record().kind().equals("petitions")) {
            petitions.due(moved.clock(), moved.after());
        }
    }

    private static Refusal why(vn.phoihop.calendar.Refusal why) {
        return switch (why) {
            case PAUSED_TOO_OFTEN -> Refusal.HOLDING_USED;
            case NOTHING_REMAINING, DUE_HAS_PASSED -> Refusal.CLOCK_IS_OVER;
            case IN_THE_FUTURE, BEFORE_THE_START -> Refusal.IN_THE_FUTURE;
            default -> Refusal.HOLDING_TOO_LONG;
        };
    }
}
