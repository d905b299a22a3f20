package vn.phoihop.press.occasions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.spi.DatedEntry;
import vn.phoihop.press.PressNumber;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// The lines of lists of occasions; every question asks what may be seen.
@Component
class OccasionListStore {

    private final JdbcClient jdbc;

    OccasionListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest first.
    List<OccasionLine> lines(Filter filter, OffsetDateTime after, UUID id, int limit) {
        var asked = filter.and("(starts_at, occasion.id) < (cast(:after as timestamptz), :after_id)", "after", after)
                .and("true", "after_id", id);
        return jdbc.sql("""
                select occasion.id, number, kind, title, owner_id, state, starts_at, ends_at, place,
                       question.questions, question.owed
                  from press.occasion
                  left join lateral (
                       select count(*) as questions,
                              count(*) filter (where answered_at is null) as owed
                         from press.question as each
                        where each.province_id = occasion.province_id
                          and each.occasion_id = occasion.id) as question on true
                """ + asked.where() + " order by starts_at desc, occasion.id desc limit :limit")
                .params(asked.parameters())
                .param("limit", limit)
                .query(OccasionListStore::line)
                .list();
    }

    private static OccasionLine line(ResultSet row, int n) throws SQLException {
        return new OccasionLine(
                new OccasionId(row.getObject("id", UUID.class)),
                PressNumber.read(row.getString("number")).orElseThrow(),
                OccasionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                OccasionState.valueOf(row.getString("state")),
                OccasionStore.need(row, "starts_at"),
                OccasionStore.moment(row, "ends_at"),
                row.getString("place"),
                row.getInt("questions"),
                row.getInt("owed"));
    }

    /// The meetings in which an organisation takes part, between two moments.
    List<DatedEntry> meetings(Instant from, Instant to, Actor actor) {
        return jdbc.sql("""
                select id, number, title, starts_at, coalesce(ends_at, starts_at) as ends_at, place
                  from press.occasion
                 where kind in ('CONFERENCE', 'BRIEFING_MONTHLY', 'BRIEFING_QUARTERLY')
                   and state <> 'CANCELLED'
                   and starts_at < :to
                   and coalesce(ends_at, starts_at) >= :from
                   and (owner_id = :own or :own = any(partners))
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by starts_at, id
                """)
                .param("from", OccasionStore.time(from))
                .param("to", OccasionStore.time(to))
                .param("own", actor.organisation().value())
                .param("sees", actor.visibility().sees())
                .query((row, n) -> new DatedEntry(
                        new Reference(
                                Occasion.KIND, row.getString("id"), row.getString("number"), row.getString("title")),
                        OccasionStore.need(row, "starts_at"),
                        OccasionStore.need(row, "ends_at"),
                        row.getString("place")))
                .list();
    }
}
