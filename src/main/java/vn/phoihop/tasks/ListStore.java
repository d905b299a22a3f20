package vn.phoihop.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Reference;

/// The lines of lists, found and in order; every question asks what may be seen.
@Component
class ListStore {

    private static final String LINE = """
            select task.id, number, title, output_kind, output, criterion, owner_id, lead_id, partners, state,
                   date_class, first_due_on, due_on, due_at, is_sure, claimed_late, clock_id, source_kind, source_id,
                   source_number, source_title, planned_at, claimed_at, urgings, returns, version,
                   part.parts, part.accepted, part.blocked
              from tasks.task
              left join lateral (
                   select count(*) as parts,
                          count(*) filter (where other.state = 'ACCEPTED') as accepted,
                          count(*) filter (where other.state = 'BLOCKED') as blocked
                     from tasks.task as other
                    where other.parent_province_id = task.province_id
                      and other.parent_id = task.id
                      and other.state <> 'CANCELLED') as part on true
            """;

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Earliest date first.
    List<TaskLine> byDue(Filter filter, PageKey after, int limit, Instant now) {
        var asked = filter.and("(due_at, task.id) > (cast(:after as timestamptz), :after_id)", "after", after.at())
                .and("true", "after_id", after.id());
        return lines(LINE + asked.where() + " order by due_at, task.id limit :limit", asked, limit, now);
    }

    /// Given last first.
    List<TaskLine> byPlanning(Filter filter, PageKey after, int limit, Instant now) {
        var asked = filter.and("(planned_at, task.id) < (cast(:after as timestamptz), :after_id)", "after", after.at())
                .and("true", "after_id", after.id());
        return lines(LINE + asked.where() + " order by planned_at desc, task.id desc limit :limit", asked, limit, now);
    }

    private List<TaskLine> lines(String sql, Filter filter, int limit, Instant now) {
        return jdbc.sql(sql)
                .params(filter.parameters())
                .param("limit", limit)
                .query(line(now))
                .list();
    }

    /// The parts of a task that may be seen.
    List<TaskLine> parts(Task task, Actor actor, Instant now) {
        return jdbc.sql(LINE + """
                 where task.parent_province_id = :province
                   and task.parent_id = :parent
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by number, task.id
                """)
                .param("province", task.province())
                .param("parent", task.id().value())
                .param("sees", actor.visibility().sees())
                .query(line(now))
                .list();
    }

    /// One task as a line, if this actor may see it.
    Optional<TaskLine> one(TaskId id, Actor actor, Instant now) {
        return jdbc.sql(LINE + """
                 where task.id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(line(now))
                .optional();
    }

    Map<String, List<TaskLine>> ofSources(String kind, Collection<String> ids, Actor actor, Instant now) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(LINE + """
                 where source_kind = :kind
                   and source_id = any(:ids)
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by number, task.id
                """)
                .param("kind", kind)
                .param("ids", ids.toArray(String[]::new))
                .param("sees", actor.visibility().sees())
                .query(line(now))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        line -> line.source() == null ? "" : line.source().id(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /// How the lines of a filter divide; one question, and no more lines than `most` are looked at.
    List<TaskCounts.Count> counts(Filter filter, UUID own, Instant now, int most) {
        return jdbc.sql("""
                with counted as (
                  select state, source_kind,
                         case when lead_id = :own then 'LEAD' when owner_id = :own then 'OWNER'
                              when :own = any(partners) then 'PARTNER' else '' end as mine,
                """ + LATE + """
                          as late, returns > 1 as returned
                    from tasks.task
                """ + filter.where() + """

                   limit :most)
                select state, source_kind, mine, late, returned, count(*) as count
                  from counted
                 group by grouping sets ((), (state), (source_kind), (mine), (late), (returned))
                """)
                .params(filter.parameters())
                .param("own", own)
                .param("now", TaskStore.time(now))
                .param("most", most)
                .query((row, n) -> new TaskCounts.Count(
                        row.getString("state"),
                        row.getString("source_kind"),
                        row.getString("mine"),
                        row.getObject("late", Boolean.class),
                        row.getObject("returned", Boolean.class),
                        row.getInt("count")))
                .list();
    }

    /// Late: the date has passed, or had when it was claimed.
    static final String LATE = """
            case when claimed_at is not null then claimed_late
                 else state <> 'CANCELLED' and due_at <= :now end""";

    static RowMapper<TaskLine> line(Instant now) {
        return (row, n) -> line(row, now);
    }

    private static TaskLine line(ResultSet row, Instant now) throws SQLException {
        var state = TaskState.valueOf(row.getString("state"));
        var dueAt = TaskRows.needMoment(row, "due_at");
        var claimedAt = TaskRows.moment(row, "claimed_at");
        return new TaskLine(
                new TaskId(row.getObject("id", UUID.class)),
                TaskRows.number(row),
                row.getString("title"),
                TaskRows.output(row),
                TaskRows.organisation(row, "owner_id"),
                TaskRows.organisation(row, "lead_id"),
                TaskStore.ids(row.getArray("partners")),
                state,
                DateClass.valueOf(row.getString("date_class")),
                row.getObject("first_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                dueAt,
                row.getBoolean("is_sure"),
                isLate(row, claimedAt, state, dueAt, now),
                new ClockId(row.getObject("clock_id", UUID.class)),
                source(row),
                TaskRows.needMoment(row, "planned_at"),
                claimedAt,
                row.getInt("urgings"),
                row.getInt("returns"),
                row.getInt("parts"),
                row.getInt("accepted"),
                row.getInt("blocked"),
                row.getInt("version"));
    }

    private static boolean isLate(
            ResultSet row, @Nullable Instant claimedAt, TaskState state, Instant dueAt, Instant now)
            throws SQLException {
        return claimedAt == null
                ? state != TaskState.CANCELLED && !now.isBefore(dueAt)
                : row.getBoolean("claimed_late");
    }

    private static @Nullable Reference source(ResultSet row) throws SQLException {
        var source = TaskStore.source(row);
        return source.kind().isEmpty() ? null : source;
    }
}
