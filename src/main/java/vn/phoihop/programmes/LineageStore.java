package vn.phoihop.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Visibility;

/// How programmes hang together: revisions, plans of a term, the same item in several versions, the same number twice.
@Component
class LineageStore {

    private final JdbcClient jdbc;

    LineageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether a revision of this one, or a plan of this year for it, is open or in force.
    boolean hasRevision(Programme programme) {
        return jdbc.sql("""
                select exists (
                  select from programmes.programme
                   where province_id = :province
                     and revises = :id
                     and state in ('DRAFT', 'CONSULTED', 'SIGNED'))
                """)
                .param("province", programme.province())
                .param("id", programme.id().value())
                .query(Boolean.class)
                .single();
    }

    /// Those of these that may be seen.
    Set<ProgrammeId> seen(List<Programme> programmes, Visibility sees) {
        return Set.copyOf(jdbc.sql("""
                select id from programmes.programme
                 where id = any (:ids)
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("ids", programmes.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .param("sees", sees.sees())
                .query((row, number) -> new ProgrammeId(row.getObject("id", UUID.class)))
                .list());
    }

    /// The plans of a programme, the latest first.
    List<Programme> plansOf(Programme term) {
        return jdbc.sql("select " + ProgrammeStore.COLUMNS + """
                  from programmes.programme
                 where province_id = :province
                   and term_id = :id
                   and state <> 'ABANDONED'
                 order by begins desc, drafted_at desc, id
                """)
                .param("province", term.province())
                .param("id", term.id().value())
                .query(ProgrammeStore::programme)
                .list();
    }

    /// The versions around this one: what it replaces and what replaces it.
    List<Programme> versionsAround(Programme programme) {
        return jdbc.sql("select " + ProgrammeStore.COLUMNS + """
                  from programmes.programme
                 where province_id = :province
                   and (revises = :id or id = :revises)
                   and state <> 'ABANDONED'
                 order by drafted_at, id
                """)
                .param("province", programme.province())
                .param("id", programme.id().value())
                .param("revises", Columns.value(programme.lineage().revises()))
                .query(ProgrammeStore::programme)
                .list();
    }

    /// Whether the same number and symbol were given to another programme of this lead in this year.
    boolean isTaken(Programme programme, String code, LocalDate dated) {
        return jdbc.sql("""
                select exists (
                  select from programmes.programme
                   where province_id = :province
                     and code = :code
                     and owner_id = :owner
                     and id <> :id
                     and state <> 'ABANDONED'
                     and extract(year from dated) = extract(year from cast(:dated as date)))
                """)
                .param("province", programme.province())
                .param("code", code)
                .param("owner", programme.owner().value())
                .param("id", programme.id().value())
                .param("dated", dated)
                .query(Boolean.class)
                .single();
    }

    /// The latest version in which this thing is an item, if it may be seen.
    Optional<ProgrammeId> withItem(UUID origin, Visibility sees) {
        return jdbc.sql("""
                select programme.id
                  from programmes.item
                  join programmes.programme using (province_id)
                 where item.origin = :origin
                   and programme.id = item.programme_id
                   and programme.state <> 'ABANDONED'
                   and access.may_see(:sees, programme.owner_id, programme.shared_with, programme.published)
                 order by programme.state in ('IN_FORCE', 'ISSUED') desc, programme.drafted_at desc, programme.id
                 limit 1
                """)
                .param("origin", origin)
                .param("sees", sees.sees())
                .query((row, number) -> new ProgrammeId(row.getObject("id", UUID.class)))
                .optional();
    }
}
