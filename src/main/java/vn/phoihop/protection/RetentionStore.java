package vn.phoihop.protection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The reports of the nightly job in the database.
@Repository
class RetentionStore {

    private final JdbcClient jdbc;

    RetentionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A second run on the same day adds to the first.
    void add(RetentionRun run) {
        jdbc.sql("""
                insert into protection.retention_run as old (day, code, count, batch, ran_at, failed)
                values (:day, :code, :count, :batch, :at, :failed)
                on conflict (day, code) do update
                   set count = old.count + excluded.count, ran_at = excluded.ran_at, failed = excluded.failed
                """)
                .param("day", run.day())
                .param("code", run.code())
                .param("count", run.count())
                .param("batch", run.batch())
                .param("at", run.ranAt().atOffset(ZoneOffset.UTC))
                .param("failed", run.failed())
                .update();
    }

    List<RetentionRun> since(LocalDate day) {
        return jdbc.sql("""
                select day, code, count, batch, ran_at, failed
                  from protection.retention_run
                 where day >= :day
                 order by day desc, code
                """)
                .param("day", day)
                .query((row, n) -> new RetentionRun(
                        row.getObject("day", LocalDate.class),
                        row.getString("code"),
                        row.getInt("count"),
                        row.getString("batch"),
                        row.getObject("ran_at", OffsetDateTime.class).toInstant(),
                        row.getString("failed")))
                .list();
    }

    Optional<LocalDate> lastDay() {
        return jdbc.sql("select day from protection.retention_run order by day desc limit 1")
                .query((row, n) -> row.getObject("day", LocalDate.class))
                .optional();
    }
}
