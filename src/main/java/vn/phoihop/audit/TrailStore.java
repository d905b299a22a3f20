package vn.phoihop.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;

/// Reads lists out of the trail.
@Repository
class TrailStore {

    private final JdbcClient jdbc;

    TrailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Up to `limit` lines before a number, the latest first; of these organisations only, if any are named.
    List<TrailLine> before(long number, TrailFilter wanted, Optional<Set<OrganisationId>> within, int limit) {
        var filter = filter(wanted, within).and("number < :before", "before", number);
        return jdbc.sql("""
                select number, at, act, subject, account_id, organisation_id, detail
                  from audit.line
                """ + filter.where() + """

                 order by number desc
                 limit :limit
                """)
                .params(filter.parameters())
                .param("limit", limit)
                .query(TrailStore::line)
                .list();
    }

    /// Up to `limit` lines about a thing, the latest first.
    List<TrailLine> about(String subject, int limit) {
        return jdbc.sql("""
                select number, at, act, subject, account_id, organisation_id, detail
                  from audit.line
                 where subject = :subject
                 order by number desc
                 limit :limit
                """)
                .param("subject", subject)
                .param("limit", limit)
                .query(TrailStore::line)
                .list();
    }

    private static Filter filter(TrailFilter wanted, Optional<Set<OrganisationId>> within) {
        var filter = Filter.none();
        if (within.isPresent()) {
            var ids = within.get().stream().map(OrganisationId::value).toArray(UUID[]::new);
            filter = filter.and("organisation_id = any (:within)", "within", ids);
        }
        if (wanted.account() != null) {
            filter = filter.and(
                    "account_id = :account", "account", wanted.account().value());
        }
        if (wanted.organisation() != null) {
            filter = filter.and(
                    "organisation_id = :organisation",
                    "organisation",
                    wanted.organisation().value());
        }
        if (!wanted.act().isEmpty()) {
            filter = filter.and("starts_with(act, :act)", "act", wanted.act());
        }
        if (!wanted.subject().isEmpty()) {
            filter = filter.and("starts_with(subject, :subject)", "subject", wanted.subject());
        }
        if (wanted.from() != null) {
            filter = filter.and("at >= :from", "from", utc(wanted.from()));
        }
        return wanted.to() == null ? filter : filter.and("at < :to", "to", utc(wanted.to()));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static TrailLine line(ResultSet row, int number) throws SQLException {
        return new TrailLine(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("act"),
                row.getString("subject"),
                new AccountId(row.getObject("account_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("detail"));
    }
}
