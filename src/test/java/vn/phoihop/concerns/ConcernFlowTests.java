package vn.phoihop.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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

@DisplayName("The transition tables of concerns")
class ConcernFlowTests {

    private static final String OPEN =
            ConcernState.OPEN.stream().map(Enum::name).collect(Collectors.joining(" "));

    /// What is allowed, written down a second time: move, from which states, to which (the same when `=`), by whom.
    private static final List<AllowedMove<ConcernMove, ConcernState>> ALLOWED = List.of(
            new AllowedMove<>(ConcernMove.ACKNOWLEDGE, "RECEIVED", "=", "OWNER|SYSTEM"),
            new AllowedMove<>(ConcernMove.REFER, "RECEIVED", "REFERRED", "OWNER"),
            new AllowedMove<>(ConcernMove.NOT_ACCEPT, "RECEIVED", "NOT_ACCEPTED", "OWNER"),
            new AllowedMove<>(ConcernMove.TRIAGE, "RECEIVED", "TRIAGED", "OWNER"),
            new AllowedMove<>(ConcernMove.LINK, "TRIAGED", "LINKED", "OWNER"),
            new AllowedMove<>(ConcernMove.UNLINK, "LINKED", "TRIAGED", "OWNER|COORDINATOR"),
            new AllowedMove<>(ConcernMove.REPLY_LINKED, "LINKED", "=", "SYSTEM"),
            new AllowedMove<>(ConcernMove.CLOSE_LINKED, "LINKED", "CLOSED_UNCONFIRMED", "SYSTEM"),
            new AllowedMove<>(ConcernMove.EXPLAIN_LINKED, "LINKED", "CLOSED_EXPLAINED", "SYSTEM"),
            new AllowedMove<>(ConcernMove.CONFIRM_LINKED, "LINKED", "CONFIRMED", "REPORTER"),
            new AllowedMove<>(ConcernMove.ASSIGN, "TRIAGED", "ASSIGNED", "OWNER|COORDINATOR"),
            new AllowedMove<>(ConcernMove.RETURN, "ASSIGNED", "TRIAGED", "LEAD|COORDINATOR"),
            new AllowedMove<>(ConcernMove.START, "ASSIGNED", "IN_PROGRESS", "LEAD"),
            new AllowedMove<>(ConcernMove.ASK_PERSON, "IN_PROGRESS", "WAITING_PERSON", "LEAD"),
            new AllowedMove<>(ConcernMove.REPLY, "WAITING_PERSON", "IN_PROGRESS", "REPORTER|OWNER"),
            new AllowedMove<>(ConcernMove.END_WAIT, "WAITING_PERSON", "IN_PROGRESS", "SYSTEM"),
            new AllowedMove<>(ConcernMove.ASK_AGENCY, "IN_PROGRESS", "WAITING_AGENCY", "LEAD"),
            new AllowedMove<>(ConcernMove.AGENCY_REPLIED, "WAITING_AGENCY", "IN_PROGRESS", "SYSTEM|LEAD"),
            new AllowedMove<>(ConcernMove.PREPARE, "IN_PROGRESS", "ANSWER_PREPARED", "LEAD"),
            new AllowedMove<>(ConcernMove.HAND_BACK, "ANSWER_PREPARED", "IN_PROGRESS", "LEAD+APPROVER"),
            new AllowedMove<>(ConcernMove.APPROVE, "ANSWER_PREPARED", "ANSWER_APPROVED", "LEAD+APPROVER"),
            new AllowedMove<>(ConcernMove.HOLD, "ANSWER_APPROVED", "IN_PROGRESS", "LEAD|SPOKESPERSON"),
            new AllowedMove<>(ConcernMove.SEND, "ANSWER_APPROVED", "ANSWERED", "LEAD|SPOKESPERSON"),
            new AllowedMove<>(ConcernMove.CONTEST, "ANSWERED", "IN_PROGRESS", "REPORTER|COUNCIL"),
            new AllowedMove<>(ConcernMove.PROMISE, "ANSWERED COMMITTED", "COMMITTED", "LEAD"),
            new AllowedMove<>(ConcernMove.MOVE_PROMISE, "COMMITTED", "=", "LEAD"),
            new AllowedMove<>(ConcernMove.CLAIM, "ANSWERED COMMITTED", "RESOLUTION_CLAIMED", "LEAD"),
            new AllowedMove<>(ConcernMove.CONFIRM, "RESOLUTION_CLAIMED", "CONFIRMED", "REPORTER|COORDINATOR"),
            new AllowedMove<>(ConcernMove.DISPUTE, "RESOLUTION_CLAIMED", "IN_PROGRESS", "REPORTER|COUNCIL|COORDINATOR"),
            new AllowedMove<>(ConcernMove.CLOSE_UNCONFIRMED, "RESOLUTION_CLAIMED", "CLOSED_UNCONFIRMED", "SYSTEM"),
            new AllowedMove<>(ConcernMove.CLOSE_EXPLAINED, "ANSWERED", "CLOSED_EXPLAINED", "SYSTEM|REPORTER"),
            new AllowedMove<>(
                    ConcernMove.REOPEN,
                    "CONFIRMED CLOSED_UNCONFIRMED CLOSED_EXPLAINED NOT_ACCEPTED",
                    "TRIAGED",
                    "REPORTER|COUNCIL|COORDINATOR"),
            new AllowedMove<>(ConcernMove.WITHDRAW, OPEN, "WITHDRAWN", "REPORTER"),
            new AllowedMove<>(ConcernMove.EXTEND, OPEN, "=", "LEAD+APPROVER|OWNER+APPROVER"),
            new AllowedMove<>(ConcernMove.RAISE, OPEN, "=", "OWNER|COORDINATOR"),
            new AllowedMove<>(ConcernMove.LOWER, OPEN, "=", "OWNER|COORDINATOR"));

