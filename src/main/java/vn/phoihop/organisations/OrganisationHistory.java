package vn.phoihop.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.OrganisationId;

/// What became of organisations, in the database.
@Component
class OrganisationHistory {

    private static final String LINES = """
            select id, line_id, name, short_name, branch, level, area_id, area_name, parent_id, abbreviation,
                   identifier, address, phone, email, valid_from, valid_to, version
              from organisations.organisation_line
             where id in (select id from met) and daterange(valid_from, valid_to) @> :day
             order by place, name collate "vi-x-icu", id
            """;

    private final JdbcClient jdbc;
    private final SuccessionStore<OrganisationId> successions;

    OrganisationHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
        successions = new SuccessionStore<>(jdbc, "organisation", OrganisationId::new, OrganisationId::value);
    }

    /// Ends the row on the day and begins the next of its line in one statement: at no moment is the line without a
    /// name, so what hangs below stays where it is.
    void rename(
            OrganisationId id,
            int version,
            OrganisationId next,
            String name,
            String shortName,
            String abbreviation,
            LocalDate on) {
        var changed = jdbc.sql("""
                with ended as (
                  update organisations.organisation
                     set valid_to = :on, version = version + 1
                   where id = :id and version = :version
                  returning id)
                insert into organisations.organisation
                       (id, line_id, name, short_name, branch, level, area_id, parent_id, abbreviation, identifier,
                        address, phone, email, valid_from, valid_to, version)
                select :next, line_id, :name, :short, branch, level, area_id, parent_id, :abbreviation, identifier,
                       address, phone, email, :on, valid_to, 0
                  from organisations.organisation
                 where id in (select id from ended)
                """)
                .params(Map.of("id", id.value(), "version", version, "next", next.value()))
                .params(Map.of("name", name, "short", shortName, "abbreviation", abbreviation, "on", on))
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("organisation " + id.value());
        }
    }

    /// Makes one line of two, where it is learnt later that the second was the first renamed.
    void join(OrganisationId first, OrganisationId second) {
        jdbc.sql("""
                with line as (
                  select before.line_id as first, after.line_id as second
                    from organisations.organisation before, organisations.organisation after
                   where before.id = :first and after.id = :second and before.line_id <> after.line_id),
                below as (
                  update organisations.organisation set parent_id = line.first from line
                   where parent_id = line.second and line_id <> line.second)
                update organisations.organisation set line_id = line.first from line where line_id = line.second
                """)
                .param("first", first.value())
                .param("second", second.value())
                .update();
    }

    void insert(Succession<OrganisationId> succession) {
        successions.insert(succession);
    }

    /// Those in force on the day that this one became, across any number of steps; itself, if it still is.
    List<OrganisationLine> successorsOn(LocalDate day, OrganisationId id) {
        return successions.after(day, id, LINES, OrganisationStore::line);
    }

    /// Those in force on the day of which this one came, across any number of steps; itself, if it already was. For an
    /// area this is its territory on an earlier day.
    List<OrganisationLine> predecessorsOn(LocalDate day, OrganisationId id) {
        return successions.before(day, id, LINES, OrganisationStore::line);
    }

    /// Every step before and after this one, by day.
    List<Succession<OrganisationId>> around(OrganisationId id) {
        return successions.around(id);
    }

    /// Every succession known, by day.
    List<Succession<OrganisationId>> all() {
        return successions.all();
    }
}
