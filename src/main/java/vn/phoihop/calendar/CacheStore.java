package vn.phoihop.calendar;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the rows of clocks hold so that lists and sweeps need no ledger, written for many clocks at a time.
@Component
class CacheStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    CacheStore(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /// What a row is to hold after an entry was written: the cache that follows, and the end of the chain.
    record Update(ClockRow row, Projection now, LedgerStore.Written entry, int epoch, int calendar, Instant next) {}

    /// Writes the caches anew; somebody else’s entry meanwhile loses these ones.
    void update(List<Update> updates) {
        var updated =
                batch.batchUpdate("""
                update calendar.clock
                   set state = :state, organisation_id = :holder, consumed = :consumed, due_on = :dueOn, due_at = :due,
                       breach_at = :breach, standing = :standing, paused_until = :until, ended_at = :ended,
                       ladder_epoch = :epoch, calendar_version = :calendar, next_at = :next, last_seq = :seq,
                       last_hash = :hash, breached_at = coalesce(breached_at, :breached), version = version + 1
                 where province_id = :province and id = :id and version = :version
                """, updates.stream().map(CacheStore::values).toArray(SqlParameterSource[]::new));
        for (int i = 0; i < updated.length; i++) {
            if (updated[i] == 0) {
                throw new OptimisticLockingFailureException(
                        "clock " + updates.get(i).row().id().value());
            }
        }
    }

    private static MapSqlParameterSource values(Update update) {
        var now = update.now();
        return new MapSqlParameterSource("state", now.course().state().name())
                .addValue("holder", ClockStore.id(now.course().holder()), Types.OTHER)
                .addValue("consumed", now.consumed())
                .addValue("dueOn", now.dueOn())
                .addValue("due", ClockStore.time(now.due()))
                .addValue("breach", ClockStore.time(now.breachAt()))
                .addValue("standing", now.standing().name())
                .addValue("until", ClockStore.timeOrNull(now.course().pausedUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("ended", ClockStore.timeOrNull(now.course().endedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("epoch", update.epoch())
                .addValue("calendar", update.calendar())
                .addValue("next", ClockStore.time(update.next()))
                .addValue("seq", update.entry().seq())
                .addValue("hash", update.entry().hash())
                .addValue("breached", ClockStore.timeOrNull(update.entry().breachedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("province", update.row().province())
                .addValue("id", update.row().id().value())
                .addValue("version", update.row().version());
    }

    /// What a sweep found out about a clock: when to look again (null: never by itself), and the breach it wrote.
    record Look(ClockRow clock, @Nullable Instant next, LedgerStore.@Nullable Written breach) {

        int seq() {
            return breach == null ? clock.lastSeq() : breach.seq();
        }

        String hash() {
            return breach == null ? clock.lastHash() : breach.hash();
        }

        int version() {
            return breach == null ? clock.version() : clock.version() + 1;
        }

        @Nullable
        String breachedAt() {
            return breach == null ? null : String.valueOf(breach.breachedAt());
        }

        @Nullable
        String nextAt() {
            return next == null ? null : next.toString();
        }
    }

    /// Notes what a sweep found out; the rows are locked by it.
    void settle(List<Look> looks) {
        var clocks = looks.stream().map(Look::clock).toList();
        jdbc.sql("""
                update calendar.clock as clock
                   set next_at = wanted.next_at, breached_at = coalesce(clock.breached_at, wanted.breached_at),
                       last_seq = wanted.seq, last_hash = wanted.hash, version = wanted.version
                  from unnest(:provinces, :clocks, cast(:next as timestamptz[]), cast(:breached as timestamptz[]),
                              :seqs, :hashes, :versions)
                       as wanted (province_id, id, next_at, breached_at, seq, hash, version)
                 where clock.province_id = wanted.province_id and clock.id = wanted.id
                """)
                .param("provinces", ClockStore.provinces(clocks))
                .param("clocks", ClockStore.ids(clocks))
                .param("next", looks.stream().map(Look::nextAt).toArray(String[]::new))
                .param("breached", looks.stream().map(Look::breachedAt).toArray(String[]::new))
                .param("seqs", looks.stream().map(Look::seq).toArray(Integer[]::new))
                .param("hashes", looks.stream().map(Look::hash).toArray(String[]::new))
                .param("versions", looks.stream().map(Look::version).toArray(Integer[]::new))
                .update();
    }

    /// Notes that these clocks were computed with this calendar and did not move.
    void computedWith(int calendar, List<ClockRow> rows) {
        jdbc.sql("""
                update calendar.clock as clock
                   set calendar_version = :calendar
                  from unnest(:provinces, :clocks) as wanted (province_id, id)
                 where clock.province_id = wanted.province_id and clock.id = wanted.id
                """)
                .param("calendar", calendar)
                .param("provinces", ClockStore.provinces(rows))
                .param("clocks", ClockStore.ids(rows))
                .update();
    }
}
