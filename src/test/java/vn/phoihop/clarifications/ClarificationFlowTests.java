package vn.phoihop.clarifications;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.phoihop.testing.AllowedMove;

@DisplayName("The transition table of clarifications")
class ClarificationFlowTests {

    /// What is allowed, written down a second time: move, from which states, to which (the same when `=`), by whom.
    private static final List<AllowedMove<Move, State>> ALLOWED = List.of(
            new AllowedMove<>(Move.DECLINE, "PROPOSED", "DECLINED", "LEAD"),
            new AllowedMove<>(Move.REVERSE, "DECLINED", "PROPOSED", "COORDINATOR"),
            new AllowedMove<>(Move.OPEN_EVIDENCE, "PROPOSED", "EVIDENCE", "LEAD"),
            new AllowedMove<>(Move.FIND_RIGHT, "EVIDENCE", "CLAIM_RIGHT", "LEAD|APPROVER"),
            new AllowedMove<>(Move.FIND_UNCHECKABLE, "EVIDENCE", "DECLINED", "LEAD|APPROVER"),
            new AllowedMove<>(Move.DRAFT, "EVIDENCE", "DRAFTED", "LEAD"),
            new AllowedMove<>(Move.RETURN_DRAFT, "DRAFTED", "EVIDENCE", "APPROVER|DATA_PROTECTION"),
            new AllowedMove<>(Move.CHECK, "DRAFTED", "CHECKED", "DATA_PROTECTION"),
            new AllowedMove<>(Move.REFUSE, "CHECKED", "DRAFTED", "APPROVER"),
            new AllowedMove<>(Move.APPROVE, "CHECKED", "APPROVED", "APPROVER"),
            new AllowedMove<>(Move.PUBLISH, "APPROVED", "COMPLETED", "SPOKESPERSON"),
            new AllowedMove<>(Move.CORRECT, "COMPLETED", "=", "APPROVER"),
            new AllowedMove<>(Move.WITHDRAW, "COMPLETED", "=", "APPROVER"),
            new AllowedMove<>(Move.EXPIRE, "COMPLETED", "=", "SYSTEM"),
            new AllowedMove<>(Move.CONTEST, "COMPLETED", "EVIDENCE", "LEAD|PARTNER|CITIZEN"));

    @TestFactory
    Stream<DynamicTest> allowsWhatIsWrittenAndNothingElse() {
        return AllowedMove.tests(ALLOWED, State.values(), ClarificationFlowTests::holds);
    }

    private static void holds(AllowedMove<Move, State> row, State state, Set<Part> parts) {
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
