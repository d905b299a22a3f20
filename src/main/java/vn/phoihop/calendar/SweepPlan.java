package vn.phoihop.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.RungStore.Claim;
import vn.phoihop.calendar.RungStore.Outcome;
import vn.phoihop.calendar.days.Standing;

/// What is to happen to each clock of a batch.
record SweepPlan(
        Map<String, List<Rung>> ladders,
        Map<String, String> ladderOf,
        Map<ClockId, Set<String>> claimed,
        Office office,
        Instant now) {

    List<Rung> ladder(ClockRow clock) {
        var name = ladderOf.getOrDefault(clock.definition() + "/" + clock.definitionVersion(), "");
        return ladders.getOrDefault(name, List.of());
    }

    Stream<Rung> open(ClockRow clock) {
        var done = claimed.getOrDefault(clock.id(), Set.of());
        return ladder(clock).stream().filter(rung -> !done.contains(rung.code()));
    }

    /// The highest rung reached is sent, missed ones below it collapse into it; those from before the start are
    /// skipped. A clock that stands still reminds nobody.
    List<Claim> claims(ClockRow clock) {
        if (clock.state() != ClockState.RUNNING) {
            return List.of();
        }
        var claims = new ArrayList<Claim>();
        var reached = new ArrayList<Rung>();
        open(clock).forEach(rung -> {
            if (rung.isBefore(clock, office)) {
                claims.add(new Claim(clock, rung.code(), Outcome.SKIPPED));
            } else if (!leaves(rung, clock).isAfter(now)) {
                reached.add(rung);
            }
        });
        for (var rung : reached) {
            var isHighest = rung.step() == reached.getLast().step();
            claims.add(new Claim(clock, rung.code(), isHighest ? Outcome.SENT : Outcome.COLLAPSED));
        }
        return claims;
    }

    /// When a rung may leave: as soon as it is reached, or when offices open next.
    private Instant leaves(Rung rung, ClockRow clock) {
        var reached = rung.reached(clock, office);
        if (rung.anyHour()) {
            return reached;
        }
        return reached.isAfter(now) ? reached : office.open(now);
    }

    boolean isBreached(ClockRow clock) {
        return clock.breachedAt() == null
                && clock.state() == ClockState.RUNNING
                && clock.standing() == Standing.CONFIRMED
                && !now.isBefore(clock.breachAt());
    }

    /// When the clock is to be looked at again; null when nothing will happen to it by itself.
    @Nullable
    Instant next(ClockRow clock) {
        if (clock.state() != ClockState.RUNNING) {
            return clock.pausedUntil();
        }
        var breach = clock.breachedAt() == null && clock.standing() == Standing.CONFIRMED
                ? Stream.of(clock.breachAt())
                : Stream.<Instant>empty();
        var reminders =
                open(clock).filter(rung -> !rung.isBefore(clock, office)).map(rung -> leaves(rung, clock));
        return Stream.concat(breach, reminders)
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo)
                .orElse(null);
    }

    RungReached reached(Claim claim, int collapsed, Instant at) {
        var clock = claim.clock();
        var rung = ladder(clock).stream()
                .filter(step -> step.code().equals(claim.rung()))
                .findFirst()
                .orElseThrow();
        return new RungReached(
                clock.id(),
                clock.definition(),
                clock.record(),
                rung.ladder(),
                clock.ladderEpoch(),
                rung.code(),
                rung.audience(),
                rung.help(),
                clock.holder(),
                clock.audience().owner(),
                clock.dueOn(),
                clock.due(),
                clock.standing(),
                collapsed,
                at);
    }
}
