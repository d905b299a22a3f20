package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.indicators.Reporting.INSTALLATION;
import static vn.phoihop.indicators.Reporting.REFORM;
import static vn.phoihop.indicators.Reporting.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.indicators.RollUps.Question;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Visibility;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Places;

@ModuleTest
@Import(Reporting.class)
@DisplayName("A roll-up")
class RollUpModuleTests {

    private static final Optional<LocalDate> AT_THE_REFORM = Optional.of(REFORM);

    @Autowired
    Reporting reporting;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Places places;

    @Autowired
    RollUps rollUps;

    @Autowired
    Observations observations;

    @Autowired
    JdbcClient jdbc;

    private RollUp of(AreaId scope, Figure figure, Period period, Period lastYear) {
        return rollUps.of(Question.of(scope, List.of(figure), period, Optional.of(lastYear)), allSeeing(scope))
                .orElseThrow();
    }

    private final Map<AreaId, Actor> seeing = new HashMap<>();

    private Actor allSeeing(AreaId scope) {
        return seeing.computeIfAbsent(scope, area -> {
            var committee = places.aCommitteeOf(area);
            return new Actor(
                    INSTALLATION.account(),
                    "Người Thử",
                    committee,
                    INSTALLATION.roles(),
                    new Visibility(Set.of(committee)));
        });
    }

    @Test
    void showsThePastOfTwoMergedCommunesOnTheTerritoryOfTheirSuccessor() {
        var province = places.aProvince();
        var one = reporting.commune(province, Places.FOUNDED, AT_THE_REFORM);
        var other = reporting.commune(province, Places.FOUNDED, AT_THE_REFORM);
        var successor = reporting.commune(province, REFORM, Optional.empty());
        var figure = reporting.aCount();
        var before = reporting.period("2025-M05");
        var now = reporting.period("2026-M05");
        reporting.give(one, before, figure, 100);
        reporting.give(other, before, figure, 200);
        reporting.merge(one, successor);
        reporting.merge(other, successor);
        reporting.give(successor, now, figure, 350);

        var rollUp = of(province, figure, now, before);

        var line = rollUp.lines().getFirst();
        assertThat(line.area()).isNotNull().extracting(area -> area.id()).isEqualTo(successor);
        assertThat(line.cell(figure).before()).isEqualByComparingTo(number(300));
        assertThat(line.cell(figure).value()).isEqualByComparingTo(number(350));
        assertThat(line.cell(figure).percent(figure)).isEqualByComparingTo("16.7");
        assertThat(rollUp.notes()).extracting(note -> note.key()).contains("indicators.note.merged");
        var then = of(province, figure, before, reporting.period("2024-M05"));
        assertThat(then.lines()).hasSize(2);
        assertThat(then.whole().cell(figure).value()).isEqualByComparingTo(number(300));
        assertThat(observations.history(one, before, figure, allSeeing(province)))
                .extracting(Observation::value)
                .first()
                .satisfies(value -> assertThat(value).isEqualByComparingTo(number(100)));
    }

    @Test
    void tellsASmallChangeAndNoPercentageOfWhatHasNone() {
        var figure = reporting.aCount();
        var cell = new RollUp.Cell(new BigDecimal("30620"), new BigDecimal("30618"), 1, 1, 0);

        assertThat(cell.percent(figure)).isEqualByComparingTo("0.01");
        assertThat(new RollUp.Cell(new BigDecimal("3"), new BigDecimal("-5"), 1, 1, 0).percent(figure))
                .isNull();
        assertThat(new RollUp.Cell(BigDecimal.ONE, BigDecimal.ZERO, 1, 1, 0).percent(figure))
                .isNull();
        assertThat(cell.percent(catalogue.figures(List.of("KN-04")).getFirst())).isNull();
    }

    @Test
    void givesNeitherSuccessorTheFiguresOfAnAreaThatWasSplit() {
        var province = places.aProvince();
        var whole = reporting.commune(province, Places.FOUNDED, AT_THE_REFORM);
        var first = reporting.commune(province, REFORM, Optional.empty());
        var second = reporting.commune(province, REFORM, Optional.empty());
        var figure = reporting.aCount();
        var before = reporting.period("2025-M05");
        var now = reporting.period("2026-M05");
        reporting.give(whole, before, figure, 100);
        reporting.split(whole, first);
        reporting.split(whole, second);
        reporting.give(first, now, figure, 60);

        var rollUp = of(province, figure, now, before);

        assertThat(rollUp.lines())
                .allSatisfy(line -> assertThat(line.cell(figure).before()).isNull());
        assertThat(rollUp.whole().cell(figure).before()).isEqualByComparingTo(number(100));
        assertThat(rollUp.notes()).extracting(note -> note.key()).contains("indicators.note.shared");
    }

