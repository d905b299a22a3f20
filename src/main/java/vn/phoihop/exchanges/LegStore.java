package vn.phoihop.exchanges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;

/// Legs as rows: found and changed. Sheets and lists are read elsewhere.
@Component
class LegStore {

    private static final String ROW = """
            select province_id, id, exchange_id, owner_id, receiver_id, shared_with, status, round, answer, insufficient,
                   asked, extended, appeal, forwarded, competent_body, acknowledge_clock, competence_clock, answer_clock,
                   review_clock, appeal_clock, due_at, sent_at, version
              from exchanges.leg
            """;

    private static final String MOVE = """
            update exchanges.leg
               set status = :status,
                   answer = coalesce(:answer, answer),
                   refusal_code = coalesce(:refusal_code, refusal_code),
                   internal_owner = coalesce(:internal_owner, internal_owner),
                   insufficient = coalesce(:insufficient, insufficient),
                   round = coalesce(:round, round),
                   asked = coalesce(:asked, asked),
                   extended = coalesce(:extended, extended),
                   partial = coalesce(:partial, partial),
                   silent = coalesce(:silent, silent),
                   forwarded = coalesce(:forwarded, forwarded),
                   appeal = coalesce(:appeal, appeal),
                   attendees = coalesce(:attendees, attendees),
                   people = coalesce(:people, people),
                   competent_body = coalesce(:competent_body, competent_body),
                   answer_clock = coalesce(:answer_clock, answer_clock),
                   review_clock = coalesce(:review_clock, review_clock),
                   appeal_clock = coalesce(:appeal_clock, appeal_clock),
                   due_at = coalesce(:due_at, due_at),
                   acknowledged_at = coalesce(:acknowledged_at, acknowledged_at),
                   answered_at = coalesce(:answered_at, answered_at),
                   closed_at = coalesce(:closed_at, closed_at),
                   version = version + 1
             where province_id = :province and id = :id and version = :version
            """;

    private final JdbcClient jdbc;

    LegStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Leg leg) {
        jdbc.sql("""
                insert into exchanges.leg (province_id, id, exchange_id, owner_id, receiver_id, shared_with, status, round,
                       acknowledge_clock, competence_clock, answer_clock, due_at, sent_at, version)
                values (:province, :id, :exchange, :owner, :receiver, :shared, :status, :round,
                       :acknowledge, :competence, :answer, :due, :sent, 0)
                """)
                .param("province", leg.province())
                .param("id", leg.id().value())
                .param("exchange", leg.exchange().value())
                .param("owner", leg.requester().value())
                .param("receiver", leg.receiver().value())
                .param("shared", uuids(leg.sharedWith()))
                .param("status", leg.status().name())
                .param("round", leg.round())
                .param("acknowledge", uuid(leg.clocks().acknowledge()), Types.OTHER)
                .param("competence", uuid(leg.clocks().competence()), Types.OTHER)
                .param("answer", uuid(leg.clocks().answer()), Types.OTHER)
                .param("due", leg.dueAt().atOffset(ZoneOffset.UTC))
                .param("sent", leg.sentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Moves a leg on; fails when somebody else was faster.
    void move(Leg leg, LegStatus to, LegChange change) {
        var moved = jdbc.sql(MOVE)
                .params(change.values())
                .param("status", to.name())
                .param("province", leg.province())
                .param("id", leg.id().value())
                .param("version", leg.version())
                .update();
        if (moved == 0) {
            throw new OptimisticLockingFailureException("leg " + leg.id());
        }
    }

    /// Keeps the date that follows from the ledger of a clock.
    void due(ClockId clock, Instant due) {
        jdbc.sql("""
                update exchanges.leg
                   set due_at = :due
                 where answer_clock = :clock
                """)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("clock", clock.value())
                .update();
    }

    /// Shows the legs of an exchange, and what hangs on them, to these organisations.
    void showAll(Exchange exchange, List<OrganisationId> with) {
        jdbc.sql("""
                update exchanges.leg
                   set shared_with = :shared
                 where province_id = :province and exchange_id = :exchange
                """)
                .param("shared", uuids(with))
                .param("province", exchange.province())
                .param("exchange", exchange.id().value())
                .update();
    }

    Leg need(LegId id, Actor actor) {
        return jdbc.sql(ROW + " where id = :id and access.may_see(:sees, owner_id, shared_with, published)")
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(LegStore::leg)
                .optional()
                .orElseThrow(() -> new NotThere("leg " + id));
    }

    /// A leg as it is now, held until the transaction ends; for what follows from an act that was allowed.
    Leg again(Leg leg) {
        return jdbc.sql(ROW + " where province_id = :province and id = :id for update")
                .param("province", leg.province())
                .param("id", leg.id().value())
                .query(LegStore::leg)
                .single();
    }

    /// Every leg of an exchange, for what the exchange decides as a whole; held until the transaction ends.
    List<Leg> of(Exchange exchange) {
        return jdbc.sql(ROW
                        + " where province_id = :province and exchange_id = :exchange order by sent_at, id for update")
                .param("province", exchange.province())
                .param("exchange", exchange.id().value())
                .query(LegStore::leg)
                .list();
    }

    /// Legs in which time alone may decide, in the order they were sent, from one on.
    List<Leg> waiting(OffsetDateTime after, UUID afterId, int limit) {
        return jdbc.sql(ROW + """
                 where status in ('ANSWERED', 'CLARIFYING')
                   and (sent_at, id) > (:after, :after_id)
                 order by sent_at, id
                 limit :limit
                """)
                .param("after", after)
                .param("after_id", afterId)
                .param("limit", limit)
                .query(LegStore::leg)
                .list();
    }

    static Leg leg(ResultSet row, int n) throws SQLException {
        var answer = row.getString("answer");
        return new Leg(
                row.getString("province_id"),
                new LegId(row.getObject("id", UUID.class)),
                new ExchangeId(row.getObject("exchange_id", UUID.class)),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                new OrganisationId(row.getObject("receiver_id", UUID.class)),
                Set.copyOf(Columns.organisations(row, "shared_with")),
                LegStatus.valueOf(row.getString("status")),
                row.getInt("round"),
                answer == null ? null : LegAnswer.valueOf(answer),
                row.getInt("insufficient"),
                row.getBoolean("asked"),
                row.getBoolean("extended"),
                Leg.Appeal.valueOf(row.getString("appeal")),
                row.getBoolean("forwarded"),
                Columns.organisation(row, "competent_body"),
                clocks(row),
                Columns.moment(row, "due_at"),
                Columns.moment(row, "sent_at"),
                row.getInt("version"));
    }

    static Leg.LegClocks clocks(ResultSet row) throws SQLException {
        return new Leg.LegClocks(
                Columns.clock(row, "acknowledge_clock"),
                Columns.clock(row, "competence_clock"),
                Columns.clock(row, "answer_clock"),
                Columns.clock(row, "review_clock"),
                Columns.clock(row, "appeal_clock"));
    }

    private static @Nullable UUID uuid(@Nullable ClockId clock) {
        return clock == null ? null : clock.value();
    }

    private static UUID[] uuids(Iterable<OrganisationId> organisations) {
        return Columns.uuids(organisations);
    }
}
