package vn.phoihop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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

@DisplayName("The transition table of tasks")
class TaskFlowTests {

    /// What is allowed, written down a second time: move, from which states, to which (the same when `=`), by whom.
    private static final List<Allowed> ALLOWED = List.of(
            new Allowed(TaskMove.RETURN, "PLANNED", "=", "LEAD"),
            new Allowed(TaskMove.TRANSFER, "PLANNED DOING BLOCKED", "=", "OWNER"),
            new Allowed(TaskMove.START, "PLANNED", "DOING", "LEAD"),
            new Allowed(TaskMove.BLOCK, "DOING", "BLOCKED", "LEAD"),
            new Allowed(TaskMove.UNBLOCK, "BLOCKED", "DOING", "LEAD|OWNER"),
            new Allowed(TaskMove.CLAIM, "DOING", "DONE_CLAIMED", "LEAD"),
            new Allowed(TaskMove.ACCEPT, "DONE_CLAIMED", "ACCEPTED", "OWNER"),
            new Allowed(TaskMove.SEND_BACK, "DONE_CLAIMED", "DOING", "OWNER"),
            new Allowed(TaskMove.EXTEND, "PLANNED DOING BLOCKED", "=", "OWNER|COORDINATOR"),
            new Allowed(TaskMove.CANCEL, "PLANNED DOING BLOCKED", "CANCELLED", "OWNER+APPROVER"),
            new Allowed(TaskMove.REOPEN, "ACCEPTED", "DOING", "OWNER"));

    private record Allowed(TaskMove move, String from, String to, String who) {

        boolean fits(TaskState state, Set<Part> parts) {
            return List.of(from.split(" ")).contains(state.name())
                    && Arrays.stream(who.split("\\|"))
                            .map(set -> Arrays.stream(set.split("\\+"))
                                    .map(Part::valueOf)
                                    .collect(Collectors.toSet()))
                            .anyMatch(parts::containsAll);
        }

        TaskState after(TaskState state) {
            return to.equals("=") ? state : TaskState.valueOf(to);
        }
    }

    @TestFactory
    Stream<DynamicTest> allowsWhatIsWrittenAndNothingElse() {
        var people = Stream.concat(
                        Stream.of(Part.values()).map(Set::of),
                        Stream.of(
                                Set.<Part>of(),
                                EnumSet.of(Part.OWNER, Part.APPROVER),
                                EnumSet.of(Part.LEAD, Part.APPROVER)))
                .toList();
        return ALLOWED.stream()
                .flatMap(row -> Stream.of(TaskState.values())
                        .flatMap(state -> people.stream()
                                .map(parts -> DynamicTest.dynamicTest(
                                        row.move() + " from " + state + " by " + parts,
                                        () -> holds(row, state, parts)))));
    }

    private static void holds(Allowed row, TaskState state, Set<Part> parts) {
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
