package vn.phoihop.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.shared.AccountId;

/// Second factors in the database.
@Repository
class SecondFactorStore {

    private final JdbcClient jdbc;
    private final InstallationKey key;

    SecondFactorStore(JdbcClient jdbc, InstallationKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    void keepPending(AccountId id, byte[] secret) {
        jdbc.sql("update access.account set totp_pending = :secret where id = :id")
                .param("secret", key.encrypt(secret))
                .param("id", id.value())
                .update();
    }

    Optional<byte[]> pending(AccountId id) {
        return secret("select totp_pending as secret from access.account where id = :id", id);
    }

    Optional<byte[]> inUse(AccountId id) {
        return secret("select totp as secret from access.account where id = :id", id);
    }

    /// The pending secret is in use from now on; the code that proved it may not be used again.
    void turnOn(AccountId id, long step) {
        jdbc.sql("""
                update access.account
                   set totp = totp_pending, totp_pending = null, totp_last_step = :step, version = version + 1
                 where id = :id
                """).param("step", step).param("id", id.value()).update();
    }

    void turnOff(AccountId id) {
        jdbc.sql("""
                update access.account
                   set totp = null, totp_pending = null, version = version + 1
                 where id = :id
                """).param("id", id.value()).update();
        jdbc.sql("delete from access.recovery_code where account_id = :id")
                .param("id", id.value())
                .update();
    }

    /// Uses up the code of a half minute; says false when it, or a later one, was used before.
    boolean use(AccountId id, long step) {
        return jdbc.sql("""
                update access.account
                   set totp_last_step = :step
                 where id = :id
                   and totp_last_step < :step
                """).param("step", step).param("id", id.value()).update() == 1;
    }

    void keepRecovery(AccountId id, List<byte[]> hashes) {
        jdbc.sql("delete from access.recovery_code where account_id = :id")
                .param("id", id.value())
                .update();
        for (var hash : hashes) {
            jdbc.sql("insert into access.recovery_code (account_id, hash) values (:id, :hash)")
                    .param("id", id.value())
                    .param("hash", hash)
                    .update();
        }
    }

    /// Uses up a recovery code; says false when there is none such left.
    boolean useRecovery(AccountId id, byte[] hash, Instant at) {
        return jdbc.sql("""
                update access.recovery_code
                   set used_at = :at
                 where account_id = :id
                   and hash = :hash
                   and used_at is null
                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("hash", hash)
                        .update()
                == 1;
    }

    int recoveryLeft(AccountId id) {
        return jdbc.sql("select count(*)::int from access.recovery_code where account_id = :id and used_at is null")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private Optional<byte[]> secret(String sql, AccountId id) {
        return jdbc.sql(sql).param("id", id.value()).query(SecondFactorStore::encrypted).list().stream()
                .flatMap(Optional::stream)
                .map((Function<byte[], byte[]>) key::decrypt)
                .findFirst();
    }

    private static Optional<byte[]> encrypted(ResultSet row, int number) throws SQLException {
        return Optional.ofNullable(row.getBytes("secret"));
    }
}
