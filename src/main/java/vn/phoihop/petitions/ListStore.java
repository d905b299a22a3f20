package vn.phoihop.petitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;

/// The lines of the list of petitions; every question asks what may be seen.
@Component
class ListStore {

    private static final String LINE = """
            select petition.id, petition.number, petition.kind, petition.state, petition.owner_id, petition.receiver_id,
                   petition.lead_id, petition.topic, petition.wording, petition.summary, petition.field,
                   petition.competence, petition.area_name, petition.raised_on, session.title as session,
                   petition.answer_class, petition.due_at, promised.due_on as promised_on,
                   case when petition.state = 'ANSWERED' then petition.review_clock
                        when petition.state = 'MONITORING' then promised.clock
                        else petition.answer_clock end as due_clock,
                   (select count(*)
                      from petitions.petition as source
                     where source.province_id = petition.province_id and source.linked_to = petition.id) as sources,
                   petition.round, petition.reraised, coalesce(promised.broken, 0) as broken,
                   petitions.is_late(petition, promised.due_on, cast(:now as timestamptz), cast(:today as date)) as late,
                   petitions.waits_for(petition, :own) as waiting,
                   petition.publication = 'SUMMARY_PUBLIC' as shown, petition.collected_at, petition.version
              from petitions.petition
              join petitions.session
                on session.province_id = petition.province_id and session.id = petition.session_id
              left join lateral (
                select promise.due_on, promise.clock, promise.broken
                  from petitions.promise
                 where promise.province_id = petition.province_id and promise.petition_id = petition.id
                   and promise.state = 'OPEN'
                 order by promise.due_on, promise.id
                 limit 1
              ) as promised on true
            """;

    /// Found first, read then: what belongs to a line is not looked for where the line is not shown.
    private static final String FOUND_FIRST =
            "with found as (select petition.province_id, petition.id from petitions.petition\n";

    private static final String NEWEST = " order by petition.collected_at desc, petition.id desc";

    private static final String FOUND = """
            with found as (
              select petition.kind, petition.state, petition.field, petition.competence, petition.answer_class,
                     petition.reraised, petitions.waits_for(petition, :own) as waiting,
                     petitions.is_late(petition, promised.due_on, cast(:now as timestamptz), cast(:today as date)) as late,
                     promised.due_on is not null as promised, coalesce(promised.broken, 0) > 0 as broken
                from petitions.petition
                left join lateral (
                  select promise.due_on, promise.broken
                    from petitions.promise
                   where promise.province_id = petition.province_id and promise.petition_id = petition.id
                     and promise.state = 'OPEN'
                   order by promise.due_on, promise.id
                   limit 1
                ) as promised on true
            """;

    private static final String COUNTS = """
               limit :most
            )
            select case when grouping(state) = 0 then 'state.' || state
                        when grouping(kind) = 0 then 'kind.' || kind
                        when grouping(field) = 0 then 'field.' || coalesce(field, '')
                        else 'total' end as name,
                   count(*) as count, count(*) filter (where waiting) as waiting, count(*) filter (where late) as overdue,
                   count(*) filter (where state = 'SENT_BACK') as sent_back, count(*) filter (where promised) as promised,
                   count(*) filter (where broken) as broken, count(*) filter (where reraised > 0) as reraised,
                   count(*) filter (where state in ('CLOSED', 'NOTED')) as closed
              from found
             group by grouping sets ((), (state), (kind), (field))
            """;

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first, from a key on.
    List<PetitionLine> lines(Filter filter, OffsetDateTime after, UUID afterId, int limit) {
        var asked = filter.and(
                        "(petition.collected_at, petition.id) < (cast(:after as timestamptz), :after_id)",
                        "after",
                        after)
                .and("true", "after_id", afterId);
        return jdbc.sql(FOUND_FIRST + asked.where() + NEWEST + " limit :limit)\n" + LINE
                        + " join found on found.province_id = petition.province_id and found.id = petition.id" + NEWEST)
                .params(asked.parameters())
                .param("limit", limit)
                .query(ListStore::line)
                .list();
    }

    /// In the order of their numbers, for what is printed or worked on as a whole.
    void each(Filter filter, int limit, Consumer<PetitionLine> line) {
        jdbc.sql(LINE + filter.where() + " order by petition.number, petition.id limit :limit")
                .params(filter.parameters())
                .param("limit", limit)
                .query((row, n) -> {
                    line.accept(line(row, n));
                    return n;
                })
                .list();
    }

    Optional<PetitionId> numbered(String number, Actor actor) {
        return jdbc.sql("""
                select id
                  from petitions.petition
                 where number = :number and access.may_see(:sees, owner_id, shared_with, published)
                 order by province_id, id
                 limit 1
                """)
                .param("number", number)
                .param("sees", actor.visibility().sees())
                .query((row, n) -> new PetitionId(Columns.id(row, "id")))
                .optional();
    }

    /// How many there are of each kind, state and field, and in each box, in one look.
    Map<String, Long> counts(Filter filter, int most) {
        var counts = new HashMap<String, Long>();
        jdbc.sql(FOUND + filter.where() + COUNTS)
                .params(filter.parameters())
                .param("most", most)
                .query((row, n) -> {
                    var name = row.getString("name");
                    counts.put(name, row.getLong("count"));
                    if (name.equals("total")) {
                        for (var box : PetitionFilter.Box.values()) {
                            counts.put("box." + box, row.getLong(box.name().toLowerCase(Locale.ROOT)));
                        }
                    }
                    return name;
                })
                .list();
        return Map.copyOf(counts);
    }

    private static PetitionLine line(ResultSet row, int n) throws SQLException {
        return new PetitionLine(
                new PetitionId(Columns.id(row, "id")),
                row.getString("number"),
                PetitionKind.valueOf(row.getString("kind")),
                PetitionState.valueOf(row.getString("state")),
                PetitionRows.owner(row),
                Columns.organisation(row, "receiver_id"),
                Columns.organisation(row, "lead_id"),
                PetitionRows.content(row),
                row.getString("area_name"),
                Columns.day(row, "raised_on"),
                row.getString("session"),
                Columns.constant(row, "answer_class", AnswerClass.class),
                Columns.momentOrNull(row, "due_at"),
                Columns.dayOrNull(row, "promised_on"),
                Columns.clock(row, "due_clock"),
                new PetitionLine.Marks(
                        row.getInt("sources"),
                        row.getInt("round"),
                        row.getInt("reraised"),
                        row.getInt("broken"),
                        row.getBoolean("late"),
                        row.getBoolean("waiting"),
                        row.getBoolean("shown")),
                Columns.moment(row, "collected_at"),
                row.getInt("version"));
    }
}
