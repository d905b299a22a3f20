package vn.phoihop.press;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;

/// The lines of lists of press items; every question asks what may be seen.
@Component
class PressListStore {

    private static final String LINE = """
            select item.id, number, outlet, title, link, published_on, received_on, place_code, place_name, topic,
                   owner_id, lead_id, state, outcome, concern_kind, concern_id, concern_number, concern_title,
                   first_due_on, due_on, due_at, is_sure, answer_clock_id, responded_at, responded_late, version,
                   fact.facts, fact.found, fact.to_be_mended
              from press.item
              left join lateral (
                   select count(*) as facts,
                          count(finding) as found,
                          count(*) filter (where finding in ('RIGHT', 'PARTLY')) as to_be_mended
                     from press.fact as each
                    where each.province_id = item.province_id
                      and each.item_id = item.id) as fact on true
            """;

    /// Late: the date has passed and no answer was given, or it was given after it.
    static final String LATE = """
            case when responded_at is not null then responded_late
                 else state in ('CAPTURED', 'ASSIGNED', 'VERIFYING', 'FINDING_READY', 'RESPONSE_PREPARED',
                                'RESPONSE_APPROVED') and due_at <= :now end""";

    /// One of its facts was found so.
    static final String FOUND = """
            exists (select 1
                      from press.fact as each
                     where each.province_id = item.province_id
                       and each.item_id = item.id
                       and each.finding = :finding)""";

    private final JdbcClient jdbc;

    PressListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Earliest date first.
    List<PressLine> byDue(Filter filter, OffsetDateTime after, UUID id, int limit, Instant now) {
        var asked = filter.and("(due_at, item.id) > (cast(:after as timestamptz), :after_id)", "after", after)
                .and("true", "after_id", id);
        return lines(LINE + asked.where() + " order by due_at, item.id limit :limit", asked, limit, now);
    }

    /// Published last first.
    List<PressLine> byPublication(Filter filter, OffsetDateTime after, UUID id, int limit, Instant now) {
        var asked = filter.and(
                        "(published_on, item.id) < (cast(:after as date), :after_id)", "after", after.toLocalDate())
                .and("true", "after_id", id);
        return lines(
                LINE + asked.where() + " order by published_on desc, item.id desc limit :limit", asked, limit, now);
    }

    private List<PressLine> lines(String sql, Filter filter, int limit, Instant now) {
        return jdbc.sql(sql)
                .params(filter.parameters())
                .param("limit", limit)
                .query((row, n) -> PressRows.line(row, now))
                .list();
    }

    /// One item as a line, if this actor may see it.
    Optional<PressLine> one(PressItemId id, Actor actor, Instant now) {
        return jdbc.sql(LINE + """
                 where item.id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query((row, n) -> PressRows.line(row, now))
                .optional();
    }

    /// How the lines of a filter divide; one question, and no more lines than `most` are looked at.
    List<PressCounts.Count> counts(Filter filter, UUID own, Instant now, int most) {
        return jdbc.sql("""
                with counted as (
                  select state,
                         case when lead_id = :own then 'LEAD' when owner_id = :own then 'OWNER'
                              when :own = any(partners) then 'PARTNER' else '' end as mine,
                """ + LATE + """
                          as late
                    from press.item
                """ + filter.where() + """

                   limit :most)
                select state, mine, late, count(*) as count
                  from counted
                 group by grouping sets ((), (state), (mine), (late))
                """)
                .params(filter.parameters())
                .param("own", own)
                .param("now", PressRows.time(now))
                .param("most", most)
                .query((row, n) -> new PressCounts.Count(
                        row.getString("state"),
                        row.getString("mine"),
                        row.getObject("late", Boolean.class),
                        row.getInt("count")))
                .list();
    }
}
