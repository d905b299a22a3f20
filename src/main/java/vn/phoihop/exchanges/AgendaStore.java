package vn.phoihop.exchanges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.agenda.spi.DatedEntry;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// What exchanges offer to the pages of work: approvals and meetings.
@Component
class AgendaStore {

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Drafts and answers of the own organisation that wait for a leader, oldest first.
    List<Approval> waiting(Actor actor, int limit) {
        return jdbc.sql("""
                select exchange.id, exchange.number, exchange.subject, waiting.words, waiting.since
                  from (
                    select province_id, id as exchange_id, 'exchanges.approval.exchange' as words,
                           submitted_at as since
                      from exchanges.exchange
                     where owner_id = :own and status = 'PREPARING' and submitted_at is not null
                    union all
                    select leg.province_id, leg.exchange_id, 'exchanges.approval.answer', draft.submitted_at
                      from exchanges.draft
                      join exchanges.leg
                        on leg.province_id = draft.province_id and leg.id = draft.leg_id
                     where draft.owner_id = :own and draft.submitted_at is not null
                  ) as waiting
                  join exchanges.exchange
                    on exchange.province_id = waiting.province_id and exchange.id = waiting.exchange_id
                 where access.may_see(:sees, exchange.owner_id, exchange.shared_with, exchange.published)
                 order by waiting.since, exchange.id
                 limit :limit
                """)
                .param("own", actor.organisation().value())
                .param("sees", actor.visibility().sees())
                .param("limit", limit)
                .query(AgendaStore::approval)
                .list();
    }

    /// Appeals in organisations this coordinator follows.
    List<Approval> appeals(Actor actor, int limit) {
        return jdbc.sql("""
                select exchange.id, exchange.number, exchange.subject, 'exchanges.approval.appeal' as words,
                       leg.closed_at as since
                  from exchanges.leg
                  join exchanges.exchange
                    on exchange.province_id = leg.province_id and exchange.id = leg.exchange_id
                 where leg.status = 'REFUSED' and leg.appeal = 'LODGED'
                   and leg.owner_id <> :own and leg.receiver_id <> :own
                   and access.may_see(:sees, leg.owner_id, leg.shared_with, leg.published)
                 order by leg.closed_at, exchange.id
                 limit :limit
                """)
                .param("own", actor.organisation().value())
                .param("sees", actor.visibility().sees())
                .param("limit", limit)
                .query(AgendaStore::approval)
                .list();
    }

    /// Meetings the own organisation invites or is invited to.
    List<DatedEntry> meetings(Instant from, Instant to, Actor actor) {
        return jdbc.sql("""
                select exchange.id, exchange.number, exchange.subject, meeting.starts_at, meeting.ends_at, meeting.place
                  from exchanges.meeting
                  join exchanges.exchange
                    on exchange.province_id = meeting.province_id and exchange.id = meeting.exchange_id
                 where meeting.starts_at < :to and meeting.ends_at > :from
                   and exchange.status in ('OPEN', 'HELD', 'COMPLETED')
                   and (exchange.owner_id = :own or :own = any(exchange.shared_with))
                   and access.may_see(:sees, exchange.owner_id, exchange.shared_with, exchange.published)
                 order by meeting.starts_at, exchange.id
                """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("own", actor.organisation().value())
                .param("sees", actor.visibility().sees())
                .query((row, n) -> new DatedEntry(
                        reference(row),
                        Columns.moment(row, "starts_at"),
                        Columns.moment(row, "ends_at"),
                        row.getString("place")))
                .list();
    }

    private static Approval approval(ResultSet row, int n) throws SQLException {
        return new Approval(reference(row), row.getString("words"), Columns.moment(row, "since"));
    }

    private static Reference reference(ResultSet row) throws SQLException {
        return new Reference("exchanges", row.getString("id"), row.getString("number"), row.getString("subject"));
    }
}
