package vn.phoihop.protection.cards;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.shared.AccountId;

/// Rights to take contacts out, in the database.
@Repository
class ExportStore {

    private final JdbcClient jdbc;

    ExportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccountId to, String kind, Purpose purpose, String ground, AccountId by, Instant at, Instant ends) {
        jdbc.sql("""
                insert into protection.export_right (
                       id, account_id, case_kind, purpose, ground, given_by, given_at, ends_at)
                values (:id, :account, :kind, :purpose, :ground, :by, :at, :ends)
                """)
                .param("id", UUID.randomUUID())
                .param("account", to.value())
                .param("kind", kind)
                .param("purpose", purpose.name())
                .param("ground", ground)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ends", ends.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// On which ground somebody may take contacts out now.
    Optional<String> ground(AccountId who, String kind, Purpose purpose, Instant now) {
        return jdbc.sql("""
                select ground
                  from protection.export_right
                 where account_id = :account and case_kind = :kind and purpose = :purpose
                   and given_at <= :now and ends_at > :now
                 order by ends_at desc, id
                 limit 1
                """)
                .param("account", who.value())
                .param("kind", kind)
                .param("purpose", purpose.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getString("ground"))
                .optional();
    }
}
