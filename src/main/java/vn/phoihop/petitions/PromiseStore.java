package vn.phoihop.petitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;

/// Promises as rows, with every date they had.
@Component
class PromiseStore {

    private final JdbcClient jdbc;

    PromiseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Promise promise, Petition petition, AnswerId answer, Instant at) {
        jdbc.sql("""
                insert into petitions.promise (province_id, id, petition_id, answer_id, lead_id, kind, text, first_due,
                       due_on, state, clock, made_at, owner_id, shared_with)
                values (:province, :id, :petition, :answer, :lead, :kind, :text, :due,
                       :due, 'OPEN', :clock, :at, :owner, :shared)
                """)
                .param("province", promise.province())
                .param("id", promise.id().value())
                .param("petition", petition.id().value())
                .param("answer", answer.value())
                .param("lead", promise.lead().value())
                .param("kind", promise.kind().name())
                .param("text", promise.text())
                .param("due", promise.dueOn())
                .param("clock", promise.clock().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("owner", petition.owner().value())
                .param("shared", Columns.uuids(petition.sharedWith()))
                .update();
        dated(promise, "MADE", promise.dueOn(), "", at);
    }

    /// Another date, with the one before left readable.
    void move(Promise promise, LocalDate due, ClockId clock, String reason, Instant at) {
        changed(
                promise,
                jdbc.sql("""
                        update petitions.promise
                           set due_on = :due, clock = :clock, moved = moved + 1
                         where province_id = :province and id = :id and state = 'OPEN' and due_on = :seen
                        """)
                        .param("due", due)
                        .param("clock", clock.value())
                        .param("seen", promise.dueOn())
                        .param("province", promise.province())
                        .param("id", promise.id().value())
                        .update());
        dated(promise, "MOVED", due, reason, at);
    }

    /// Not kept on its day: it stays open.
    void broken(Promise promise, String reason, Instant at) {
        changed(
                promise,
                jdbc.sql("""
                        update petitions.promise
                           set broken = broken + 1
                         where province_id = :province and id = :id and state = 'OPEN' and broken = :seen
                        """)
                        .param("seen", promise.broken())
                        .param("province", promise.province())
                        .param("id", promise.id().value())
                        .update());
        dated(promise, "BROKEN", promise.dueOn(), reason, at);
    }

    void kept(Promise promise, String reason, Instant at) {
        changed(
                promise,
                jdbc.sql("""
                        update petitions.promise
                           set state = 'KEPT', kept_at = :at
                         where province_id = :province and id = :id and state = 'OPEN'
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("province", promise.province())
                        .param("id", promise.id().value())
                        .update());
        dated(promise, "KEPT", promise.dueOn(), reason, at);
    }

    private static void changed(Promise promise, int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("promise " + promise.id());
        }
    }

    private void dated(Promise promise, String act, LocalDate due, String reason, Instant at) {
        jdbc.sql("""
                insert into petitions.promise_date (province_id, promise_id, act, due_on, reason, at)
                values (:province, :promise, :act, :due, :reason, :at)
                """)
                .param("province", promise.province())
                .param("promise", promise.id().value())
                .param("act", act)
                .param("due", due)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The promises made about a petition, oldest first.
    List<Promise> of(Petition petition) {
        var dates = dates(petition);
        return jdbc.sql("""
                select province_id, id, petition_id, lead_id, kind, text, first_due, due_on, moved, broken, state, clock,
                       kept_at
                  from petitions.promise
                 where province_id = :province and petition_id = :petition
                 order by made_at, id
                """)
                .param("province", petition.province())
                .param("petition", petition.id().value())
                .query((row, n) -> promise(row, dates))
                .list();
    }

    private Map<UUID, List<Promise.Dated>> dates(Petition petition) {
        return jdbc
                .sql("""
                select promise_date.promise_id, promise_date.act, promise_date.due_on, promise_date.reason,
                       promise_date.at
                  from petitions.promise_date
                  join petitions.promise
                    on promise.province_id = promise_date.province_id and promise.id = promise_date.promise_id
                 where promise.province_id = :province and promise.petition_id = :petition
                 order by promise_date.seq
                """)
                .param("province", petition.province())
                .param("petition", petition.id().value())
                .query((row, n) -> Map.entry(
                        Columns.id(row, "promise_id"),
                        new Promise.Dated(
                                row.getString("act"),
                                Columns.day(row, "due_on"),
                                row.getString("reason"),
                                Columns.moment(row, "at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Promise promise(ResultSet row, Map<UUID, List<Promise.Dated>> dates) throws SQLException {
        var id = Columns.id(row, "id");
        return new Promise(
                row.getString("province_id"),
                new PromiseId(id),
                new PetitionId(Columns.id(row, "petition_id")),
                new OrganisationId(Columns.id(row, "lead_id")),
                Promise.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                Columns.day(row, "first_due"),
                Columns.day(row, "due_on"),
                row.getInt("moved"),
                row.getInt("broken"),
                row.getString("state").equals("OPEN"),
                new ClockId(Columns.id(row, "clock")),
                Columns.momentOrNull(row, "kept_at"),
                dates.getOrDefault(id, List.of()));
    }
}
