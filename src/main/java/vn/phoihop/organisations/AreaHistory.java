package vn.phoihop.organisations;

import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What became of areas, in the database.
@Component
class AreaHistory {

    private static final String LINES = """
            select id, line_id, code, name, kind, parent_id, valid_from, valid_to, version
              from organisations.area
             where id in (select id from met) and daterange(valid_from, valid_to) @> :day
             order by code, id
            """;

    private final JdbcClient jdbc;
    private final SuccessionStore<AreaId> successions;

    AreaHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
        successions = new SuccessionStore<>(jdbc, "area", AreaId::new, AreaId::value);
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
        successions.insert(succession);
    }

    /// Those in force on the day that this one became, across any number of steps; itself, if it still is.
    List<AreaLine> successorsOn(LocalDate day, AreaId id) {
        return successions.after(day, id, LINES, AreaStore::line);
    }

    /// Those in force on the day of which this one came, across any number of steps; itself, if it already was. For an
    /// area this is its territory on an earlier day.
    List<AreaLine> predecessorsOn(LocalDate day, AreaId id) {
        return successions.before(day, id, LINES, AreaStore::line);
    }

    /// Every step before and after this one, by day.
    List<Succession<AreaId>> around(AreaId id) {
        return successions.around(id);
    }

    /// Every succession known, by day.
    List<Succession<AreaId>> all() {
        return successions.all();
    }
}
