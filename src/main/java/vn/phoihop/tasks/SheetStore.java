package vn.phoihop.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.tasks.TaskSheet.Asked;
import vn.phoihop.tasks.TaskSheet.Blocked;
import vn.phoihop.tasks.TaskSheet.GivenBack;
import vn.phoihop.tasks.TaskSheet.Noted;
import vn.phoihop.tasks.TaskSheet.Proof;
import vn.phoihop.tasks.TaskSheet.Told;
import vn.phoihop.tasks.TaskSheet.Urged;

/// What is written down beside a task, as its sheet shows it. The task itself was found for this actor before.
@Component
class SheetStore {

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private <T> List<T> of(Task task, String sql, RowMapper<T> mapper) {
        return jdbc.sql(sql)
                .param("province", task.province())
                .param("task", task.id().value())
                .query(mapper)
                .list();
    }

    TaskSheet.Papers papers(Task task) {
        return new TaskSheet.Papers(
                notes(task),
                proofs(task),
                obstacles(task),
                extensions(task),
                returns(task),
                urgings(task),
                history(task));
    }

    private List<Noted> notes(Task task) {
        return of(
                task,
                """
                select at, organisation_id, name, words
                  from tasks.note
                 where province_id = :province
                   and task_id = :task
                 order by at desc, id desc
                """,
                (row, n) -> new Noted(
                        TaskRows.needMoment(row, "at"),
                        TaskRows.organisation(row, "organisation_id"),
                        row.getString("name"),
                        row.getString("words")));
    }

    private List<Proof> proofs(Task task) {
        return of(task, """
                select at, organisation_id, name, kind, title, document_id, address, figure, unit, as_of, is_defect
                  from tasks.evidence
                 where province_id = :province
                   and task_id = :task
                 order by at, id
                """, SheetStore::proof);
    }

    private static Proof proof(ResultSet row, int n) throws SQLException {
        return new Proof(
                TaskRows.needMoment(row, "at"),
                TaskRows.organisation(row, "organisation_id"),
                row.getString("name"),
                Evidence.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("document_id", UUID.class),
                row.getString("address"),
                row.getBigDecimal("figure"),
                row.getString("unit"),
                row.getObject("as_of", LocalDate.class),
                row.getBoolean("is_defect"));
    }

    private List<Blocked> obstacles(Task task) {
        return of(
                task,
                """
                select at, what, help, from_whom, needed_by, ended_at
                  from tasks.obstacle
                 where province_id = :province
                   and task_id = :task
                 order by at desc, id desc
                """,
                (row, n) -> new Blocked(
                        TaskRows.needMoment(row, "at"),
                        new Obstacle(
                                row.getString("what"),
                                row.getString("help"),
                                Obstacle.Helper.valueOf(row.getString("from_whom")),
                                row.getObject("needed_by", LocalDate.class)),
                        TaskRows.moment(row, "ended_at")));
    }

    private List<Asked> extensions(Task task) {
        return of(task, """
                select asked_at, asked_by, reason, day, days, decided_at, decided_by, granted, words, due_before,
                       due_after
                  from tasks.extension
                 where province_id = :province
                   and task_id = :task
                 order by asked_at desc, id desc
                """, SheetStore::asked);
    }

    private static Asked asked(ResultSet row, int n) throws SQLException {
        return new Asked(
                TaskRows.needMoment(row, "asked_at"),
                row.getString("asked_by"),
                row.getString("reason"),
                row.getObject("day", LocalDate.class),
                row.getObject("days", Integer.class),
                TaskRows.moment(row, "decided_at"),
                row.getString("decided_by"),
                row.getObject("granted", Boolean.class),
                row.getString("words"),
                row.getObject("due_before", LocalDate.class),
                row.getObject("due_after", LocalDate.class));
    }

    private List<GivenBack> returns(Task task) {
        return of(
                task,
                """
                select at, lead_id, competent_id, reason, answered_at, answer
                  from tasks.return_of_task
                 where province_id = :province
                   and task_id = :task
                 order by at desc, id desc
                """,
                (row, n) -> new GivenBack(
                        TaskRows.needMoment(row, "at"),
                        TaskRows.organisation(row, "lead_id"),
                        TaskRows.organisation(row, "competent_id"),
                        row.getString("reason"),
                        TaskRows.moment(row, "answered_at"),
                        row.getString("answer")));
    }

    private List<Urged> urgings(Task task) {
        return of(task, """
                select ordinal, at, organisation_id, name, words, help
                  from tasks.urging
                 where province_id = :province
                   and task_id = :task
                 order by ordinal
                """, (row, n) -> {
            var organisation = row.getObject("organisation_id", UUID.class);
            return new Urged(
                    row.getInt("ordinal"),
                    TaskRows.needMoment(row, "at"),
                    organisation == null ? null : new OrganisationId(organisation),
                    row.getString("name"),
                    row.getString("words"),
                    row.getString("help"));
        });
    }

    private List<Told> history(Task task) {
        return of(task, """
                select at, organisation_id, name, act, details
                  from tasks.history
                 where province_id = :province
                   and task_id = :task
                 order by at desc, id desc
                """, (row, n) -> {
            var organisation = row.getObject("organisation_id", UUID.class);
            return new Told(
                    TaskRows.needMoment(row, "at"),
                    organisation == null ? null : new OrganisationId(organisation),
                    row.getString("name"),
                    row.getString("act"),
                    List.of((String[]) row.getArray("details").getArray()));
        });
    }

    /// The place in its source from which a task was made.
    Optional<Place> place(Task task) {
        return jdbc.sql("""
                select place_line, place_quote
                  from tasks.task
                 where province_id = :province
                   and id = :task
                   and place_line is not null
                """)
                .param("province", task.province())
                .param("task", task.id().value())
                .query((row, n) -> new Place(row.getInt("place_line"), row.getString("place_quote")))
                .optional();
    }

    /// A task by its number, if this actor may see it.
    Optional<TaskId> numbered(TaskNumber number, Actor actor) {
        return jdbc.sql("""
                select id
                  from tasks.task
                 where number = :number
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by id
                 limit 1
                """)
                .param("number", number.toString())
                .param("sees", actor.visibility().sees())
                .query((row, n) -> new TaskId(row.getObject("id", UUID.class)))
                .optional();
    }
}
