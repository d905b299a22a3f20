package vn.phoihop.concerns;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.concerns.triage.Agreement;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// How well two people who do not see each other’s rating agree: a tenth of what is rated is rated a second time. It
/// speaks of criteria and anchors, never of raters.
@Component
public class Agreements {

    private static final int ONE_IN = 10;
    private static final int DAYS = 92;
    private static final int SHOWN = 30;

    private final JdbcClient jdbc;
    private final ConcernStore store;
    private final Ratings ratings;
    private final Clock clock;

    Agreements(JdbcClient jdbc, ConcernStore store, Ratings ratings, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.ratings = ratings;
        this.clock = clock;
    }

    /// The agreement of a quarter on one criterion; `name` is `LEVEL` for the level.
    public record Measured(String name, Agreement agreement) {}

    /// Chooses the sample: one in ten of what was rated, by its id, so that nobody picks. Says how many.
    @Transactional
    public int choose() {
        return jdbc.sql("""
                insert into concerns.sample (province_id, concern_id, chosen_at)
                select province_id, concern_id, :now
                  from concerns.rating
                 where kind = 'FIRST'
                   and at > :since
                   and mod(('x' || substr(md5(concern_id::text), 1, 7))::bit(28)::int, :one_in) = 0
                on conflict (province_id, concern_id) do nothing
                """)
                .param("now", ConcernColumns.time(clock.instant()))
                .param("since", ConcernColumns.time(since()))
                .param("one_in", ONE_IN)
                .update();
    }

    private Instant since() {
        return clock.instant().minus(DAYS, ChronoUnit.DAYS);
    }

    /// What waits for a second rating by this actor: chosen, seen by them, and nothing they took part in.
    @Transactional(readOnly = true)
    public List<Reference> waitingFor(Actor actor) {
        return jdbc.sql("""
                select concern.id, concern.number, concern.title
                  from concerns.sample
                  join concerns.concern
                    on concern.province_id = sample.province_id
                   and concern.id = sample.concern_id
                 where sample.rated_at is null
                   and access.may_see(:sees, concern.owner_id, concern.shared_with, concern.published)
                   and not exists (
                       select 1
                         from concerns.rating
                        where rating.province_id = sample.province_id
                          and rating.concern_id = sample.concern_id
                          and rating.account_id = :account)
                 order by sample.chosen_at, concern.id
                 limit :limit
                """)
                .param("sees", actor.visibility().sees())
                .param("account", actor.account().value())
                .param("limit", SHOWN)
                .query((row, n) -> new Reference(
                        Concern.KIND,
                        row.getObject("id", UUID.class).toString(),
                        row.getString("number"),
                        row.getString("title")))
                .list();
    }

    /// The problem alone, for somebody who is to rate it without seeing the first rating.
    @Transactional(readOnly = true)
    public ConcernSheet.Problem problem(ConcernId id, Actor actor) {
        var concern = store.need(id, actor);
        var matter = concern.matter();
        return new ConcernSheet.Problem(matter.facts(), matter.wish(), matter.place(), "", "", false, 0, 0);
    }

    /// Rates it a second time, blind; the level stays.
    @Transactional
    public Optional<Refusal> rate(ConcernId id, Rating rating, Actor by) {
        var isWaiting = waitingFor(by).stream().anyMatch(each -> each.id().equals(id.toString()));
        if (!isWaiting) {
            return Optional.of(Refusal.NOT_SAMPLED);
        }
        var concern = store.need(id, by);
        var step = new Step(concern, ConcernMove.RAISE, ConcernInput.rating(rating), clock.instant(), by);
        var refused = ratings.again(step);
        if (refused.isEmpty()) {
            jdbc.sql("""
                    update concerns.sample
                       set rated_at = :now
                     where province_id = :province
                       and concern_id = :concern
                    """)
                    .param("now", ConcernColumns.time(clock.instant()))
                    .param("province", concern.province())
                    .param("concern", concern.key())
                    .update();
        }
        return refused;
    }

    /// The agreement of the last quarter on the level and on each criterion; empty while there are no pairs.
    @Transactional(readOnly = true)
    public List<Measured> measured(Actor actor) {
        var measured = new ArrayList<Measured>();
        measure("level", 1, 4, actor).ifPresent(each -> measured.add(new Measured("LEVEL", each)));
        for (var criterion : Criterion.values()) {
            measure(criterion.name().toLowerCase(Locale.ROOT), 0, Criterion.TOP, actor)
                    .ifPresent(each -> measured.add(new Measured(criterion.name(), each)));
        }
        return measured;
    }

    private Optional<Agreement> measure(String column, int lowest, int highest, Actor actor) {
        var pairs =
                pairs(actor).stream().flatMap(pair -> pair.of(column).stream()).toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(Agreement.of(pairs, lowest, highest));
    }

    /// Two ratings of one concern, by column.
    private record Pair(java.util.Map<String, Integer> first, java.util.Map<String, Integer> second) {

        Optional<Agreement.Pair> of(String column) {
            var one = first.get(column);
            var other = second.get(column);
            return one == null || other == null ? Optional.empty() : Optional.of(new Agreement.Pair(one, other));
        }
    }

    private List<Pair> pairs(Actor actor) {
        return jdbc.sql("""
                select first.level as level1, first.h as h1, first.p as p1, first.u as u1, first.v as v1,
                       first.d as d1, first.t as t1, second.level as level2, second.h as h2, second.p as p2,
                       second.u as u2, second.v as v2, second.d as d2, second.t as t2
                  from concerns.rating as second
                  join concerns.rating as first
                    on first.province_id = second.province_id
                   and first.concern_id = second.concern_id
                   and first.kind = 'FIRST'
                  join concerns.concern
                    on concern.province_id = second.province_id
                   and concern.id = second.concern_id
                 where second.kind = 'BLIND'
                   and second.at > :since
                   and access.may_see(:sees, concern.owner_id, concern.shared_with, concern.published)
                 order by second.at, second.id
                """)
                .param("since", ConcernColumns.time(since()))
                .param("sees", actor.visibility().sees())
                .query((row, n) -> new Pair(side(row, "1"), side(row, "2")))
                .list();
    }

    private static java.util.Map<String, Integer> side(java.sql.ResultSet row, String side)
            throws java.sql.SQLException {
        var values = new java.util.HashMap<String, Integer>();
        for (var column : List.of("level", "h", "p", "u", "v", "d", "t")) {
            var value = row.getObject(column + side, Integer.class);
            if (value != null) {
                values.put(column, value);
            }
        }
        return values;
    }
}
