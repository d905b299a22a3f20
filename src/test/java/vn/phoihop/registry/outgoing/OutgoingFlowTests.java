package vn.phoihop.registry.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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

@DisplayName("The transition table of outgoing documents")
class OutgoingFlowTests {

    /// What is allowed, written down a second time: move, from which states, to which, by whom.
    private static final List<Allowed> ALLOWED = List.of(
            new Allowed(OutgoingMove.CHECK, "DRAFT", "CHECKED", "LEAD+CLERK|LEAD+APPROVER"),
            new Allowed(OutgoingMove.RETURN, "CHECKED APPROVED", "DRAFT", "LEAD+CLERK|LEAD+APPROVER|PARTNER+APPROVER"),
            new Allowed(OutgoingMove.APPROVE, "CHECKED", "APPROVED", "LEAD+APPROVER"),
            new Allowed(OutgoingMove.SIGN, "APPROVED", "SIGNED", "LEAD+APPROVER|PARTNER+APPROVER"),
            new Allowed(OutgoingMove.NUMBER, "SIGNED", "NUMBERED", "LEAD+CLERK"),
            new Allowed(OutgoingMove.ISSUE, "NUMBERED", "ISSUED", "LEAD+CLERK"),
            new Allowed(OutgoingMove.CORRECT, "ISSUED", "CORRECTED", "LEAD+APPROVER"),
            new Allowed(OutgoingMove.REPLACE, "ISSUED CORRECTED", "REPLACED", "LEAD+APPROVER"),
            new Allowed(OutgoingMove.RECALL, "ISSUED CORRECTED", "RECALLED", "LEAD+APPROVER"),
            new Allowed(OutgoingMove.DISCARD, "DRAFT CHECKED APPROVED", "DISCARDED", "LEAD"),
            new Allowed(OutgoingMove.CANCEL, "SIGNED NUMBERED", "DISCARDED", "LEAD+CLERK|LEAD+APPROVER"),
            new Allowed(OutgoingMove.SIGN_ON_PAPER, "APPROVED", "SIGNED", "LEAD+CLERK|LEAD+APPROVER|PARTNER"));

    private record Allowed(OutgoingMove move, String from, String to, String who) {

        boolean fits(OutgoingStatus state, Set<Part> parts) {
            return List.of(from.split(" ")).contains(state.name())
                    && Arrays.stream(who.split("\\|"))
                            .map(set -> Arrays.stream(set.split("\\+"))
                                    .map(Part::valueOf)
                                    .collect(Collectors.toSet()))
                            .anyMatch(parts::containsAll);
        }
    }

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

    private static void holds(Allowed row, OutgoingStatus state, Set<Part> parts) {
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
