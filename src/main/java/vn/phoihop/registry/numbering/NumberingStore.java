package vn.phoihop.registry.numbering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.OrganisationId;

/// Series, terms and groups of types as rows.
@Component
class NumberingStore {

    private final JdbcClient jdbc;

    NumberingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A series as it stands while its row is locked.
    record Locked(UUID id, int opened, int last) {

        boolean hasCounted() {
            return last > opened;
        }
    }

    /// Locks the row of a series until the transaction ends; makes it first when it is new.
    Locked lock(SeriesKey key) {
        named("""
                insert into registry.series (province_id, id, owner_id, book, type_group, period)
                values (:province, :id, :owner, :book, :group, :period)
                on conflict (province_id, owner_id, book, type_group, period) do nothing
                """, key).param("id", UUID.randomUUID()).update();
        return named("""
                select id, opened, last
                  from registry.series
                 where province_id = :province
                   and owner_id = :owner
                   and book = :book
                   and type_group = :group
                   and period = :period
                   for update
                """, key)
                .query((row, n) ->
                        new Locked(row.getObject("id", UUID.class), row.getInt("opened"), row.getInt("last")))
                .single();
    }

    void advance(SeriesKey key, int last, int opened) {
        named("""
                update registry.series
                   set last = :last, opened = :opened
                 where province_id = :province
                   and owner_id = :owner
                   and book = :book
                   and type_group = :group
                   and period = :period
                """, key).param("last", last).param("opened", opened).update();
    }

    String groupOf(String provinceId, OrganisationId owner, Book book, String type) {
        return jdbc.sql("""
                select name
                  from registry.type_group
                 where province_id = :province
                   and owner_id = :owner
                   and book = :book
                   and type = :type
                """)
                .param("province", provinceId)
                .param("owner", owner.value())
                .param("book", book.name())
                .param("type", type)
                .query((row, n) -> row.getString("name"))
                .optional()
                .orElse(type);
    }

    void group(String provinceId, OrganisationId owner, Book book, String type, String name) {
        jdbc.sql("""
                insert into registry.type_group (province_id, owner_id, book, type, name)
                values (:province, :owner, :book, :type, :name)
                on conflict (province_id, owner_id, book, type) do update set name = excluded.name
                """)
                .param("province", provinceId)
                .param("owner", owner.value())
                .param("book", book.name())
                .param("type", type)
                .param("name", name)
                .update();
    }

    Optional<Term> termOn(String provinceId, OrganisationId owner, LocalDate day) {
        return jdbc.sql("""
                select name, begins, ends
                  from registry.term
                 where province_id = :province
                   and owner_id = :owner
                   and :day between begins and ends
                """)
                .param("province", provinceId)
                .param("owner", owner.value())
                .param("day", day)
                .query(NumberingStore::term)
                .optional();
    }

    boolean overlaps(String provinceId, OrganisationId owner, Term term) {
        return jdbc.sql("""
                select count(*)
                  from registry.term
                 where province_id = :province
                   and owner_id = :owner
                   and (name = :name or (begins <= :ends and ends >= :begins))
                """)
                        .param("province", provinceId)
                        .param("owner", owner.value())
                        .param("name", term.name())
                        .param("begins", term.begins())
                        .param("ends", term.ends())
                        .query((row, n) -> row.getInt(1))
                        .single()
                > 0;
    }

    void addTerm(String provinceId, OrganisationId owner, Term term) {
        jdbc.sql("""
                insert into registry.term (province_id, owner_id, name, begins, ends)
                values (:province, :owner, :name, :begins, :ends)
                """)
                .param("province", provinceId)
                .param("owner", owner.value())
                .param("name", term.name())
                .param("begins", term.begins())
                .param("ends", term.ends())
                .update();
    }

    List<Term> terms(String provinceId, OrganisationId owner) {
        return jdbc.sql("""
                select name, begins, ends
                  from registry.term
                 where province_id = :province
                   and owner_id = :owner
                 order by begins desc, name
                """)
                .param("province", provinceId)
                .param("owner", owner.value())
                .query(NumberingStore::term)
                .list();
    }

    List<SeriesLine> series(String provinceId, OrganisationId owner) {
        return jdbc.sql("""
                select book, type_group, period, opened, last
                  from registry.series
                 where province_id = :province
                   and owner_id = :owner
                 order by period desc, book, type_group
                """)
                .param("province", provinceId)
                .param("owner", owner.value())
                .query((row, n) -> new SeriesLine(
                        Book.valueOf(row.getString("book")),
                        row.getString("type_group"),
                        row.getString("period"),
                        row.getInt("opened"),
                        row.getInt("last")))
                .list();
    }

    private StatementSpec named(String sql, SeriesKey key) {
        return jdbc.sql(sql)
                .param("province", key.provinceId())
                .param("owner", key.owner().value())
                .param("book", key.book().name())
                .param("group", key.typeGroup())
                .param("period", key.period());
    }

    private static Term term(ResultSet row, int n) throws SQLException {
        return new Term(
                row.getString("name"),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class));
    }
}
