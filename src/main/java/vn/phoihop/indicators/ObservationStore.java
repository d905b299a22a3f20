package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Reference;

/// Values in the database. Triggers keep what a correction replaces, and the sums.
@Component
class ObservationStore {

    private static final String PUT = """
                with done as (
                  insert into indicators.observation as held
                         (province_id, period_no, unit_no, figure_no, version, entry_no, value, words, as_of, from_day,
                          to_day)
                  select :province, :period, :unit, figure_no, 1, :entry, value, words, as_of, from_day, to_day
                    from unnest(:figures::int[], :values::numeric[], :words::text[], :asOf::text[]::date[],
                                :from::text[]::date[], :to::text[]::date[]) as given (figure_no, value, words, as_of, from_day, to_day)
                   order by figure_no
                      on conflict (province_id, period_no, unit_no, figure_no) do update
                     set version = held.version + 1, entry_no = excluded.entry_no, value = excluded.value,
                         words = excluded.words, as_of = excluded.as_of, from_day = excluded.from_day,
                         to_day = excluded.to_day
                   where (held.value, held.words, held.as_of, held.from_day, held.to_day)
                         is distinct from
                         (excluded.value, excluded.words, excluded.as_of, excluded.from_day, excluded.to_day)
                  returning held.version),
                used as (
                  update indicators.unlocking
                     set used_at = :at
                   where province_id = :province and period_no = :period and unit_no = :unit
                     and figure_no = any (:figures) and used_at is null)
                select count(*) filter (where version = 1) as fresh, count(*) filter (where version > 1) as corrected
                  from done
            """;

    private final JdbcClient jdbc;

    ObservationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Where values of one unit and period stand.
    record Place(String province, int period, int unit) {}

    /// How many values were new, and how many replaced another; the others were the same already.
    record Counts(int fresh, int corrected) {}

    /// Puts values in; figures that were unlocked one by one may be corrected once.
    Counts put(Place place, long entry, List<NewValue> values, Instant at) {
        return jdbc.sql(PUT)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("province", place.province())
                .param("period", place.period())
                .param("unit", place.unit())
                .param("entry", entry)
                .param("figures", column(values, value -> value.figure().no(), Integer[]::new))
                .param("values", column(values, NewValue::value, BigDecimal[]::new))
                .param("words", column(values, NewValue::words, String[]::new))
                .param("asOf", column(values, value -> day(value.asOf()), String[]::new))
                .param("from", column(values, value -> start(value.own()), String[]::new))
                .param("to", column(values, value -> end(value.own()), String[]::new))
                .query((row, number) -> new Counts(row.getInt("fresh"), row.getInt("corrected")))
                .single();
    }

    private static <T> T[] column(
            List<NewValue> values,
            Function<NewValue, ? extends @Nullable T> part,
            java.util.function.IntFunction<T[]> array) {
        return values.stream().map(part).toArray(array);
    }

    private static @Nullable String start(@Nullable Window window) {
        return window == null ? null : day(window.from());
    }

    private static @Nullable String end(@Nullable Window window) {
        return window == null ? null : day(window.to());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /// What holds for one unit in these periods.
    List<Held> held(String province, Collection<Integer> periods, int unit) {
        return jdbc.sql("""
                select period_no, figure_no, version, value, words, as_of, from_day, to_day
                  from indicators.observation
                 where province_id = :province and period_no = any (:periods) and unit_no = :unit
                 order by period_no, figure_no
                """)
                .param("province", province)
                .param("periods", periods.toArray(Integer[]::new))
                .param("unit", unit)
                .query(ObservationStore::held)
                .list();
    }

    /// As [#held], of some figures only.
    List<Held> held(String province, Collection<Integer> periods, int unit, Collection<Integer> figures) {
        return jdbc.sql("""
                select period_no, figure_no, version, value, words, as_of, from_day, to_day
                  from indicators.observation
                 where province_id = :province and period_no = any (:periods) and unit_no = :unit
                   and figure_no = any (:figures)
                 order by period_no, figure_no
                """)
                .param("province", province)
                .param("periods", periods.toArray(Integer[]::new))
                .param("unit", unit)
                .param("figures", figures.toArray(Integer[]::new))
                .query(ObservationStore::held)
                .list();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                row.getInt("period_no"),
                row.getInt("figure_no"),
                row.getInt("version"),
                row.getBigDecimal("value"),
                row.getString("words"),
                row.getObject("from_day", LocalDate.class) != null);
    }

    /// A value that holds.
    record Held(
            int period,
            int figure,
            int version,
            @Nullable BigDecimal value,
            @Nullable String words,
            boolean isOfOwnWindow) {

        /// Whether it was not taken back.
        boolean isGiven() {
            return value != null || words != null;
        }
    }

    /// Every version of one value, the newest first.
    List<Observation> history(Place place, int figure) {
        return jdbc.sql("""
                select figure_no, version, value, words, as_of, from_day, to_day, at, person, way, reason, source_kind,
                       source_id, source_number, source_title
                  from (select figure_no, version, value, words, as_of, from_day, to_day, entry_no
                          from indicators.observation
                         where province_id = :province and period_no = :period and unit_no = :unit
                           and figure_no = :figure
                         union all
                        select figure_no, version, value, words, as_of, from_day, to_day, entry_no
                          from indicators.earlier
                         where province_id = :province and period_no = :period and unit_no = :unit
                           and figure_no = :figure) as versions
                  join indicators.entry on entry.no = versions.entry_no
                 order by version desc
                """)
                .param("province", place.province())
                .param("period", place.period())
                .param("unit", place.unit())
                .param("figure", figure)
                .query(ObservationStore::observation)
                .list();
    }

    private static Observation observation(ResultSet row, int number) throws SQLException {
        var from = row.getObject("from_day", LocalDate.class);
        var to = row.getObject("to_day", LocalDate.class);
        var kind = row.getString("source_kind");
        return new Observation(
                row.getInt("figure_no"),
                row.getInt("version"),
                row.getBigDecimal("value"),
                row.getString("words"),
                row.getObject("as_of", LocalDate.class),
                from == null || to == null ? null : new Window(from, to),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                EntryWay.valueOf(row.getString("way")),
                row.getString("reason"),
                kind.isEmpty()
                        ? null
                        : new Reference(
                                kind,
                                row.getString("source_id"),
                                row.getString("source_number"),
                                row.getString("source_title")));
    }
}
