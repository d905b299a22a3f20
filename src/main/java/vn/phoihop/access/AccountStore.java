package vn.phoihop.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;

/// Accounts in the database.
@Repository
class AccountStore {

    private static final String ACCOUNT = """
            select id, user_name, name, keeper_id, password, must_change, sample, locked_at is not null as locked,
                   totp is not null as asks_for_code, version
              from access.account
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Inserts the account, or says false when the user name is taken.
    boolean insert(AccountId id, NewAccount fresh, String hash, boolean sample, Instant at) {
        return jdbc.sql("""
                insert into access.account (id, user_name, name, keeper_id, email, phone, password, password_at,
                                            must_change, sample, opened_at)
                values (:id, :userName, :name, :keeper, :email, :phone, :password, :at, :mustChange, :sample, :at)
                on conflict (user_name) do nothing
                """)
                        .param("id", id.value())
                        .param("userName", fresh.userName())
                        .param("name", fresh.name())
                        .param("keeper", fresh.keeper().value())
                        .param("email", fresh.email())
                        .param("phone", fresh.phone())
                        .param("password", hash)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("mustChange", !sample)
                        .param("sample", sample)
                        .update()
                == 1;
    }

    Optional<Account> named(String userName) {
        return jdbc.sql(ACCOUNT + "where user_name = :userName")
                .param("userName", userName)
                .query(AccountStore::account)
                .optional();
    }

    Account need(AccountId id) {
        return jdbc.sql(ACCOUNT + "where id = :id")
                .param("id", id.value())
                .query(AccountStore::account)
                .optional()
                .orElseThrow(() -> new NotThere("account " + id.value()));
    }

    void changePassword(AccountId id, String hash, boolean mustChange, Instant at) {
        jdbc.sql("""
                update access.account
                   set password = :hash, password_at = :at, must_change = :mustChange, sample = false,
                       version = version + 1
                 where id = :id
                """)
                .param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("mustChange", mustChange)
                .param("id", id.value())
                .update();
    }

    void correct(AccountId id, String name, String email, String phone) {
        jdbc.sql("""
                update access.account
                   set name = :name, email = :email, phone = :phone, version = version + 1
                 where id = :id
                """)
                .param("name", name)
                .param("email", email)
                .param("phone", phone)
                .param("id", id.value())
                .update();
    }

    void lock(AccountId id, Instant at) {
        jdbc.sql("""
                update access.account
                   set locked_at = coalesce(locked_at, :at), version = version + 1
                 where id = :id
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void unlock(AccountId id) {
        jdbc.sql("update access.account set locked_at = null, version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /// Ends the sessions of an account on every node and device.
    void endSessions(AccountId id) {
        jdbc.sql("delete from spring_session where principal_name = :id")
                .param("id", id.value().toString())
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("user_name"),
                row.getString("name"),
                new OrganisationId(row.getObject("keeper_id", UUID.class)),
                row.getString("password"),
                row.getBoolean("must_change"),
                row.getBoolean("sample"),
                row.getBoolean("locked"),
                row.getBoolean("asks_for_code"),
                row.getInt("version"));
    }
}
