package vn.phoihop.notifications;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.shared.AccountId;

/// Notices on their way into a letter.
@Repository
class PendingStore {

    private final JdbcClient jdbc;

    PendingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// When the letters about a notice just told may leave.
    void schedule(String key, Map<AccountId, Instant> moments) {
        jdbc.sql("""
                update notifications.notice n
                   set mail_at = wanted.mail_at
                  from unnest(:accounts::uuid[], :moments::timestamptz[]) as wanted (account_id, mail_at)
                 where n.account_id = wanted.account_id
                   and n.key = :key
                """)
                .param(
                        "accounts",
                        moments.keySet().stream().map(AccountId::value).toArray(UUID[]::new))
                .param(
                        "moments",
                        moments.values().stream().map(Instant::toString).toArray(String[]::new))
                .param("key", key)
                .update();
    }

    /// Moves what waits about a kind of records, after somebody chose otherwise; what is urgent stays.
    void reschedule(AccountId account, String kind, @Nullable Instant moment) {
        jdbc.sql("""
                update notifications.notice
                   set mail_at = :moment
                 where account_id = :account
                   and kind = :kind
                   and mail_at is not null
                   and read_at is null
                   and not urgent
                """)
                .param(
                        "moment",
                        moment == null ? null : moment.atOffset(ZoneOffset.UTC),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("account", account.value())
                .param("kind", kind)
                .update();
    }

    /// The kinds of records somebody was told about and has no letter of yet.
    List<String> kinds(AccountId account) {
        return jdbc.sql("""
                select distinct kind
                  from notifications.notice
                 where account_id = :account
                   and mail_at is not null
                   and read_at is null
                 order by kind
                """)
                .param("account", account.value())
                .query((row, number) -> row.getString("kind"))
                .list();
    }

    /// People for whom a letter is due, one of another node’s among them perhaps.
    List<AccountId> due(Instant now, int limit) {
        return jdbc.sql("""
                select account_id
                  from notifications.notice
                 where mail_at <= :now
                   and read_at is null
                 group by account_id
                 order by min(mail_at), account_id
                 limit :limit
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    /// How much of what is due is urgent, and how much is not.
    record Due(int urgent, int other) {}

    Due due(AccountId account, Instant now) {
        return jdbc.sql("""
                select count(*) filter (where urgent) as urgent, count(*) filter (where not urgent) as other
                  from notifications.notice
                 where account_id = :account
                   and mail_at <= :now
                   and read_at is null
                """)
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Due(row.getInt("urgent"), row.getInt("other")))
                .single();
    }

    /// Puts what is due into a letter, where it stays whatever becomes of that.
    void putInto(UUID mail, AccountId account, Instant now, boolean isUrgentOnly) {
        jdbc.sql("""
                update notifications.notice
                   set mail_id = :mail, mail_at = null
                 where account_id = :account
                   and mail_at <= :now
                   and read_at is null
                   and (urgent or not :urgentOnly)
                """)
                .param("mail", mail)
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("urgentOnly", isUrgentOnly)
                .update();
    }

    /// What is due and may not leave now waits until it may.
    void postpone(AccountId account, Instant now, Instant until) {
        jdbc.sql("""
                update notifications.notice
                   set mail_at = :until
                 where account_id = :account
                   and mail_at <= :now
                   and read_at is null
                   and not urgent
                """)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// No letter about what waits: it is in the page.
    void drop(AccountId account) {
        jdbc.sql("""
                update notifications.notice
                   set mail_at = null
                 where account_id = :account
                   and mail_at is not null
                """).param("account", account.value()).update();
    }

    /// What a letter speaks of and is still unread, the oldest first.
    List<NoticeRow> unreadIn(UUID mail) {
        return jdbc.sql("""
                select number, organisation_id, kind, record_id, record_number, record_title, words, arguments,
                       urgent, told_at, read_at
                  from notifications.notice
                 where mail_id = :mail
                   and read_at is null
                 order by number
                """).param("mail", mail).query(NoticeStore::row).list();
    }
}
