package vn.phoihop.tasks;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Tasks as their rules need them: one row in, one row out.
@Component
class TaskStore {

    private static final String TASK = """
            select province_id, id, number, parent_id, title, output_kind, output, criterion, owner_id, lead_id,
                   lead_since, partners, above, date_class, legal_basis, set_day, working_days, state, unit, planned_at,
                   claimed_at, claimed_by, claimed_late, returns, extensions, accepted_at, clock_id, review_id,
                   answer_id, first_due_on, due_on, due_at, is_sure, version
              from tasks.task
            """;

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes a new task; `provinceOfWhole` is that of the task it is part of.
    void insert(Task task, Optional<String> provinceOfWhole, NewTask from) {
        jdbc.sql("""
                insert into tasks.task
                       (province_id, id, number, form_id, parent_province_id, parent_id, title, output_kind, output,
                        criterion, owner_id, lead_id, lead_since, partners, above, shared_with, area_code,
                        source_kind, source_id, source_number, source_title, place_line, place_quote, date_class,
                        legal_basis, set_day, working_days, state, unit, planned_at, claimed_late, returns,
                        extensions, urgings, clock_id, first_due_on, due_on, due_at, is_sure, version)
                values (:province, :id, :number, :form, :parent_province, :parent, :title, :output_kind, :output,
                        :criterion, :owner, :lead, :lead_since, :partners, :above, :shared, :area,
                        :source_kind, :source_id, :source_number, :source_title, :place_line, :place_quote, :date_class,
                        :basis, :day, :working_days, :state, :unit, :planned_at, false, 0,
                        0, 0, :clock, :first_due_on, :due_on, :due_at, :is_sure, 0)
                """)
                .params(TaskColumns.identity(task, provinceOfWhole))
                .params(TaskColumns.moving(task))
                .params(TaskColumns.origin(from))
                .params(TaskColumns.term(task))
                .update();
    }

    TaskNumber nextNumber(int year) {
        var serial = jdbc.sql("select nextval('tasks.serial') as serial")
                .query((row, n) -> row.getLong("serial"))
                .single();
        return new TaskNumber(year, serial);
    }

    /// The task that was typed in this form already.
    Optional<TaskId> typedIn(UUID form, String province) {
        return jdbc.sql("""
                select id
                  from tasks.task
                 where province_id = :province
                   and form_id = :form
                """)
                .param("province", province)
                .param("form", form)
                .query((row, n) -> new TaskId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// Keeps what a move changed; fails when somebody changed the task meanwhile. The date comes from the clock. Who
    /// once had a part in it keeps seeing it (decision 49).
    void update(Task task) {
        var changed = jdbc.sql("""
                update tasks.task
                   set lead_id = :lead, lead_since = :lead_since, state = :state, unit = :unit,
                       shared_with = array(select unnest(shared_with || :shared)
                                            union
                                           select lead_id
                                            where lead_id <> owner_id),
                       claimed_at = :claimed_at, claimed_by = :claimed_by, claimed_late = :claimed_late,
                       returns = :returns, extensions = :extensions, accepted_at = :accepted_at,
                       review_id = :review, answer_id = :answer, version = version + 1
                 where province_id = :province
                   and id = :id
                   and version = :version
                """).params(TaskColumns.moving(task)).update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("task " + task.id());
        }
    }

    /// Keeps that it runs by another deadline or another clock from now on.
    void renew(Task task) {
        jdbc.sql("""
                update tasks.task
                   set set_day = :day, working_days = :working_days, clock_id = :clock, first_due_on = :first_due_on,
                       due_on = :due_on, due_at = :due_at, is_sure = :is_sure
                 where province_id = :province
                   and id = :id
                """)
                .params(TaskColumns.term(task))
                .param("province", task.province())
                .param("id", task.id().value())
                .update();
    }

    /// Keeps that it is counted to another day, on the same clock.
    void redate(Task task, Deadline deadline) {
        jdbc.sql("""
                update tasks.task
                   set set_day = :day, working_days = :working_days
                 where province_id = :province
                   and id = :id
                """)
                .param("day", deadline.day())
                .param("working_days", deadline.workingDays())
                .param("province", task.province())
                .param("id", task.id().value())
                .update();
    }

    /// Copies what a clock says to the task it belongs to.
    void due(ClockId clock, LocalDate dueOn, Instant dueAt, boolean isSure) {
        jdbc.sql("""
                update tasks.task
                   set due_on = :due_on, due_at = :due_at, is_sure = :is_sure
                 where clock_id = :clock
                """)
                .param("due_on", dueOn)
                .param("due_at", time(dueAt))
                .param("is_sure", isSure)
                .param("clock", clock.value())
                .update();
    }

    /// A task and whose it is.
    record Owned(TaskId id, OrganisationId owner) {}

    /// The task that runs by this clock, if it is this one.
    Optional<Owned> ownerOf(String id, ClockId clock) {
        return jdbc.sql("""
                select id, owner_id
                  from tasks.task
                 where id = cast(:id as uuid)
                   and clock_id = :clock
                """)
                .param("id", id)
                .param("clock", clock.value())
                .query((row, n) -> new Owned(
                        new TaskId(row.getObject("id", UUID.class)),
                        new OrganisationId(row.getObject("owner_id", UUID.class))))
                .optional();
    }

    /// The task, if this actor may see it.
    Task need(TaskId id, Actor actor) {
        return jdbc.sql(TASK + """
                 where id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(TaskRows::task)
                .optional()
                .orElseThrow(() -> new NotThere("task " + id));
    }

    /// The task, for what the time starts: nobody looks at it.
    Optional<Task> find(TaskId id) {
        return jdbc.sql(TASK + " where id = :id")
                .param("id", id.value())
                .query(TaskRows::task)
                .optional();
    }

    /// The parts of a task that are still open.
    List<Task> openParts(Task task) {
        return jdbc.sql(TASK + """
                 where parent_province_id = :province
                   and parent_id = :parent
                   and state in ('PLANNED', 'DOING', 'BLOCKED', 'DONE_CLAIMED')
                 order by number, id
                """)
                .param("province", task.province())
                .param("parent", task.id().value())
                .query(TaskRows::task)
                .list();
    }

    /// What a task comes from; empty when it was thought of by hand.
    Optional<Reference> source(Task task) {
        return jdbc.sql("""
                select source_kind, source_id, source_number, source_title
                  from tasks.task
                 where province_id = :province
                   and id = :id
                   and source_kind <> ''
                """)
                .param("province", task.province())
                .param("id", task.id().value())
                .query((row, n) -> source(row))
                .optional();
    }

    static Reference source(ResultSet row) throws SQLException {
        return new Reference(
                row.getString("source_kind"),
                row.getString("source_id"),
                row.getString("source_number"),
                row.getString("source_title"));
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static UUID[] uuids(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    static List<OrganisationId> ids(Array array) throws SQLException {
        return Stream.of((UUID[]) array.getArray()).map(OrganisationId::new).toList();
    }
}
