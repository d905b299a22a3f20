package vn.phoihop.calendar;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which reminders went out, in the database, many clocks at a time.
@Component
class RungStore {

    private final JdbcClient jdbc;

    RungStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Outcome {
        SENT,
        SKIPPED,
        COLLAPSED
    }

    /// A rung of a clock about to be claimed.
    record Claim(ClockRow clock, String rung, Outcome outcome) {

        Key key() {
            return new Key(clock.id(), rung);
        }
    }

    record Key(ClockId clock, String rung) {}

    /// The rungs already claimed in the present epochs of these clocks.
    Map<ClockId, Set<String>> claimed(List<ClockRow> clocks) {
        var claimed = new HashMap<ClockId, Set<String>>();
        jdbc.sql("""
                select sent.clock_id, sent.rung_code
                  from calendar.clock_rung sent
                  join unnest(:provinces, :clocks, :epochs) as wanted (province_id, clock_id, ladder_epoch)
                    on sent.province_id = wanted.province_id and sent.clock_id = wanted.clock_id
                   and sent.ladder_epoch = wanted.ladder_epoch
                """)
                .param("provinces", ClockStore.provinces(clocks))
                .param("clocks", ClockStore.ids(clocks))
                .param("epochs", clocks.stream().map(ClockRow::ladderEpoch).toArray(Integer[]::new))
                .query(row -> {
                    claimed.computeIfAbsent(new ClockId(row.getObject("clock_id", UUID.class)), id -> new HashSet<>())
                            .add(row.getString("rung_code"));
                });
        return claimed;
    }

    /// Claims rungs; gives those that nobody had claimed before.
    Set<Key> claim(List<Claim> claims, Instant now) {
        if (claims.isEmpty()) {
            return Set.of();
        }
        var clocks = claims.stream().map(Claim::clock).toList();
        return new HashSet<>(jdbc.sql("""
                insert into calendar.clock_rung
                       (province_id, clock_id, ladder_epoch, rung_code, outcome, claimed_at)
                select province_id, clock_id, ladder_epoch, rung_code, outcome, :now
                  from unnest(:provinces, :clocks, :epochs, :rungs, :outcomes)
                       as claim (province_id, clock_id, ladder_epoch, rung_code, outcome)
                    on conflict do nothing
                returning clock_id, rung_code
                """)
                .param("now", ClockStore.time(now))
                .param("provinces", ClockStore.provinces(clocks))
                .param("clocks", ClockStore.ids(clocks))
                .param("epochs", clocks.stream().map(ClockRow::ladderEpoch).toArray(Integer[]::new))
                .param("rungs", claims.stream().map(Claim::rung).toArray(String[]::new))
                .param(
                        "outcomes",
                        claims.stream().map(claim -> claim.outcome().name()).toArray(String[]::new))
                .query((row, number) ->
                        new Key(new ClockId(row.getObject("clock_id", UUID.class)), row.getString("rung_code")))
                .list());
    }
}