    @Test
    void addsUpAWholeProvinceAlsoWhenItsAreasWereSplitInside() {
        var country = places.aProvince();
        var whole = reporting.commune(country, Places.FOUNDED, AT_THE_REFORM);
        var other = reporting.commune(country, Places.FOUNDED, Optional.empty());
        var figure = reporting.aCount();
        var before = reporting.period("2025-M05");
        reporting.give(whole, before, figure, 100);
        reporting.give(other, before, figure, 11);

        var rollUp = of(country, figure, before, reporting.period("2024-M05"));

        assertThat(rollUp.whole().cell(figure).value()).isEqualByComparingTo(number(111));
    }

    @Test
    void hasWhatAProvinceReportsForItselfInItsWholeAndInNoCommune() {
        var province = places.aProvince();
        places.aCommuneOf(province);
        var figure = reporting.establish(
                NewIndicator.count(reporting.code(), "Số của tỉnh", "việc", AreaLevel.PROVINCE, Places.FOUNDED));
        var now = reporting.period("2026-M05");
        reporting.give(province, now, figure, 12);

        var rollUp = of(province, figure, now, reporting.period("2025-M05"));

        assertThat(rollUp.whole().cell(figure).value()).isEqualByComparingTo(number(12));
        assertThat(rollUp.lines())
                .allSatisfy(line -> assertThat(line.cell(figure).value()).isNull());
    }

    @Test
    void countsAFreshValueAtOnceAndNamesWhoIsMissing() {
        var province = places.aProvince();
        var quick = places.aCommuneOf(province);
        var late = places.aCommuneOf(province);
        var figure = reporting.aCount();
        var now = reporting.period("2026-M05");
        reporting.give(quick, now, figure, 7);

        var rollUp = of(province, figure, now, reporting.period("2025-M05"));

        assertThat(rollUp.whole().cell(figure).value()).isEqualByComparingTo(number(7));
        assertThat(rollUp.whole().cell(figure).missing()).isOne();
        assertThat(rollUps.missing(province, now, List.of(figure), allSeeing(province)))
                .extracting(missing -> missing.of().area().id())
                .containsExactly(late);
    }

    @Test
    void takesEightFirstSubmissionsOfANewPeriodAtTheSameMoment() throws Exception {
        var province = places.aProvince();
        var communes =
                IntStream.range(0, 8).mapToObj(i -> places.aCommuneOf(province)).toList();
        var figure = reporting.aCount();

        try (var people = Executors.newFixedThreadPool(8)) {
            var errands = communes.stream()
                    .<Callable<Recording>>map(
                            commune -> () -> reporting.give(commune, reporting.period("DL:2031-M07"), figure, 5))
                    .toList();
            for (Future<Recording> answer : people.invokeAll(errands)) {
                assertThat(answer.get()).isInstanceOf(Recording.Recorded.class);
            }
        }

        var rollUp = of(province, figure, reporting.period("DL:2031-M07"), reporting.period("DL:2030-M07"));
        assertThat(rollUp.whole().cell(figure).value()).isEqualByComparingTo(number(40));
    }

