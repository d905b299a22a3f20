package vn.phoihop.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Slows down guessing, for every node at once: after a few failures the next attempt has to wait, and each further
/// one longer; counted by account (whether it exists or not) and by network address.
///
/// An attempt is counted *before* it is checked and taken back when it succeeds, so that a hundred attempts sent at
/// the same moment are not a hundred guesses.
@Component
class LockOut {

    /// Whose failures are counted, how many are free, how long the first wait is, after how many more it doubles, and
    /// the longest wait.
    private enum Kind {
        ACCOUNT(5, 30, 1, 900),
        NETWORK(50, 5, 10, 300);

        private final int free;
        private final int first;
        private final int step;
        private final int longest;

        Kind(int free, int first, int step, int longest) {
            this.free = free;
            this.first = first;
            this.step = step;
            this.longest = longest;
        }
    }

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LockOut(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Takes an attempt, or says how long to wait before the next.
    Optional<Duration> take(String userName, String network) {
        var now = clock.instant();
        return transaction.execute(status -> {
            var wait = take(Kind.ACCOUNT, key(userName), now).or(() -> take(Kind.NETWORK, key(network), now));
            if (wait.isPresent()) {
                status.setRollbackOnly();
            }
            return wait;
        });
    }

    /// The attempt was a good one: the account starts afresh, the network has one failure less.
    void succeeded(String userName, String network) {
        forget(userName);
        jdbc.sql("""
                update access.failure
                   set failures = greatest(failures - 1, 0),
                       open_at = case when failures <= :free then :now else open_at end
                 where kind = 'NETWORK'
                   and key = :key
                """)
                .param("key", key(network))
                .param("free", Kind.NETWORK.free)
                .param("now", utc(clock.instant()))
                .update();
    }

    /// Forgets the failures of an account, as an administrator may.
    void forget(String userName) {
        jdbc.sql("delete from access.failure where kind = 'ACCOUNT' and key = :key")
                .param("key", key(userName))
                .update();
    }

    /// Removes what is older than a day: network addresses are kept no longer than they serve.
    void clean() {
        jdbc.sql("delete from access.failure where last_at < :old")
                .param("old", utc(clock.instant().minus(Duration.ofDays(1))))
                .update();
    }

    private Optional<Duration> take(Kind kind, String key, Instant now) {
        var taken = jdbc.sql("""
                insert into access.failure as f (kind, key, failures, last_at, open_at)
                values (:kind, :key, 1, :now, :now)
                on conflict (kind, key) do update
                   set failures = case when f.last_at < :forgotten then 1 else f.failures + 1 end,
                       last_at = :now,
                       open_at = case
                         when f.last_at < :forgotten or f.failures + 1 < :free then cast(:now as timestamptz)
                         else cast(:now as timestamptz) + make_interval(secs => least(:longest,
                              :first * power(2, least((f.failures + 1 - :free) / :step, 20))))
                       end
                 where f.open_at <= :now
                """)
                .param("kind", kind.name())
                .param("key", key)
                .param("now", utc(now))
                .param("forgotten", utc(now.minus(FORGOTTEN_AFTER)))
                .param("free", kind.free)
                .param("first", kind.first)
                .param("step", kind.step)
                .param("longest", kind.longest)
                .update();
        return taken == 1 ? Optional.empty() : Optional.of(wait(kind, key, now));
    }

    private Duration wait(Kind kind, String key, Instant now) {
        var open = jdbc.sql("select open_at from access.failure where kind = :kind and key = :key")
                .param("kind", kind.name())
                .param("key", key)
                .query(OffsetDateTime.class)
                .single();
        var wait = Duration.between(now, open.toInstant());
        return wait.isPositive() ? wait : Duration.ofSeconds(1);
    }

    /// What was typed may be of any length; what is kept is not.
    private static String key(String typed) {
        return typed.substring(0, Math.min(typed.length(), 60));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
