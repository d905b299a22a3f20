package vn.phoihop.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Who can be told something: people who may sign in, and what they are today.
@Component
@Transactional(readOnly = true)
public class Staffing {

    private final JdbcClient jdbc;
    private final Today today;

    Staffing(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /// Who holds one of these roles in the organisation today and is not locked out.
    public Set<AccountId> holding(OrganisationId organisation, Set<Role> roles) {
        return holding(organisation, roles, today.date());
    }

    private Set<AccountId> holding(OrganisationId organisation, Set<Role> roles, LocalDate day) {
        return jdbc
                .sql("""
                select distinct a.id
                  from access.position p
                  join access.account a
                    on a.id = p.account_id
                 where p.organisation_id = :organisation
                   and p.roles && :roles::text[]
                   and p.valid_from <= :day
                   and (p.valid_to is null or p.valid_to > :day)
                   and a.locked_at is null
                """)
                .param("organisation", organisation.value())
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("day", day)
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The organisations in which somebody who is not locked out holds this role today.
    public Set<OrganisationId> having(Role role) {
        return jdbc
                .sql("""
                select distinct p.organisation_id
                  from access.position p
                  join access.account a
                    on a.id = p.account_id
                 where p.roles && :roles::text[]
                   and p.valid_from <= :day
                   and (p.valid_to is null or p.valid_to > :day)
                   and a.locked_at is null
                """)
                .param("roles", new String[] {role.name()})
                .param("day", today.date())
                .query((row, number) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Those of these people who are there and not locked out, with the organisation that keeps their account.
    public Map<AccountId, OrganisationId> keepers(Collection<AccountId> people) {
        return jdbc
                .sql("""
                select id, keeper_id
                  from access.account
                 where id = any (:ids)
                   and locked_at is null
                """)
                .param("ids", people.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new AccountId(row.getObject("id", UUID.class)),
                        new OrganisationId(row.getObject("keeper_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The e-mail address an administrator noted for this person; empty when none was.
    public String notedAddress(AccountId person) {
        return jdbc.sql("select email from access.account where id = :id")
                .param("id", person.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
