package vn.phoihop.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.phoihop.shared.Part;

@DisplayName("The transition tables of programmes and plans")
class ProgrammeFlowTests {

    private static final List<Set<Part>> PEOPLE = List.of(
            Set.of(),
            Set.of(Part.OWNER, Part.LEAD, Part.PARTNER),
            Set.of(Part.OWNER, Part.LEAD, Part.PARTNER, Part.APPROVER),
            Set.of(Part.OWNER, Part.LEAD, Part.PARTNER, Part.CLERK),
            Set.of(Part.PARTNER),
            Set.of(Part.PARTNER, Part.APPROVER),
            Set.of(Part.PARTNER, Part.CLERK),
            Set.of(Part.APPROVER),
            Set.of(Part.CLERK),
            Set.of(Part.COORDINATOR),
            Set.of(Part.SYSTEM));

    /// Every state, every step, everybody: a step is taken exactly where a row says so.
    @TestFactory
    Stream<DynamicTest> allowExactlyWhatTheySay() {
        return Stream.of(ProgrammeKind.values())
                .flatMap(kind -> Stream.of(ProgrammeState.values())
                        .flatMap(state -> Stream.of(Step.values())
                                .map(step -> DynamicTest.dynamicTest(
                                        kind + " " + state + " " + step, () -> holds(kind, state, step)))));
    }

    private static void holds(ProgrammeKind kind, ProgrammeState state, Step step) {
        var rows = rows(kind).stream().filter(row -> row.step() == step).toList();
        for (var parts : PEOPLE) {
            var isSaid = rows.stream()
                    .anyMatch(row ->
                            row.transition().isFrom(state) && row.transition().isFor(parts));
            assertThat(ProgrammeFlow.refuses(kind, step, state, parts).isEmpty())
                    .as("as %s", parts)
                    .isEqualTo(isSaid);
            if (isSaid && step != Step.DRAFT) {
                assertThat(ProgrammeFlow.allowed(kind, state, parts)).contains(step);
            }
        }
    }

    private static List<ProgrammeFlow.Row> rows(ProgrammeKind kind) {
        return kind == ProgrammeKind.TERM ? ProgrammeFlow.TERM : ProgrammeFlow.PLAN;
    }

    @Test
    void holdEveryRowOfTheDesign() {
        assertThat(ProgrammeFlow.TERM)
                .extracting(row -> row.transition().id())
                .contains(
                        "PG-01", "PG-02", "PG-03", "PG-04", "PG-05", "PG-06", "PG-07", "PG-08", "PG-09", "PG-10",
                        "PG-11");
        assertThat(ProgrammeFlow.PLAN)
                .extracting(row -> row.transition().id())
                .contains("AP-01", "AP-02", "AP-03", "AP-04", "AP-05", "AP-06", "AP-07");
    }

    @Test
    void giveEveryStepOneRow() {
        for (var kind : ProgrammeKind.values()) {
            assertThat(rows(kind)).extracting(ProgrammeFlow.Row::step).doesNotHaveDuplicates();
            assertThat(rows(kind)).extracting(row -> row.transition().id()).doesNotHaveDuplicates();
        }
    }

    @Test
    void leadOutOfNoEnd() {
        var ends = EnumSet.of(ProgrammeState.REVISED, ProgrammeState.CLOSED, ProgrammeState.ABANDONED);
        for (var kind : ProgrammeKind.values()) {
            assertThat(rows(kind)).noneMatch(row -> ends.stream().anyMatch(row.transition()::isFrom));
        }
    }

    @Test
    void reachEveryStateOfTheirKind() {
        assertThat(ProgrammeFlow.TERM)
                .extracting(row -> row.transition().to())
                .contains(
                        ProgrammeState.DRAFT,
                        ProgrammeState.CONSULTED,
                        ProgrammeState.SIGNED,
                        ProgrammeState.IN_FORCE,
                        ProgrammeState.REVISED,
                        ProgrammeState.CLOSED,
                        ProgrammeState.ABANDONED);
        assertThat(ProgrammeFlow.PLAN)
                .extracting(row -> row.transition().to())
                .contains(
                        ProgrammeState.DRAFT,
                        ProgrammeState.CONSULTED,
                        ProgrammeState.ISSUED,
                        ProgrammeState.REVISED,
                        ProgrammeState.CLOSED);
    }
}
