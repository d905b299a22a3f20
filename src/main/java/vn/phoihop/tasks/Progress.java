package vn.phoihop.tasks;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.registry.symbols.SecretWords;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;
import vn.phoihop.tasks.TaskKeeper.Telling;

/// What those who do a task say of it: begun, how far, what blocks it, what proves it, done (tiến độ).
@Component
public class Progress {

    private static final EnumSet<Part> WORKING = EnumSet.of(Part.LEAD, Part.PARTNER, Part.OWNER);

    private final TaskKeeper keeper;
    private final TaskStore store;
    private final RecordStore records;
    private final TaskClocks clocks;

    Progress(TaskKeeper keeper, TaskStore store, RecordStore records, TaskClocks clocks) {
        this.keeper = keeper;
        this.store = store;
        this.records = records;
        this.clocks = clocks;
    }

    /// The lead begins and names who in it does the work.
    @Transactional
    public Optional<Refusal> start(TaskId id, int version, String unit, Instant at, Actor by) {
        var task = keeper.need(id, version, by);
        var refused = keeper.refuses(task, TaskMove.START, at, by)
                .or(() -> unit.isBlank() ? Optional.of(Refusal.UNIT_MISSING) : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        if (records.hasOpenReturn(task)) {
            records.answer(task, "", at);
            clocks.answered(task, at, by);
        }
        keeper.keep(
                task.moved(TaskMove.START).doneBy(unit.strip()).due(task.term().answeredBy(null)),
                new Telling("STARTED", List.of(unit.strip()), at, by, TaskAct.TaskStarted::new));
        return Optional.empty();
    }

    /// Something blocks it: what, which help is needed, from whom, by when. The date runs on.
    @Transactional
    public Optional<Refusal> block(TaskId id, int version, Obstacle obstacle, Instant at, Actor by) {
        var task = keeper.need(id, version, by);
        var refused = keeper.refuses(task, TaskMove.BLOCK, at, by)
                .or(() -> obstacle.isComplete() ? Optional.empty() : Optional.of(Refusal.HELP_MISSING))
                .or(() -> isSecret(obstacle.what(), obstacle.help()));
        if (refused.isPresent()) {
            return refused;
        }
        if (obstacle.neededBy().isBefore(clocks.day(at))) {
            return Optional.of(Refusal.DAY_HAS_PASSED);
        }
        records.block(task, obstacle, at);
        keeper.keep(
                task.moved(TaskMove.BLOCK),
                new Telling("BLOCKED", List.of(obstacle.what(), obstacle.help()), at, by, TaskAct.TaskBlocked::new));
        return Optional.empty();
    }

    /// It goes on.
    @Transactional
    public Optional<Refusal> unblock(TaskId id, int version, String words, Instant at, Actor by) {
        var task = keeper.need(id, version, by);
        var refused = keeper.refuses(task, TaskMove.UNBLOCK, at, by);
        if (refused.isPresent()) {
            return refused;
        }
        records.unblock(task, at);
        keeper.keep(
                task.moved(TaskMove.UNBLOCK),
                new Telling("UNBLOCKED", List.of(words.strip()), at, by, TaskAct.TaskUnblocked::new));
        return Optional.empty();
    }

    /// The lead says that it is done, with the output attached; the owner has five working days to look.
    @Transactional
    public Optional<Refusal> claim(TaskId id, int version, String words, Instant at, Actor by) {
        var task = keeper.need(id, version, by);
        var refused = keeper.refuses(task, TaskMove.CLAIM, at, by)
                .or(() -> isSecret(words))
                .or(() -> store.openParts(task).isEmpty() ? Optional.empty() : Optional.of(Refusal.PARTS_OPEN))
                .or(() -> records.proofs(task) > 0 ? Optional.empty() : Optional.of(Refusal.EVIDENCE_MISSING));
        if (refused.isPresent()) {
            return refused;
        }
        var claimed = task.moved(TaskMove.CLAIM).claimed(at, by.account());
        keeper.keep(
                claimed.due(clocks.review(claimed, at, by)),
                new Telling("CLAIMED", List.of(words.strip()), at, by, TaskAct.CompletionClaimed::new));
        return Optional.empty();
    }

    /// Says how far it is: whoever works on it. The same form says it once.
    @Transactional
    public Optional<Refusal> note(TaskId id, UUID form, String words, Instant at, Actor by) {
        var task = store.need(id, by);
        var refused = refusesWork(task, at, by)
                .or(() -> words.isBlank() ? Optional.of(Refusal.NOTHING_SAID) : Optional.empty())
                .or(() -> isSecret(words));
        if (refused.isPresent()) {
            return refused;
        }
        if (records.note(task, form, words.strip(), at, by)) {
            keeper.tell(task, new Telling("NOTED", List.of(words.strip()), at, by, TaskAct.ProgressNoted::new));
        }
        return Optional.empty();
    }

    /// Attaches what proves it: whoever works on it. The same form attaches it once.
    @Transactional
    public Optional<Refusal> attach(TaskId id, UUID form, Evidence evidence, Instant at, Actor by) {
        var task = store.need(id, by);
        var refused =
                refusesWork(task, at, by).or(() -> Evidences.refuses(evidence)).or(() -> isSecret(evidence.title()));
        if (refused.isPresent()) {
            return refused;
        }
        if (records.evidence(task, form, evidence, false, at, by)) {
            keeper.tell(
                    task, new Telling("ATTACHED", List.of(evidence.title()), at, by, TaskAct.EvidenceAttached::new));
        }
        return Optional.empty();
    }

    private Optional<Refusal> refusesWork(Task task, Instant at, Actor by) {
        if (task.parts(by).stream().noneMatch(WORKING::contains)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return task.state().isOpen() ? task.untimely(at, keeper.now()) : Optional.of(Refusal.NOT_NOW);
    }

    private static Optional<Refusal> isSecret(String... words) {
        return List.of(words).stream().anyMatch(SecretWords::stamp)
                ? Optional.of(Refusal.SECRET_WORDS)
                : Optional.empty();
    }
}
