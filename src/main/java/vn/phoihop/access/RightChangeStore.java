package vn.phoihop.access;

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
import vn.phoihop.access.RightChangeLine.Kind;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;

/// Changes of rights in the database.
@Repository
class RightChangeStore {

    private static final String LINE =
            "select id, kind, account_id, organisation_id, detail, changed_by, changed_at from access.right_change\n";

    private final JdbcClient jdbc;

    RightChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RightChangeLine change) {
        var account = change.account();
        jdbc.sql("""
                insert into access.right_change
                  (id, kind, account_id, organisation_id, detail, changed_by, changed_at)
                values (:id, :kind, :account, :organisation, :detail, :by, :at)
                """)
                .param("id", change.id())
                .param("kind", change.kind().name())
                .param("account", account == null ? null : account.value())
                .param("organisation", change.organisation().value())
                .param("detail", change.detail())
                .param("by", change.by().value())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<RightChangeLine> open(Optional<Set<OrganisationId>> within, int limit) {
        var filter = Filter.none().and("confirmed_at is null");
        if (within.isPresent()) {
            filter = filter.and(
                    "organisation_id = any (:within)",
                    "within",
                    within.get().stream().map(OrganisationId::value).toArray(UUID[]::new));
        }
        return jdbc.sql(LINE + filter.where() + "\n order by number limit :limit")
                .params(filter.parameters())
                .param("limit", limit)
                .query(RightChangeStore::line)
                .list();
    }

    RightChangeLine need(UUID id) {
        return jdbc.sql(LINE + "where id = :id")
                .param("id", id)
                .query(RightChangeStore::line)
                .optional()
                .orElseThrow(() -> new NotThere("change of rights " + id));
    }

    /// Says false when it was confirmed before.
    boolean confirm(UUID id, AccountId by, Instant at) {
        return jdbc.sql("""
                update access.right_change
                   set confirmed_by = :by, confirmed_at = :at
                 where id = :id
                   and confirmed_at is null
                """)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static RightChangeLine line(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        return new RightChangeLine(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                account == null ? null : new AccountId(account),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("detail"),
                new AccountId(row.getObject("changed_by", UUID.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
