package vn.phoihop.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Reference;

/// The lists of “my work”, read from the caches of the clocks.
///
/// Each organisation is asked for by itself and for no more lines than are shown (`cross join lateral`), so that a
/// bucket costs what its page shows and not what it holds.
@Component
class AgendaStore {

    private static final String SHOWN = """
            select clock.id, clock.record_kind, clock.record_id, clock.record_number, clock.record_title,
                   clock.def_code, clock.organisation_id, clock.owner_id, clock.due_on, clock.due_at, clock.standing,
                   clock.started_at, clock.paused_until, clock.ended_at,
                   definition.name, definition.name_en, definition.effect
            """;
    private static final String COLUMNS = """
            select id, record_kind, record_id, record_number, record_title, def_code, def_version, organisation_id,
                   owner_id, due_on, due_at, standing, started_at, paused_until, ended_at
              from calendar.clock
            """;
    private static final String DEFINED = """
            ) as clock
              join calendar.clock_definition as definition
                on definition.code = clock.def_code and definition.version = clock.def_version
            """;

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The lines of a bucket after a cursor, in its order.
    List<AgendaLine> lines(AgendaConditions bucket, PageKey after, int limit, AgendaTimes times) {
        var asked = bucket.after(after);
        return jdbc.sql(sql(asked))
                .params(asked.parameters())
                .param("limit", limit)
                .query((row, number) -> line(row, times))
                .list();
    }

    static String sql(AgendaConditions asked) {
        var isDone = asked.bucket() == AgendaBucket.DONE;
        var order = isDone ? " order by ended_at desc, id desc limit :limit" : " order by due_at, id limit :limit";
        var last = isDone
                ? " order by clock.ended_at desc, clock.id desc limit :limit"
                : " order by clock.due_at, clock.id limit :limit";
        var sources = asked.sources().stream()
                .map(source -> "(" + COLUMNS + asked.where(source) + order + ")")
                .collect(Collectors.joining(" union all "));
        return SHOWN + asked.whose() + " cross join lateral (" + sources + DEFINED + last;
    }

    /// How many lines each bucket has, by kind of record; of each no more than `most` are looked at.
    List<AgendaCounts.Found> counts(List<AgendaConditions> buckets, int most) {
        var parameters = new HashMap<String, Object>();
        buckets.forEach(bucket -> parameters.putAll(bucket.parameters()));
        var sources = buckets.stream().map(AgendaStore::counted).collect(Collectors.joining(" union all "));
        return jdbc.sql("select bucket, record_kind, count(*) as count from (" + sources
                        + ") as found group by bucket, record_kind order by bucket, record_kind")
                .params(parameters)
                .param("most", most)
                .query((row, number) -> new AgendaCounts.Found(
                        AgendaBucket.valueOf(row.getString("bucket")),
                        row.getString("record_kind"),
                        row.getInt("count")))
                .list();
    }

    private static String counted(AgendaConditions bucket) {
        var sources = bucket.sources().stream()
                .map(source -> "(select record_kind from calendar.clock " + bucket.where(source) + " limit :most)")
                .collect(Collectors.joining(" union all "));
        return "(select '" + bucket.bucket() + "' as bucket, clock.record_kind" + bucket.whose()
                + " cross join lateral (" + sources + ") as clock limit :most)";
    }

    /// What a definition counts, in its latest version.
    Optional<AgendaObligation> obligation(String code) {
        return jdbc.sql("""
                select code, name, name_en
                  from calendar.clock_definition
                 where code = :code
                 order by version desc
                 limit 1
                """)
                .param("code", code)
                .query((row, number) ->
                        new AgendaObligation(row.getString("code"), row.getString("name"), row.getString("name_en")))
                .optional();
    }

    private static AgendaLine line(ResultSet row, AgendaTimes times) throws SQLException {
        var dueOn = row.getObject("due_on", LocalDate.class);
        var due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        var ended = ClockStore.maybe(row, "ended_at");
        var then = ended == null ? times.now() : ended;
        return new AgendaLine(
                new ClockId(row.getObject("id", UUID.class)),
                new Reference(
                        row.getString("record_kind"),
                        row.getString("record_id"),
                        row.getString("record_number"),
                        row.getString("record_title")),
                row.getString("def_code"),
                row.getString("name"),
                row.getString("name_en"),
                Effect.valueOf(row.getString("effect")),
                holder(row),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                dueOn,
                due,
                times.isTimed(dueOn, due),
                times.left(dueOn, due, then),
                isLate(due, then),
                Standing.valueOf(row.getString("standing")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ClockStore.maybe(row, "paused_until"),
                ended);
    }

    /// On the last moment of the term it is still in time.
    private static boolean isLate(Instant due, Instant then) {
        return !then.isBefore(due);
    }

    private static @Nullable OrganisationId holder(ResultSet row) throws SQLException {
        var id = row.getObject("organisation_id", UUID.class);
        return id == null ? null : new OrganisationId(id);
    }
}
