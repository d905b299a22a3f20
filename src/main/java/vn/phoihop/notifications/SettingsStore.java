package vn.phoihop.notifications;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.shared.AccountId;

/// Settings in the database.
@Repository
class SettingsStore {

    private static final String ROW = """
            select account_id, language, digest_at, quiet_from, quiet_to, address, dead_at, dead_because,
                   asked_address, asked_at, version,
                   array(select kind from notifications.choice c where c.account_id = s.account_id order by kind)
                     as kinds,
                   array(select way from notifications.choice c where c.account_id = s.account_id order by kind)
                     as ways
              from notifications.settings s
            """;

    private final JdbcClient jdbc;

    SettingsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Settings> find(AccountId account) {
        return jdbc.sql(ROW + "where account_id = :account")
                .param("account", account.value())
                .query(SettingsStore::row)
                .optional();
    }

    /// The settings, held until the transaction ends; nothing when another node holds them.
    Optional<Settings> hold(AccountId account) {
        return jdbc.sql(ROW + "where account_id = :account for update skip locked")
                .param("account", account.value())
                .query(SettingsStore::row)
                .optional();
    }

    /// The settings of those of these people whom letters reach.
    List<Settings> reached(Collection<AccountId> people) {
        return jdbc.sql(ROW + """
                 where account_id = any (:people)
                   and address <> ''
                   and dead_at is null
                """)
                .param("people", people.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(SettingsStore::row)
                .list();
    }

    /// People whose address the server refused, the latest first.
    List<Settings> dead(int limit) {
        return jdbc.sql(ROW + """
                 where dead_at is not null
                 order by dead_at desc, account_id
                 limit :limit
                """)
                .param("limit", limit)
                .query(SettingsStore::row)
                .list();
    }

    /// A row to change, if there is none yet.
    void begin(AccountId account) {
        jdbc.sql("""
                insert into notifications.settings (account_id, language, digest_at, version)
                values (:account, 'vi', :digestAt, 0)
                on conflict (account_id) do nothing
                """)
                .param("account", account.value())
                .param("digestAt", Settings.MORNING)
                .update();
    }

    /// Saves how somebody wants to be told; says false when they were saved elsewhere meanwhile.
    boolean save(Settings settings) {
        var quiet = settings.quiet();
        return jdbc.sql("""
                update notifications.settings
                   set language = :language, digest_at = :digestAt, quiet_from = :from, quiet_to = :to,
                       version = version + 1
                 where account_id = :account
                   and version = :version
                """)
                        .param("language", settings.language())
                        .param("digestAt", settings.digestAt())
                        .param("from", quiet == null ? null : quiet.from(), java.sql.Types.TIME)
                        .param("to", quiet == null ? null : quiet.to(), java.sql.Types.TIME)
                        .param("account", settings.account().value())
                        .param("version", settings.version())
                        .update()
                == 1;
    }

    void choose(AccountId account, String kind, Way way) {
        jdbc.sql("""
                insert into notifications.choice (account_id, kind, way)
                values (:account, :kind, :way)
                on conflict (account_id, kind) do update set way = excluded.way
                """)
                .param("account", account.value())
                .param("kind", kind)
                .param("way", way.name())
                .update();
    }

    void ask(AccountId account, String address, Instant at) {
        jdbc.sql("""
                update notifications.settings
                   set asked_address = :address, asked_at = :at, version = version + 1
                 where account_id = :account
                """)
                .param("address", address)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account.value())
                .update();
    }

    /// The address asked for is theirs.
    void confirm(AccountId account, Instant at) {
        jdbc.sql("""
                update notifications.settings
                   set address = asked_address, confirmed_at = :at, asked_address = '', asked_at = null,
                       dead_at = null, dead_because = '', version = version + 1
                 where account_id = :account
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account.value())
                .update();
    }

    void forgetAddress(AccountId account) {
        jdbc.sql("""
                update notifications.settings
                   set address = '', confirmed_at = null, asked_address = '', asked_at = null, dead_at = null,
                       dead_because = '', version = version + 1
                 where account_id = :account
                """).param("account", account.value()).update();
    }

    /// Nobody takes mail at this address, as its server said.
    void bury(AccountId account, String address, String because, Instant at) {
        jdbc.sql("""
                update notifications.settings
                   set dead_at = :at, dead_because = :because, version = version + 1
                 where account_id = :account
                   and address = :address
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("because", because)
                .param("account", account.value())
                .param("address", address)
                .update();
    }

    private static Settings row(ResultSet row, int number) throws SQLException {
        return new Settings(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("language"),
                row.getObject("digest_at", LocalTime.class),
                quiet(row),
                ways(row.getArray("kinds"), row.getArray("ways")),
                row.getString("address"),
                moment(row.getObject("dead_at", OffsetDateTime.class)),
                row.getString("dead_because"),
                row.getString("asked_address"),
                moment(row.getObject("asked_at", OffsetDateTime.class)),
                row.getInt("version"));
    }

    private static @Nullable QuietHours quiet(ResultSet row) throws SQLException {
        var from = row.getObject("quiet_from", LocalTime.class);
        var to = row.getObject("quiet_to", LocalTime.class);
        return from == null || to == null ? null : new QuietHours(from, to);
    }

    private static Map<String, Way> ways(Array kinds, Array ways) throws SQLException {
        var names = (String[]) kinds.getArray();
        var chosen = (String[]) ways.getArray();
        var all = new HashMap<String, Way>();
        for (int i = 0; i < names.length; i++) {
            all.put(names[i], Way.valueOf(chosen[i]));
        }
        return all;
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
