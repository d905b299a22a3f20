package vn.phoihop.concerns;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;

/// The promises of a concern.
@Component
class PromiseStore {

    private static final String PROMISE = """
            select id, words, owner_id, funding, first_day, day, earlier_days, reasons, made_at, kept_at, broken_at,
                   ended_at, clock_id
              from concerns.promise
             where province_id = :province
               and concern_id = :concern
            """;

    private final JdbcClient jdbc;

    PromiseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec on(Concern concern, String sql) {
        return jdbc.sql(sql).param("province", concern.province()).param("concern", concern.key());
    }

    void make(Concern concern, Promise promise) {
        on(concern, """
                insert into concerns.promise
                       (province_id, concern_id, id, words, owner_id, funding, first_day, day, earlier_days, reasons,
                        made_at, clock_id)
                values (:province, :concern, :id, :words, :owner, :funding, :day, :day, '{}', '{}', :at, :clock)
                """)
                .param("id", promise.id())
                .param("words", promise.words())
                .param("owner", promise.owner().value())
                .param("funding", promise.funding())
                .param("day", promise.day())
                .param("at", ConcernColumns.time(promise.madeAt()))
                .param("clock", promise.clock().value())
                .update();
    }

    void move(Concern concern, Promise promise, LocalDate day, String reason, ClockId clock) {
        on(concern, """
                update concerns.promise
                   set earlier_days = earlier_days || day, reasons = reasons || cast(:reason as text), day = :day,
                       clock_id = :clock
                 where province_id = :province
                   and concern_id = :concern
                   and id = :id
                """)
                .param("id", promise.id())
                .param("day", day)
                .param("reason", reason)
                .param("clock", clock.value())
                .update();
    }

    /// The open ones are kept, or the answer that was promised is there.
    void keep(Concern concern, Promise promise, Instant at) {
        on(concern, """
                update concerns.promise
                   set kept_at = :at
                 where province_id = :province
                   and concern_id = :concern
                   and id = :id
                """)
                .param("id", promise.id())
                .param("at", ConcernColumns.time(at))
                .update();
    }

    /// What was called kept is open again.
    void reopen(Concern concern, Promise promise) {
        on(concern, """
                update concerns.promise
                   set kept_at = null
                 where province_id = :province
                   and concern_id = :concern
                   and id = :id
                """).param("id", promise.id()).update();
    }

    /// The day has passed; it stays owed.
    int broken(ClockId clock, Instant at) {
        return jdbc.sql("""
                update concerns.promise
                   set broken_at = :at
                 where clock_id = :clock
                   and kept_at is null
                   and ended_at is null
                   and broken_at is null
                """)
                .param("clock", clock.value())
                .param("at", ConcernColumns.time(at))
                .update();
    }

    void end(Concern concern, Instant at) {
        on(concern, """
                update concerns.promise
                   set ended_at = :at
                 where province_id = :province
                   and concern_id = :concern
                   and kept_at is null
                   and ended_at is null
                """).param("at", ConcernColumns.time(at)).update();
    }

    List<Promise> of(Concern concern) {
        return on(concern, PROMISE + " order by made_at, id")
                .query((row, n) -> promise(row))
                .list();
    }

    Optional<Promise> open(Concern concern, UUID id) {
        return of(concern).stream()
                .filter(promise -> promise.id().equals(id) && promise.isOpen())
                .findFirst();
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                row.getObject("id", UUID.class),
                row.getString("words"),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                row.getString("funding"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("day", LocalDate.class),
                days(row.getArray("earlier_days")),
                List.of((String[]) row.getArray("reasons").getArray()),
                ConcernColumns.needMoment(row, "made_at"),
                ConcernColumns.moment(row, "kept_at"),
                ConcernColumns.moment(row, "broken_at"),
                ConcernColumns.moment(row, "ended_at"),
                new ClockId(row.getObject("clock_id", UUID.class)));
    }

    private static List<LocalDate> days(Array array) throws SQLException {
        return Stream.of((Date[]) array.getArray()).map(Date::toLocalDate).toList();
    }
}
