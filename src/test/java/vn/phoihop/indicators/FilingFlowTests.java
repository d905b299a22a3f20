package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.phoihop.shared.Part;
import vn.phoihop.testing.AllowedMove;

@DisplayName("The transition table of forms")
class FilingFlowTests {

    /// What is allowed, written down a second time: event, from which states, to which (the same when `=`), by whom.
    private static final List<AllowedMove<FilingEvent, FilingState>> ALLOWED = List.of(
            new AllowedMove<>(FilingEvent.FILED, "DRAFT RETURNED", "FILED", "LEAD"),
            new AllowedMove<>(FilingEvent.CORRECTED, "FILED", "=", "LEAD"),
            new AllowedMove<>(FilingEvent.RETURNED, "FILED", "RETURNED", "RECEIVER"),
            new AllowedMove<>(FilingEvent.LOCKED, "FILED", "LOCKED", "LEAD+APPROVER|RECEIVER+APPROVER"),
            new AllowedMove<>(FilingEvent.FIGURE_UNLOCKED, "LOCKED", "=", "LEAD+APPROVER|RECEIVER+APPROVER"),
            new AllowedMove<>(FilingEvent.UNLOCKED_CORRECTED, "LOCKED", "=", "LEAD"),
            new AllowedMove<>(FilingEvent.UNLOCKED, "LOCKED", "FILED", "LEAD+APPROVER|RECEIVER+APPROVER"),
            new AllowedMove<>(FilingEvent.LOCKED_WITH_REPORT, "DRAFT FILED RETURNED", "LOCKED", "SYSTEM"),
            new AllowedMove<>(FilingEvent.RELEASED_WITH_REPORT, "LOCKED", "FILED", "SYSTEM"));

    @TestFactory
    Stream<DynamicTest> allowsWhatIsWrittenAndNothingElse() {
        return AllowedMove.tests(ALLOWED, FilingState.values(), FilingFlowTests::holds);
    }

    private static void holds(AllowedMove<FilingEvent, FilingState> row, FilingState state, Set<Part> parts) {
        assertThat(FilingFlow.refuses(row.move(), state, parts).isEmpty()).isEqualTo(row.fits(state, parts));
        assertThat(FilingFlow.of(row.move()).after(state)).isEqualTo(row.after(state));
    }

    @Test
    void hasARowForEveryEvent() {
        assertThat(FilingFlow.ROWS).hasSize(FilingEvent.values().length);
        assertThat(FilingEvent.values())
                .allSatisfy(event -> assertThat(FilingFlow.of(event).event()).isEqualTo(event.name()));
    }
}
