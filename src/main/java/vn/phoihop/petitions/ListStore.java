package vn.phoihop.petitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
                   petition.answer_class, petition.due_at, petition.promised_on,
                   case when petition.state = 'ANSWERED' then petition.review_clock
                        when petition.state = 'MONITORING' then petition.promised_clock
                        else petition.answer_clock end as due_clock,
                   (select count(*)
                      from petitions.petition as source
                     where source.province_id = petition.province_id and source.linked_to = petition.id) as sources,
                   petition.round, petition.reraised, petition.promise_broken as broken,
                   petitions.is_late(petition, petition.promised_on, cast(:now as timestamptz), cast(:today as date)) as late,
                   petitions.waits_for(petition, :own) as waiting,
                   petition.publication = 'SUMMARY_PUBLIC' as shown, petition.collected_at, petition.version
              from petitions.petition
              join petitions.session
                on session.province_id = petition.province_id and session.id = petition.session_id
            """;

    /// Found first, read then: what belongs to a line is not looked for where the line is not shown.
    private static final String FOUND_FIRST =
            "with found as (select petition.province_id, petition.id from petitions.petition\n";

    /// Words are looked for among so many first; they are common when so many of these have them.
    private static final int FIRST = 1_000;

    private static final int COMMON = 100;

    /// Where words are rare, so many of those that have them are counted.
    private static final int MOST_OF_WORDS = 1_000;

    private static final String AMONG_FIRST = "from first join petitions.petition using (province_id, id)\n";

    /// All that have rare words, before they are put in order: walking down the order for them would read everything.
    private static final String RARE = """
            with hit as materialized (
              select petition.province_id, petition.id, petition.collected_at
                from petitions.petition
              {where}),
            found as (select petition.province_id, petition.id from hit as petition
            """;

    private static final String NEWEST = " order by petition.collected_at desc, petition.id desc";

    private static final String WORDS = """
            petition.words like '%' || replace(replace(search.fold(:words), '%', ''), '_', '') || '%'
            """;

    private static final String COUNTED = """
            select petition.kind, petition.state, petition.field, petition.reraised,
                   petitions.waits_for(petition, :own) as waiting,
                   petitions.is_late(petition, petition.promised_on, cast(:now as timestamptz), cast(:today as date))
                     as late,
                   petition.promised_on is not null as promised, petition.promise_broken > 0 as broken
            """;

    /// Neither owed by anybody nor waiting for anybody.
    static final String IS_OVER = "petition.state in ('LINKED', 'NOTED', 'CLOSED')";

    static final String IS_OPEN = "petition.state not in ('LINKED', 'NOTED', 'CLOSED')";

    /// Seen by its owner and seen by those it is shared with, each found by an index of its own.
    private static final List<String> SEEN = List.of(
            "petition.owner_id = any(:sees)",
            "petition.owner_id <> all(:sees) and petition.shared_with && cast(:sees as uuid[])");

    private static final String COUNTS = """
            )
            select case when grouping(state) = 0 then 'state.' || state
                        when grouping(kind) = 0 then 'kind.' || kind
                        when grouping(field) = 0 then 'field.' || coalesce(field, '')
                        else 'total' end as name,
                   count(*) as count, count(*) filter (where waiting) as waiting, count(*) filter (where late) as overdue,
                   count(*) filter (where state = 'SENT_BACK') as sent_back, count(*) filter (where promised) as promised,
                   count(*) filter (where broken) as broken, count(*) filter (where reraised > 0) as reraised,
                   count(*) filter (where state in ('CLOSED', 'NOTED')) as closed, {more} as more
              from counted
             group by grouping sets ((), (state), (kind), (field))
            """;

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a list asks for: its conditions without its words, its words, and whether what is open, what is over or
    /// both can be meant.
    record Asked(Filter filter, String words, boolean open, boolean over) {

        Filter withWords() {
            return words.isEmpty() ? filter : filter.and(WORDS, "words", words);
        }
    }

    /// Newest first, from a key on. Words are looked for among the first of the order, which finds common ones at once;
    /// where too few are there they are rare, and the index of words is asked for all of them.
    List<PetitionLine> lines(Asked asked, OffsetDateTime after, UUID afterId, int limit) {
        var place = Filter.none()
                .and("(petition.collected_at, petition.id) < (cast(:after as timestamptz), :after_id)", "after", after)
                .and("true", "after_id", afterId);
        var all = asked.withWords().and(place);
        if (asked.words().isEmpty()) {
            return lines(FOUND_FIRST + all.where(), all, limit);
        }
        var first = lines(
                first(asked.filter().and(place)) + "found as (select petition.province_id, petition.id " + AMONG_FIRST
                        + asked.withWords().where(),
                all,
                limit);
        return first.size() == limit ? first : lines(RARE.replace("{where}", all.where()), all, limit);
    }

    private static String first(Filter asked) {
        return "with first as materialized (select petition.province_id, petition.id from petitions.petition\n"
                + asked.where() + NEWEST + " limit :first),\n";
    }

    private List<PetitionLine> lines(String found, Filter asked, int limit) {
        return jdbc.sql(found + NEWEST + " limit :limit)\n" + LINE
                        + " join found on found.province_id = petition.province_id and found.id = petition.id" + NEWEST)
                .params(asked.parameters())
                .param("first", FIRST)
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

    /// How many there are of each kind, state and field, and in each box, no more than `most` of them looked at: what
    /// is open first. `more`: there may be others.
    Map<String, Long> counts(Asked asked, int most) {
        if (asked.words().isEmpty()) {
            return counts("with counted as (\n" + parts(asked), "count(*) >= :most", asked, most);
        }
        var among = counts(
                first(asked.filter()) + "counted as (" + COUNTED + AMONG_FIRST
                        + asked.withWords().where(),
                "(select count(*) from first) >= :most",
                asked,
                FIRST);
        return among.containsKey("more") && among.getOrDefault("total", 0L) < COMMON
                ? counts("with counted as (\n" + part(asked.withWords()), "count(*) >= :most", asked, MOST_OF_WORDS)
                : among;
    }

    private static String parts(Asked asked) {
        var parts = new ArrayList<String>();
        for (var seen : SEEN) {
            if (asked.open()) {
                parts.add(part(asked.filter().and(IS_OPEN).and(seen)));
            }
        }
        for (var seen : SEEN) {
            if (asked.over()) {
                parts.add(part(asked.filter().and(IS_OVER).and(seen)));
            }
        }
        return String.join("\nunion all\n", parts);
    }

    private static String part(Filter asked) {
        return COUNTED + " from petitions.petition\n" + asked.where();
    }

    private Map<String, Long> counts(String counted, String more, Asked asked, int most) {
        var counts = new HashMap<String, Long>();
        jdbc.sql(counted + "\nlimit :most" + COUNTS.replace("{more}", more))
                .params(asked.withWords().parameters())
                .param("first", FIRST)
                .param("most", most)
                .query((row, n) -> {
                    var name = row.getString("name");
                    counts.put(name, row.getLong("count"));
                    if (name.equals("total")) {
                        for (var box : PetitionFilter.Box.values()) {
                            counts.put("box." + box, row.getLong(box.name().toLowerCase(Locale.ROOT)));
                        }
                        if (row.getBoolean("more")) {
                            counts.put("more", 1L);
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
