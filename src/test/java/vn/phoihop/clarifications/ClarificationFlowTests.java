package vn.phoihop.clarifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
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

@DisplayName("The transition table of clarifications")
class ClarificationFlowTests {

    /// What is allowed, written down a second time: move, from which states, to which (the same when `=`), by whom.
    private static final List<Allowed> ALLOWED = List.of(
            new Allowed(Move.DECLINE, "PROPOSED", "DECLINED", "LEAD"),
            new Allowed(Move.REVERSE, "DECLINED", "PROPOSED", "COORDINATOR"),
            new Allowed(Move.OPEN_EVIDENCE, "PROPOSED", "EVIDENCE", "LEAD"),
            new Allowed(Move.FIND_RIGHT, "EVIDENCE", "CLAIM_RIGHT", "LEAD|APPROVER"),
            new Allowed(Move.FIND_UNCHECKABLE, "EVIDENCE", "DECLINED", "LEAD|APPROVER"),
            new Allowed(Move.DRAFT, "EVIDENCE", "DRAFTED", "LEAD"),
            new Allowed(Move.RETURN_DRAFT, "DRAFTED", "EVIDENCE", "APPROVER|DATA_PROTECTION"),
            new Allowed(Move.CHECK, "DRAFTED", "CHECKED", "DATA_PROTECTION"),
            new Allowed(Move.REFUSE, "CHECKED", "DRAFTED", "APPROVER"),
            new Allowed(Move.APPROVE, "CHECKED", "APPROVED", "APPROVER"),
            new Allowed(Move.PUBLISH, "APPROVED", "COMPLETED", "SPOKESPERSON"),
            new Allowed(Move.CORRECT, "COMPLETED", "=", "APPROVER"),
            new Allowed(Move.WITHDRAW, "COMPLETED", "=", "APPROVER"),
            new Allowed(Move.EXPIRE, "COMPLETED", "=", "SYSTEM"),
            new Allowed(Move.CONTEST, "COMPLETED", "EVIDENCE", "LEAD|PARTNER|CITIZEN"));

    private record Allowed(Move move, String from, String to, String who) {

        boolean fits(State state, Set<Part> parts) {
            return List.of(from.split(" ")).contains(state.name())
                    && Arrays.stream(who.split("\\|")).map(Part::valueOf).anyMatch(parts::contains);
        }

        State after(State state) {
            return to.equals("=") ? state : State.valueOf(to);
        }
    }

    @TestFactory
    Stream<DynamicTest> allowsWhatIsWrittenAndNothingElse() {
        var people = Stream.concat(
                        Stream.of(Part.values()).map(Set::of),
                        Stream.of(Set.<Part>of(), EnumSet.of(Part.LEAD, Part.APPROVER)))
                .toList();
        return ALLOWED.stream()
                .flatMap(row -> Stream.of(State.values())
                        .flatMap(state -> people.stream()
                                .map(parts -> DynamicTest.dynamicTest(
                                        row.move() + " from " + state + " by " + parts,
                                        () -> holds(row, state, parts)))));
    }

    private static void holds(Allowed row, State state, Set<Part> parts) {
        var refusal = ClarificationFlow.refuses(row.move(), state, parts);

        assertThat(refusal.isEmpty()).isEqualTo(row.fits(state, parts));
        if (refusal.isEmpty()) {
            assertThat(ClarificationFlow.of(row.move()).after(state)).isEqualTo(row.after(state));
        }
    }

    @Test
    void hasARowForEveryMoveAndAMoveForEveryRow() {
        assertThat(Stream.of(Move.values()).map(Move::row))
                .containsExactlyElementsOf(
                        ClarificationFlow.ROWS.stream().map(Transition::id).toList());
    }

    @Test
    void reachesEveryStateAndLeavesNoneButTheFinalOne() {
        var left = ClarificationFlow.ROWS.stream()
                .flatMap(row -> row.from().stream())
                .collect(Collectors.toSet());
        var reached = ClarificationFlow.ROWS.stream()
                .map(Transition::to)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(reached).containsExactlyInAnyOrder(State.values());
        assertThat(left).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(State.CLAIM_RIGHT)));
    }

    @Test
    void hasNoRatingStrongerThanInaccurate() {
        assertThat(ClaimRating.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("ACCURATE", "LACKS_CONTEXT", "OUTDATED", "INACCURATE");
    }
}
