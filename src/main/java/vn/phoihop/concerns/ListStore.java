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

    /// Late: the date has passed and the clock runs. Not to be looked for by date: most of what is open may be late,
    /// and who sees it is the better way in.
    static final String LATE = """
            (is_open and coalesce(due_at <= :now, false) and state not in
              ('WAITING_PERSON', 'RESOLUTION_CLAIMED', 'ANSWERED', 'LINKED'))""";

    private static final String WORDS = "words @@ plainto_tsquery('simple'::regconfig, search.fold(:words))";

    /// Words are looked for among so many first; they are common when so many of these have them.
    private static final int FIRST = 2_000;

    private static final int COMMON = 100;

    private static final String AMONG_FIRST = """
            from (select province_id, id from first where access.may_see(:sees, who)) as seen
              join concerns.concern using (province_id, id)
            """;

    /// All that have rare words, before they are put in order: walking down the order for them would read everything.
    private static final String RARE = """
            with hit as materialized (
              select province_id, id, queue, received_at, due_at
                from concerns.concern
              {where}),
            found as (
              select province_id, id
                from hit
            """;

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a list asks for: its conditions without its words, its words, whether only what is open, in which order.
    record Asked(Filter filter, String words, boolean isOpen, ConcernFilter.Sort sort) {

        Filter withWords() {
            return words.isEmpty() ? filter : filter.and(WORDS, "words", words);
        }

        String order() {
            return switch (sort) {
                case NEED -> " order by queue, received_at, id";
                case DUE -> " order by due_at, id";
                case RECEIVED -> " order by received_at desc, id desc";
            };
        }

        /// What stands first in the order, from a line on.
        Filter place(ConcernCursor after) {
            var open = isOpen ? Filter.none().and("is_open") : Filter.none();
            var placed = open.and("true", "after", after.at()).and("true", "after_id", after.id());
            return switch (sort) {
                case NEED ->
                    placed.and(
                            "(queue, received_at, id) > (:queue, cast(:after as timestamptz), :after_id)",
                            "queue",
                            after.queue());
                case DUE ->
                    placed.and("due_at is not null").and("(due_at, id) > (cast(:after as timestamptz), :after_id)");
                case RECEIVED -> placed.and("(received_at, id) < (cast(:after as timestamptz), :after_id)");
            };
        }

        Filter from(ConcernCursor after) {
            return withWords().and(place(after));
        }
    }

    /// Lines from a key on. Words are looked for among the first few thousand of the order, which finds common ones at
    /// once; where too few are there they are rare, and the index of words is asked for all of them.
    List<ConcernLine> lines(Asked asked, ConcernCursor after, int limit, Instant now) {
        var order = asked.order();
        if (!asked.words().isEmpty()) {
            var first = lines(
                    first(asked, after) + ",\nfound as (select province_id, id " + AMONG_FIRST
                            + asked.withWords().where(),
                    asked.from(after),
                    order,
                    limit,
                    now);
            if (first.size() == limit) {
                return first;
            }
        }
        var all = asked.from(after);
        var found = asked.words().isEmpty()
                ? "with found as (select province_id, id from concerns.concern\n" + all.where()
                : RARE.replace("{where}", all.where());
        return lines(found, all, order, limit, now);
    }

    /// Found first, read then: what is found may come from an index alone.
    private List<ConcernLine> lines(String found, Filter asked, String order, int limit, Instant now) {
        return jdbc.sql(found + order + " limit :limit)\n" + LINE + " join found using (province_id, id)" + order)
                .params(asked.parameters())
                .param("limit", limit)
                .param("first", FIRST)
                .query(line(now))
                .list();
    }

    private static String first(Asked asked, ConcernCursor after) {
        return "with first as materialized (select province_id, id, seen_by as who from concerns.concern\n"
                + asked.place(after).where() + asked.order() + " limit :first)";
    }

    /// Those that an actor is asked to rate without knowing their level, what came last first.
    List<ConcernLine> awaiting(Asked asked, Actor actor, int limit, Instant now) {
        var awaited = asked.withWords().and(BlindStore.askedAmongFew(actor));
        return jdbc.sql(LINE + awaited.where() + " order by received_at desc, id desc limit :limit")
                .params(awaited.parameters())
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

    /// How the lines of a list divide, no more than `most` of them looked at.
    List<ConcernCounts.Count> counts(Asked asked, Instant now, int most) {
        var start = asked.withWords();
        return counts(
                "with counted as (", "from concerns.concern\n" + start.where(), "count(*) >= :most", start, now, most);
    }

    /// How those among the first of the order divide that have the words; nothing where the words are rare and there
    /// may be more.
    Optional<List<ConcernCounts.Count>> countsOfCommonWords(Asked asked, ConcernCursor start, Instant now) {
        var among = asked.withWords();
        var counts = counts(
                first(asked, start) + ",\ncounted as (",
                AMONG_FIRST + among.where(),
                "(select count(*) from first) >= :most",
                asked.from(start),
                now,
                FIRST);
        var total = ConcernCounts.total(counts);
        return total.more() && total.count() < COMMON ? Optional.empty() : Optional.of(counts);
    }

    private List<ConcernCounts.Count> counts(
            String with, String source, String more, Filter asked, Instant now, int most) {
        return jdbc.sql(with + "select state, coalesce(level, 0) as level, field,\n" + LATE + " as late\n" + source
                        + """

                   limit :most)
                select state, level, field, late, count(*) as count, {more} as more
                  from counted
                 group by grouping sets ((), (state), (level), (field), (late))
                """.replace("{more}", more))
                .params(asked.parameters())
                .param("now", ConcernColumns.time(now))
                .param("first", FIRST)
                .param("most", most)
                .query((row, n) -> new ConcernCounts.Count(
                        row.getString("state"),
                        row.getObject("level", Integer.class),
                        row.getString("field"),
                        row.getObject("late", Boolean.class),
                        row.getInt("count"),
                        row.getBoolean("more")))
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
