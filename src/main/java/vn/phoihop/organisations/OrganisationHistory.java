package vn.phoihop.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.OrganisationId;

/// What became of organisations, in the database.
@Component
class OrganisationHistory {

    private final JdbcClient jdbc;

    OrganisationHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        jdbc.sql("""
                insert into organisations.organisation_succession
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
    List<OrganisationLine> successorsOn(LocalDate day, OrganisationId id) {
        return jdbc.sql("""
                with recursive after (id, since) as (
                  select id, valid_from
                    from organisations.organisation
                   where id = :id
                   union
                  select succession.successor_id, succession.on_day
                    from after
                    join organisations.organisation_succession succession
                      on succession.predecessor_id = after.id
                     and succession.on_day > after.since and succession.on_day <= :day)
                select id, line_id, name, short_name, branch, level, area_id, area_name, parent_id, abbreviation,
                       identifier, address, phone, email, valid_from, valid_to, version
                  from organisations.organisation_line
                 where id in (select id from after) and daterange(valid_from, valid_to) @> :day
                 order by place, name collate "vi-x-icu", id
                """)
                .param("id", id.value())
                .param("day", day)
                .query(OrganisationStore::line)
                .list();
    }

    /// Those in force on the day of which this one came, across any number of steps; itself, if it already was. For an
    /// area this is its territory on an earlier day.
    List<OrganisationLine> predecessorsOn(LocalDate day, OrganisationId id) {
        return jdbc.sql("""
                with recursive before (id, until) as (
                  select id, 'infinity'::date
                    from organisations.organisation
                   where id = :id
                   union
                  select succession.predecessor_id, succession.on_day
                    from before
                    join organisations.organisation_succession succession
                      on succession.successor_id = before.id
                     and succession.on_day < before.until and succession.on_day > :day)
                select id, line_id, name, short_name, branch, level, area_id, area_name, parent_id, abbreviation,
                       identifier, address, phone, email, valid_from, valid_to, version
                  from organisations.organisation_line
                 where id in (select id from before) and daterange(valid_from, valid_to) @> :day
                 order by place, name collate "vi-x-icu", id
                """)
                .param("id", id.value())
                .param("day", day)
                .query(OrganisationStore::line)
                .list();
    }

    /// Every step before and after this one, by day.
    List<Succession<OrganisationId>> around(OrganisationId id) {
        return jdbc.sql("""
                with recursive before (predecessor_id, successor_id, on_day) as (
                  select predecessor_id, successor_id, on_day
                    from organisations.organisation_succession
                   where successor_id = :id
                   union
                  select earlier.predecessor_id, earlier.successor_id, earlier.on_day
                    from before
                    join organisations.organisation_succession earlier
                      on earlier.successor_id = before.predecessor_id and earlier.on_day < before.on_day),
                after (predecessor_id, successor_id, on_day) as (
                  select predecessor_id, successor_id, on_day
                    from organisations.organisation_succession
                   where predecessor_id = :id
                   union
                  select later.predecessor_id, later.successor_id, later.on_day
                    from after
                    join organisations.organisation_succession later
                      on later.predecessor_id = after.successor_id and later.on_day > after.on_day)
                select predecessor_id, successor_id, kind, on_day, legal_basis, split_rule
                  from organisations.organisation_succession
                 where (predecessor_id, successor_id, on_day) in (table before union table after)
                 order by on_day, predecessor_id, successor_id
                """)
                .param("id", id.value())
                .query(OrganisationHistory::succession)
                .list();
    }

    /// Every succession known, by day.
    List<Succession<OrganisationId>> all() {
        return jdbc.sql("""
                select predecessor_id, successor_id, kind, on_day, legal_basis, split_rule
                  from organisations.organisation_succession
                 order by on_day, predecessor_id, successor_id
                """).query(OrganisationHistory::succession).list();
    }

    private static Succession<OrganisationId> succession(ResultSet row, int number) throws SQLException {
        return new Succession<>(
                new OrganisationId(row.getObject("predecessor_id", UUID.class)),
                new OrganisationId(row.getObject("successor_id", UUID.class)),
                SuccessionKind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                row.getString("legal_basis"),
                row.getString("split_rule"));
    }
}
