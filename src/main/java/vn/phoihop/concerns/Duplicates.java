package vn.phoihop.concerns;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Areas;
import vn.phoihop.shared.Actor;

/// Concerns that may be the same: in the same commune within a year, by their words with or without diacritics, their
/// field and their spot. A machine only proposes; people link.
@Component
public class Duplicates {

    private static final int LOOKED_AT = 400;
    private static final int SHOWN = 5;
    private static final int DAYS = 365;

    private static final String LIKE = """
            with near as (
              select id, number, title, left(facts, 500) as facts, field, state, received_at
                from concerns.concern
               where area_code = :area
                 and received_at > :since
                 and id <> :own
                 and head_id is null
                 and state not in ('REFERRED', 'NOT_ACCEPTED')
                 and access.may_see(:sees, seen_by)
               order by received_at desc
               limit :looked),
            compared as (
              select id, number, title, state, received_at, field = :field as same_field,
                     greatest(
                       public.similarity(search.fold(title), search.fold(:title)),
                       public.similarity(search.fold(title || ' ' || facts), search.fold(:words)),
                       public.strict_word_similarity(search.fold(:title), search.fold(title || ' ' || facts)) * 0.8)
                     as likeness
                from near)
            select id, number, title, state, received_at, same_field,
                   least(99, round((likeness * 0.85 + case when same_field then 0.15 else 0 end) * 100)) as percent
              from compared
             where likeness >= case when same_field then 0.28 else 0.45 end
             order by likeness + case when same_field then 0.15 else 0 end desc, id
             limit :shown
            """;

    private final JdbcClient jdbc;
    private final Areas areas;
    private final Clock clock;

    Duplicates(JdbcClient jdbc, Areas areas, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.clock = clock;
    }

    /// Another concern that may be the same, how much so in percent, and whether it is about the same field.
    public record Similar(
            ConcernId id,
            String number,
            String title,
            ConcernState state,
            Instant receivedAt,
            int percent,
            boolean sameField) {}

    /// Those that are like something about to be written down.
    @Transactional(readOnly = true)
    public List<Similar> like(String title, String facts, Field field, AreaId area, Actor actor) {
        return areas.find(area)
                .map(line -> find(title, facts, field, line.code(), new UUID(0, 0), actor))
                .orElse(List.of());
    }

    /// Those that are like a concern there is.
    @Transactional(readOnly = true)
    public List<Similar> like(ConcernId id, String title, String facts, Field field, String area, Actor actor) {
        return find(title, facts, field, area, id.value(), actor);
    }

    private List<Similar> find(String title, String facts, Field field, String area, UUID own, Actor actor) {
        var words = Normalizer.normalize(title + " " + facts, Normalizer.Form.NFC);
        return jdbc.sql(LIKE)
                .param("area", area)
                .param("since", ConcernColumns.time(clock.instant().minus(DAYS, ChronoUnit.DAYS)))
                .param("own", own)
                .param("sees", actor.visibility().sees())
                .param("looked", LOOKED_AT)
                .param("field", field.name())
                .param("title", Normalizer.normalize(title, Normalizer.Form.NFC))
                .param("words", words.length() > 600 ? words.substring(0, 600) : words)
                .param("shown", SHOWN)
                .query((row, n) -> new Similar(
                        new ConcernId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("title"),
                        ConcernState.valueOf(row.getString("state")),
                        ConcernColumns.needMoment(row, "received_at"),
                        row.getInt("percent"),
                        row.getBoolean("same_field")))
                .list();
    }
}
