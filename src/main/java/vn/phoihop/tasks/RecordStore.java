package vn.phoihop.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What is written down beside a task: history, notes, evidence, obstacles, extensions, returns, urgings.
@Component
class RecordStore {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    RecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec on(Task task, Instant at, String sql) {
        return jdbc.sql(sql)
                .param("province", task.province())
                .param("task", task.id().value())
                .param("at", TaskStore.time(at));
    }

    void tell(Task task, String act, List<String> details, Instant at, Actor by) {
        on(task, at, """
                insert into tasks.history (province_id, task_id, at, organisation_id, name, act, details)
                values (:province, :task, :at, :organisation, :name, :act, :details)
                """)
                .param("organisation", organisation(by))
                .param("name", by.name())
                .param("act", act)
                .param("details", details.toArray(String[]::new))
                .update();
    }

    private static @Nullable UUID organisation(Actor by) {
        var id = by.organisation().value();
        return id.equals(NOBODY) ? null : id;
    }

    boolean note(Task task, UUID form, String words, Instant at, Actor by) {
        return on(task, at, """
                insert into tasks.note (province_id, task_id, at, organisation_id, name, words, form_id)
                values (:province, :task, :at, :organisation, :name, :words, :form)
                on conflict (province_id, task_id, form_id) do nothing
                """)
                        .param("form", form)
                        .param("organisation", by.organisation().value())
                        .param("name", by.name())
                        .param("words", words)
                        .update()
                == 1;
    }

    boolean evidence(Task task, UUID form, Evidence evidence, boolean isDefect, Instant at, Actor by) {
        return on(task, at, """
                insert into tasks.evidence
                       (province_id, task_id, at, organisation_id, name, kind, title, document_id, address, figure,
                        unit, as_of, is_defect, form_id)
                values (:province, :task, :at, :organisation, :name, :kind, :title, :document, :address, :figure,
                        :unit, :as_of, :is_defect, :form)
                on conflict (province_id, task_id, form_id) do nothing
                """)
                        .param("form", form)
                        .param("organisation", by.organisation().value())
                        .param("name", by.name())
                        .param("kind", evidence.kind().name())
                        .param("title", evidence.title())
                        .param("document", evidence instanceof Evidence.OfDocument paper ? paper.document() : null)
                        .param("address", evidence instanceof Evidence.OfLink link ? link.address() : "")
                        .param("figure", evidence instanceof Evidence.OfFigure figure ? figure.value() : null)
                        .param("unit", evidence instanceof Evidence.OfFigure figure ? figure.unit() : "")
                        .param("as_of", evidence instanceof Evidence.OfFigure figure ? figure.asOf() : null)
                        .param("is_defect", isDefect)
                        .update()
                == 1;
    }

    /// How much proves a task: what was attached, and the accepted outputs of its parts.
    int proofs(Task task) {
        return jdbc.sql("""
                select (select count(*)
                          from tasks.evidence
                         where province_id = :province and task_id = :task and not is_defect)
                     + (select count(*)
                          from tasks.task
                         where parent_province_id = :province and parent_id = :task and state = 'ACCEPTED') as count
                """)
                .param("province", task.province())
                .param("task", task.id().value())
                .query((row, n) -> row.getInt("count"))
                .single();
    }

    void block(Task task, Obstacle obstacle, Instant at) {
        on(task, at, """
                insert into tasks.obstacle (province_id, task_id, at, what, help, from_whom, needed_by)
                values (:province, :task, :at, :what, :help, :from_whom, :needed_by)
                """)
                .param("what", obstacle.what())
                .param("help", obstacle.help())
                .param("from_whom", obstacle.from().name())
                .param("needed_by", obstacle.neededBy())
                .update();
    }

    void unblock(Task task, Instant at) {
        on(task, at, """
                update tasks.obstacle
                   set ended_at = :at
                 where province_id = :province
                   and task_id = :task
                   and ended_at is null
                """).update();
    }

    void returned(Task task, OrganisationId competent, String reason, Instant at) {
        on(task, at, """
                insert into tasks.return_of_task (province_id, task_id, at, lead_id, competent_id, reason)
                values (:province, :task, :at, :lead, :competent, :reason)
                """)
                .param("lead", task.hands().lead().value())
                .param("competent", competent.value())
                .param("reason", reason)
                .update();
    }

    boolean hasOpenReturn(Task task) {
        return jdbc.sql("""
                select count(*) as count
                  from tasks.return_of_task
                 where province_id = :province
                   and task_id = :task
                   and answered_at is null
                """)
                        .param("province", task.province())
                        .param("task", task.id().value())
                        .query((row, n) -> row.getInt("count"))
                        .single()
                > 0;
    }

    void answer(Task task, String answer, Instant at) {
        on(task, at, """
                update tasks.return_of_task
                   set answered_at = :at, answer = :answer
                 where province_id = :province
                   and task_id = :task
                   and answered_at is null
                """).param("answer", answer).update();
    }

    /// A later date that waits for a decision.
    Optional<Wish> wish(Task task) {
        return jdbc.sql("""
                select day, days
                  from tasks.extension
                 where province_id = :province
                   and task_id = :task
                   and decided_at is null
                """)
                .param("province", task.province())
                .param("task", task.id().value())
                .query((row, n) ->
                        new Wish(row.getObject("day", LocalDate.class), row.getObject("days", Integer.class)))
                .optional();
    }

    void ask(Task task, Wish wish, String reason, Instant at, Actor by) {
        on(task, at, """
                insert into tasks.extension (province_id, task_id, asked_at, asked_by, reason, day, days, due_before)
                values (:province, :task, :at, :name, :reason, :day, :days, :due_before)
                """)
                .param("name", by.name())
                .param("reason", reason)
                .param("day", wish.day())
                .param("days", wish.days())
                .param("due_before", task.term().dueOn())
                .update();
    }

    /// Decides what waits; the date after it is that of the clock now.
    void decide(Task task, boolean isGranted, String words, Instant at, Actor by) {
        on(task, at, """
                update tasks.extension
                   set decided_at = :at, decided_by = :name, granted = :granted, words = :words,
                       due_after = case when :granted then (
                         select due_on
                           from tasks.task
                          where task.province_id = :province
                            and task.id = :task) end
                 where province_id = :province
                   and task_id = :task
                   and decided_at is null
                """)
                .param("name", by.name())
                .param("granted", isGranted)
                .param("words", words)
                .update();
    }

    /// Writes an urging under the next number of the task; nothing when this rung has urged already.
    Optional<Integer> urge(Task task, String words, String help, @Nullable String rung, Instant at, Actor by) {
        return on(task, at, """
                with next as (
                  update tasks.task
                     set urgings = urgings + 1
                   where province_id = :province
                     and id = :task
                     and not exists (
                         select 1
                           from tasks.urging
                          where urging.province_id = :province
                            and urging.task_id = :task
                            and urging.rung_key = cast(:rung as text))
                  returning urgings)
                insert into tasks.urging
                       (province_id, task_id, ordinal, at, organisation_id, name, words, help, rung_key)
                select :province, :task, urgings, :at, cast(:organisation as uuid), :name, :words, :help,
                       cast(:rung as text)
                  from next
                returning ordinal
                """)
                .param("organisation", organisation(by))
                .param("name", by.name())
                .param("words", words)
                .param("help", help)
                .param("rung", rung)
                .query((row, n) -> row.getInt("ordinal"))
                .optional();
    }
}
