package vn.phoihop.petitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.agenda.spi.DatedEntry;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// What petitions offer to the pages of work: what waits for somebody’s hand, and the days of sessions.
@Component
class AgendaStore {

    private static final int OPENS = 8;
    private static final int CLOSES = 17;

    private static final String WAITING = """
            select petition.id, petition.number, petition.topic, waiting.words, waiting.since
              from petitions.petition
              join lateral (
                select 'petitions.approval.receive' as words, petition.sent_at as since
                 where petition.state = 'SENT' and petition.receiver_id = :own
                union all
                select 'petitions.approval.answer', petition.received_at
                 where petition.state = 'ANSWER_PREPARED' and :leads
                   and :own in (petition.receiver_id, petition.lead_id)
                   and petition.prepared_by is distinct from :account
                union all
                select 'petitions.approval.issue', petition.received_at
                 where petition.state = 'ANSWER_APPROVED' and :leads
                   and :own in (petition.receiver_id, petition.lead_id)
                union all
                select 'petitions.approval.send', petition.collected_at
                 where petition.state = 'CONSOLIDATED' and :leads and petition.owner_id = :own
                union all
                select 'petitions.approval.publish', petition.answered_at
                 where petition.proposed_by <> :account and petition.publication = 'INTERNAL'
                   and petition.owner_id = :own
              ) as waiting on true
             where access.may_see(:sees, petition.seen_by)
               and waiting.since is not null
               and ((petition.state in ('SENT', 'ANSWER_PREPARED', 'ANSWER_APPROVED') and petition.receiver_id = :own)
                 or (petition.state in ('ANSWER_PREPARED', 'ANSWER_APPROVED') and petition.lead_id = :own)
                 or (petition.state = 'CONSOLIDATED' and petition.owner_id = :own)
                 or (petition.proposed_by is not null and petition.owner_id = :own))
             order by waiting.since, petition.id
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final ZoneId zone;

    AgendaStore(JdbcClient jdbc, @Value("${phoihop.zone}") ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /// Sent here and not received; for a leader, prepared or approved answers and petitions to be sent; for the council
    /// side, what somebody else proposed for the public page. Oldest first.
    List<Approval> waiting(Actor actor, int limit) {
        return jdbc.sql(WAITING)
                .param("own", actor.organisation().value())
                .param("account", actor.account().value())
                .param("leads", actor.is(Role.LEADER))
                .param("sees", actor.visibility().sees())
                .param("limit", limit)
                .query((row, n) -> approval(row))
                .list();
    }

    private static Approval approval(ResultSet row) throws SQLException {
        return new Approval(
                new Reference("petitions", row.getString("id"), row.getString("number"), row.getString("topic")),
                row.getString("words"),
                Columns.moment(row, "since"));
    }

    /// Sessions the actor’s organisation holds.
    List<DatedEntry> sessions(Instant from, Instant to, Actor actor) {
        return jdbc.sql("""
                select id, term, title, place, starts_on, ends_on
                  from petitions.session
                 where owner_id = :own
                   and starts_on <= :to and ends_on >= :from
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by starts_on, id
                """)
                .param("own", actor.organisation().value())
                .param("from", LocalDate.ofInstant(from, zone))
                .param("to", LocalDate.ofInstant(to, zone))
                .param("sees", actor.visibility().sees())
                .query((row, n) -> new DatedEntry(
                        new Reference(
                                "petitions/sessions",
                                row.getString("id"),
                                row.getString("term"),
                                row.getString("title")),
                        at(Columns.day(row, "starts_on"), OPENS),
                        at(Columns.day(row, "ends_on"), CLOSES),
                        row.getString("place")))
                .list();
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }
}
