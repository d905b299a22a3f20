package vn.phoihop.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.access.Holder.Held;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Positions in the database.
@Repository
class PositionStore {

    private static final ResultSetExtractor<Optional<Holder>> HOLDER = PositionStore::collect;

    private final JdbcClient jdbc;

    PositionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One query for every request that is signed in.
    Optional<Holder> holder(AccountId account, LocalDate today, boolean isExample) {
        return jdbc.sql("""
                select a.id, a.user_name, a.name, a.last_position_id,
                       a.must_change or (a.sample and not :isExample) as must_change,
                       p.id as position_id, p.organisation_id, p.roles,
                       array(select c.coordinated_id
                               from access.coordination c
                              where c.coordinator_id = p.organisation_id
                                and c.valid_from <= :today
                                and (c.valid_to is null or c.valid_to > :today)) as coordinates
                  from access.account a
                  left join access.position p
                    on p.account_id = a.id
                   and p.valid_from <= :today
                   and (p.valid_to is null or p.valid_to > :today)
                 where a.id = :id
                   and a.locked_at is null
                 order by p.administers, p.valid_from, p.id
                """)
                .param("id", account.value())
                .param("today", today)
                .param("isExample", isExample)
                .query(HOLDER);
    }

    /// Inserts the position, or says false when the person already holds one there at that time.
    boolean insert(PositionId id, NewPosition wanted, Instant at) {
        return jdbc.sql("""
                insert into access.position (id, account_id, organisation_id, roles, valid_from, valid_to, given_at)
                values (:id, :account, :organisation, :roles, :from, :to, :at)
                on conflict on constraint position_once_at_a_time do nothing
                """)
                        .param("id", id.value())
                        .param("account", wanted.account().value())
                        .param("organisation", wanted.organisation().value())
                        .param("roles", wanted.roles().stream().map(Role::name).toArray(String[]::new))
                        .param("from", wanted.from())
                        .param("to", wanted.to())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    NewPosition need(PositionId id) {
        return jdbc.sql("""
                select account_id, organisation_id, roles, valid_from, valid_to
                  from access.position
                 where id = :id
                """)
                .param("id", id.value())
                .query(PositionStore::position)
                .optional()
                .orElseThrow(() -> new NotThere("position " + id.value()));
    }

    /// All positions of a person, those that last first.
    List<PositionLine> of(AccountId account) {
        return jdbc.sql("""
                select id, organisation_id, roles, valid_from, valid_to
                  from access.position
                 where account_id = :account
                 order by valid_to desc nulls first, valid_from desc, id
                """)
                .param("account", account.value())
                .query(PositionStore::line)
                .list();
    }

    /// Ends the position on a day; says false when it had ended by then.
    boolean end(PositionId id, LocalDate day) {
        return jdbc.sql("""
                update access.position
                   set valid_to = greatest(valid_from, :day), version = version + 1
                 where id = :id
                   and (valid_to is null or valid_to > :day)
                """).param("id", id.value()).param("day", day).update() == 1;
    }

    boolean remember(AccountId account, PositionId position, LocalDate today) {
        return jdbc.sql("""
                update access.account a
                   set last_position_id = p.id
                  from access.position p
                 where a.id = :account
                   and p.id = :position
                   and p.account_id = a.id
                   and p.valid_from <= :today
                   and (p.valid_to is null or p.valid_to > :today)
                """)
                        .param("account", account.value())
                        .param("position", position.value())
                        .param("today", today)
                        .update()
                == 1;
    }

    private static Optional<Holder> collect(ResultSet rows) throws SQLException {
        Holder holder = null;
        var positions = new ArrayList<Held>();
        while (rows.next()) {
            if (rows.getObject("position_id") != null) {
                positions.add(held(rows));
            }
            holder = new Holder(
                    new AccountId(rows.getObject("id", UUID.class)),
                    rows.getString("user_name"),
                    rows.getString("name"),
                    rows.getBoolean("must_change"),
                    id(rows.getObject("last_position_id", UUID.class)),
                    List.copyOf(positions));
        }
        return Optional.ofNullable(holder);
    }

    private static @Nullable PositionId id(@Nullable UUID value) {
        return value == null ? null : new PositionId(value);
    }

    private static Held held(ResultSet row) throws SQLException {
        var coordinates = Stream.of((UUID[]) row.getArray("coordinates").getArray())
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
        return new Held(
                new PositionId(row.getObject("position_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                roles(row),
                coordinates);
    }

    private static PositionLine line(ResultSet row, int number) throws SQLException {
        return new PositionLine(
                new PositionId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                roles(row),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static NewPosition position(ResultSet row, int number) throws SQLException {
        return new NewPosition(
                new AccountId(row.getObject("account_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                roles(row),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
