package vn.phoihop.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.OrganisationId;

/// What reports, in the database: areas and organisations by their lines, each with a short number.
@Component
class UnitStore {

    private final JdbcClient jdbc;

    UnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The number of a unit, given now if it has none.
    int number(AreaId area, Optional<OrganisationId> organisation) {
        return find(area, organisation).orElseGet(() -> {
            jdbc.sql("""
                    insert into indicators.unit (area_id, organisation_id)
                    values (:area, :organisation)
                        on conflict do nothing
                    """)
                    .param("area", area.value())
                    .param(
                            "organisation",
                            organisation.map(OrganisationId::value).orElse(null),
                            Types.OTHER)
                    .update();
            return find(area, organisation).orElseThrow();
        });
    }

    private Optional<Integer> find(AreaId area, Optional<OrganisationId> organisation) {
        return jdbc.sql("""
                select no
                  from indicators.unit
                 where area_id = :area and organisation_id is not distinct from :organisation
                """)
                .param("area", area.value())
                .param("organisation", organisation.map(OrganisationId::value).orElse(null), Types.OTHER)
                .query(Integer.class)
                .optional();
    }

    /// The unit with this number.
    Optional<UnitRow> unit(int unit) {
        return jdbc.sql("select no, area_id, organisation_id from indicators.unit where no = :unit")
                .param("unit", unit)
                .query(UnitStore::row)
                .optional();
    }

    private static UnitRow row(ResultSet row, int number) throws SQLException {
        return new UnitRow(
                row.getInt("no"),
                new AreaId(row.getObject("area_id", UUID.class)),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new));
    }

    /// Numbers every one of these areas.
    void enrol(Collection<AreaId> areas) {
        jdbc.sql("""
                insert into indicators.unit (area_id)
                select area from unnest(:areas) as asked (area)
                    on conflict do nothing
                """)
                .param("areas", areas.stream().map(AreaId::value).toArray(UUID[]::new))
                .update();
    }

    /// The number of every area that has one.
    Map<AreaId, Integer> areas() {
        var numbers = new HashMap<AreaId, Integer>();
        jdbc.sql("select no, area_id from indicators.unit where organisation_id is null order by no")
                .query(row -> {
                    numbers.put(new AreaId(row.getObject("area_id", UUID.class)), row.getInt("no"));
                });
        return numbers;
    }

    /// The units of these areas: areas themselves, and organisations in them.
    List<UnitRow> of(Collection<AreaId> areas) {
        return jdbc.sql("""
                select no, area_id, organisation_id
                  from indicators.unit
                 where area_id = any (:areas)
                 order by no
                """)
                .param("areas", areas.stream().map(AreaId::value).toArray(UUID[]::new))
                .query(UnitStore::row)
                .list();
    }

    /// A unit as it stands in the database.
    record UnitRow(int no, AreaId area, Optional<OrganisationId> organisation) {}
}
