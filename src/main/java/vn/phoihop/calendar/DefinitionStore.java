package vn.phoihop.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.days.Direction;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.calendar.days.Roll;
import vn.phoihop.calendar.days.Unit;
import vn.phoihop.shared.NotThere;

/// What clocks count, why they may stand still, and whom they remind: data of the installation.
@Component
class DefinitionStore {

    private static final String COLUMNS = """
            select code, version, name, name_en, budget, unit, direction, roll, effect, basis, basis_status, pauses,
                   extensions, ladder_code
              from calendar.clock_definition
            """;

    private final JdbcClient jdbc;

    DefinitionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The version of a definition in force on a day.
    Definition inForce(String code, LocalDate on) {
        return jdbc.sql(COLUMNS + """
                 where code = :code and valid_from <= :on and (valid_to is null or valid_to > :on)
                 order by version desc
                 limit 1
                """)
                .param("code", code)
                .param("on", on)
                .query(DefinitionStore::definition)
                .optional()
                .orElseThrow(() -> new NotThere("definition " + code));
    }

    Definition need(String code, int version) {
        return jdbc.sql(COLUMNS + " where code = :code and version = :version")
                .param("code", code)
                .param("version", version)
                .query(DefinitionStore::definition)
                .optional()
                .orElseThrow(() -> new NotThere("definition " + code));
    }

    List<Definition> all() {
        return jdbc.sql(COLUMNS + " order by flow, code, version")
                .query(DefinitionStore::definition)
                .list();
    }

    Map<String, PauseReason> reasons() {
        return jdbc.sql("""
                select code, name, name_en, cap, cap_unit, times, effects
                  from calendar.pause_reason
                 order by code
                """).query(DefinitionStore::reason).list().stream()
                .collect(Collectors.toMap(PauseReason::code, Function.identity()));
    }

    /// The rungs of all ladders, in their order.
    Map<String, List<Rung>> ladders() {
        return jdbc
                .sql("""
                select ladder_code, code, step, measure, amount, audience, help, any_hour
                  from calendar.rung
                 order by ladder_code, step
                """)
                .query((row, number) -> new Rung(
                        row.getString("ladder_code"),
                        row.getString("code"),
                        row.getInt("step"),
                        Rung.Measure.valueOf(row.getString("measure")),
                        row.getInt("amount"),
                        row.getString("audience"),
                        row.getString("help"),
                        row.getBoolean("any_hour")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Rung::ladder));
    }

    private static Definition definition(ResultSet row, int number) throws SQLException {
        var unit = Unit.valueOf(row.getString("unit"));
        return new Definition(
                row.getString("code"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("name_en"),
                limit(row.getObject("budget", Integer.class), unit),
                unit,
                Direction.valueOf(row.getString("direction")),
                Roll.valueOf(row.getString("roll")),
                Effect.valueOf(row.getString("effect")),
                row.getString("basis"),
                Definition.BasisStatus.valueOf(row.getString("basis_status")),
                List.of((String[]) row.getArray("pauses").getArray()),
                row.getInt("extensions"),
                row.getString("ladder_code"));
    }

    private static PauseReason reason(ResultSet row, int number) throws SQLException {
        var unit = row.getString("cap_unit");
        return new PauseReason(
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                unit == null ? null : limit(row.getObject("cap", Integer.class), Unit.valueOf(unit)),
                row.getInt("times"),
                Arrays.stream((String[]) row.getArray("effects").getArray())
                        .map(Effect::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static @Nullable Limit limit(@Nullable Integer amount, Unit unit) {
        return amount == null ? null : new Limit(amount, unit);
    }
}
