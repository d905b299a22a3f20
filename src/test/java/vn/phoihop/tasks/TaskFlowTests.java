package vn.phoihop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;
import vn.phoihop.testing.AllowedMove;

@DisplayName("The transition table of tasks")
class TaskFlowTests {

    /// What is allowed, written down a second time: move, from which states, to which (the same when `=`), by whom.
    private static final List<AllowedMove<TaskMove, TaskState>> ALLOWED = List.of(
            new AllowedMove<>(TaskMove.RETURN, "PLANNED", "=", "LEAD"),
            new AllowedMove<>(TaskMove.TRANSFER, "PLANNED DOING BLOCKED", "=", "OWNER"),
            new AllowedMove<>(TaskMove.START, "PLANNED", "DOING", "LEAD"),
            new AllowedMove<>(TaskMove.BLOCK, "DOING", "BLOCKED", "LEAD"),
            new AllowedMove<>(TaskMove.UNBLOCK, "BLOCKED", "DOING", "LEAD|OWNER"),
            new AllowedMove<>(TaskMove.CLAIM, "DOING", "DONE_CLAIMED", "LEAD"),
            new AllowedMove<>(TaskMove.ACCEPT, "DONE_CLAIMED", "ACCEPTED", "OWNER"),
            new AllowedMove<>(TaskMove.SEND_BACK, "DONE_CLAIMED", "DOING", "OWNER"),
            new AllowedMove<>(TaskMove.EXTEND, "PLANNED DOING BLOCKED", "=", "OWNER|COORDINATOR"),
            new AllowedMove<>(TaskMove.CANCEL, "PLANNED DOING BLOCKED", "CANCELLED", "OWNER+APPROVER"),
            new AllowedMove<>(TaskMove.REOPEN, "ACCEPTED", "DOING", "OWNER"));

    @TestFactory
    Stream<DynamicTest> allowsWhatIsWrittenAndNothingElse() {
        return AllowedMove.tests(ALLOWED, TaskState.values(), TaskFlowTests::holds);
    }

    private static void holds(AllowedMove<TaskMove, TaskState> row, TaskState state, Set<Part> parts) {
        var refusal = TaskFlow.refuses(row.move(), state, parts);

        assertThat(refusal.isEmpty()).isEqualTo(row.fits(state, parts));
        if (refusal.isEmpty()) {
            assertThat(TaskFlow.of(row.move()).after(state)).isEqualTo(row.after(state));
        }
    }

    @Test
    void hasARowForEveryMoveAndAMoveForEveryRow() {
        assertThat(Stream.of(TaskMove.values()).map(TaskMove::row))
                .containsExactlyElementsOf(
                        TaskFlow.ROWS.stream().map(Transition::id).toList());
    }

    @Test
    void hasAWayIntoAndOutOfEveryStateButTheFinalOne() {
        var left = TaskFlow.ROWS.stream().flatMap(row -> row.from().stream()).collect(Collectors.toSet());
        var reached = TaskFlow.ROWS.stream()
                .map(Transition::to)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(reached).containsExactlyInAnyOrder(TaskState.values());
        assertThat(left).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(TaskState.CANCELLED)));
    }

    @Test
    void saysWhichMovesNeedAReasonEvidenceOrASecondPerson() {
        var marks = TaskFlow.ROWS.stream()
                .collect(Collectors.toMap(
                        Transition::id,
                        row -> (row.needsReason() ? "R" : "")
                                + (row.needsEvidence() ? "E" : "")
                                + (row.needsOtherPerson() ? "4" : "")));

        assertThat(marks)
                .containsAllEntriesOf(Map.of(
                        "TK-02", "R", "TK-03", "R", "TK-05", "R", "TK-07", "E", "TK-08", "4", "TK-09", "R", "TK-10",
                        "R", "TK-11", "R", "TK-12", "RE"));
    }
}
