package vn.phoihop.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Areas in the database.
@Component
class AreaStore {

    private final JdbcClient jdbc;

    AreaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AreaId id, AreaId line, NewArea area) {
        jdbc.sql("""
                insert into organisations.area
                       (id, line_id, code, name, kind, parent_id, valid_from, valid_to, version)
                values (:id, :line, :code, :name, :kind,
                        (select line_id from organisations.area where id = :parent), :from, :to, 0)
                """)
                .param("id", id.value())
                .param("line", line.value())
                .param("code", area.code())
                .param("name", area.name())
                .param("kind", area.kind().name())
                .param("parent", value(area.parent()), Types.OTHER)
                .param("from", area.validity().from())
                .param("to", area.validity().to(), Types.DATE)
                .update();
    }

    void update(AreaId id, int version, NewArea area) {
        var updated = jdbc.sql("""
                update organisations.area
                   set code = :code, name = :name, kind = :kind,
                       parent_id = (select line_id from organisations.area where id = :parent),
                       valid_from = :from, valid_to = :to, version = version + 1
                 where id = :id and version = :version
                """)
                .param("id", id.value())
                .param("version", version)
                .param("code", area.code())
                .param("name", area.name())
                .param("kind", area.kind().name())
                .param("parent", value(area.parent()), Types.OTHER)
                .param("from", area.validity().from())
                .param("to", area.validity().to(), Types.DATE)
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("area " + id.value());
        }
    }

    Optional<AreaLine> find(AreaId id) {
        return jdbc.sql("""
                select id, line_id, code, name, kind, parent_id, valid_from, valid_to, version
                  from organisations.area
                 where id = :id
                """).param("id", id.value()).query(AreaStore::line).optional();
    }

    String edition() {
        return jdbc.sql("""
                select areas.number || '.' || areas.versions || '.' || successions.number
                  from (select count(*) as number, coalesce(sum(version), 0) as versions
                          from organisations.area) as areas
                 cross join (select count(*) as number from organisations.area_succession) as successions
                """).query((row, number) -> row.getString(1)).single();
    }

    List<AreaLine> all() {
        return jdbc.sql("""
                with recursive ranked (line_id, depth) as (
                  select distinct line_id, 0
                    from organisations.area
                   where parent_id is null
                   union
                  select area.line_id, ranked.depth + 1
                    from organisations.area join ranked on area.parent_id = ranked.line_id),
                deepest as (
                  select line_id, max(depth) as depth from ranked group by line_id)
                select id, line_id, code, name, kind, parent_id, valid_from, valid_to, version
                  from organisations.area join deepest using (line_id)
                 order by depth, code, valid_from, id
                """).query(AreaStore::line).list();
    }

    List<AreaLine> lines(Collection<AreaId> ids) {
        return jdbc.sql("""
                select id, line_id, code, name, kind, parent_id, valid_from, valid_to, version
                  from organisations.area
                 where id = any(:ids)
                 order by code, valid_from, id
                """)
                .param("ids", ids.stream().map(AreaId::value).toArray(UUID[]::new))
                .query(AreaStore::line)
                .list();
    }

    Optional<AreaLine> withCode(String code, LocalDate on) {
        return jdbc.sql("""
                select id, line_id, code, name, kind, parent_id, valid_from, valid_to, version
                  from organisations.area
                 where code = :code and daterange(valid_from, valid_to) @> :on
                """)
                .param("code", code)
                .param("on", on)
                .query(AreaStore::line)
                .optional();
    }

    List<AreaLine> below(Optional<AreaId> area, LocalDate on) {
        return jdbc.sql("""
                select id, line_id, code, name, kind, parent_id, valid_from, valid_to, version
                  from organisations.area
                 where parent_id is not distinct from (select line_id from organisations.area where id = :area)
                   and daterange(valid_from, valid_to) @> :on
                 order by code, id
                """)
                .param("area", area.map(AreaId::value).orElse(null), Types.OTHER)
                .param("on", on)
                .query(AreaStore::line)
                .list();
    }

    List<AreaLine> within(AreaId area, LocalDate on) {
        return jdbc.sql("""
                with recursive inside as (
                  select area.*
                    from organisations.area
                   where line_id = (select line_id from organisations.area where id = :area)
                     and daterange(valid_from, valid_to) @> :on
                   union all
                  select area.*
                    from organisations.area join inside on area.parent_id = inside.line_id
                   where daterange(area.valid_from, area.valid_to) @> :on)
                select id, line_id, code, name, kind, parent_id, valid_from, valid_to, version
                  from inside
                 order by code, id
                """)
                .param("area", area.value())
                .param("on", on)
                .query(AreaStore::line)
                .list();
    }

    static AreaLine line(ResultSet row, int number) throws SQLException {
        return new AreaLine(
                new AreaId(row.getObject("id", UUID.class)),
                new AreaId(row.getObject("line_id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                AreaKind.valueOf(row.getString("kind")),
                id(row.getObject("parent_id", UUID.class)),
                validity(row),
                row.getInt("version"));
    }

    static Validity validity(ResultSet row) throws SQLException {
        return new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    private static @Nullable AreaId id(@Nullable UUID value) {
        return value == null ? null : new AreaId(value);
    }

    private static @Nullable UUID value(@Nullable AreaId id) {
        return id == null ? null : id.value();
    }
}
