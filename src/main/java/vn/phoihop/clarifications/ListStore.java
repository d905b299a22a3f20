package vn.phoihop.clarifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// The lines of lists of clarifications; every question asks what may be seen.
@Component
class ListStore {

    private static final String LINE = """
            select id, number, claim, policy, policy_kind, policy_id, policy_number, topic, place_code, place_name,
                   channel, owner_id, state, publication, rating, edition, is_contested, outcome_kind, outcome_id,
                   outcome_number, outcome_title, due_on, due_at, scope_clock_id, evidence_clock_id, proposed_at,
                   published_at, version
              from clarifications.clarification
            """;

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Proposed last first.
    List<ClarificationLine> lines(Filter filter, OffsetDateTime after, UUID id, int limit, Instant now) {
        var asked = filter.and("(proposed_at, id) < (cast(:after as timestamptz), :after_id)", "after", after)
                .and("true", "after_id", id);
        return jdbc.sql(LINE + asked.where() + " order by proposed_at desc, id desc limit :limit")
                .params(asked.parameters())
                .param("limit", limit)
                .query((row, n) -> line(row, now))
                .list();
    }

    /// One as a line, if this actor may see it.
    Optional<ClarificationLine> one(ClarificationId id, Actor actor, Instant now) {
        return jdbc.sql(LINE + """
                 where id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query((row, n) -> line(row, now))
                .optional();
    }

    private static ClarificationLine line(ResultSet row, Instant now) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        var dueAt = Rows.moment(row, "due_at");
        return new ClarificationLine(
                new ClarificationId(row.getObject("id", UUID.class)),
                Rows.number(row),
                row.getString("claim"),
                row.getString("policy"),
                Rows.record(row),
                Topic.valueOf(row.getString("topic")),
                new NewClarification.Place(row.getString("place_code"), row.getString("place_name")),
                Channel.valueOf(row.getString("channel")),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                state,
                PublicState.valueOf(row.getString("publication")),
                Rows.rating(row),
                row.getInt("edition"),
                row.getBoolean("is_contested"),
                Rows.outcome(row),
                row.getObject("due_on", LocalDate.class),
                Rows.clock(row, state == State.PROPOSED ? "scope_clock_id" : "evidence_clock_id"),
                dueAt != null && state.isOpen() && !now.isBefore(dueAt),
                Rows.need(row, "proposed_at"),
                Rows.moment(row, "published_at"),
                row.getInt("version"));
    }

    /// How many of a list stand in each state; no more than `most` are looked at.
    List<Count> counts(Filter filter, int most) {
        return jdbc.sql("""
                select state, count(*) as count
                  from (select state
                          from clarifications.clarification
                """ + filter.where() + """

                         limit :most) as counted
                 group by state
                 order by state
                """)
                .params(filter.parameters())
                .param("most", most)
                .query((row, n) -> new Count(State.valueOf(row.getString("state")), row.getInt("count")))
                .list();
    }

    /// How many stand in a state.
    record Count(State state, int count) {}

    /// What waits for a leader: to be approved, or for a second person to agree.
    List<Approval> waiting(Actor actor, int limit) {
        return jdbc.sql("""
                select it.id, number, claim, state, coalesce(consent.what, '') as what, consent.at,
                       it.proposed_at
                  from clarifications.clarification as it
                  left join clarifications.consent
                    on consent.province_id = it.province_id
                   and consent.clarification_id = it.id
                 where access.may_see(:sees, owner_id, shared_with, published)
                   and (owner_id = :own or :own = any(partners))
                   and (state = 'CHECKED' or consent.what is not null)
                 order by coalesce(consent.at, it.proposed_at), it.id
                 limit :limit
                """)
                .param("sees", actor.visibility().sees())
                .param("own", actor.organisation().value())
                .param("limit", limit)
                .query(ListStore::approval)
                .list();
    }

    private static Approval approval(ResultSet row, int n) throws SQLException {
        var since = Rows.moment(row, "at");
        var isFirst = row.getString("what").isEmpty();
        return new Approval(
                new Reference(Clarification.KIND, row.getString("id"), row.getString("number"), row.getString("claim")),
                isFirst ? "clarifications.approval.CHECKED" : "clarifications.approval.SECOND",
                since == null ? Rows.need(row, "proposed_at") : since);
    }
}
