package vn.phoihop.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.RungReached;
import vn.phoihop.registry.symbols.SecretWords;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;
import vn.phoihop.tasks.TaskKeeper.Telling;

/// Urging (đôn đốc): on record with its number, in words that offer help and blame nobody; by the owner or a
/// coordinator by hand, and by the ladder of the clock, each rung once.
@Component
public class Urgings {

    private static final EnumSet<Part> MAY_URGE = EnumSet.of(Part.OWNER, Part.COORDINATOR);

    private final TaskKeeper keeper;
    private final TaskStore store;
    private final RecordStore records;

    Urgings(TaskKeeper keeper, TaskStore store, RecordStore records) {
        this.keeper = keeper;
        this.store = store;
        this.records = records;
    }

    /// Urges a task by hand; the same form urges it once.
    @Transactional
    public Optional<Refusal> urge(TaskId id, UUID form, String words, Instant at, Actor by) {
        var task = store.need(id, by);
        if (task.parts(by).stream().noneMatch(MAY_URGE::contains)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (!task.state().isOpen() || task.state() == TaskState.DONE_CLAIMED) {
            return Optional.of(Refusal.NOT_NOW);
        }
        var untimely = task.untimely(at, keeper.now());
        if (untimely.isPresent()) {
            return untimely;
        }
        if (words.isBlank()) {
            return Optional.of(Refusal.NOTHING_SAID);
        }
        if (SecretWords.stamp(words)) {
            return Optional.of(Refusal.SECRET_WORDS);
        }
        records.urge(task, words.strip(), "", "form/" + form, at, by)
                .ifPresent(ordinal -> keeper.tell(
                        task,
                        new Telling(
                                "URGED",
                                List.of(Integer.toString(ordinal), words.strip()),
                                at,
                                by,
                                TaskAct.TaskUrged::new)));
        return Optional.empty();
    }

    /// Urges several tasks with the same words; gives those that were not, each with the reason.
    @Transactional
    public List<NotUrged> urgeAll(Collection<TaskId> ids, UUID form, String words, Instant at, Actor by) {
        var left = new ArrayList<NotUrged>();
        for (var id : ids) {
            urge(id, form, words, at, by).ifPresent(why -> left.add(new NotUrged(id, why)));
        }
        return List.copyOf(left);
    }

    /// A task that was not urged, and why.
    public record NotUrged(TaskId task, Refusal why) {}

    /// The ladder reached a rung while the lead has the work: on record once. Gives the number of the urging.
    @Transactional
    Optional<Integer> climb(RungReached rung) {
        var task = store.find(new TaskId(UUID.fromString(rung.record().id())));
        if (task.isEmpty() || !isWithLead(task.get(), rung)) {
            return Optional.empty();
        }
        var key = rung.clock().value() + "/" + rung.epoch() + "/" + rung.rung();
        var by = Actor.installation();
        var ordinal = records.urge(task.get(), "", rung.help(), key, rung.at(), by);
        ordinal.ifPresent(number -> keeper.tell(
                task.get(),
                new Telling(
                        "URGED_BY_LADDER",
                        List.of(Integer.toString(number), rung.rung()),
                        rung.at(),
                        by,
                        TaskAct.TaskUrged::new)));
        return ordinal;
    }

    private static boolean isWithLead(Task task, RungReached rung) {
        return task.state().isOpen()
                && task.state() != TaskState.DONE_CLAIMED
                && task.term().clock().equals(rung.clock());
    }
}
