package vn.phoihop.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;

/// Reads lists and sheets of accounts.
@Repository
class AccountLists {

    private static final String HELD_TODAY = """
            select p.organisation_id from access.position p where p.account_id = a.id and p.valid_from <= :today \
            and (p.valid_to is null or p.valid_to > :today)""";
    private static final String IN_REACH = """
            (a.keeper_id = any (:within) or exists (select from access.position p \
            where p.account_id = a.id and p.organisation_id = any (:within)))""";

    private final JdbcClient jdbc;

    AccountLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Up to `limit` accounts after a user name; of these organisations only, if any are named.
    List<AccountLine> after(
            String userName, AccountFilter wanted, Optional<Set<OrganisationId>> within, LocalDate today, int limit) {
        var filter = filter(wanted, within).and("a.user_name > :after", "after", userName);
        return jdbc.sql("""
                select a.id, a.user_name, a.name, a.keeper_id, a.locked_at is not null as locked, a.must_change,
                       array(
                """ + HELD_TODAY + """
                 order by p.valid_from, p.id) as acts_for
                  from access.account a
                """ + filter.where() + """

                 order by a.user_name
                 limit :limit
                """)
                .params(filter.parameters())
                .param("today", today)
                .param("limit", limit)
                .query(AccountLists::line)
                .list();
    }

    Optional<AccountSheet> sheet(AccountId id) {
        return jdbc.sql("""
                select id, user_name, name, keeper_id, email, phone, must_change, sample, totp is not null as totp,
                       opened_at, password_at, locked_at
                  from access.account
                 where id = :id
                """).param("id", id.value()).query(AccountLists::sheet).optional();
    }

    Map<AccountId, String> names(Collection<AccountId> ids) {
        return jdbc
                .sql("select id, name from access.account where id = any (:ids)")
                .param("ids", ids.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new AccountId(row.getObject("id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Filter filter(AccountFilter wanted, Optional<Set<OrganisationId>> within) {
        var filter = switch (wanted.state()) {
            case ANY -> Filter.none();
            case LOCKED -> Filter.none().and("a.locked_at is not null");
            case WITH_POSITION -> Filter.none().and("exists (" + HELD_TODAY + ")");
            case WITHOUT_POSITION -> Filter.none().and("not exists (" + HELD_TODAY + ")");
        };
        if (within.isPresent()) {
            filter = filter.and(
                    IN_REACH,
                    "within",
                    within.get().stream().map(OrganisationId::value).toArray(UUID[]::new));
        }
        return wanted.words().isBlank()
                ? filter
                : filter.and(
                        "search.fold(a.name || ' ' || a.user_name) like '%' || search.fold(:words) || '%'",
                        "words", wanted.words().strip().replaceAll("([%_\\\\])", "\\\\$1"));
    }

    private static AccountLine line(ResultSet row, int number) throws SQLException {
        return new AccountLine(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("user_name"),
                row.getString("name"),
                new OrganisationId(row.getObject("keeper_id", UUID.class)),
                row.getBoolean("locked"),
                row.getBoolean("must_change"),
                Stream.of((UUID[]) row.getArray("acts_for").getArray())
                        .map(OrganisationId::new)
                        .toList());
    }

    private static AccountSheet sheet(ResultSet row, int number) throws SQLException {
        var locked = row.getObject("locked_at", OffsetDateTime.class);
        return new AccountSheet(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("user_name"),
                row.getString("name"),
                new OrganisationId(row.getObject("keeper_id", UUID.class)),
                row.getString("email"),
                row.getString("phone"),
                row.getBoolean("must_change"),
                row.getBoolean("sample"),
                row.getBoolean("totp"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("password_at", OffsetDateTime.class).toInstant(),
                locked == null ? null : locked.toInstant());
    }
}
