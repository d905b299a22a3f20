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
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Sentence;

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

    /// Every version of every definition, for people.
    List<DefinitionLine> lines() {
        return jdbc.sql("""
                select code, version, name, name_en, flow, anchor, budget, unit, direction, effect, basis, basis_status,
                       pauses, extensions, ladder_code, valid_from, written_by_name, confirmed_by_name
                  from calendar.clock_definition
                 order by flow, code, version
                """).query(DefinitionStore::line).list();
    }

    boolean isWrittenBy(String code, int version, AccountId account) {
        return jdbc.sql("""
                select count(*) > 0
                  from calendar.clock_definition
                 where code = :code and version = :version and written_by = :account
                """)
                .param("code", code)
                .param("version", version)
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    /// Writes the version after the one that was seen; what a version never changes is taken over from it.
    void insertNext(NewVersion fresh, Actor by) {
        jdbc.sql("""
                insert into calendar.clock_definition
                       (code, version, name, name_en, flow, anchor, direction, budget, unit, roll, effect, basis,
                        basis_status, pauses, extensions, ladder_code, valid_from, written_by, written_by_name)
                select code, version + 1, name, name_en, flow, anchor, direction, nullif(:budget, 0), :unit,
                       case when unit = :unit then roll else :roll end, :effect, :basis,
                       :status, :pauses, :extensions, :ladder, :from, :by, :name
                  from calendar.clock_definition
                 where code = :code and version = :seen
                """)
                .param("budget", fresh.unit() == Unit.FIXED_DATE ? 0 : fresh.budget())
                .param("unit", fresh.unit().name())
                .param("roll", fresh.unit().customaryRoll().name())
                .param("effect", fresh.effect().name())
                .param("basis", fresh.basis().strip())
                .param("status", fresh.isOfLaw() ? "UNCONFIRMED" : "POLICY")
                .param("pauses", fresh.pauses().toArray(String[]::new))
                .param("extensions", fresh.extensions())
                .param("ladder", fresh.ladder())
                .param("from", fresh.from())
                .param("by", by.account().value())
                .param("name", by.name())
                .param("code", fresh.code())
                .param("seen", fresh.seen())
                .update();
    }

    /// Writes the latest version again as law, with its basis confirmed.
    void insertConfirmed(String code, String basis, String pause, LocalDate from, Actor by) {
        jdbc.sql("""
                insert into calendar.clock_definition
                       (code, version, name, name_en, flow, anchor, direction, budget, unit, roll, effect, basis,
                        basis_status, pauses, extensions, ladder_code, valid_from, written_by, written_by_name,
                        confirmed_by_name)
                select code, version + 1, name, name_en, flow, anchor, direction, budget, unit, roll, 'LAW', :basis,
                       'CONFIRMED', case when :pause = any(pauses) then array[:pause] else '{}'::text[] end, extensions,
                       ladder_code, greatest(valid_from, :from), written_by, written_by_name, :name
                  from calendar.clock_definition
                 where code = :code
                 order by version desc
                 limit 1
                """)
                .param("basis", basis)
                .param("pause", pause)
                .param("from", from)
                .param("name", by.name())
                .param("code", code)
                .update();
    }

    private static DefinitionLine line(ResultSet row, int number) throws SQLException {
        var unit = Unit.valueOf(row.getString("unit"));
        var budget = row.getInt("budget");
        return new DefinitionLine(
                row.getString("code"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("flow"),
                row.getString("anchor"),
                budget,
                unit,
                unit == Unit.FIXED_DATE
                        ? Sentence.of("calendar.limit.FIXED_DATE")
                        : Sentence.of("calendar.limit." + unit + "." + row.getString("direction"), budget + ""),
                Effect.valueOf(row.getString("effect")),
                row.getString("basis"),
                DefinitionLine.Basis.valueOf(row.getString("basis_status")),
                List.of((String[]) row.getArray("pauses").getArray()),
                row.getInt("extensions"),
                row.getString("ladder_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("written_by_name"),
                row.getString("confirmed_by_name"));
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
