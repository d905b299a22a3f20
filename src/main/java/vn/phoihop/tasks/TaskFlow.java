package vn.phoihop.tasks;

import static vn.phoihop.shared.Part.APPROVER;
import static vn.phoihop.shared.Part.COORDINATOR;
import static vn.phoihop.shared.Part.LEAD;
import static vn.phoihop.shared.Part.OWNER;
import static vn.phoihop.shared.Transition.row;
import static vn.phoihop.tasks.TaskState.ACCEPTED;
import static vn.phoihop.tasks.TaskState.BLOCKED;
import static vn.phoihop.tasks.TaskState.CANCELLED;
import static vn.phoihop.tasks.TaskState.DOING;
import static vn.phoihop.tasks.TaskState.DONE_CLAIMED;
import static vn.phoihop.tasks.TaskState.PLANNED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;

/// The transition table of tasks (TK-01 to TK-12): it draws the buttons, guards the acts and is tested row by row.
///
/// `TK-10` is decided by the owner the first time, by a coordinator the second; the record tells which it is.
final class TaskFlow {

    private static final Set<TaskState> UNFINISHED = Set.of(PLANNED, DOING, BLOCKED);

    static final List<Transition<TaskState>> ROWS = List.of(
            row("TK-01", Set.of(), PLANNED, "TaskPlanned", Set.of(OWNER)),
            row("TK-02", Set.of(PLANNED), null, "TaskReturned", Set.of(LEAD)).reasoned(),
            row("TK-03", UNFINISHED, null, "LeadTransferred", Set.of(OWNER)).reasoned(),
            row("TK-04", Set.of(PLANNED), DOING, "TaskStarted", Set.of(LEAD)),
            row("TK-05", Set.of(DOING), BLOCKED, "TaskBlocked", Set.of(LEAD)).reasoned(),
            row("TK-06", Set.of(BLOCKED), DOING, "TaskUnblocked", Set.of(LEAD)).orBy(Set.of(OWNER)),
            row("TK-07", Set.of(DOING), DONE_CLAIMED, "CompletionClaimed", Set.of(LEAD))
                    .evidenced(),
            row("TK-08", Set.of(DONE_CLAIMED), ACCEPTED, "TaskAccepted", Set.of(OWNER))
                    .byAnother(),
            row("TK-09", Set.of(DONE_CLAIMED), DOING, "CompletionReturned", Set.of(OWNER))
                    .reasoned(),
            row("TK-10", UNFINISHED, null, "TaskExtended", Set.of(OWNER))
                    .orBy(Set.of(COORDINATOR))
                    .reasoned(),
            row("TK-11", UNFINISHED, CANCELLED, "TaskCancelled", Set.of(OWNER, APPROVER))
                    .reasoned(),
            row("TK-12", Set.of(ACCEPTED), DOING, "TaskReopened", Set.of(OWNER))
                    .reasoned()
                    .evidenced());

    private static final Map<String, Transition<TaskState>> BY_ID =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(Transition::id, Function.identity()));

    private TaskFlow() {}

    static Transition<TaskState> of(TaskMove move) {
        return Optional.ofNullable(BY_ID.get(move.row())).orElseThrow();
    }

    /// Why a task in this state does not make this move for somebody who is all of these parts.
    static Optional<Refusal> refuses(TaskMove move, TaskState state, Set<Part> parts) {
        var row = of(move);
        if (!row.isFor(parts)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return row.isFrom(state) ? Optional.empty() : Optional.of(Refusal.NOT_NOW);
    }
}
