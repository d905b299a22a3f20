package vn.phoihop.petitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.petitions.ClearedNames.Name;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Names that are not those of persons, in the database.
@Repository
class NameStore {

    private final JdbcClient jdbc;

    NameStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Which of these keys two people have cleared.
    Set<String> cleared(String province, Collection<String> keys) {
        return Set.copyOf(jdbc.sql("""
                select name_key
                  from petitions.cleared_name
                 where province_id = :province and name_key = any(:keys) and cleared_at is not null
                """)
                .param("province", province)
                .param("keys", keys.toArray(String[]::new))
                .query((row, n) -> row.getString("name_key"))
                .list());
    }

    /// Asks for it; what was asked or cleared before stays.
    void ask(String province, String key, String name, String why, Instant at, Actor by) {
        jdbc.sql("""
                insert into petitions.cleared_name (province_id, name_key, name, why, owner_id, asked_by, asked_at)
                values (:province, :key, :name, :why, :owner, :by, :at)
                on conflict (province_id, name_key) do nothing
                """)
                .param("province", province)
                .param("key", key)
                .param("name", name)
                .param("why", why)
                .param("owner", by.organisation().value())
                .param("by", by.account().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void clear(String province, String key, Instant at, Actor by) {
        jdbc.sql("""
                update petitions.cleared_name
                   set cleared_by = :by, cleared_at = :at
                 where province_id = :province and name_key = :key and cleared_at is null
                """)
                .param("by", by.account().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("province", province)
                .param("key", key)
                .update();
    }

    void forget(String province, String key) {
        jdbc.sql("delete from petitions.cleared_name where province_id = :province and name_key = :key")
                .param("province", province)
                .param("key", key)
                .update();
    }

    /// One that this organisation asked for.
    Optional<Name> find(String province, String key, OrganisationId own) {
        return jdbc.sql("""
                select name_key, name, why, owner_id, asked_by, cleared_at
                  from petitions.cleared_name
                 where province_id = :province and name_key = :key and owner_id = :own
                """)
                .param("province", province)
                .param("key", key)
                .param("own", own.value())
                .query(NameStore::name)
                .optional();
    }

    /// What the own organisation asked for, and what stops nobody in the province; what waits comes first.
    List<Name> names(String province, OrganisationId own, int atMost) {
        return jdbc.sql("""
                select name_key, name, why, owner_id, asked_by, cleared_at
                  from petitions.cleared_name
                 where province_id = :province and (owner_id = :own or cleared_at is not null)
                 order by cleared_at is not null, name collate "vi-x-icu", name_key
                 limit :atMost
                """)
                .param("province", province)
                .param("own", own.value())
                .param("atMost", atMost)
                .query(NameStore::name)
                .list();
    }

    int waiting(OrganisationId own) {
        return jdbc.sql("select count(*) from petitions.cleared_name where owner_id = :own and cleared_at is null")
                .param("own", own.value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /// Lets go of up to so many that waited since before a moment.
    int letGo(Instant before, int atMost) {
        return jdbc.sql("""
                delete from petitions.cleared_name
                 where (province_id, name_key) in (
                         select province_id, name_key
                           from petitions.cleared_name
                          where cleared_at is null and asked_at < :before
                          order by asked_at, province_id, name_key
                          limit :atMost)
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("atMost", atMost)
                .update();
    }

    private static Name name(ResultSet row, int n) throws SQLException {
        return new Name(
                row.getString("name_key"),
                row.getString("name"),
                row.getString("why"),
                new OrganisationId(Columns.id(row, "owner_id")),
                new AccountId(Columns.id(row, "asked_by")),
                row.getObject("cleared_at") != null);
    }
}
