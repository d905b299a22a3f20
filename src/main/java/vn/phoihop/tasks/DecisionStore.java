package vn.phoihop.tasks;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// What waits for somebody’s decision.
@Component
class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Something that waits, and since when.
    record Waiting(Reference record, String words, Instant since) {}

    private static final String WAITING = """
            select id, number, title, 'tasks.approval.claim' as words, claimed_at as since
              from tasks.task
             where owner_id = :own
               and state = 'DONE_CLAIMED'
               and claimed_by <> :account
               and access.may_see(:sees, owner_id, shared_with, published)
            union all
            select task.id, number, title,
                   case when extensions = 0 then 'tasks.approval.extension'
                        else 'tasks.approval.extension.second' end, asked_at
              from tasks.extension
              join tasks.task on task.province_id = extension.province_id and task.id = extension.task_id
             where decided_at is null
               and state in ('PLANNED', 'DOING', 'BLOCKED')
               and access.may_see(:sees, owner_id, shared_with, published)
               and case when extensions = 0 then owner_id = :own
                        else :coordinates and owner_id = any(:sees) end
             order by since, id
             limit :limit
            """;

    /// Outputs that wait for this organisation, and later dates that were asked for; the first come first.
    List<Waiting> waiting(Actor actor, boolean isCoordinator, int limit) {
        return jdbc.sql(WAITING)
                .param("own", actor.organisation().value())
                .param("account", actor.account().value())
                .param("sees", actor.visibility().sees())
                .param("coordinates", isCoordinator)
                .param("limit", limit)
                .query((row, n) -> new Waiting(
                        new Reference(Task.KIND, row.getString("id"), row.getString("number"), row.getString("title")),
                        row.getString("words"),
                        TaskRows.needMoment(row, "since")))
                .list();
    }
}