    @TestFactory
    Stream<DynamicTest> allowWhatIsWrittenAndNothingElse() {
        return AllowedMove.tests(ALLOWED, ConcernState.values(), ConcernFlowTests::holds);
    }

    private static void holds(AllowedMove<ConcernMove, ConcernState> row, ConcernState state, Set<Part> parts) {
        var axes = Concern.Axes.FRESH.in(state);

        var refusal = Rows.refuses(row.move(), axes, parts);

        assertThat(refusal.isEmpty()).isEqualTo(row.fits(state, parts));
        if (refusal.isEmpty()) {
            assertThat(Rows.after(row.move(), axes).state()).isEqualTo(row.after(state));
        }
    }

    @Test
    void haveARowForEveryMoveAndAMoveForEveryRow() {
        var rows = Stream.of(ConcernFlow.ROWS, AxisFlow.PUBLICATION, AxisFlow.VERIFICATION)
                .flatMap(List::stream)
                .map(Transition::id)
                .filter(id -> !id.equals("PB-00"));

        assertThat(Stream.of(ConcernMove.values()).map(ConcernMove::row))
                .containsExactlyInAnyOrderElementsOf(rows.toList());
    }

    @Test
    void leadIntoEveryStateAndOutOfEveryOpenAndEveryClosedOne() {
        var left = ConcernFlow.ROWS.stream().flatMap(row -> row.from().stream()).collect(Collectors.toSet());
        var reached = ConcernFlow.ROWS.stream()
                .map(Transition::to)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(reached).containsExactlyInAnyOrder(ConcernState.values());
        assertThat(left).containsAll(ConcernState.OPEN).containsAll(ConcernState.CLOSED);
        assertThat(left).doesNotContainAnyElementsOf(ConcernState.FINAL);
    }

    @Test
    void letOnlyAFewRowsEndWhatWasJustReceived() {
        var ends = ConcernFlow.ROWS.stream()
                .filter(row -> row.from().contains(ConcernState.RECEIVED))
                .filter(row -> {
                    var to = row.to();
                    return to != null && !to.isOpen();
                })
                .map(Transition::id);

        assertThat(ends).containsExactly("PC-03", "PC-04", "PC-33");
    }

    @Test
    void takeTwoSignaturesExactlyWhereTheTableSaysSo() {
        var two = Arrays.stream(ConcernMove.values()).filter(Rows::takesTwo).map(ConcernMove::row);

        assertThat(two)
                .containsExactlyInAnyOrder(
                        "PC-03", "PC-04", "PC-25", "PC-26", "PC-35L", "PB-01", "PB-02", "PB-03", "PB-04");
    }

    @Test
    void sayWhichMovesNeedAReasonEvidenceASecondPersonOrAPublicLine() {
        var marks = ConcernFlow.ROWS.stream()
                .collect(Collectors.toMap(
                        Transition::id,
                        row -> (row.needsReason() ? "R" : "")
                                + (row.needsEvidence() ? "E" : "")
                                + (row.needsOtherPerson() ? "4" : "")
                                + (row.isPublic() ? "P" : "")));

        assertThat(marks)
                .containsAllEntriesOf(Map.of(
                        "PC-03", "R4P", "PC-04", "R4P", "PC-12", "R", "PC-20", "R", "PC-21", "4", "PC-26", "R4P",
                        "PC-27", "E", "PC-32", "R", "PC-34", "RP", "PC-35L", "R4P"));
    }

    @Test
    void neverLetTheTimeLowerALevelOrOneSignatureDoIt() {
        var byTime = Set.of(Part.SYSTEM);

        assertThat(Rows.of(ConcernMove.LOWER).isFor(byTime)).isFalse();
        assertThat(ConcernFlow.second(ConcernMove.LOWER)).isNotEmpty().noneMatch(byTime::containsAll);
    }
}
