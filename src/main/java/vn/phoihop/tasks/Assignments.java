package vn.phoihop.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.tasks.TaskKeeper.Telling;

/// Who leads a task: returned by one who is not competent, kept, transferred (trả lại, giữ nguyên, chuyển chủ trì).
@Component
public class Assignments {

    private final TaskKeeper keeper;
    private final TaskStore store;
    private final RecordStore records;
    private final TaskClocks clocks;
    private final Organisations organisations;

    Assignments(
            TaskKeeper keeper, TaskStore store, RecordStore records, TaskClocks clocks, Organisations organisations) {
        this.keeper = keeper;
        this.store = store;
        this.records = records;
        this.clocks = clocks;
        this.organisations = organisations;
    }

    /// The lead says within two working days that it is not competent, and who is; the owner owes an answer.
    @Transactional
    public Optional<Refusal> giveBack(
            TaskId id, int version, OrganisationId competent, String reason, Instant at, Actor by) {
        var task = keeper.need(id, version, by);
        var refused = keeper.refuses(task, TaskMove.RETURN, at, by);
        if (refused.isPresent()) {
            return refused;
        }
        if (reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        if (task.hands().lead().equals(competent)) {
            return Optional.of(Refusal.SAME_LEAD);
        }
        if (!isInForce(competent, at)) {
            return Optional.of(Refusal.NO_SUCH_ORGANISATION);
        }
        if (!clocks.mayReturn(task.hands().leadSince(), at)) {
            return Optional.of(Refusal.TOO_LATE_TO_RETURN);
        }
        if (records.hasOpenReturn(task)) {
            return Optional.of(Refusal.ALREADY_RETURNED);
        }
        records.returned(task, competent, reason.strip(), at);
        keeper.keep(
                task.due(clocks.answer(task, at, by)),
                new Telling("RETURNED", List.of(name(competent), reason.strip()), at, by, TaskAct.TaskReturned::new));
        return Optional.empty();
    }

    /// The owner keeps to the lead who returned it, and says why.
    @Transactional
    public Optional<Refusal> keepLead(TaskId id, int version, String reason, Instant at, Actor by) {
        var task = keeper.need(id, version, by);
        if (!task.parts(by).contains(Part.OWNER)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        var untimely = task.untimely(at, keeper.now());
        if (untimely.isPresent()) {
            return untimely;
        }
        if (reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        if (!records.hasOpenReturn(task)) {
            return Optional.of(Refusal.NOTHING_TO_ANSWER);
        }
        records.answer(task, reason.strip(), at);
        clocks.answered(task, at, by);
        keeper.keep(
                task.due(task.term().answeredBy(null)),
                new Telling("LEAD_KEPT", List.of(reason.strip()), at, by, TaskAct.ReturnAnswered::new));
        return Optional.empty();
    }

    /// Another organisation leads from now on; the date stays, and the clock keeps who had it how long.
    @Transactional
    public Optional<Refusal> transfer(
            TaskId id, int version, OrganisationId lead, String reason, Instant at, Actor by) {
        var task = keeper.need(id, version, by);
        var refused = keeper.refuses(task, TaskMove.TRANSFER, at, by)
                .or(() -> reason.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty())
                .or(() -> task.refusesLead(lead))
                .or(() -> isInForce(lead, at) ? Optional.empty() : Optional.of(Refusal.NO_SUCH_ORGANISATION))
                .or(() -> store.openParts(task).isEmpty() ? Optional.empty() : Optional.of(Refusal.PARTS_OPEN));
        if (refused.isPresent()) {
            return refused;
        }
        records.answer(task, reason.strip(), at);
        clocks.answered(task, at, by);
        var old = task.hands().lead();
        var handed =
                task.moved(TaskMove.TRANSFER).ledBy(lead, at).due(task.term().answeredBy(null));
        keeper.keep(
                handed,
                new Telling(
                        "TRANSFERRED",
                        List.of(name(old), name(lead), reason.strip()),
                        at,
                        by,
                        TaskAct.LeadTransferred::new));
        clocks.handOver(handed, at, by);
        return Optional.empty();
    }

    private boolean isInForce(OrganisationId id, Instant at) {
        return organisations
                .find(id)
                .filter(line -> line.validity().isInForceOn(clocks.day(at)))
                .isPresent();
    }

    private String name(OrganisationId id) {
        return organisations.names(List.of(id)).getOrDefault(id, "");
    }
}
