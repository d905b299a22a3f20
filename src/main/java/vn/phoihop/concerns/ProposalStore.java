package vn.phoihop.concerns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// What has one signature and waits for the second.
@Component
class ProposalStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A move somebody signed first.
    record Proposal(
            UUID id,
            ConcernMove move,
            ConcernInput input,
            AccountId by,
            OrganisationId organisation,
            String name,
            Instant at) {}

    void propose(Step step) {
        jdbc.sql("""
                insert into concerns.proposal
                       (province_id, concern_id, id, move, input, words, proposed_by, organisation_id, name, at)
                values (:province, :concern, :id, :move, cast(:input as jsonb), :words, :by, :organisation, :name, :at)
                """)
                .param("province", step.concern().province())
                .param("concern", step.concern().key())
                .param("id", UUID.randomUUID())
                .param("move", step.move().name())
                .param("input", JSON.writeValueAsString(step.input()))
                .param("words", step.input().words())
                .param("by", step.by().account().value())
                .param("organisation", step.by().organisation().value())
                .param("name", step.by().name())
                .param("at", ConcernColumns.time(step.at()))
                .update();
    }

    /// Those of a concern that wait, oldest first.
    List<Proposal> waiting(Concern concern) {
        return jdbc.sql("""
                select id, move, input, proposed_by, organisation_id, name, at
                  from concerns.proposal
                 where province_id = :province
                   and concern_id = :concern
                   and decided_at is null
                 order by at, id
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .query((row, n) -> new Proposal(
                        row.getObject("id", UUID.class),
                        ConcernMove.valueOf(row.getString("move")),
                        JSON.readValue(row.getString("input"), ConcernInput.class),
                        new AccountId(row.getObject("proposed_by", UUID.class)),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("name"),
                        ConcernColumns.needMoment(row, "at")))
                .list();
    }

    void decide(Concern concern, UUID id, boolean isAgreed, String reason, Instant at, Actor by) {
        jdbc.sql("""
                update concerns.proposal
                   set decided_at = :at, decided_by = :by, is_agreed = :agreed, reason = :reason
                 where province_id = :province
                   and concern_id = :concern
                   and id = :id
                   and decided_at is null
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .param("id", id)
                .param("agreed", isAgreed)
                .param("reason", reason)
                .param("at", ConcernColumns.time(at))
                .param("by", by.account().value())
                .update();
    }

    /// What was proposed before the concern moved on is settled with it.
    void drop(Concern concern) {
        jdbc.sql("""
                delete from concerns.proposal
                 where province_id = :province
                   and concern_id = :concern
                   and decided_at is null
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .update();
    }

    /// What waits for the second signature of a leader or a protection officer, oldest first.
    record Waiting(Reference record, ConcernMove move, Instant since) {}

    List<Waiting> waitingFor(Actor actor, List<String> moves, int limit) {
        return jdbc.sql("""
                select proposal.move, proposal.at, concern.id, concern.number, concern.title
                  from concerns.proposal
                  join concerns.concern
                    on concern.province_id = proposal.province_id
                   and concern.id = proposal.concern_id
                 where proposal.decided_at is null
                   and proposal.proposed_by <> :account
                   and proposal.move = any(:moves)
                   and access.may_see(:sees, concern.owner_id, concern.shared_with, concern.published)
                   and (concern.owner_id = :own or concern.lead_id = :own)
                 order by proposal.at, proposal.id
                 limit :limit
                """)
                .param("account", actor.account().value())
                .param("moves", moves.toArray(String[]::new))
                .param("sees", actor.visibility().sees())
                .param("own", actor.organisation().value())
                .param("limit", limit)
                .query((row, n) -> new Waiting(
                        new Reference(
                                Concern.KIND,
                                row.getObject("id", UUID.class).toString(),
                                row.getString("number"),
                                row.getString("title")),
                        ConcernMove.valueOf(row.getString("move")),
                        ConcernColumns.needMoment(row, "at")))
                .list();
    }
}