    @Test
    void keepsWhatACorrectionReplacesAndAsksWhy() {
        var province = places.aProvince();
        var commune = places.aCommuneOf(province);
        var figure = reporting.aCount();
        var now = reporting.period("2026-M05");
        reporting.give(commune, now, figure, 70);

        var silent = observations.record(Submission.of(commune, now, List.of(NewValue.of(figure, 77))), INSTALLATION);
        var reasoned = reporting.correct(commune, now, figure, 77, "Cộng thiếu một thôn");

        assertThat(silent)
                .isInstanceOfSatisfying(
                        Recording.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Refusal.REASON_MISSING));
        assertThat(reasoned.corrected()).isOne();
        assertThat(observations.history(commune, now, figure, allSeeing(province)))
                .extracting(one -> one.version() + " " + one.value() + " " + one.reason())
                .containsExactly("2 77 Cộng thiếu một thôn", "1 70 ");
        assertThat(of(province, figure, now, reporting.period("2025-M05"))
                        .whole()
                        .cell(figure)
                        .value())
                .isEqualByComparingTo(number(77));
    }

    @Test
    void neverAddsFiguresOfAnotherWindowSilently() {
        var province = places.aProvince();
        var usual = places.aCommuneOf(province);
        var own = places.aCommuneOf(province);
        var figure = reporting.aCount();
        var now = reporting.period("2026-M05");
        reporting.give(usual, now, figure, 10);
        reporting.give(Submission.of(
                own,
                now,
                List.of(NewValue.of(figure, 90)
                        .over(new Window(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31))))));

        var cell =
                of(province, figure, now, reporting.period("2025-M05")).whole().cell(figure);

        assertThat(cell.value()).isEqualByComparingTo(number(10));
        assertThat(cell.deviating()).isOne();
        assertThat(cell.missing()).isZero();
    }

    @Test
    void refusesPeriodsThatOverlapOrLeaveAGapUnlessSomebodySaysWhy() {
        var province = places.aProvince();
        var commune = places.aCommuneOf(province);
        var figure = reporting.aCount();
        var march = reporting.period("2026-M03");
        var may = reporting.period("2026-M05");
        reporting.give(commune, march, figure, 1);
        reporting.give(commune, may, figure, 2);
        var actor = allSeeing(province);

        var silent = new Question(province, List.of(figure), List.of(march, may), List.of(), "");
        var reasoned =
                new Question(province, List.of(figure), List.of(march, may), List.of(), "Tháng 4 không phát sinh");

        assertThat(rollUps.of(silent, actor)).isEmpty();
        assertThat(rollUps.of(reasoned, actor)
                        .orElseThrow()
                        .whole()
                        .cell(figure)
                        .value())
                .isEqualByComparingTo(number(3));
    }

    @Test
    void reckonsSharesFromTheirPartsAndAveragesByTheirWeights() {
        var province = places.aProvince();
        var large = places.aCommuneOf(province);
        var small = places.aCommuneOf(province);
        var part = reporting.aCount();
        var base = reporting.aCount();
        var share = reporting.establish(NewIndicator.share(
                reporting.code(), "Tỷ lệ thử", AreaLevel.COMMUNE, part.code(), base.code(), Places.FOUNDED));
        var income = reporting.establish(NewIndicator.average(
                reporting.code(), "Thu nhập thử", "triệu đồng", AreaLevel.COMMUNE, base.code(), Places.FOUNDED));
        var now = reporting.period("2026-M05");
        reporting.give(Submission.of(
                large,
                now,
                List.of(NewValue.of(part, 140), NewValue.of(base, 150), NewValue.of(income, new BigDecimal("60")))));
        reporting.give(Submission.of(
                small,
                now,
                List.of(NewValue.of(part, 9), NewValue.of(base, 6 + 3), NewValue.of(income, new BigDecimal("30")))));

        var rollUp = rollUps.of(
                        Question.of(province, List.of(share, income), now, Optional.empty()), allSeeing(province))
                .orElseThrow();

        assertThat(rollUp.whole().cell(share).value()).isEqualByComparingTo("93.71");
        assertThat(rollUp.whole().cell(income).value()).isEqualByComparingTo("58.30");
    }

    @Test
    void takesOnlyTheLastMonthOfWhatIsAState() {
        var province = places.aProvince();
        var commune = places.aCommuneOf(province);
        var state = reporting.establish(
                NewIndicator.count(reporting.code(), "Người cuối kỳ", "người", AreaLevel.COMMUNE, Places.FOUNDED)
                        .added(Adding.LAST));
        var april = reporting.period("2026-M04");
        var may = reporting.period("2026-M05");
        reporting.give(commune, april, state, 30);
        reporting.give(commune, may, state, 32);

        var rollUp = rollUps.of(
                        new Question(province, List.of(state), List.of(april, may), List.of(), ""), allSeeing(province))
                .orElseThrow();

        assertThat(rollUp.whole().cell(state).value()).isEqualByComparingTo(number(32));
    }

    @Test
    void hasKeptSumsThatNeverDifferFromTheRecount() {
        var province = places.aProvince();
        var figure = reporting.aCount();
        var now = reporting.period("2026-M05");
        for (int i = 0; i < 5; i++) {
            var commune = places.aCommuneOf(province);
            reporting.give(commune, now, figure, i);
            reporting.correct(commune, now, figure, i * 10L + 1, "Sửa lần " + i);
        }

        assertThat(rollUps.differences()).isZero();
    }

    @Test
    void cannotForgetAValue() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> jdbc.sql("delete from indicators.observation where unit_no = -1")
                                .update())
                .hasMessageContaining("corrected, not taken away");
    }
}
