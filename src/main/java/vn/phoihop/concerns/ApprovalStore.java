package vn.phoihop.concerns;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// What waits for somebody to sign: moves that take two, answers that wait to be approved.
@Component
class ApprovalStore {

    private final ProposalStore proposals;
    private static final String ANSWERS = """
            select concern.id, concern.number, concern.title, answer.drafted_at
              from concerns.concern
              join concerns.answer
                on answer.province_id = concern.province_id
               and answer.concern_id = concern.id
               and answer.sent_at is null
               and answer.approved_at is null
             where concern.state = 'ANSWER_PREPARED'
               and concern.is_open
               and concern.lead_id = :own
               and answer.drafted_by <> :account
               and access.may_see(:sees, concern.owner_id, concern.shared_with, concern.published)
             order by answer.drafted_at, concern.id
             limit :limit
            """;

    private final JdbcClient jdbc;

    ApprovalStore(ProposalStore proposals, JdbcClient jdbc) {
        this.proposals = proposals;
        this.jdbc = jdbc;
    }

    /// Moves that wait for the second signature of somebody like this.
    List<ProposalStore.Waiting> proposals(Actor actor, int limit) {
        var moves = java.util.Arrays.stream(ConcernMove.values())
                .filter(Rows::takesTwo)
                .filter(move -> move == ConcernMove.WITHHOLD
                        ? actor.is(Role.DATA_PROTECTION_OFFICER)
                        : actor.isOneOf(Role.LEADER, Role.SPOKESPERSON))
                .map(Enum::name)
                .toList();
        return proposals.waitingFor(actor, moves, limit);
    }

    /// Answers of one’s own organisation that somebody else drafted.
    List<ProposalStore.Waiting> answers(Actor actor, int limit) {
        return jdbc.sql(ANSWERS)
                .param("own", actor.organisation().value())
                .param("account", actor.account().value())
                .param("sees", actor.visibility().sees())
                .param("limit", limit)
                .query((row, n) -> new ProposalStore.Waiting(
                        new Reference(
                                Concern.KIND,
                                row.getObject("id", UUID.class).toString(),
                                row.getString("number"),
                                row.getString("title")),
                        ConcernMove.APPROVE,
                        ConcernColumns.needMoment(row, "drafted_at")))
                .list();
    }
}
