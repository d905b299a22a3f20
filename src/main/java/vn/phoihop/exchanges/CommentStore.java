package vn.phoihop.exchanges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Comments on a draft, each tied to a clause, and what became of them.
@Component
class CommentStore {

    private final JdbcClient jdbc;

    CommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps the comments of an answer; those of an answer that was not enough give way.
    void keep(Exchange exchange, Leg leg, List<AnswerDraft.Point> points) {
        jdbc.sql("""
                delete from exchanges.comment
                 where province_id = :province and leg_id = :leg and round = :round
                """)
                .param("province", leg.province())
                .param("leg", leg.id().value())
                .param("round", exchange.round())
                .update();
        for (int i = 0; i < points.size(); i++) {
            keep(exchange, leg, i + 1, points.get(i));
        }
    }

    private void keep(Exchange exchange, Leg leg, int position, AnswerDraft.Point point) {
        jdbc.sql("""
                insert into exchanges.comment (province_id, exchange_id, leg_id, id, round, position, clause, content,
                       owner_id, receiver_id, shared_with)
                values (:province, :exchange, :leg, :id, :round, :position, :clause, :content,
                       :owner, :receiver, :shared)
                """)
                .param("province", leg.province())
                .param("exchange", leg.exchange().value())
                .param("leg", leg.id().value())
                .param("id", UUID.randomUUID())
                .param("round", exchange.round())
                .param("position", position)
                .param("clause", point.clause())
                .param("content", point.content())
                .param("owner", leg.requester().value())
                .param("receiver", leg.receiver().value())
                .param("shared", Columns.uuids(leg.sharedWith()))
                .update();
    }

    void decide(Exchange exchange, UUID comment, int version, CommentDecision decision, String explanation) {
        var changed = jdbc.sql("""
                update exchanges.comment
                   set decision = :decision, explanation = :explanation, version = version + 1
                 where province_id = :province and exchange_id = :exchange and id = :id and version = :version
                """)
                .param("decision", decision.name())
                .param("explanation", explanation)
                .param("province", exchange.province())
                .param("exchange", exchange.id().value())
                .param("id", comment)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("comment " + comment);
        }
    }

    /// The table goes to all who were asked.
    void showAll(Exchange exchange) {
        jdbc.sql("""
                update exchanges.comment
                   set shared_with = :shared
                 where province_id = :province and exchange_id = :exchange
                """)
                .param("shared", Columns.uuids(exchange.receivers()))
                .param("province", exchange.province())
                .param("exchange", exchange.id().value())
                .update();
    }

    boolean isAnyUndecided(Exchange exchange) {
        return jdbc.sql("""
                select exists (
                  select from exchanges.comment
                   where province_id = :province and exchange_id = :exchange and round = :round
                     and decision is null) as undecided
                """)
                .param("province", exchange.province())
                .param("exchange", exchange.id().value())
                .param("round", exchange.round())
                .query((row, n) -> row.getBoolean("undecided"))
                .single();
    }

    List<CommentLine> of(String province, ExchangeId exchange, Actor actor) {
        return jdbc.sql("""
                select id, leg_id, receiver_id, round, position, clause, content, decision, explanation, version
                  from exchanges.comment
                 where province_id = :province and exchange_id = :exchange
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by round desc, clause collate "vi-x-icu", receiver_id, position, id
                """)
                .param("province", province)
                .param("exchange", exchange.value())
                .param("sees", actor.visibility().sees())
                .query(CommentStore::line)
                .list();
    }

    private static CommentLine line(ResultSet row, int n) throws SQLException {
        var decision = row.getString("decision");
        return new CommentLine(
                row.getObject("id", UUID.class),
                new LegId(row.getObject("leg_id", UUID.class)),
                new OrganisationId(row.getObject("receiver_id", UUID.class)),
                row.getInt("round"),
                row.getInt("position"),
                row.getString("clause"),
                row.getString("content"),
                decision == null ? null : CommentDecision.valueOf(decision),
                row.getString("explanation"),
                row.getInt("version"));
    }
}
