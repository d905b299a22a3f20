package vn.phoihop.concerns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;

/// The lines of lists, found and in order; every question asks what may be seen.
@Component
class ListStore {

    private static final String LINE = """
            select id, number, title, channel, field, area_code, area_name, state, publication, verification, outcome,
                   level, level_low, level_high, owner_id, lead_id, partners, received_at, first_received_at, due_on,
                   due_at, clock_id, is_sure, queue, rounds, answered_late, version
              from concerns.concern
            """;

    /// Late: the date has passed and the clock runs; or the answer was.
    static final String LATE = """
            (is_open and due_at <= :now and state not in
              ('WAITING_PERSON', 'RESOLUTION_CLAIMED', 'ANSWERED', 'LINKED'))""";

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConcernLine> lines(Filter filter, ConcernFilter.Sort sort, ConcernCursor after, int limit, Instant now) {
        return switch (sort) {
            case NEED -> byNeed(filter, after, limit, now);
            case DUE -> byDue(filter, after, limit, now);
            case RECEIVED -> byReceipt(filter, after, limit, now);
        };
    }

    private List<ConcernLine> byNeed(Filter filter, ConcernCursor after, int limit, Instant now) {
        var asked = filter.and("(queue, received_at, id) > (:queue, cast(:after as timestamptz), :after_id)")
                .and("true", "queue", after.queue())
                .and("true", "after", after.at())
                .and("true", "after_id", after.id());
        return lines(LINE + asked.where() + " order by queue, received_at, id limit :limit", asked, limit, now);
    }

    private List<ConcernLine> byDue(Filter filter, ConcernCursor after, int limit, Instant now) {
        var asked = filter.and("due_at is not null")
                .and("(due_at, id) > (cast(:after as timestamptz), :after_id)", "after", after.at())
                .and("true", "after_id", after.id());
        return lines(LINE + asked.where() + " order by due_at, id limit :limit", asked, limit, now);
    }

    private List<ConcernLine> byReceipt(Filter filter, ConcernCursor after, int limit, Instant now) {
        var asked = filter.and("(received_at, id) < (cast(:after as timestamptz), :after_id)", "after", after.at())
                .and("true", "after_id", after.id());
        return lines(LINE + asked.where() + " order by received_at desc, id desc limit :limit", asked, limit, now);
    }

    private List<ConcernLine> lines(String sql, Filter filter, int limit, Instant now) {
        return jdbc.sql(sql)
                .params(filter.parameters())
                .param("limit", limit)
                .query(line(now))
                .list();
    }

    Optional<ConcernLine> one(ConcernId id, Actor actor, Instant now) {
        return jdbc.sql(LINE + """
                 where id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(line(now))
                .optional();
    }

    /// Those linked to a head that may be seen.
    List<ConcernLine> linkedTo(Concern head, Actor actor, Instant now) {
        return jdbc.sql(LINE + """
                 where head_province_id = :province
                   and head_id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by number, id
                """)
                .param("province", head.province())
                .param("id", head.key())
                .param("sees", actor.visibility().sees())
                .query(line(now))
                .list();
    }

    /// How the lines of a filter divide; one question, and no more lines than `most` are looked at.
    List<ConcernCounts.Count> counts(Filter filter, Instant now, int most) {
        return jdbc.sql("""
                with counted as (
                  select state, coalesce(level, 0) as level, field,
                """ + LATE + """
                          as late
                    from concerns.concern
                """ + filter.where() + """

                   limit :most)
                select state, level, field, late, count(*) as count
                  from counted
                 group by grouping sets ((), (state), (level), (field), (late))
                """)
                .params(filter.parameters())
                .param("now", ConcernColumns.time(now))
                .param("most", most)
                .query((row, n) -> new ConcernCounts.Count(
                        row.getString("state"),
                        row.getObject("level", Integer.class),
                        row.getString("field"),
                        row.getObject("late", Boolean.class),
                        row.getInt("count")))
                .list();
    }

    /// A commune on the map: what is open there, and how much of that our side is late with.
    record Tile(String code, String name, int open, int late, int serious) {}

    /// By name, never by how many reported.
    List<Tile> tiles(Actor actor, Instant now) {
        return jdbc.sql("""
                select area_code, area_name, count(*) as open, count(*) filter (where
                """ + LATE + """
                ) as late, count(*) filter (where level >= 3) as serious
                  from concerns.concern
                 where is_open
                   and access.may_see(:sees, owner_id, shared_with, published)
                 group by area_code, area_name
                 order by area_name collate "vi-x-icu", area_code
                """)
                .param("sees", actor.visibility().sees())
                .param("now", ConcernColumns.time(now))
                .query((row, n) -> new Tile(
                        row.getString("area_code"),
                        row.getString("area_name"),
                        row.getInt("open"),
                        row.getInt("late"),
                        row.getInt("serious")))
                .list();
    }

    static RowMapper<ConcernLine> line(Instant now) {
        return (row, n) -> line(row, ConcernColumns.axes(row), now);
    }

    private static ConcernLine line(ResultSet row, Concern.Axes axes, Instant now) throws SQLException {
        return new ConcernLine(
                new ConcernId(row.getObject("id", UUID.class)),
                ConcernColumns.number(row),
                row.getString("title"),
                Channel.valueOf(row.getString("channel")),
                Field.valueOf(row.getString("field")),
                row.getString("area_code"),
                row.getString("area_name"),
                axes.state(),
                axes.publication(),
                axes.verification(),
                axes.outcome(),
                row.getInt("level"),
                row.getInt("level_low"),
                row.getInt("level_high"),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                ConcernColumns.organisation(row, "lead_id"),
                ConcernColumns.ids(row.getArray("partners")),
                ConcernColumns.needMoment(row, "received_at"),
                ConcernColumns.needMoment(row, "first_received_at"),
                row.getObject("due_on", LocalDate.class),
                ConcernColumns.moment(row, "due_at"),
                clock(row),
                row.getBoolean("is_sure"),
                isLate(row, axes.state(), now),
                row.getDouble("queue"),
                row.getInt("rounds"),
                row.getInt("version"));
    }

    private static @Nullable ClockId clock(ResultSet row) throws SQLException {
        var id = row.getObject("clock_id", UUID.class);
        return id == null ? null : new ClockId(id);
    }

    private static boolean isLate(ResultSet row, ConcernState state, Instant now) throws SQLException {
        var dueAt = ConcernColumns.moment(row, "due_at");
        return row.getBoolean("answered_late") || (dueAt != null && isOurs(state) && !now.isBefore(dueAt));
    }

    /// Whether a passed date is somebody’s on our side.
    private static boolean isOurs(ConcernState state) {
        return switch (state) {
            case WAITING_PERSON, RESOLUTION_CLAIMED, ANSWERED, LINKED -> false;
            default -> state.isOpen();
        };
    }
}
