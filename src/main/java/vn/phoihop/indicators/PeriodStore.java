package vn.phoihop.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Regimes and periods in the database.
@Component
class PeriodStore {

    private final JdbcClient jdbc;

    PeriodStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Regime> regimes() {
        return jdbc.sql("""
                select code, name, basis, closing_day, due_day
                  from indicators.regime
                 order by code
                """)
                .query((row, number) -> new Regime(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("basis"),
                        row.getInt("closing_day"),
                        row.getInt("due_day")))
                .list();
    }

    void insert(Regime regime) {
        jdbc.sql("""
                insert into indicators.regime (code, name, basis, closing_day, due_day)
                values (:code, :name, :basis, :closing, :due)
                """)
                .param("code", regime.code())
                .param("name", regime.name())
                .param("basis", regime.basis())
                .param("closing", regime.closingDay())
                .param("due", regime.dueDay())
                .update();
    }

    Optional<Period> find(PeriodCode code) {
        return jdbc.sql("""
                select no, regime_code, kind, year, ordinal, from_day, to_day, due_on
                  from indicators.period
                 where regime_code = :regime and kind = :kind and year = :year and ordinal = :ordinal
                """)
                .param("regime", code.regime())
                .param("kind", code.kind().name())
                .param("year", code.year())
                .param("ordinal", code.ordinal())
                .query(PeriodStore::period)
                .optional();
    }

    List<Period> all() {
        return jdbc.sql("""
                select no, regime_code, kind, year, ordinal, from_day, to_day, due_on
                  from indicators.period
                 order by to_day desc, from_day, no
                """).query(PeriodStore::period).list();
    }

    /// Those of these that were opened.
    List<Period> coded(Collection<PeriodCode> codes) {
        return jdbc.sql("""
                select no, regime_code, kind, year, ordinal, from_day, to_day, due_on
                  from indicators.period
                  join unnest(:regimes::text[], :kinds::text[], :years::int[], :ordinals::int[])
                       as asked (regime_code, kind, year, ordinal)
                 using (regime_code, kind, year, ordinal)
                 order by to_day, from_day, no
                """)
                .param("regimes", codes.stream().map(PeriodCode::regime).toArray(String[]::new))
                .param("kinds", codes.stream().map(code -> code.kind().name()).toArray(String[]::new))
                .param("years", codes.stream().map(PeriodCode::year).toArray(Integer[]::new))
                .param("ordinals", codes.stream().map(PeriodCode::ordinal).toArray(Integer[]::new))
                .query(PeriodStore::period)
                .list();
    }

    List<Period> of(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select no, regime_code, kind, year, ordinal, from_day, to_day, due_on
                  from indicators.period
                 where no in (:numbers)
                 order by to_day, from_day, no
                """)
                        .param("numbers", numbers)
                        .query(PeriodStore::period)
                        .list();
    }

    /// Several may open the same period at the same moment: the first does, all go on.
    void open(PeriodCode code, Window window, Optional<LocalDate> dueOn) {
        jdbc.sql("""
                insert into indicators.period (regime_code, kind, year, ordinal, from_day, to_day, due_on)
                values (:regime, :kind, :year, :ordinal, :from, :to, :due)
                    on conflict (regime_code, kind, year, ordinal) do nothing
                """)
                .param("regime", code.regime())
                .param("kind", code.kind().name())
                .param("year", code.year())
                .param("ordinal", code.ordinal())
                .param("from", window.from())
                .param("to", window.to())
                .param("due", dueOn.orElse(null), Types.DATE)
                .update();
    }

    private static Period period(ResultSet row, int number) throws SQLException {
        return new Period(
                row.getInt("no"),
                new PeriodCode(
                        row.getString("regime_code"),
                        PeriodKind.valueOf(row.getString("kind")),
                        row.getInt("year"),
                        row.getInt("ordinal")),
                new Window(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                row.getObject("due_on", LocalDate.class));
    }
}
