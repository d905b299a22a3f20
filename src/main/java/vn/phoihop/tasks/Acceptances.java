package vn.phoihop.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.tasks.TaskKeeper.Telling;

/// How a task ends, and begins again: accepted, sent back, cancelled, reopened (nghiệm thu, trả lại, hủy, mở lại).
@Component
public class Acceptances {

    private final TaskKeeper keeper;
    private final TaskStore store;
    private final RecordStore records;
    private final TaskClocks clocks;

    Acceptances(TaskKeeper keeper, TaskStore store, RecordStore records, TaskClocks clocks) {
        this.keeper = keeper;
        this.store = store;
        this.records = records;
        this.clocks = clocks;
    }

    /// Another person than who claimed it accepts the output by its criterion; on time is judged at the claim.
    @Transactional
    public Optional<Refusal> accept(
            TaskId id, int version, boolean isCriterionMet, String words, Instant at, Actor by) {
        var task = keeper.need(id, version, by);
        var refused =
                keeper.refuses(task, TaskMove.ACCEPT, at, by).or(() -> task.refusesAcceptance(isCriterionMet, by));
        var claim = task.claim();
        if (refused.isPresent() || claim == null) {
            return refused.or(() -> Optional.of(Refusal.NOT_NOW));
        }
        if (at.isBefore(claim.at())) {
            return Optional.of(Refusal.NOT_AT_THAT_TIME);
        }
        clocks.accept(task, claim.at(), at, by);
        keeper.keep(
                task.moved(TaskMove.ACCEPT).accepted(at),
                new Telling(
                        claim.late() ? "ACCEPTED_LATE" : "ACCEPTED",
                        List.of(words.strip()),
                        at,
                        by,
                        TaskAct.TaskAccepted::new));
        return Optional.empty();
    }

    /// The owner sends it back and says what is missing.
    @Transactional
    public Optional<Refusal> sendBack(TaskId id, int version, String missing, Instant at, Actor by) {
        var task = keeper.need(id, version, by);
        var refused = keeper.refuses(task, TaskMove.SEND_BACK, at, by).or(() -> reason(missing));
        if (refused.isPresent()) {
            return refused;
        }
        clocks.backToLead(task, at, by);
        keeper.keep(
                task.moved(TaskMove.SEND_BACK).sentBack().due(task.term().reviewedBy(null)),
                new Telling("SENT_BACK", List.of(missing.strip()), at, by, TaskAct.CompletionReturned::new));
        return Optional.empty();
    }

    /// A leader of the owner ends it, and its parts with it.
    @Transactional
    public Optional<Refusal> cancel(TaskId id, int version, String reason, Instant at, Actor by) {
        var task = keeper.need(id, version, by);
        var refused = keeper.refuses(task, TaskMove.CANCEL, at, by).or(() -> reason(reason));
        if (refused.isPresent()) {
            return refused;
        }
        cancel(task, "CANCELLED", reason.strip(), at, by);
        return Optional.empty();
    }

    private void cancel(Task task, String act, String reason, Instant at, Actor by) {
        store.openParts(task).forEach(part -> cancel(part, "CANCELLED_WITH_WHOLE", reason, at, by));
        clocks.end(task, at, by);
        records.unblock(task, at);
        keeper.keep(task.moved(TaskMove.CANCEL), new Telling(act, List.of(reason), at, by, TaskAct.TaskCancelled::new));
    }

    /// A defect was found within six months: the proof is attached, and a new clock runs.
    @Transactional
    public Optional<Refusal> reopen(
            TaskId id, int version, String reason, @Nullable Evidence defect, Deadline deadline, Instant at, Actor by) {
        var task = keeper.need(id, version, by);
        var refused = keeper.refuses(task, TaskMove.REOPEN, at, by)
                .or(() -> reason(reason))
                .or(() -> defect == null ? Optional.of(Refusal.EVIDENCE_MISSING) : Evidences.refuses(defect));
        var acceptedAt = task.acceptedAt();
        if (refused.isPresent() || acceptedAt == null || defect == null) {
            return refused.or(() -> Optional.of(Refusal.NOT_NOW));
        }
        if (!clocks.mayReopen(acceptedAt, at)) {
            return Optional.of(Refusal.TOO_LATE_TO_REOPEN);
        }
        var day = deadline.day();
        if (day != null && day.isBefore(clocks.day(at))) {
            return Optional.of(Refusal.DAY_HAS_PASSED);
        }
        reopen(task, reason.strip(), defect, deadline, at, by);
        return Optional.empty();
    }

    private void reopen(Task task, String reason, Evidence defect, Deadline deadline, Instant at, Actor by) {
        records.evidence(task, UUID.randomUUID(), defect, true, at, by);
        var reopened = task.moved(TaskMove.REOPEN).reopened();
        reopened = reopened.due(deadline, clocks.start(reopened, deadline, "", at, by));
        keeper.keep(
                reopened, new Telling("REOPENED", List.of(reason, defect.title()), at, by, TaskAct.TaskReopened::new));
        store.renew(reopened);
    }

    private static Optional<Refusal> reason(String words) {
        return words.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty();
    }
}
