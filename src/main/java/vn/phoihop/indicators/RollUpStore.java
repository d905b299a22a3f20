package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sums over territories, from the sums kept for provinces and, where a province is not whole, from single values.
@Component
class RollUpStore {

    private final JdbcClient jdbc;

    RollUpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is to be added: whose sums or values, of which period, for which target; `isLast` is the last period asked.
    record Piece(String province, int unit, int period, int target, boolean isLast) {}

    /// What came out for one target and figure; `weights` only of weighted averages.
    record Sum(int target, int figure, int units, BigDecimal amount, int deviating, BigDecimal weights) {}

    /// From the sums of whole provinces; `lasts` are figures of which only the last period counts.
    List<Sum> ofProvinces(Collection<Piece> pieces, Collection<Integer> figures, Collection<Integer> lasts) {
        return pieces.isEmpty() || figures.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select piece.target, total.figure_no, sum(total.units)::int as units, sum(total.amount) as amount,
                       sum(total.deviating)::int as deviating, 0 as weights
                  from unnest(:provinces::text[], :periods::int[], :targets::int[], :isLast::boolean[])
                       as piece (province_id, period_no, target, is_last)
                  join indicators.total
                    on total.province_id = piece.province_id and total.period_no = piece.period_no
                 where total.figure_no = any (:figures)
                   and (piece.is_last or total.figure_no <> all (:lasts))
                 group by piece.target, total.figure_no
                 order by piece.target, total.figure_no
                """)
                        .param("provinces", texts(pieces))
                        .param("periods", pieces.stream().map(Piece::period).toArray(Integer[]::new))
                        .param("targets", pieces.stream().map(Piece::target).toArray(Integer[]::new))
                        .param("isLast", pieces.stream().map(Piece::isLast).toArray(Boolean[]::new))
                        .param("figures", figures.toArray(Integer[]::new))
                        .param("lasts", lasts.toArray(Integer[]::new))
                        .query(RollUpStore::sum)
                        .list();
    }

    /// From the values of single units.
    List<Sum> ofUnits(Collection<Piece> pieces, Collection<Integer> figures, Collection<Integer> lasts) {
        return pieces.isEmpty() || figures.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select piece.target, held.figure_no,
                       count(held.value) filter (where held.from_day is null)::int as units,
                       coalesce(sum(held.value) filter (where held.from_day is null), 0) as amount,
                       count(held.value) filter (where held.from_day is not null)::int as deviating, 0 as weights
                  from unnest(:provinces::text[], :units::int[], :periods::int[], :targets::int[], :isLast::boolean[])
                       as piece (province_id, unit_no, period_no, target, is_last)
                  join indicators.observation held
                    on held.province_id = piece.province_id and held.period_no = piece.period_no
                   and held.unit_no = piece.unit_no
                 where held.figure_no = any (:figures)
                   and (piece.is_last or held.figure_no <> all (:lasts))
                 group by piece.target, held.figure_no
                 order by piece.target, held.figure_no
                """)
                        .param("provinces", texts(pieces))
                        .param("units", pieces.stream().map(Piece::unit).toArray(Integer[]::new))
                        .param("periods", pieces.stream().map(Piece::period).toArray(Integer[]::new))
                        .param("targets", pieces.stream().map(Piece::target).toArray(Integer[]::new))
                        .param("isLast", pieces.stream().map(Piece::isLast).toArray(Boolean[]::new))
                        .param("figures", figures.toArray(Integer[]::new))
                        .param("lasts", lasts.toArray(Integer[]::new))
                        .query(RollUpStore::sum)
                        .list();
    }

    /// Averages weighted by another figure: value times weight, and the weights, over units that gave both.
    List<Sum> weighted(Collection<Piece> pieces, List<Integer> figures, List<Integer> weights) {
        return pieces.isEmpty() || figures.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select piece.target, held.figure_no, count(*)::int as units,
                       coalesce(sum(held.value * weight.value) filter (where held.from_day is null), 0) as amount,
                       count(*) filter (where held.from_day is not null)::int as deviating,
                       coalesce(sum(weight.value) filter (where held.from_day is null), 0) as weights
                  from unnest(:provinces::text[], :units::int[], :periods::int[], :targets::int[])
                       as piece (province_id, unit_no, period_no, target)
                 cross join unnest(:figures::int[], :weights::int[]) as asked (figure_no, weight_no)
                  join indicators.observation held
                    on held.province_id = piece.province_id and held.period_no = piece.period_no
                   and held.unit_no = piece.unit_no and held.figure_no = asked.figure_no
                  join indicators.observation weight
                    on weight.province_id = held.province_id and weight.period_no = held.period_no
                   and weight.unit_no = held.unit_no and weight.figure_no = asked.weight_no
                 where held.value is not null and weight.value is not null
                 group by piece.target, held.figure_no
                 order by piece.target, held.figure_no
                """)
                        .param("provinces", texts(pieces))
                        .param("units", pieces.stream().map(Piece::unit).toArray(Integer[]::new))
                        .param("periods", pieces.stream().map(Piece::period).toArray(Integer[]::new))
                        .param("targets", pieces.stream().map(Piece::target).toArray(Integer[]::new))
                        .param("figures", figures.toArray(Integer[]::new))
                        .param("weights", weights.toArray(Integer[]::new))
                        .query(RollUpStore::sum)
                        .list();
    }

    /// Which of these units gave how many of the figures in a period: those that gave none are left out.
    List<Given> given(Collection<Piece> pieces, Collection<Integer> figures) {
        return pieces.isEmpty() || figures.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select piece.unit_no, count(*)::int as given
                  from unnest(:provinces::text[], :units::int[], :periods::int[])
                       as piece (province_id, unit_no, period_no)
                  join indicators.observation held
                    on held.province_id = piece.province_id and held.period_no = piece.period_no
                   and held.unit_no = piece.unit_no
                 where held.figure_no = any (:figures) and held.value is not null
                 group by piece.unit_no
                 order by piece.unit_no
                """)
                        .param("provinces", texts(pieces))
                        .param("units", pieces.stream().map(Piece::unit).toArray(Integer[]::new))
                        .param("periods", pieces.stream().map(Piece::period).toArray(Integer[]::new))
                        .param("figures", figures.toArray(Integer[]::new))
                        .query((row, number) -> new Given(row.getInt(1), row.getInt(2)))
                        .list();
    }

    /// How many of the figures asked for a unit gave.
    record Given(int unit, int figures) {}

    /// How many kept sums differ from what is counted anew over every value.
    int differences() {
        return jdbc.sql("""
                select count(*)
                  from indicators.total
                  full join (
                       select province_id, period_no, figure_no,
                              count(value) filter (where from_day is null) as units,
                              coalesce(sum(value) filter (where from_day is null), 0) as amount,
                              count(value) filter (where from_day is not null) as deviating
                         from indicators.observation
                        group by province_id, period_no, figure_no) as counted
                    using (province_id, period_no, figure_no)
                 where (total.units, total.amount, total.deviating)
                       is distinct from (counted.units::int, counted.amount, counted.deviating::int)
                """).query(Integer.class).single();
    }

    private static String[] texts(Collection<Piece> pieces) {
        return pieces.stream().map(Piece::province).toArray(String[]::new);
    }

    private static Sum sum(ResultSet row, int number) throws SQLException {
        return new Sum(
                row.getInt("target"),
                row.getInt("figure_no"),
                row.getInt("units"),
                row.getBigDecimal("amount"),
                row.getInt("deviating"),
                row.getBigDecimal("weights"));
    }
}
