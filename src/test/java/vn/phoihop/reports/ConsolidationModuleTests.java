package vn.phoihop.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.reports.Round.ASKED;
import static vn.phoihop.reports.Round.succeed;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.reports.Round.Asked;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Round.class})
@DisplayName("Reports of units below")
class ConsolidationModuleTests {

    private static final Instant LATER = Instant.parse("2026-11-16T02:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("2026-11-27T02:00:00Z");

    @Autowired
    Round round;

    @Autowired
    RequestSheets requestSheets;

    @Autowired
    ReportRequests requests;

    @Autowired
    Consolidation consolidation;

    @Autowired
    Urging urging;

    @Autowired
    SettableTime time;

    Asked asked;
    SubmissionId first;

    @BeforeEach
    void aProvinceAsksTwoCommunes() {
        time.is(ASKED);
        asked = round.asked();
        first = round.report(asked, asked.first()).id();
    }

    @Test
    void areUrgedOnceADayWhenTheyAreLate() {
        time.is(TOO_LATE);
        var by = asked.province().actor();

        assertThat(urging.urgeLate(asked.request(), "Đề nghị gửi trong ngày", TOO_LATE, by))
                .isEqualTo(2);
        assertThat(urging.urge(first, "", TOO_LATE, by)).contains(Refusal.ALREADY_URGED);
        assertThat(requestSheets.need(asked.request(), by).late()).isEqualTo(2);
    }

    @Test
    void areTakenOverWordByWordAndRemembered() {
        round.give(asked.first(), "VD-01", 7);
        round.sent(first, asked.first(), LATER);
        var above = round.consolidation(asked);
        var by = asked.province().actor();

        assertThat(consolidation.below(above, by).get(13))
                .singleElement()
                .satisfies(words -> assertThat(words.words()).contains("theo kế hoạch"));
        succeed(consolidation.takeOver(
                above, new Consolidation.Choice(13, 0, Set.of(first), Consolidation.Way.NAMED), LATER, by));

        var sheet = round.sheet(above, asked.province().specialist());
        assertThat(sheet.sections().get(12).body()).contains("theo kế hoạch").contains("[[từ: 1]]");
        assertThat(sheet.taken())
                .singleElement()
                .satisfies(taken -> assertThat(taken.from()).isEqualTo(first));
        assertThat(Objects.toString(sheet.printed().get(13))).doesNotContain("[[");
    }

    @Test
    void areSaidToHaveChangedWhenOneIsUnlocked() {
        round.give(asked.first(), "VD-01", 7);
        round.give(asked.second(), "VD-01", 5);
        round.sent(first, asked.first(), LATER);
        succeed(round.act(
                first,
                SubmissionEvent.SUBMISSION_ACCEPTED,
                ActInput.because(""),
                LATER,
                asked.province().specialist()));
        var above = round.consolidation(asked);
        round.written(above, asked.province());
        round.through(above, asked.province(), LATER);

        succeed(round.act(
                first,
                SubmissionEvent.SUBMISSION_UNLOCKED,
                ActInput.because("số kiến nghị sai"),
                LATER,
                asked.province().leader()));

        assertThat(round.sheet(above, asked.province().specialist())
                        .submission()
                        .stale())
                .isTrue();
    }

    @Test
    void areOwedLongerWhenTheDeadlineIsMoved() {
        var day = java.time.LocalDate.of(2026, 11, 30);
        var by = asked.province().leader().actor();

        succeed(requests.moveDeadline(asked.request(), 1, day, "Chờ số liệu thống kê", LATER, by));

        assertThat(round.sheet(first, asked.first().specialist()).clocks())
                .extracting(clock -> clock.dueOn())
                .contains(day);
    }

    @Test
    void areSentAcceptedLockedAndConsolidated() {
        round.give(asked.first(), "VD-01", 7);
        round.sent(first, asked.first(), LATER);
        var sheet = round.sheet(first, asked.province().specialist());
        assertThat(sheet.submission().state()).isEqualTo(SubmissionState.SENT);
        assertThat(Objects.toString(sheet.printed().get(12)))
                .contains("phát sinh")
                .contains("7");

        succeed(round.act(
                first,
                SubmissionEvent.SUBMISSION_ACCEPTED,
                ActInput.because(""),
                LATER,
                asked.province().specialist()));
        round.give(asked.second(), "VD-01", 5);
        var above = round.consolidation(asked);
        round.written(above, asked.province());
        round.through(above, asked.province(), LATER);

        assertThat(round.report(asked, asked.first()).state()).isEqualTo(SubmissionState.CONSOLIDATED);
        assertThat(Objects.requireNonNull(round.sheet(above, asked.province().specialist())
                                .book()
                                .figure("VD-01"))
                        .value())
                .isEqualByComparingTo(BigDecimal.valueOf(12));
    }
}
