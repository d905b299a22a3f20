package vn.phoihop.registry.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;
import vn.phoihop.testing.AllowedMove;

@DisplayName("The transition table of outgoing documents")
class OutgoingFlowTests {

    /// What is allowed, written down a second time: move, from which states, to which, by whom.
    private static final List<AllowedMove<OutgoingMove, OutgoingStatus>> ALLOWED = List.of(
            new AllowedMove<>(OutgoingMove.CHECK, "DRAFT", "CHECKED", "LEAD+CLERK|LEAD+APPROVER"),
            new AllowedMove<>(
                    OutgoingMove.RETURN, "CHECKED APPROVED", "DRAFT", "LEAD+CLERK|LEAD+APPROVER|PARTNER+APPROVER"),
            new AllowedMove<>(OutgoingMove.APPROVE, "CHECKED", "APPROVED", "LEAD+APPROVER"),
            new AllowedMove<>(OutgoingMove.SIGN, "APPROVED", "SIGNED", "LEAD+APPROVER|PARTNER+APPROVER"),
            new AllowedMove<>(OutgoingMove.NUMBER, "SIGNED", "NUMBERED", "LEAD+CLERK"),
            new AllowedMove<>(OutgoingMove.ISSUE, "NUMBERED", "ISSUED", "LEAD+CLERK"),
            new AllowedMove<>(OutgoingMove.CORRECT, "ISSUED", "CORRECTED", "LEAD+APPROVER"),
            new AllowedMove<>(OutgoingMove.REPLACE, "ISSUED CORRECTED", "REPLACED", "LEAD+APPROVER"),
            new AllowedMove<>(OutgoingMove.RECALL, "ISSUED CORRECTED", "RECALLED", "LEAD+APPROVER"),
            new AllowedMove<>(OutgoingMove.DISCARD, "DRAFT CHECKED APPROVED", "DISCARDED", "LEAD"),
            new AllowedMove<>(OutgoingMove.CANCEL, "SIGNED NUMBERED", "DISCARDED", "LEAD+CLERK|LEAD+APPROVER"),
            new AllowedMove<>(OutgoingMove.SIGN_ON_PAPER, "APPROVED", "SIGNED", "LEAD+CLERK|LEAD+APPROVER|PARTNER"));

    /// Every set of the parts that occur here.
    private static List<Set<Part>> people() {
        var parts = List.of(Part.LEAD, Part.PARTNER, Part.APPROVER, Part.CLERK, Part.RECEIVER);
        return IntStream.range(0, 1 << parts.size())
                .mapToObj(bits -> {
                    Set<Part> set = new HashSet<>();
                    for (int i = 0; i < parts.size(); i++) {
                        if ((bits >> i & 1) == 1) {
                            set.add(parts.get(i));
                        }
                    }
                    return set;
                })
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> allowsWhatIsWrittenAndNothingElse() {
        return ALLOWED.stream()
                .flatMap(row -> Stream.of(OutgoingStatus.values())
                        .map(state -> DynamicTest.dynamicTest(row.move() + " from " + state, () -> {
                            for (var parts : people()) {
                                holds(row, state, parts);
                            }
                        })));
    }

    private static void holds(AllowedMove<OutgoingMove, OutgoingStatus> row, OutgoingStatus state, Set<Part> parts) {
        var refusal = OutgoingFlow.refuses(row.move(), state, parts);

        assertThat(refusal.isEmpty()).as("by " + parts).isEqualTo(row.fits(state, parts));
        if (refusal.isEmpty()) {
            assertThat(OutgoingFlow.of(row.move()).after(state)).isEqualTo(OutgoingStatus.valueOf(row.to()));
        }
    }

    @Test
    void hasARowForEveryMoveAndAMoveForEveryRow() {
        assertThat(Stream.of(OutgoingMove.values()).map(OutgoingMove::row))
                .containsExactlyElementsOf(
                        OutgoingFlow.ROWS.stream().map(Transition::id).toList());
    }

    @Test
    void endsOnlyWhereADocumentIsReplacedRecalledOrDiscarded() {
        var left =
                OutgoingFlow.ROWS.stream().flatMap(row -> row.from().stream()).collect(Collectors.toSet());

        assertThat(left)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(
                        EnumSet.of(OutgoingStatus.REPLACED, OutgoingStatus.RECALLED, OutgoingStatus.DISCARDED)));
    }

    @Test
    void saysWhichMovesNeedAReasonOrASecondPerson() {
        var marks = OutgoingFlow.ROWS.stream()
                .collect(Collectors.toMap(
                        Transition::id, row -> (row.needsReason() ? "R" : "") + (row.needsOtherPerson() ? "4" : "")));

        assertThat(marks)
                .containsEntry("OD-02", "4")
                .containsEntry("OD-03", "R")
                .containsEntry("OD-04", "4")
                .containsEntry("OD-10", "R")
                .containsEntry("OD-11", "R")
                .containsEntry("OD-12", "R4");
    }

    @Test
    void hasASentenceForEveryRefusalEveryStateAndEveryEventThatIsTold() {
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var words = ResourceBundle.getBundle("messages/outgoing", language);
            Stream.of(OutgoingRefusal.values()).forEach(each -> words.getString("outgoing.refusal." + each));
            Stream.of(OutgoingStatus.values()).forEach(each -> words.getString("outgoing.status." + each));
        }
    }
}
