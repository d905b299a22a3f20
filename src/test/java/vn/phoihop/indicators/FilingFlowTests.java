package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.phoihop.shared.Part;

@DisplayName("The transition table of forms")
class FilingFlowTests {

    /// What is allowed, written down a second time: event, from which states, to which (the same when `=`), by whom.
    private static final List<Allowed> ALLOWED = List.of(
            new Allowed(FilingEvent.FILED, "DRAFT RETURNED", "FILED", "LEAD"),
            new Allowed(FilingEvent.CORRECTED, "FILED", "=", "LEAD"),
            new Allowed(FilingEvent.RETURNED, "FILED", "RETURNED", "RECEIVER"),
            new Allowed(FilingEvent.LOCKED, "FILED", "LOCKED", "LEAD+APPROVER|RECEIVER+APPROVER"),
            new Allowed(FilingEvent.FIGURE_UNLOCKED, "LOCKED", "=", "LEAD+APPROVER|RECEIVER+APPROVER"),
            new Allowed(FilingEvent.UNLOCKED_CORRECTED, "LOCKED", "=", "LEAD"),
            new Allowed(FilingEvent.UNLOCKED, "LOCKED", "FILED", "LEAD+APPROVER|RECEIVER+APPROVER"),
            new Allowed(FilingEvent.LOCKED_WITH_REPORT, "DRAFT FILED RETURNED", "LOCKED", "SYSTEM"),
            new Allowed(FilingEvent.RELEASED_WITH_REPORT, "LOCKED", "FILED", "SYSTEM"));

    private record Allowed(FilingEvent event, String from, String to, String who) {

        boolean fits(FilingState state, Set<Part> parts) {
            return List.of(from.split(" ")).contains(state.name())
                    && Arrays.stream(who.split("\\|"))
                            .map(set -> Arrays.stream(set.split("\\+"))
                                    .map(Part::valueOf)
                                    .collect(Collectors.toSet()))
                            .anyMatch(parts::containsAll);
        }

        FilingState after(FilingState state) {
            return to.equals("=") ? state : FilingState.valueOf(to);
        }
    }

    @TestFactory
    Stream<DynamicTest> allowsWhatIsWrittenAndNothingElse() {
        var people = Stream.concat(
                        Stream.of(Part.values()).map(Set::of),
                        Stream.of(
                                Set.<Part>of(),
                                EnumSet.of(Part.RECEIVER, Part.APPROVER),
                                EnumSet.of(Part.LEAD, Part.APPROVER)))
                .toList();
        return ALLOWED.stream()
                .flatMap(row -> Stream.of(FilingState.values())
                        .flatMap(state -> people.stream()
                                .map(parts -> DynamicTest.dynamicTest(
                                        row.event() + " from " + state + " by " + parts,
                                        () -> holds(row, state, parts)))));
    }

    private static void holds(Allowed row, FilingState state, Set<Part> parts) {
        assertThat(FilingFlow.refuses(row.event(), state, parts).isEmpty()).isEqualTo(row.fits(state, parts));
        assertThat(FilingFlow.of(row.event()).after(state)).isEqualTo(row.after(state));
    }

    @Test
    void hasARowForEveryEvent() {
        assertThat(FilingFlow.ROWS).hasSize(FilingEvent.values().length);
        assertThat(FilingEvent.values())
                .allSatisfy(event -> assertThat(FilingFlow.of(event).event()).isEqualTo(event.name()));
    }
}
