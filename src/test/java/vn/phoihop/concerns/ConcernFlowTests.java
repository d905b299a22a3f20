package vn.phoihop.concerns;

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

@DisplayName("The transition tables of concerns")
class ConcernFlowTests {

    private static final String OPEN =
            ConcernState.OPEN.stream().map(Enum::name).collect(Collectors.joining(" "));

    /// What is allowed, written down a second time: move, from which states, to which (the same when `=`), by whom.
    private static final List<Allowed> ALLOWED = List.of(
            new Allowed(ConcernMove.ACKNOWLEDGE, "RECEIVED", "=", "OWNER|SYSTEM"),
            new Allowed(ConcernMove.REFER, "RECEIVED", "REFERRED", "OWNER"),
            new Allowed(ConcernMove.NOT_ACCEPT, "RECEIVED", "NOT_ACCEPTED", "OWNER"),
            new Allowed(ConcernMove.TRIAGE, "RECEIVED", "TRIAGED", "OWNER"),
            new Allowed(ConcernMove.LINK, "TRIAGED", "LINKED", "OWNER"),
            new Allowed(ConcernMove.UNLINK, "LINKED", "TRIAGED", "OWNER|COORDINATOR"),
            new Allowed(ConcernMove.REPLY_LINKED, "LINKED", "=", "SYSTEM"),
            new Allowed(ConcernMove.CLOSE_LINKED, "LINKED", "CLOSED_UNCONFIRMED", "SYSTEM"),
            new Allowed(ConcernMove.EXPLAIN_LINKED, "LINKED", "CLOSED_EXPLAINED", "SYSTEM"),
            new Allowed(ConcernMove.CONFIRM_LINKED, "LINKED", "CONFIRMED", "REPORTER"),
            new Allowed(ConcernMove.ASSIGN, "TRIAGED", "ASSIGNED", "OWNER|COORDINATOR"),
            new Allowed(ConcernMove.RETURN, "ASSIGNED", "TRIAGED", "LEAD|COORDINATOR"),
            new Allowed(ConcernMove.START, "ASSIGNED", "IN_PROGRESS", "LEAD"),
            new Allowed(ConcernMove.ASK_PERSON, "IN_PROGRESS", "WAITING_PERSON", "LEAD"),
            new Allowed(ConcernMove.REPLY, "WAITING_PERSON", "IN_PROGRESS", "REPORTER|OWNER"),
            new Allowed(ConcernMove.END_WAIT, "WAITING_PERSON", "IN_PROGRESS", "SYSTEM"),
            new Allowed(ConcernMove.ASK_AGENCY, "IN_PROGRESS", "WAITING_AGENCY", "LEAD"),
            new Allowed(ConcernMove.AGENCY_REPLIED, "WAITING_AGENCY", "IN_PROGRESS", "SYSTEM|LEAD"),
            new Allowed(ConcernMove.PREPARE, "IN_PROGRESS", "ANSWER_PREPARED", "LEAD"),
            new Allowed(ConcernMove.HAND_BACK, "ANSWER_PREPARED", "IN_PROGRESS", "LEAD+APPROVER"),
            new Allowed(ConcernMove.APPROVE, "ANSWER_PREPARED", "ANSWER_APPROVED", "LEAD+APPROVER"),
            new Allowed(ConcernMove.HOLD, "ANSWER_APPROVED", "IN_PROGRESS", "LEAD|SPOKESPERSON"),
            new Allowed(ConcernMove.SEND, "ANSWER_APPROVED", "ANSWERED", "LEAD|SPOKESPERSON"),
            new Allowed(ConcernMove.CONTEST, "ANSWERED", "IN_PROGRESS", "REPORTER|COUNCIL"),
            new Allowed(ConcernMove.PROMISE, "ANSWERED COMMITTED", "COMMITTED", "LEAD"),
            new Allowed(ConcernMove.MOVE_PROMISE, "COMMITTED", "=", "LEAD"),
            new Allowed(ConcernMove.CLAIM, "ANSWERED COMMITTED", "RESOLUTION_CLAIMED", "LEAD"),
            new Allowed(ConcernMove.CONFIRM, "RESOLUTION_CLAIMED", "CONFIRMED", "REPORTER|COORDINATOR"),
            new Allowed(ConcernMove.DISPUTE, "RESOLUTION_CLAIMED", "IN_PROGRESS", "REPORTER|COUNCIL|COORDINATOR"),
            new Allowed(ConcernMove.CLOSE_UNCONFIRMED, "RESOLUTION_CLAIMED", "CLOSED_UNCONFIRMED", "SYSTEM"),
            new Allowed(ConcernMove.CLOSE_EXPLAINED, "ANSWERED", "CLOSED_EXPLAINED", "SYSTEM|REPORTER"),
            new Allowed(
                    ConcernMove.REOPEN,
                    "CONFIRMED CLOSED_UNCONFIRMED CLOSED_EXPLAINED NOT_ACCEPTED",
                    "TRIAGED",
                    "REPORTER|COUNCIL|COORDINATOR"),
            new Allowed(ConcernMove.WITHDRAW, OPEN, "WITHDRAWN", "REPORTER"),
            new Allowed(ConcernMove.EXTEND, OPEN, "=", "LEAD+APPROVER|OWNER+APPROVER"),
            new Allowed(ConcernMove.RAISE, OPEN, "=", "OWNER|COORDINATOR"),
            new Allowed(ConcernMove.LOWER, OPEN, "=", "OWNER|COORDINATOR"));

    private record Allowed(ConcernMove move, String from, String to, String who) {

        boolean fits(ConcernState state, Set<Part> parts) {
            return List.of(from.split(" ")).contains(state.name())
                    && Arrays.stream(who.split("\\|"))
                            .map(set -> Arrays.stream(set.split("\\+"))
                                    .map(Part::valueOf)
                                    .collect(Collectors.toSet()))
                            .anyMatch(parts::containsAll);
        }

        ConcernState after(ConcernState state) {
            return to.equals("=") ? state : ConcernState.valueOf(to);
        }
    }

    @TestFactory
    Stream<DynamicTest> allowWhatIsWrittenAndNothingElse() {
        var people = Stream.concat(
                        Stream.of(Part.values()).map(Set::of),
                        Stream.of(
                                Set.<Part>of(),
                                EnumSet.of(Part.OWNER, Part.APPROVER),
                                EnumSet.of(Part.LEAD, Part.APPROVER)))
                .toList();
        return ALLOWED.stream()
                .flatMap(row -> Stream.of(ConcernState.values())
                        .flatMap(state -> people.stream()
                                .map(parts -> DynamicTest.dynamicTest(
                                        row.move() + " from " + state + " by " + parts,
                                        () -> holds(row, state, parts)))));
    }

    private static void holds(Allowed row, ConcernState state, Set<Part> parts) {
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
