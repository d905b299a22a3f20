package vn.phoihop.concerns;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.InstallationKey;

/// How often a network tried this hour: guessing codes and flooding are limited, never per commune or topic. Of the
/// network only a keyed hash is kept, with a key of the day, for a day.
@Component
public class Tries {

    private final JdbcClient jdbc;
    private final InstallationKey key;
    private final Clock clock;

    Tries(JdbcClient jdbc, InstallationKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /// What is tried, and how often within an hour it may be.
    public enum What {
        CODE(20),
        REPORT(12),
        CLAIM(12);

        private final int most;

        What(int most) {
            this.most = most;
        }
    }

    /// Whether this network may try once more.
    @Transactional(readOnly = true)
    public boolean may(What what, String network) {
        var hour = hour();
        return jdbc.sql("""
                select count
                  from concerns.attempt
                 where network = :network
                   and what = :what
                   and hour = :hour
                """)
                        .param("network", hash(network, hour))
                        .param("what", what.name())
                        .param("hour", ConcernColumns.time(hour))
                        .query((row, n) -> row.getInt("count"))
                        .optional()
                        .orElse(0)
                < what.most;
    }

    /// Counts a try, whatever became of it.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void count(What what, String network) {
        var hour = hour();
        jdbc.sql("""
                insert into concerns.attempt (network, what, hour, count)
                values (:network, :what, :hour, 1)
                on conflict (network, what, hour) do update set count = concerns.attempt.count + 1
                """)
                .param("network", hash(network, hour))
                .param("what", what.name())
                .param("hour", ConcernColumns.time(hour))
                .update();
    }

    /// Forgets what is a day old.
    @Transactional
    public int forget() {
        return jdbc.sql("""
                delete from concerns.attempt
                 where hour < :before
                """)
                .param("before", ConcernColumns.time(hour().minus(1, ChronoUnit.DAYS)))
                .update();
    }

    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    private byte[] hash(String network, Instant hour) {
        var day = hour.truncatedTo(ChronoUnit.DAYS);
        return key.seal("concerns.attempt " + day, network.getBytes(StandardCharsets.UTF_8));
    }
}
