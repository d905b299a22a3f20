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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.shared.Actor;

/// The ledgers in the database: append only, each entry chained to the one before.
@Component
class LedgerStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    LedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What the clock’s row must know of an entry that was written.
    record Written(int seq, String hash, @Nullable Instant breachedAt) {}

    /// An entry as people read it in the history.
    record Read(int seq, Entry entry, Instant recordedAt, UUID account, UUID organisation, String hash) {}

    Written append(ClockRow row, int seq, Entry entry, Actor by, Instant now, Moves moves) {
        var recorded = now.truncatedTo(ChronoUnit.MICROS);
        var json = JSON.writeValueAsString(entry);
        var hash = hash(row.lastHash(), row.id(), seq, by.account().value(), recorded, json);
        jdbc.sql("""
                insert into calendar.clock_event
                       (province_id, clock_id, seq, type, effective_at, recorded_at, by_account, by_organisation, entry,
                        due_before, due_after, calendar_version, hash)
                values (:province, :clock, :seq, :type, :effective, :recorded, :account, :organisation,
                        cast(:entry as jsonb), :before, :after, :calendar, :hash)
                """)
                .param("province", row.province())
                .param("clock", row.id().value())
                .param("seq", seq)
                .param("type", entry.getClass().getSimpleName())
                .param("effective", ClockStore.time(entry.at()))
                .param("recorded", ClockStore.time(recorded))
                .param("account", by.account().value())
                .param("organisation", by.organisation().value())
                .param("entry", json)
                .param("before", ClockStore.timeOrNull(moves.before()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("after", ClockStore.time(moves.after()))
                .param("calendar", moves.calendar())
                .param("hash", hash)
                .update();
        return new Written(seq, hash, entry instanceof Entry.Breached breached ? breached.at() : null);
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
        return jdbc.sql("""
                select seq, type, entry, recorded_at, by_account, by_organisation, hash
                  from calendar.clock_event
                 where province_id = :province and clock_id = :clock
                 order by seq
                """)
                .param("province", clock.province())
                .param("clock", clock.id().value())
                .query((row, number) -> new Read(
                        row.getInt("seq"),
                        entry(row),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("by_account", UUID.class),
                        row.getObject("by_organisation", UUID.class),
                        row.getString("hash")))
                .list();
    }

    /// Whether nobody changed, took out or put in an entry.
    boolean isWhole(ClockRow clock) {
        var last = "";
        for (var read : history(clock)) {
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
