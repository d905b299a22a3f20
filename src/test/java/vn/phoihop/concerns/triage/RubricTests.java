package vn.phoihop.concerns.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The rubric")
class RubricTests {

    private static final Rubric RUBRIC = Rubric.proposed();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "landslide crack over twelve homes,      4 1 4 3 0 1, 255, G1 G2, 4",
        "contaminated well,                      4 2 4 2 0 0, 250, G1,    4",
        "vaccine stock-out,                      3 3 3 4 1 1, 275, G2,    4",
        "pensions unpaid,                        3 2 3 4 1 2, 265, G2,    4",
        "compensation unpaid three years,        3 2 2 2 3 3, 250, G2,    3",
        "factory odour,                          2 3 2 1 2 2, 205, '',    3",
        "flooded school road,                    2 2 2 3 4 3, 245, '',    3",
        "one land certificate late,              2 0 1 0 3 3, 135, '',    2",
        "thirty thousand ask about a merger,     0 4 2 0 1 2, 140, '',    2",
        "street lamp,                            1 1 1 0 0 0, 65,  G5,    1",
        "serious harm to the vulnerable alone,   3 0 0 3 0 0, 135, G2,    3",
        "very many lose something,               2 4 0 0 0 0, 140, G3,    3",
        "we failed them for years,               0 0 0 0 3 4, 70,  G4,    2",
        "a small matter is capped,               1 1 4 4 4 3, 240, G5,    2",
        "unless we failed them,                  1 1 4 4 4 4, 250, G4,    3",
        "a threat to life within thirty days,    4 0 2 0 0 0, 150, G6,    3",
        "nothing,                                0 0 0 0 0 0, 0,   G5,    1",
        "everything,                             4 4 4 4 4 4, 400, G1 G2 G3 G4, 4"
    })
    void knowsTheseCases(String what, String profile, int score, String gates, int level) {
        var assessment = RUBRIC.assess(read(profile));

        assertThat(assessment.score()).as(what).isEqualTo(score);
        assertThat(assessment.gates().stream().map(Gate::name)).containsExactlyElementsOf(words(gates));
        assertThat(assessment.level()).isEqualTo(level);
        assertThat(assessment.low()).isEqualTo(level);
        assertThat(assessment.high()).isEqualTo(level);
    }

    @Test
    void worksWithTheLevelAboveTheLowestWhileSomethingIsUnknown() {
        var assessment = RUBRIC.assess(read("? 2 2 1 0 0"));

        assertThat(assessment.low()).isEqualTo(1);
        assertThat(assessment.high()).isEqualTo(3);
        assertThat(assessment.level()).isEqualTo(2);
        assertThat(assessment.score()).isEqualTo(85);
        assertThat(assessment.highScore()).isEqualTo(205);
    }

    @Test
    void neverLowersALevelWhenACriterionRises() {
        for (var profile : all()) {
            var level = RUBRIC.assess(profile).level();
            for (var criterion : Criterion.values()) {
                if (profile.at(criterion) < Criterion.TOP) {
                    var raised = profile.with(criterion, profile.at(criterion) + 1);
                    assertThat(RUBRIC.assess(raised).level())
                            .as("%s, %s raised", profile, criterion)
                            .isGreaterThanOrEqualTo(level);
                }
            }
        }
    }

    @Test
    void letsAFloorStandAboveAnyScoreAndNoCeilingBesideAFloor() {
        for (var profile : all()) {
            var assessment = RUBRIC.assess(profile);
            var floors = assessment.gates().stream()
                    .filter(gate -> !gate.isCeiling())
                    .toList();

            assertThat(floors).allMatch(gate -> assessment.level() >= gate.level());
            assertThat(floors.isEmpty() || !assessment.gates().contains(Gate.G5))
                    .isTrue();
        }
    }

    @Test
    void scoresAsTheDecimalDefinitionSays() {
        var weights = Criterion.inOrder(List.of(30, 20, 15, 15, 10, 10));
        for (var profile : all()) {
            var index = Arrays.stream(Criterion.values())
                    .map(criterion -> BigDecimal.valueOf(weights.getOrDefault(criterion, 0))
                            .movePointLeft(2)
                            .multiply(BigDecimal.valueOf(25L * profile.at(criterion))))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(BigDecimal.valueOf(RUBRIC.assess(profile).score()).divide(BigDecimal.valueOf(4)))
                    .isEqualByComparingTo(index);
        }
    }

    @Test
    void countsAThresholdToTheLevelItOpens() {
        assertThat(RUBRIC.assess(Profile.of(0, 2, 4, 0, 0, 0)).level()).isEqualTo(2);
        assertThat(RUBRIC.assess(Profile.of(2, 2, 4, 0, 2, 0)).score()).isEqualTo(180);
        assertThat(RUBRIC.assess(Profile.of(2, 2, 4, 0, 2, 0)).level()).isEqualTo(3);
        assertThat(RUBRIC.assess(Profile.of(2, 3, 4, 4, 2, 0)).score()).isEqualTo(260);
        assertThat(RUBRIC.assess(Profile.of(2, 3, 4, 4, 2, 0)).level()).isEqualTo(4);
    }

    @Test
    void staysInItsRangeWhenTheUnknownIsResolved() {
        for (var profile : all()) {
            for (var hidden :
                    List.of(Set.of(Criterion.H), Set.of(Criterion.P, Criterion.U), EnumSet.allOf(Criterion.class))) {
                var range = RUBRIC.assess(without(profile, hidden));
                var level = RUBRIC.assess(profile).level();

                assertThat(level).isBetween(range.low(), range.high());
                assertThat(range.level()).isEqualTo(Math.min(range.high(), range.low() + 1));
            }
        }
    }

    @Test
    void namesOnlyGatesThatHoldWhateverTheUnknownIs() {
        assertThat(RUBRIC.assess(read("4 ? 4 ? ? ?")).gates()).containsExactly(Gate.G1);
        assertThat(RUBRIC.assess(read("? 1 0 0 0 0")).gates()).isEmpty();
    }

    @Test
    void saysTruthfullyWhatWouldLowerTheLevel() {
        for (var profile : all()) {
            var assessment = RUBRIC.assess(profile);
            var change = assessment.whatWouldLowerIt();

            change.ifPresent(found -> {
                var lowered = RUBRIC.assess(profile.with(found.criterion(), found.value()));
                assertThat(lowered.level()).isEqualTo(found.level()).isLessThan(assessment.level());
            });
            var step = change.map(found -> profile.at(found.criterion()) - found.value())
                    .orElse(Criterion.TOP + 1);
            assertThat(nearerChanges(profile, step, assessment.level())).isEmpty();
        }
    }

    private static List<Profile> nearerChanges(Profile profile, int step, int level) {
        return Arrays.stream(Criterion.values())
                .flatMap(criterion -> IntStream.rangeClosed(1, Math.min(step - 1, profile.at(criterion)))
                        .mapToObj(less -> profile.with(criterion, profile.at(criterion) - less)))
                .filter(nearer -> RUBRIC.assess(nearer).level() < level)
                .toList();
    }

    @Test
    void worksWithoutAGateThatAProvinceSwitchedOff() {
        var without = new Rubric(2, RUBRIC.weights(), RUBRIC.thresholds(), EnumSet.complementOf(EnumSet.of(Gate.G6)));

        assertThat(without.assess(Profile.of(4, 0, 2, 0, 0, 0)).level()).isEqualTo(2);
        assertThat(all().stream()
                        .filter(profile -> without.assess(profile).level()
                                != RUBRIC.assess(profile).level()))
                .hasSize(10);
    }

    @Test
    void refusesWhatIsNoRubricAndNoProfile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rubric(2, RUBRIC.weights(), List.of(100, 260, 180), RUBRIC.gates()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rubric(2, Map.of(Criterion.H, 1), RUBRIC.thresholds(), RUBRIC.gates()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Profile(Map.of(Criterion.H, 5)));
        assertThat(Profile.read(List.of("1", "2", "3", "4", "5", "0"))).isEmpty();
        assertThat(Profile.read(List.of("1", "2", "3", "4", "0"))).isEmpty();
    }

    static List<Profile> all() {
        return IntStream.range(0, 5 * 5 * 5 * 5 * 5 * 5)
                .mapToObj(n -> Profile.of(n % 5, n / 5 % 5, n / 25 % 5, n / 125 % 5, n / 625 % 5, n / 3125 % 5))
                .toList();
    }

    private static Profile without(Profile profile, Set<Criterion> hidden) {
        return Profile.read(Arrays.stream(Criterion.values())
                        .map(criterion -> hidden.contains(criterion) ? "?" : String.valueOf(profile.at(criterion)))
                        .toList())
                .orElseThrow();
    }

    private static Profile read(String written) {
        return Profile.read(words(written)).orElseThrow();
    }

    private static List<String> words(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split(" ", -1));
    }
}
