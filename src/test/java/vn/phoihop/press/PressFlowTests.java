package vn.phoihop.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
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

@DisplayName("The transition table of press items")
class PressFlowTests {

    private static final String OPEN =
            "CAPTURED ASSIGNED VERIFYING FINDING_READY RESPONSE_PREPARED RESPONSE_APPROVED RESPONDED";

    /// What is allowed, written down a second time: move, from which states, to which (the same when `=`), by whom.
    private static final List<AllowedMove<PressMove, PressState>> ALLOWED = List.of(
            new AllowedMove<>(PressMove.NEEDS_NO_ANSWER, "CAPTURED", "NO_ANSWER_NEEDED", "SPOKESPERSON"),
            new AllowedMove<>(PressMove.REVERSE, "NO_ANSWER_NEEDED", "CAPTURED", "COORDINATOR"),
            new AllowedMove<>(PressMove.ASSIGN, "CAPTURED", "ASSIGNED", "SPOKESPERSON|COORDINATOR"),
            new AllowedMove<>(PressMove.GIVE_BACK, "ASSIGNED", "CAPTURED", "LEAD"),
            new AllowedMove<>(PressMove.START, "ASSIGNED", "VERIFYING", "LEAD"),
            new AllowedMove<>(PressMove.FIND, "VERIFYING", "FINDING_READY", "LEAD"),
            new AllowedMove<>(PressMove.OPEN_CONCERN, "FINDING_READY", "=", "SYSTEM"),
            new AllowedMove<>(PressMove.RETURN_FINDINGS, "FINDING_READY", "VERIFYING", "APPROVER"),
            new AllowedMove<>(PressMove.PREPARE, "FINDING_READY", "RESPONSE_PREPARED", "LEAD"),
            new AllowedMove<>(PressMove.RETURN_RESPONSE, "RESPONSE_PREPARED", "FINDING_READY", "APPROVER"),
            new AllowedMove<>(PressMove.APPROVE, "RESPONSE_PREPARED", "RESPONSE_APPROVED", "APPROVER"),
            new AllowedMove<>(PressMove.SEND, "RESPONSE_APPROVED", "RESPONDED", "SPOKESPERSON"),
            new AllowedMove<>(PressMove.RECORD_OUTCOME, "RESPONDED", "=", "SPOKESPERSON"),
            new AllowedMove<>(PressMove.FOLLOW_UP, "RESPONDED CLOSED", "ASSIGNED", "SPOKESPERSON"),
            new AllowedMove<>(PressMove.CLOSE, "RESPONDED", "CLOSED", "COORDINATOR"),
            new AllowedMove<>(PressMove.DRAFT_CORRECTION, "RESPONDED CLOSED", "=", "LEAD"),
            new AllowedMove<>(PressMove.CORRECT, "RESPONDED CLOSED", "=", "APPROVER"),
            new AllowedMove<>(PressMove.EXTEND, OPEN, "=", "APPROVER"));

    @TestFactory
    Stream<DynamicTest> allowsWhatIsWrittenAndNothingElse() {
        return AllowedMove.tests(ALLOWED, PressState.values(), PressFlowTests::holds);
    }

    private static void holds(AllowedMove<PressMove, PressState> row, PressState state, Set<Part> parts) {
        var refusal = PressFlow.refuses(row.move(), state, parts);

        assertThat(refusal.isEmpty()).isEqualTo(row.fits(state, parts));
        if (refusal.isEmpty()) {
            assertThat(PressFlow.of(row.move()).after(state)).isEqualTo(row.after(state));
        }
    }

    @Test
    void hasARowForEveryMoveAndAMoveForEveryRow() {
        assertThat(Stream.of(PressMove.values()).map(PressMove::row))
                .containsExactlyElementsOf(
                        PressFlow.ROWS.stream().map(Transition::id).toList());
    }

    @Test
    void reachesAndLeavesEveryState() {
        var left = PressFlow.ROWS.stream().flatMap(row -> row.from().stream()).collect(Collectors.toSet());
        var reached = PressFlow.ROWS.stream()
                .map(Transition::to)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(reached).containsExactlyInAnyOrder(PressState.values());
        assertThat(left).containsExactlyInAnyOrder(PressState.values());
    }

    @Test
    void saysWhichMovesNeedAReasonEvidenceOrASecondPersonAndWhichArePublic() {
        var marks = PressFlow.ROWS.stream()
                .filter(row -> row.needsReason() || row.needsEvidence() || row.needsOtherPerson() || row.isPublic())
                .collect(Collectors.toMap(
                        Transition::id,
                        row -> (row.needsReason() ? "R" : "")
                                + (row.needsEvidence() ? "E" : "")
                                + (row.needsOtherPerson() ? "4" : "")
                                + (row.isPublic() ? "P" : "")));

        assertThat(marks)
                .containsOnly(
                        java.util.Map.entry("PI-02", "R"),
                        java.util.Map.entry("PI-03", "R"),
                        java.util.Map.entry("PI-05", "R"),
                        java.util.Map.entry("PI-07", "E"),
                        java.util.Map.entry("PI-09", "R"),
                        java.util.Map.entry("PI-11", "R"),
                        java.util.Map.entry("PI-12", "4"),
                        java.util.Map.entry("PI-13", "P"),
                        java.util.Map.entry("PI-17", "4P"),
                        java.util.Map.entry("PI-18", "R"));
    }

    /// Safeguards 5.7: nothing before publication, nothing against an outlet.
    @Test
    void hasNoMoveThatComesBeforePublicationOrFollowsADecline() {
        assertThat(Stream.of(PressMove.values()).map(Enum::name))
                .noneMatch(name -> name.matches(".*(BLOCK|EMBARGO|REMOVE|TAKE_DOWN|SANCTION|FINE|CENSOR|HOLD).*"));
        assertThat(PressFlow.ROWS.stream().filter(row -> row.from().isEmpty()).map(Transition::id))
                .containsExactly("PI-01");
    }
}
