package vn.phoihop.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.notifications.MailRow.Purpose;
import vn.phoihop.shared.AccountId;

/// Letters in the database.
@Repository
class MailStore {

    private final JdbcClient jdbc;

    MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(AccountId account, Purpose purpose, boolean isUrgent, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into notifications.mail (id, account_id, purpose, urgent, state, due_at, created_at)
                values (:id, :account, :purpose, :urgent, 'WAITING', :at, :at)
                """)
                .param("id", id)
                .param("account", account.value())
                .param("purpose", purpose.name())
                .param("urgent", isUrgent)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /// Takes the next letter that is due, for this node alone until a moment.
    Optional<MailRow> claim(Instant now, Instant until) {
        return jdbc.sql("""
                update notifications.mail
                   set state = 'CLAIMED', claimed_until = :until, attempts = attempts + 1
                 where id = (select id
                               from notifications.mail
                              where state = 'WAITING'
                                and due_at <= :now
                              order by urgent desc, due_at, id
                              limit 1
                                for update skip locked)
                returning id, account_id, purpose, urgent, attempts, claimed_until
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(MailStore::row)
                .optional();
    }

    /// The last moment at which nothing has left yet; says false when the claim is no longer this node’s.
    boolean handOver(MailRow mail) {
        return jdbc.sql("""
                update notifications.mail
                   set state = 'HANDING_OVER'
                 where id = :id
                   and state = 'CLAIMED'
                   and claimed_until = :until
                """)
                        .param("id", mail.id())
                        .param("until", mail.claimedUntil().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void end(MailRow mail, MailState state, String problem, Instant at) {
        jdbc.sql("""
                update notifications.mail
                   set state = :state, problem = :problem, claimed_until = null, ended_at = :at
                 where id = :id
                   and claimed_until = :until
                """)
                .param("state", state.name())
                .param("problem", problem)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", mail.id())
                .param("until", mail.claimedUntil().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Back into the row, for later; `attempts` counts only tries at the server.
    void waitUntil(MailRow mail, Instant due, int attempts, String problem) {
        jdbc.sql("""
                update notifications.mail
                   set state = 'WAITING', problem = :problem, attempts = :attempts, claimed_until = null,
                       due_at = :due
                 where id = :id
                   and claimed_until = :until
                """)
                .param("problem", problem)
                .param("attempts", attempts)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("id", mail.id())
                .param("until", mail.claimedUntil().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes back what a node that is gone had taken. What the server cannot have waits again, and so does what is
    /// urgent: better twice than never. Of the rest nobody knows.
    void takeBack(Instant now) {
        jdbc.sql("""
                update notifications.mail
                   set state = case when state = 'CLAIMED' or urgent then 'WAITING' else 'UNCERTAIN' end,
                       ended_at = case when state = 'CLAIMED' or urgent then null else :now end::timestamptz,
                       claimed_until = null
                 where ended_at is null
                   and claimed_until < :now
                """).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /// A letter that was given up waits again; says false when it had not been.
    boolean again(UUID id, Instant now) {
        return jdbc.sql("""
                update notifications.mail
                   set state = 'WAITING', attempts = 0, due_at = :now, ended_at = null
                 where id = :id
                   and state in ('UNCERTAIN', 'GIVEN_UP')
                """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// How many letters are in each state, of those not forgotten yet.
    Map<MailState, Long> counts() {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        jdbc.sql("select state, count(*) as letters from notifications.mail group by state order by state")
                .query(row -> {
                    counts.put(MailState.valueOf(row.getString("state")), row.getLong("letters"));
                });
        return counts;
    }

    /// Since when the letter that waits longest has been waiting.
    Optional<Instant> oldestWaiting() {
        return jdbc.sql("""
                select created_at
                  from notifications.mail
                 where ended_at is null
                 order by created_at, id
                 limit 1
                """).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    /// Letters that did not arrive at the first try, the latest first.
    List<MailLine> troubled(int limit) {
        return jdbc.sql("""
                select id, account_id, state, urgent, attempts, problem, coalesce(ended_at, due_at) as at
                  from notifications.mail
                 where state in ('REFUSED', 'UNCERTAIN', 'GIVEN_UP')
                    or (ended_at is null and problem <> '')
                 order by coalesce(ended_at, due_at) desc, id
                 limit :limit
                """).param("limit", limit).query(MailStore::line).list();
    }

    Optional<AccountId> reader(UUID id) {
        return jdbc.sql("select account_id from notifications.mail where id = :id")
                .param("id", id)
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    int forgetEndedBefore(Instant moment, int limit) {
        return jdbc.sql("""
                delete from notifications.mail
                 where id in (select id
                                from notifications.mail
                               where ended_at < :moment
                               order by ended_at
                               limit :limit)
                """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .update();
    }

    private static MailRow row(ResultSet row, int number) throws SQLException {
        return new MailRow(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                Purpose.valueOf(row.getString("purpose")),
                row.getBoolean("urgent"),
                row.getInt("attempts"),
                row.getObject("claimed_until", OffsetDateTime.class).toInstant());
    }

    private static MailLine line(ResultSet row, int number) throws SQLException {
        return new MailLine(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                MailState.valueOf(row.getString("state")),
                row.getBoolean("urgent"),
                row.getInt("attempts"),
                row.getString("problem"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
