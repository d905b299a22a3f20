package vn.phoihop.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;

/// Organisations in the database.
@Component
class OrganisationStore {

    private static final Filter ALL = Filter.none();

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OrganisationId id, OrganisationId line, NewOrganisation organisation) {
        var statement = jdbc.sql("""
                insert into organisations.organisation
                       (id, line_id, name, short_name, branch, level, area_id, parent_id, abbreviation, identifier,
                        address, phone, email, valid_from, valid_to, version)
                values (:id, :line, :name, :short, :branch, :level,
                        (select line_id from organisations.area where id = :area),
                        (select line_id from organisations.organisation where id = :parent),
                        :abbreviation, :identifier, :address, :phone, :email, :from, :to, 0)
                """).param("id", id.value()).param("line", line.value());
        bind(statement, organisation).update();
    }

    void update(OrganisationId id, int version, NewOrganisation organisation) {
        var statement = jdbc.sql("""
                update organisations.organisation
                   set name = :name, short_name = :short, branch = :branch, level = :level,
                       area_id = (select line_id from organisations.area where id = :area),
                       parent_id = (select line_id from organisations.organisation where id = :parent),
                       abbreviation = :abbreviation, identifier = :identifier,
                       address = :address, phone = :phone, email = :email,
                       valid_from = :from, valid_to = :to, version = version + 1
                 where id = :id and version = :version
                """).param("id", id.value()).param("version", version);
        if (bind(statement, organisation).update() == 0) {
            throw new OptimisticLockingFailureException("organisation " + id.value());
        }
    }

    private static StatementSpec bind(StatementSpec statement, NewOrganisation organisation) {
        var parent = organisation.parent();
        return statement
                .param("name", organisation.name())
                .param("short", organisation.shortName())
                .param("branch", organisation.branch().name())
                .param("level", organisation.level().name())
                .param("area", organisation.area().value())
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .param("abbreviation", organisation.abbreviation())
                .param("identifier", organisation.identifier(), Types.VARCHAR)
                .param("address", organisation.contact().address())
                .param("phone", organisation.contact().phone())
                .param("email", organisation.contact().email())
                .param("from", organisation.validity().from())
                .param("to", organisation.validity().to(), Types.DATE);
    }

    Optional<OrganisationLine> find(OrganisationId id) {
        return lines(ALL.and("id = :id", "id", id.value())).stream().findFirst();
    }

    List<OrganisationLine> all() {
        return jdbc.sql("""
                with recursive ranked (line_id, depth) as (
                  select distinct line_id, 0
                    from organisations.organisation
                   where parent_id is null
                   union
                  select child.line_id, ranked.depth + 1
                    from organisations.organisation child join ranked on child.parent_id = ranked.line_id),
                deepest as (
                  select line_id, max(depth) as depth from ranked group by line_id)
                select id, line_id, name, short_name, branch, level, area_id, area_name, parent_id, abbreviation,
                       identifier, address, phone, email, valid_from, valid_to, version
                  from organisations.organisation_line join deepest using (line_id)
                 order by depth, valid_from, place, name collate "vi-x-icu", id
                """).query(OrganisationStore::line).list();
    }

    Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        var names = new LinkedHashMap<OrganisationId, String>();
        jdbc.sql("""
                select id, name
                  from organisations.organisation
                 where id = any(:ids)
                 order by name collate "vi-x-icu", id
                """)
                .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name"));
                });
        return names;
    }

    List<OrganisationLine> lines(Collection<OrganisationId> ids) {
        return lines(ALL.and(
                "id = any(:ids)", "ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new)));
    }

    List<OrganisationLine> inForceOn(LocalDate day) {
        return lines(inForce(day));
    }

    List<OrganisationLine> inForceOn(LocalDate day, AreaId area) {
        return lines(inForce(day)
                .and("area_id = (select line_id from organisations.area where id = :area)", "area", area.value()));
    }

    List<OrganisationLine> inForceOn(LocalDate day, Collection<AreaId> areas) {
        return lines(inForce(day)
                .and(
                        "area_id in (select line_id from organisations.area where id = any(:areas))",
                        "areas",
                        areas.stream().map(AreaId::value).toArray(UUID[]::new)));
    }

    List<OrganisationLine> abbreviated(String abbreviation, LocalDate on, @Nullable AreaId area) {
        var filter =
                inForce(on).and("search.fold(abbreviation) = search.fold(:abbreviation)", "abbreviation", abbreviation);
        var found = lines(
                area == null
                        ? filter
                        : filter.and(
                                "area_id = (select line_id from organisations.area where id = :area)",
                                "area",
                                area.value()));
        return found.stream()
                .sorted((one, other) -> Boolean.compare(
                        other.abbreviation().equals(abbreviation),
                        one.abbreviation().equals(abbreviation)))
                .toList();
    }

    Optional<OrganisationLine> identified(String identifier, LocalDate on) {
        return lines(inForce(on).and("identifier = :identifier", "identifier", identifier)).stream()
                .findFirst();
    }

    Optional<OrganisationLine> parent(OrganisationId id, LocalDate on) {
        return lines(inForce(on).and("""
                line_id = (select parent_id
                             from organisations.organisation
                            where id = :id and daterange(valid_from, valid_to) @> :on)""", "id", id.value())).stream().findFirst();
    }

    List<OrganisationLine> children(OrganisationId id, LocalDate on) {
        return lines(inForce(on)
                .and("parent_id = (select line_id from organisations.organisation where id = :id)", "id", id.value()));
    }

    List<OrganisationLine> descendants(OrganisationId id, LocalDate on) {
        return lines(inForce(on).and("""
                line_id in (
                  with recursive below (line_id) as (
                    select child.line_id
                      from organisations.organisation child
                     where child.parent_id = (select line_id from organisations.organisation where id = :id)
                       and daterange(child.valid_from, child.valid_to) @> :on
                     union
                    select child.line_id
                      from organisations.organisation child
                      join below on child.parent_id = below.line_id
                     where daterange(child.valid_from, child.valid_to) @> :on)
                  select line_id from below)""", "id", id.value()));
    }

    private static Filter inForce(LocalDate day) {
        return ALL.and("valid @> :on", "on", day);
    }

    private List<OrganisationLine> lines(Filter filter) {
        return jdbc.sql("""
                select id, line_id, name, short_name, branch, level, area_id, area_name, parent_id, abbreviation,
                       identifier, address, phone, email, valid_from, valid_to, version
                  from organisations.organisation_line
                """ + filter.where() + """

                 order by place, name collate "vi-x-icu", id
                """)
                .params(filter.parameters())
                .query(OrganisationStore::line)
                .list();
    }

    static OrganisationLine line(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new OrganisationLine(
                new OrganisationId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("line_id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                Branch.valueOf(row.getString("branch")),
                Level.valueOf(row.getString("level")),
                new AreaId(row.getObject("area_id", UUID.class)),
                row.getString("area_name"),
                parent == null ? null : new OrganisationId(parent),
                row.getString("abbreviation"),
                row.getString("identifier"),
                new Contact(row.getString("address"), row.getString("phone"), row.getString("email")),
                AreaStore.validity(row),
                row.getInt("version"));
    }
}
