package vn.phoihop.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.Reference;

/// Who is asked for the second rating of which concern.
@Component
class BlindStore {

    /// A row of `concern` waits for a second rating that this account may give: nothing it rated, acted on or opened,
    /// nothing its organisation leads or takes part in, and no level 4 of its own, of which it was told at once.
    private static final String ASKED = """
            (   exists (select 1 from concerns.sample
                         where sample.province_id = concern.province_id and sample.concern_id = concern.id
                           and sample.rated_at is null)
             or exists (select 1 from concerns.second_rating as second
                         where second.province_id = concern.province_id and second.concern_id = concern.id
                           and second.rated_at is null))
               and (concern.owner_id <> :rater_organisation or concern.level is distinct from 4)
               and concern.lead_id is distinct from :rater_organisation
               and not concern.partners @> array[cast(:rater_organisation as uuid)]
               and not exists (
                   select 1 from concerns.rating
                    where rating.province_id = concern.province_id and rating.concern_id = concern.id
                      and rating.account_id = :rater)
               and not exists (
                   select 1 from concerns.unblinded
                    where unblinded.province_id = concern.province_id and unblinded.concern_id = concern.id
                      and unblinded.account_id = :rater)
               and not exists (
                   select 1 from concerns.history
                    where history.province_id = concern.province_id and history.concern_id = concern.id
                      and history.organisation_id = :rater_organisation and history.name = :rater_name)""";

    /// Waits for a second rating by anybody.
    private static final String WAITS = """
            (concern.province_id, concern.id) in (
               select province_id, concern_id from concerns.sample where rated_at is null
                union all
               select province_id, concern_id from concerns.second_rating where rated_at is null)""";

    private static final String WAITING = """
            select concern.id, concern.number, concern.title, waiting.due_on
              from (select province_id, concern_id, asked_at as since, due_on
                      from concerns.second_rating
                     where rated_at is null
                     union all
                    select province_id, concern_id, chosen_at, cast(null as date)
                      from concerns.sample
                     where rated_at is null) as waiting
              join concerns.concern
                on concern.province_id = waiting.province_id
               and concern.id = waiting.concern_id
            """;

    private static final String WAITING_ORDER = """

             order by waiting.due_on is null, waiting.since, concern.id
             limit :limit
            """;

    private final JdbcClient jdbc;

    BlindStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What this actor is asked for, as a condition on rows of `concern`.
    static Filter asked(Actor actor) {
        return about(ASKED, actor);
    }

    /// The same, from the few that wait for a rating at all.
    static Filter askedAmongFew(Actor actor) {
        return about(WAITS + " and " + ASKED, actor);
    }

    /// Everything but what this actor is asked for.
    static Filter notAsked(Actor actor) {
        return about("not (" + ASKED + ")", actor);
    }

    private static Filter about(String condition, Actor actor) {
        return Filter.none()
                .and(condition, "rater", actor.account().value())
                .and("true", "rater_organisation", actor.organisation().value())
                .and("true", "rater_name", actor.name());
    }

    /// Those of these concerns that this actor is asked for.
    Set<ConcernId> among(Collection<ConcernId> concerns, Actor actor) {
        var filter = Filter.none()
                .and(
                        "concern.id = any(:concerns)",
                        "concerns",
                        concerns.stream().map(ConcernId::value).toArray(UUID[]::new))
                .and(asked(actor));
        return jdbc
                .sql("select concern.id from concerns.concern " + filter.where())
                .params(filter.parameters())
                .query((row, n) -> new ConcernId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /// What waits for this actor, what somebody asked for first.
    List<Agreements.Waiting> waitingFor(Actor actor, int limit) {
        var asked = Filter.none()
                .and(
                        "access.may_see(:sees, concern.owner_id, concern.shared_with, concern.published)",
                        "sees",
                        actor.visibility().sees())
                .and(asked(actor));
        return jdbc.sql(WAITING + asked.where() + WAITING_ORDER)
                .params(asked.parameters())
                .param("limit", limit)
                .query((row, n) -> new Agreements.Waiting(
                        new Reference(
                                Concern.KIND,
                                row.getObject("id", UUID.class).toString(),
                                row.getString("number"),
                                row.getString("title")),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /// This actor opened the sheet.
    void opened(Concern concern, Actor actor, Instant at) {
        jdbc.sql("""
                insert into concerns.unblinded (province_id, concern_id, account_id, at)
                values (:province, :concern, :account, :at)
                on conflict (province_id, concern_id, account_id) do nothing
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .param("account", actor.account().value())
                .param("at", ConcernColumns.time(at))
                .update();
    }

    /// Rated: who opened it no longer matters.
    void forget(Concern concern) {
        jdbc.sql("""
                delete from concerns.unblinded
                 where province_id = :province
                   and concern_id = :concern
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .update();
    }
}
