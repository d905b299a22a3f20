package vn.phoihop.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The nightly comparisons in the database, and all clocks in the order in which they are looked at.
@Component
class ComparisonStore {

    private final JdbcClient jdbc;
    private final ClockStore clocks;

    ComparisonStore(JdbcClient jdbc, ClockStore clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    /// A row with what only the comparison needs of it.
    record Stored(ClockRow row, long consumed) {}

    /// A clock that differs, and in what.
    record Difference(String province, ClockId clock, String what) {}

    /// The next clocks by their key.
    List<Stored> after(Optional<ClockRow> last, int limit) {
        return clocks.after(last, limit, ComparisonStore::stored);
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(ClockStore.row(row, number), row.getLong("consumed"));
    }

    /// Keeps a comparison with what it found.
    @Transactional
    public void keep(ClockComparison result, List<Difference> differences) {
        var id = jdbc.sql("""
                insert into calendar.comparison (began_at, ended_at, clocks, differences)
                values (:began, :ended, :clocks, :differences)
                returning id
                """)
                .param("began", ClockStore.time(result.began()))
                .param("ended", ClockStore.time(result.ended()))
                .param("clocks", result.clocks())
                .param("differences", result.differences())
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into calendar.comparison_difference (comparison_id, province_id, clock_id, what)
                select :id, province_id, clock_id, what
                  from unnest(:provinces, :clocks, :whats) as found (province_id, clock_id, what)
                """)
                .param("id", id)
                .param(
                        "provinces",
                        differences.stream().map(Difference::province).toArray(String[]::new))
                .param(
                        "clocks",
                        differences.stream().map(one -> one.clock().value()).toArray(UUID[]::new))
                .param("whats", differences.stream().map(Difference::what).toArray(String[]::new))
                .update();
    }

    /// The comparisons of the last fortnight, the latest first.
    List<ClockComparison> latest() {
        return jdbc.sql("""
                select began_at, ended_at, clocks, differences
                  from calendar.comparison
                 order by id desc
                 limit 14
                """)
                .query((row, number) -> new ClockComparison(
                        row.getObject("began_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                        row.getInt("clocks"),
                        row.getInt("differences")))
                .list();
    }

    /// What differed in the last comparison, at most a hundred clocks.
    List<ComparisonSheet.DifferingClock> differing() {
        return jdbc.sql("""
                select clock_id, what
                  from calendar.comparison_difference
                 where comparison_id = (select max(id) from calendar.comparison)
                 order by province_id, clock_id
                 limit 100
                """)
                .query((row, number) -> new ComparisonSheet.DifferingClock(
                        new ClockId(row.getObject("clock_id", UUID.class)), row.getString("what")))
                .list();
    }
}
