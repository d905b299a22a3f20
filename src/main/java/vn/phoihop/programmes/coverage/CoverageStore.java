package vn.phoihop.programmes.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Level;
import vn.phoihop.programmes.Columns;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// Targets as rows.
@Component
class CoverageStore {

    private static final String COLUMNS = """
            province_id, id, owner_id, organisation_id, level, form, basis, set_on, due_on, drafted_on, signed_on,
            ended_on, programme_id, number, exempt_on, exempt_reason, clock_id, version
            """;

    private final JdbcClient jdbc;

    CoverageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a target; false when the unit has it already.
    boolean insert(Target target) {
        return jdbc.sql("""
                insert into programmes.coverage_target (province_id, id, owner_id, organisation_id, level, form, basis,
                       set_on, due_on, shared_with)
                values (:province, :id, :owner, :unit, :level, :form, :basis, :set_on, :due_on, array[:unit])
                on conflict (province_id, owner_id, organisation_id, form, set_on) do nothing
                """)
                        .param("province", target.province())
                        .param("id", target.id())
                        .param("owner", target.owner().value())
                        .param("unit", target.unit().value())
                        .param("level", target.level().name())
                        .param("form", target.form())
                        .param("basis", target.basis())
                        .param("set_on", target.setOn())
                        .param("due_on", target.dueOn())
                        .update()
                == 1;
    }

    /// Keeps what became of a target; fails when somebody changed it meanwhile.
    void update(Target target) {
        var changed = jdbc.sql("""
                update programmes.coverage_target
                   set drafted_on = :drafted, signed_on = :signed, ended_on = :ended, programme_id = :programme,
                       number = :number, exempt_on = :exempt, exempt_reason = :reason, clock_id = :clock,
                       version = version + 1
                 where province_id = :province and id = :id and version = :version
                """)
                .param("province", target.province())
                .param("id", target.id())
                .param("version", target.version())
                .param("drafted", target.draftedOn())
                .param("signed", target.signedOn())
                .param("ended", target.endedOn())
                .param("programme", target.programme())
                .param("number", target.number())
                .param("exempt", target.exemptOn())
                .param("reason", target.exemptReason())
                .param("clock", target.clock())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("target " + target.id());
        }
    }

    /// Shows targets to the body that followed the one which set them.
    void share(OrganisationId owner, OrganisationId with) {
        jdbc.sql("""
                update programmes.coverage_target
                   set shared_with = array(select distinct unnest(shared_with || array[:with]))
                 where owner_id = :owner
                """).param("owner", owner.value()).param("with", with.value()).update();
    }

    /// What was set on or before the day, as far as it may be seen.
    List<Target> setBy(LocalDate day, Level level, String form, Visibility sees) {
        return jdbc.sql("select " + COLUMNS + """
                  from programmes.coverage_target
                 where set_on <= :day
                   and level = :level
                   and (:form = '' or form = :form)
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by set_on, id
                """)
                .param("day", day)
                .param("level", level.name())
                .param("form", form)
                .param("sees", sees.sees())
                .query(CoverageStore::target)
                .list();
    }

    Optional<Target> find(UUID id, Visibility sees) {
        return jdbc.sql("select " + COLUMNS + """
                  from programmes.coverage_target
                 where id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                   for update
                """)
                .param("id", id)
                .param("sees", sees.sees())
                .query(CoverageStore::target)
                .optional();
    }

    /// Those of these that may be seen.
    Set<String> seen(Set<String> ids, Visibility sees) {
        return Set.copyOf(jdbc.sql("""
                select id from programmes.coverage_target
                 where id = any (:ids::uuid[])
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("ids", ids.toArray(String[]::new))
                .param("sees", sees.sees())
                .query((row, number) -> row.getObject("id", UUID.class).toString())
                .list());
    }

    /// Targets of a unit in a form that are not signed yet, or are kept by this programme.
    List<Target> openOf(OrganisationId unit, String form, UUID programme) {
        return jdbc.sql("select " + COLUMNS + """
                  from programmes.coverage_target
                 where organisation_id = :unit
                   and form = :form
                   and (signed_on is null or programme_id = :programme)
                 order by set_on, id
                   for update
                """)
                .param("unit", unit.value())
                .param("form", form)
                .param("programme", programme)
                .query(CoverageStore::target)
                .list();
    }

    private static Target target(ResultSet row, int number) throws SQLException {
        @Nullable UUID programme = Columns.id(row, "programme_id");
        return new Target(
                row.getString("province_id"),
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Level.valueOf(row.getString("level")),
                row.getString("form"),
                row.getString("basis"),
                row.getObject("set_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Columns.day(row, "drafted_on"),
                Columns.day(row, "signed_on"),
                Columns.day(row, "ended_on"),
                programme,
                row.getString("number"),
                Columns.day(row, "exempt_on"),
                row.getString("exempt_reason"),
                Columns.id(row, "clock_id"),
                row.getInt("version"));
    }
}
