package vn.phoihop.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// Finds a task as it was seen, and keeps what became of it: the row, the sentence of its history, the event.
@Component
class TaskKeeper {

    private final TaskStore store;
    private final RecordStore records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskKeeper(TaskStore store, RecordStore records, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// The task at the version it was seen in.
    Task need(TaskId id, int version, Actor by) {
        var task = store.need(id, by);
        if (task.version() != version) {
            throw new OptimisticLockingFailureException("task " + id);
        }
        return task;
    }

    Optional<Refusal> refuses(Task task, TaskMove move, Instant at, Actor by) {
        return task.refuses(move, at, now(), by);
    }

    /// Keeps a task that changed.
    void keep(Task task, Telling telling) {
        store.update(task);
        tell(task, telling);
    }

    /// Writes what happened without changing the task.
    void tell(Task task, Telling telling) {
        records.tell(task, telling.act(), telling.details(), telling.at(), telling.by());
        events.publishEvent(
                telling.event().of(task.reference(), store.source(task).orElse(null), telling.by(), telling.at()));
    }

    /// What is told of an act: the key of its sentence and what fills it, when and by whom, and its event.
    record Telling(String act, List<String> details, Instant at, Actor by, Event event) {}

    /// Makes the event of an act.
    interface Event {
        TaskAct of(Reference record, @Nullable Reference source, Actor by, Instant at);
    }
}
