package vn.phoihop.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What became of areas, in the database.
@Component
class AreaHistory {

    private final JdbcClient jdbc;

    AreaHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Ends the row on the day and begins the next of its line in one statement: at no moment is the line without a
    /// name, so what hangs below stays where it is.
    void rename(AreaId id, int version, AreaId next, String name, AreaKind kind, LocalDate on) {
        var changed = jdbc.sql("""
                with ended as (
                  update organisations.area
                     set valid_to = :on, version = version + 1
                   where id = :id and version = :version
                  returning id)
                insert into organisations.area
                       (id, line_id, code, name, kind, parent_id, valid_from, valid_to, version)
                select :next, line_id, code, :name, :kind, parent_id, :on, valid_to, 0
                  from organisations.area
                 where id in (select id from ended)
                """)
                .param("id", id.value())
                .param("version", version)
                .param("next", next.value())
                .param("name", name)
                .param("kind", kind.name())
                .param("on", on)
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("area " + id.value());
        }
    }

    /// Makes one line of two, where it is learnt later that the second was the first renamed.
    void join(AreaId first, AreaId second) {
        jdbc.sql("""
                with line as (
                  select before.line_id as first, after.line_id as second
                    from organisations.area before, organisations.area after
                   where before.id = :first and after.id = :second and before.line_id <> after.line_id),
                below as (
                  update organisations.area set parent_id = line.first from line
                   where parent_id = line.second and line_id <> line.second),
                bodies as (
                  update organisations.organisation set area_id = line.first from line where area_id = line.second)
                update organisations.area set line_id = line.first from line where line_id = line.second
                """)
                .param("first", first.value())
                .param("second", second.value())
                .update();
    }

    void insert(Succession<AreaId> succession) {
        jdbc.sql("""
                insert into organisations.area_succession
                       (predecessor_id, successor_id, kind, on_day, legal_basis, split_rule)
                values (:predecessor, :successor, :kind, :on, :basis, :rule)
                """)
                .param("predecessor", succession.predecessor().value())
                .param("successor", succession.successor().value())
                .param("kind", succession.kind().name())
                .param("on", succession.on())
                .param("basis", succession.legalBasis())
                .param("rule", succession.splitRule())
                .update();
    }

    /// Those in force on the day that this one became, across any number of steps; itself, if it still is.
    List<AreaLine> successorsOn(LocalDate day, AreaId id) {
        return jdbc.sql("""
                with recursive after (id, since) as (
                  select id, valid_from
                    from organisations.area
                   where id = :id
                   union
                  select succession.successor_id, succession.on_day
                    from after
                    join organisations.area_succession succession
                      on succession.predecessor_id = after.id
                     and succession.on_day > after.since and succession.on_day <= :day)
                select id, line_id, code, name, kind, parent_id, valid_from, valid_to, version
                  from organisations.area
                 where id in (select id from after) and daterange(valid_from, valid_to) @> :day
                 order by code, id
                """)
                .param("id", id.value())
                .param("day", day)
                .query(AreaStore::line)
                .list();
    }

    /// Those in force on the day of which this one came, across any number of steps; itself, if it already was. For an
    /// area this is its territory on an earlier day.
    List<AreaLine> predecessorsOn(LocalDate day, AreaId id) {
        return jdbc.sql("""
                with recursive before (id, until) as (
                  select id, 'infinity'::date
                    from organisations.area
                   where id = :id
                   union
                  select succession.predecessor_id, succession.on_day
                    from before
                    join organisations.area_succession succession
                      on succession.successor_id = before.id
                     and succession.on_day < before.until and succession.on_day > :day)
                select id, line_id, code, name, kind, parent_id, valid_from, valid_to, version
                  from organisations.area
                 where id in (select id from before) and daterange(valid_from, valid_to) @> :day
                 order by code, id
                """)
                .param("id", id.value())
                .param("day", day)
                .query(AreaStore::line)
                .list();
    }

    /// Every step before and after this one, by day.
    List<Succession<AreaId>> around(AreaId id) {
        return jdbc.sql("""
                with recursive before (predecessor_id, successor_id, on_day) as (
                  select predecessor_id, successor_id, on_day
                    from organisations.area_succession
                   where successor_id = :id
                   union
                  select earlier.predecessor_id, earlier.successor_id, earlier.on_day
                    from before
                    join organisations.area_succession earlier
                      on earlier.successor_id = before.predecessor_id and earlier.on_day < before.on_day),
                after (predecessor_id, successor_id, on_day) as (
                  select predecessor_id, successor_id, on_day
                    from organisations.area_succession
                   where predecessor_id = :id
                   union
                  select later.predecessor_id, later.successor_id, later.on_day
                    from after
                    join organisations.area_succession later
                      on later.predecessor_id = after.successor_id and later.on_day > after.on_day)
                select predecessor_id, successor_id, kind, on_day, legal_basis, split_rule
                  from organisations.area_succession
                 where (predecessor_id, successor_id, on_day) in (table before union table after)
                 order by on_day, predecessor_id, successor_id
                """)
                .param("id", id.value())
                .query(AreaHistory::succession)
                .list();
    }

    /// Every succession known, by day.
    List<Succession<AreaId>> all() {
        return jdbc.sql("""
                select predecessor_id, successor_id, kind, on_day, legal_basis, split_rule
                  from organisations.area_succession
                 order by on_day, predecessor_id, successor_id
                """).query(AreaHistory::succession).list();
    }

    private static Succession<AreaId> succession(ResultSet row, int number) throws SQLException {
        return new Succession<>(
                new AreaId(row.getObject("predecessor_id", UUID.class)),
                new AreaId(row.getObject("successor_id", UUID.class)),
                SuccessionKind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                row.getString("legal_basis"),
                row.getString("split_rule"));
    }
}
