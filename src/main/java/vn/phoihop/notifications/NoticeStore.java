package vn.phoihop.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Notices in the database.
@Repository
class NoticeStore {

    private static final String ROW = """
            select number, organisation_id, kind, record_id, record_number, record_title, words, arguments, urgent,
                   told_at, read_at
              from notifications.notice
            """;

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Somebody to be told, as a person of which organisation (null: as oneself), and the province of the row.
    record Told(AccountId account, @Nullable OrganisationId organisation, String province) {

        UUID person() {
            return account.value();
        }

        @Nullable
        UUID through() {
            return organisation == null ? null : organisation.value();
        }
    }

    /// Tells those who do not know yet, and gives who they are.
    Set<AccountId> insert(Notice notice, List<Told> people, Instant at) {
        return jdbc.sql("""
                insert into notifications.notice (province_id, account_id, organisation_id, key, kind, record_id,
                                                  record_number, record_title, words, arguments, urgent, told_at)
                select told.province_id, told.account_id, told.organisation_id, :key, :kind, :recordId,
                       :recordNumber, :recordTitle, :words, :arguments::jsonb, :urgent, :at
                  from unnest(:provinces::text[], :accounts::uuid[], :organisations::uuid[])
                       as told (province_id, account_id, organisation_id)
                 where not exists (select
                                     from notifications.notice known
                                    where known.account_id = told.account_id
                                      and known.key = :key)
                on conflict on constraint notice_told_once do nothing
                returning account_id
                """)
                .params(values(notice))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("provinces", people.stream().map(Told::province).toArray(String[]::new))
                .param("accounts", people.stream().map(Told::person).toArray(UUID[]::new))
                .param("organisations", people.stream().map(Told::through).toArray(UUID[]::new))
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .set();
    }

    private static Map<String, Object> values(Notice notice) {
        var about = notice.about();
        return Map.of(
                "key", notice.key(),
                "kind", about.kind(),
                "recordId", about.id(),
                "recordNumber", about.number(),
                "recordTitle", about.title(),
                "words", notice.words(),
                "arguments", Arguments.write(notice.arguments()),
                "urgent", notice.isUrgent());
    }

    /// How many somebody has not read; counted up to a limit, because more than that is one word.
    int unread(AccountId account, int limit) {
        return jdbc.sql("""
                select count(*)
                  from (select
                          from notifications.notice
                         where account_id = :account
                           and read_at is null
                         limit :limit) as few
                """)
                .param("account", account.value())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /// The newest first, before a number.
    List<NoticeRow> before(AccountId account, boolean isUnreadOnly, long number, int limit) {
        return jdbc.sql(ROW + """
                 where account_id = :account
                   and number < :number
                   and (read_at is null or not :unreadOnly)
                 order by number desc
                 limit :limit
                """)
                .param("account", account.value())
                .param("number", number)
                .param("unreadOnly", isUnreadOnly)
                .param("limit", limit)
                .query(NoticeStore::row)
                .list();
    }

    Optional<NoticeRow> find(AccountId account, long number) {
        return jdbc.sql(ROW + "where account_id = :account and number = :number")
                .param("account", account.value())
                .param("number", number)
                .query(NoticeStore::row)
                .optional();
    }

    void read(AccountId account, long number, Instant at) {
        jdbc.sql("""
                update notifications.notice
                   set read_at = :at
                 where account_id = :account
                   and number = :number
                   and read_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account.value())
                .param("number", number)
                .update();
    }

    /// All up to a number: what came after somebody looked stays unread.
    void readUpTo(AccountId account, long number, Instant at) {
        jdbc.sql("""
                update notifications.notice
                   set read_at = :at
                 where account_id = :account
                   and number <= :number
                   and read_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account.value())
                .param("number", number)
                .update();
    }

    /// Removes up to `limit` of what was read before a moment; gives how many went.
    int forgetReadBefore(Instant moment, int limit) {
        return jdbc.sql("""
                delete from notifications.notice
                 where (province_id, number) in (select province_id, number
                                                   from notifications.notice
                                                  where read_at < :moment
                                                  order by read_at
                                                  limit :limit)
                """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .update();
    }

    static NoticeRow row(ResultSet row, int number) throws SQLException {
        var organisation = row.getObject("organisation_id", UUID.class);
        var read = row.getObject("read_at", OffsetDateTime.class);
        return new NoticeRow(
                row.getLong("number"),
                organisation == null ? null : new OrganisationId(organisation),
                new Reference(
                        row.getString("kind"),
                        row.getString("record_id"),
                        row.getString("record_number"),
                        row.getString("record_title")),
                row.getString("words"),
                Arguments.read(row.getString("arguments")),
                row.getBoolean("urgent"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant());
    }
}
