package vn.phoihop.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.shared.Actor;

/// The ledgers in the database: append only, each entry chained to the one before.
@Component
class LedgerStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    LedgerStore(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /// What the clock’s row must know of an entry that was written.
    record Written(int seq, String hash, @Nullable Instant breachedAt) {}

    /// An entry as people read it in the history.
    record Read(int seq, Entry entry, Instant recordedAt, UUID account, UUID organisation, String hash) {}

    /// An entry about to be written, with its number and where it moves the end of the term.
    record Draft(ClockRow clock, int seq, Entry entry, Moves moves) {}

    /// Writes these entries, each of another clock; gives in the same order what their rows must know.
    List<Written> append(List<Draft> drafts, Actor by, Instant now) {
        var recorded = now.truncatedTo(ChronoUnit.MICROS);
        var written = new ArrayList<Written>();
        var values = new ArrayList<SqlParameterSource>();
        for (var draft : drafts) {
            var json = JSON.writeValueAsString(draft.entry());
            var row = draft.clock();
            var hash = hash(row.lastHash(), row.id(), draft.seq(), by.account().value(), recorded, json);
            values.add(values(draft, by, recorded, json).addValue("hash", hash));
            written.add(new Written(
                    draft.seq(), hash, draft.entry() instanceof Entry.Breached breached ? breached.at() : null));
        }
        batch.batchUpdate("""
                insert into calendar.clock_event
                       (province_id, clock_id, seq, type, effective_at, recorded_at, by_account, by_organisation, entry,
                        due_before, due_after, calendar_version, hash)
                values (:province, :clock, :seq, :type, :effective, :recorded, :account, :organisation,
                        cast(:entry as jsonb), :before, :after, :calendar, :hash)
                """, values.toArray(SqlParameterSource[]::new));
        return written;
    }

    private static MapSqlParameterSource values(Draft draft, Actor by, Instant recorded, String json) {
        var entry = draft.entry();
        var moves = draft.moves();
        return new MapSqlParameterSource("province", draft.clock().province())
                .addValue("clock", draft.clock().id().value())
                .addValue("seq", draft.seq())
                .addValue("type", entry.getClass().getSimpleName())
                .addValue("effective", ClockStore.time(entry.at()))
                .addValue("recorded", ClockStore.time(recorded))
                .addValue("account", by.account().value())
                .addValue("organisation", by.organisation().value())
                .addValue("entry", json)
                .addValue("before", ClockStore.timeOrNull(moves.before()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("after", ClockStore.time(moves.after()))
                .addValue("calendar", moves.calendar());
    }

    /// Where an entry moved the end of the term from and to, and by which calendar.
    record Moves(@Nullable Instant before, Instant after, int calendar) {}

    /// The ledgers of these clocks, one query.
    Map<ClockId, Ledger> of(Collection<ClockRow> rows) {
        var lines = new HashMap<ClockId, List<Ledger.Line>>();
        jdbc.sql("""
                select event.clock_id, event.seq, event.type, event.entry
                  from calendar.clock_event event
                  join unnest(:provinces, :clocks) as wanted (province_id, clock_id)
                    on event.province_id = wanted.province_id and event.clock_id = wanted.clock_id
                 order by event.clock_id, event.seq
                """)
                .param("provinces", rows.stream().map(ClockRow::province).toArray(String[]::new))
                .param("clocks", rows.stream().map(row -> row.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    lines.computeIfAbsent(new ClockId(row.getObject("clock_id", UUID.class)), id -> new ArrayList<>())
                            .add(new Ledger.Line(row.getInt("seq"), entry(row)));
                });
        var ledgers = new HashMap<ClockId, Ledger>();
        lines.forEach((id, entries) -> ledgers.put(id, new Ledger(entries)));
        return ledgers;
    }

    /// The entries of a clock in the order they were written.
    List<Read> history(ClockRow clock) {
        return read(List.of(clock)).getOrDefault(clock.id(), List.of());
    }

    /// The entries of these clocks in the order they were written, one query.
    Map<ClockId, List<Read>> read(List<ClockRow> clocks) {
        var entries = new HashMap<ClockId, List<Read>>();
        jdbc.sql("""
                select event.clock_id, event.seq, event.type, event.entry, event.recorded_at, event.by_account,
                       event.by_organisation, event.hash
                  from calendar.clock_event event
                  join unnest(:provinces, :clocks) as wanted (province_id, clock_id)
                    on event.province_id = wanted.province_id and event.clock_id = wanted.clock_id
                 order by event.clock_id, event.seq
                """)
                .param("provinces", ClockStore.provinces(clocks))
                .param("clocks", ClockStore.ids(clocks))
                .query(row -> {
                    entries.computeIfAbsent(new ClockId(row.getObject("clock_id", UUID.class)), id -> new ArrayList<>())
                            .add(read(row));
                });
        return entries;
    }

    private static Read read(ResultSet row) throws SQLException {
        return new Read(
                row.getInt("seq"),
                entry(row),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("by_account", UUID.class),
                row.getObject("by_organisation", UUID.class),
                row.getString("hash"));
    }

    /// Whether nobody changed, took out or put in an entry.
    boolean isWhole(ClockRow clock) {
        return isWhole(clock, history(clock));
    }

    /// Whether these entries are the chain whose end stands in the row.
    static boolean isWhole(ClockRow clock, List<Read> entries) {
        var last = "";
        for (var read : entries) {
            var json = JSON.writeValueAsString(read.entry());
            last = hash(last, clock.id(), read.seq(), read.account(), read.recordedAt(), json);
            if (!last.equals(read.hash())) {
                return false;
            }
        }
        return last.equals(clock.lastHash());
    }

    static String json(Entry entry) {
        return JSON.writeValueAsString(entry);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        for (var type : Entry.class.getPermittedSubclasses()) {
            if (type.getSimpleName().equals(row.getString("type"))) {
                return (Entry) JSON.readValue(row.getString("entry"), type);
            }
        }
        throw new IllegalStateException("no such entry: " + row.getString("type"));
    }

    static String hash(String before, ClockId clock, int seq, UUID account, Instant recorded, String json) {
        try {
            var text = String.join("\n", before, clock.value().toString(), seq + "", account + "", recorded + "", json);
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
