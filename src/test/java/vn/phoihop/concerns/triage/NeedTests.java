package vn.phoihop.concerns.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.concerns.triage.Agreement.Pair;
import vn.phoihop.concerns.triage.Confidence.Verified;

@DisplayName("The order of problems")
class NeedTests {

    private static final Instant EARLY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LATE = Instant.parse("2026-03-09T01:00:00Z");

    @Test
    void putsFiftyPeopleWhoLoseTheirHomesBeforeThousandsUnderDust() {
        var dust = need(Profile.of(1, 3, 0, 0, 0, 0), new People(9_900, 9_900, false));
        var homes = need(Profile.of(3, 1, 0, 0, 0, 0), new People(50, 50, false));

        assertThat(Math.pow(10, homes.amount() - dust.amount())).isCloseTo(5.05, within(0.01));
    }

    @Test
    void isByLevelThenNeedThenByWhoWaitsLongest() {
        var serious = new Need(3, 2.0, LATE);
        var pressing = new Need(2, 9.0, EARLY);
        var older = new Need(2, 4.0, EARLY);
        var newer = new Need(2, 4.0, LATE);

        assertThat(Stream.of(newer, older, pressing, serious).sorted())
                .containsExactly(serious, pressing, older, newer);
    }

    @Test
    void takesTheUnknownAsGraveSoThatItDoesNotSink() {
        var unknown = Profile.read(List.of("2", "2", "?", "0", "0", "0")).orElseThrow();
        var people = new People(300, 300, false);

        assertThat(need(unknown, people).amount())
                .isGreaterThan(need(unknown.with(Criterion.U, 3), people).amount());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, false, 0",
        "9, 9, false, 0",
        "10, 10, false, 1",
        "99, 99, false, 1",
        "100, 999, false, 2",
        "1000, 9999, false, 3",
        "10000, 20000, false, 4",
        "40, 60, true, 3",
        "20000, 20000, true, 4"
    })
    void ratesPeopleByTheirNumberAndByTheShareOfASmallPlace(long from, long to, boolean large, int rating) {
        assertThat(new People(from, to, large).rating()).isEqualTo(rating);
    }

    @Test
    void movesTheOrderOfASmallPlaceTogetherWithItsRating() {
        assertThat(new People(40, 60, true).estimate()).isEqualTo(1_000);
        assertThat(new People(40, 90, false).estimate()).isCloseTo(60, within(0.001));
        assertThatIllegalArgumentException().isThrownBy(() -> new People(5, 4, false));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, UNIT_HEAD",
        "1, 0, UNIT_HEAD",
        "0, 2, AGENCY_HEAD",
        "3, 1, COORDINATOR",
        "4, 4, PROVINCIAL_LEADERSHIP"
    })
    void leavesToTheTierWhoIsTold(int scope, int agencies, Tier tier) {
        assertThat(Tier.of(scope, agencies)).isEqualTo(tier);
    }

    @Test
    void saysHowSureOneMayBe() {
        var known = Profile.of(2, 2, 0, 0, 0, 0);
        var unknown = Profile.read(List.of("?", "2", "0", "0", "0", "0")).orElseThrow();
        var narrow = new People(300, 400, false);

        assertThat(Confidence.of(Verified.BY_DOCUMENT_OR_VISIT, known, narrow)).isEqualTo(Confidence.HIGH);
        assertThat(Confidence.of(Verified.PARTLY, known, narrow)).isEqualTo(Confidence.MEDIUM);
        assertThat(Confidence.of(Verified.NOT_YET, known, narrow)).isEqualTo(Confidence.LOW);
        assertThat(Confidence.of(Verified.BY_DOCUMENT_OR_VISIT, unknown, narrow))
                .isEqualTo(Confidence.LOW);
        assertThat(Confidence.of(Verified.BY_DOCUMENT_OR_VISIT, known, new People(50, 5_000, false)))
                .isEqualTo(Confidence.LOW);
    }

    @Test
    void measuresHowTwoBlindRatingsAgree() {
        var pairs = List.of(new Pair(1, 1), new Pair(2, 2), new Pair(3, 3), new Pair(4, 4), new Pair(2, 3));

        var agreement = Agreement.of(pairs, 1, 4);

        // by hand: observed disagreement 1; expected 10.6 (marginals 1 2 1 1 and 1 1 2 1 over five pairs)
        assertThat(agreement.kappa()).isCloseTo(1 - 1 / 10.6, within(1e-9));
        assertThat(agreement.under()).isEqualTo(0.2);
        assertThat(Agreement.of(List.of(new Pair(2, 2)), 1, 4).kappa()).isEqualTo(1);
        assertThat(Agreement.of(List.of(new Pair(1, 4), new Pair(4, 1)), 1, 4).kappa())
                .isEqualTo(-1);
    }

    private static Need need(Profile profile, People people) {
        return Need.of(Rubric.proposed(), profile, people, EARLY);
    }
}
