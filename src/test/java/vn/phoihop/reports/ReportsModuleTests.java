package vn.phoihop.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.reports.Round.ASKED;
import static vn.phoihop.reports.Round.succeed;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.reports.Round.Asked;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Places.class, Round.class})
@DisplayName("A report")
class ReportsModuleTests {

    private static final Instant LATER = Instant.parse("2026-11-16T02:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("2026-11-27T02:00:00Z");

    @Autowired
    Round round;

    @Autowired
    Reports reports;

    @Autowired
    ReportSheets sheets;

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
    void isExpectedOfEveryUnitWithTheOutlineAndAClock() {
        var sheet = round.sheet(first, asked.first().specialist());

        assertThat(sheet.submission().state()).isEqualTo(SubmissionState.NOT_STARTED);
        assertThat(sheet.sections()).hasSize(16);
        assertThat(sheet.clocks())
                .singleElement()
                .satisfies(clock -> assertThat(clock.dueOn()).isEqualTo(Round.DUE));
    }

    @Test
    void isNotReadByTheRequesterBeforeItIsSent() {
        round.written(first, asked.first());

        assertThat(round.sheet(first, asked.province().specialist()).sections()).isEmpty();
    }

    @Test
    void isSentAcceptedLockedAndConsolidated() {
        round.give(asked.first(), "VD-01", 7);
        round.sent(first, asked.first(), LATER);
        var sheet = round.sheet(first, asked.province().specialist());
        assertThat(sheet.submission().state()).isEqualTo(SubmissionState.SENT);
        assertThat(sheet.printed().get(12).toString()).contains("phát sinh").contains("7");

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
        assertThat(round.sheet(above, asked.province().specialist())
                        .book()
                        .figure("VD-01")
                        .value())
                .isEqualByComparingTo(BigDecimal.valueOf(12));
    }

    @Test
    void keepsItsFiguresAsTheyWereWhenItWasApproved() {
        round.give(asked.first(), "VD-01", 7);
        round.sent(first, asked.first(), LATER);

        round.give(asked.first(), "VD-01", 9);

        var sheet = round.sheet(first, asked.first().specialist());
        assertThat(sheet.book().figure("VD-01").value()).isEqualByComparingTo(BigDecimal.valueOf(7));
        assertThat(sheets.changed(first, asked.first().actor()))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo(BigDecimal.valueOf(7)));
    }

    @Test
    void isNotApprovedWhileAFigureIsMissing() {
        round.written(first, asked.first());

        assertThat(round.act(
                        first,
                        SubmissionEvent.SUBMISSION_APPROVED,
                        ActInput.because(""),
                        LATER,
                        asked.first().leader()))
                .contains(Refusal.FIGURES_MISSING);
    }

    @Test
    void isNotApprovedWithASumThatIsWrong() {
        round.give(asked.first(), "VD-01", 7);
        round.written(first, asked.first());
        round.write(
                first,
                8,
                "Trong kỳ đã tuyển sinh đào tạo nghề nghiệp 3.382 người (gồm: sơ cấp 2.164 học viên, dưới 3 tháng 1.118 học viên).",
                asked.first().specialist());

        assertThat(sheets.review(first, asked.first().actor()).blocking())
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("3.282"))
                .satisfies(found -> assertThat(found.section()).isEqualTo(8));
        assertThat(round.act(
                        first,
                        SubmissionEvent.SUBMISSION_APPROVED,
                        ActInput.because(""),
                        LATER,
                        asked.first().leader()))
                .contains(Refusal.ARITHMETIC);
    }

    @Test
    void isApprovedByAnotherThanWhoWroteIt() {
        round.give(asked.first(), "VD-01", 7);
        round.written(first, asked.first());
        var version =
                round.sheet(first, asked.first().leader()).sections().getFirst().version();
        succeed(reports.write(
                first,
                1,
                version,
                "Lãnh đạo sửa lời mở đầu.",
                LATER,
                asked.first().leader().actor()));

        assertThat(round.act(
                        first,
                        SubmissionEvent.SUBMISSION_APPROVED,
                        ActInput.because(""),
                        LATER,
                        asked.first().leader()))
                .contains(Refusal.SAME_PERSON);
    }

    @Test
    void comparesWithLastYearInWords() {
        round.give(asked.first(), PeriodCode.parse("2025-H1").orElseThrow(), "TT-04", 400);
        round.give(asked.first(), "TT-04", 500);
        round.write(
                first,
                3,
                "Có [[TT-04]] lượt người dự, [[so sánh: TT-04]].",
                asked.first().specialist());

        assertThat(round.sheet(first, asked.first().specialist())
                        .printed()
                        .get(3)
                        .toString())
                .contains("tăng 25% (100 lượt người) so với cùng kỳ năm 2025");
    }

    @Test
    void losesNothingWhenTwoWriteTheSameSection() {
        var by = asked.first();
        succeed(reports.write(first, 1, 0, "Lời của người thứ nhất.", LATER, by.actor()));

        assertThatThrownBy(() -> reports.write(
                        first,
                        1,
                        0,
                        "Lời của người thứ hai.",
                        LATER,
                        by.leader().actor()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        succeed(reports.write(
                first, 2, 0, "Mục khác, cùng lúc.", LATER, by.leader().actor()));
        assertThat(reports.versions(first, 1, by.actor())).hasSize(1);
    }

    @Test
    void saysWhoWroteOverAFigureAndWhy() {
        round.give(asked.first(), "VD-01", 7);
        round.write(first, 12, "Có [[VD-01]] vấn đề.", asked.first().specialist());

        assertThat(reports.override(
                        first, "VD-01", "8", "", LATER, asked.first().actor()))
                .contains(Refusal.REASON_MISSING);
        succeed(reports.override(
                first,
                "VD-01",
                "8",
                "một vấn đề ghi sau ngày chốt",
                LATER,
                asked.first().actor()));

        var printed =
                round.sheet(first, asked.first().specialist()).printed().get(12).toString();
        assertThat(printed).contains("words=8").contains("là 7").contains("một vấn đề ghi sau ngày chốt");
    }

    @Test
    void isUrgedOnceADayWhenItIsLate() {
        time.is(TOO_LATE);
        var by = asked.province().actor();

        assertThat(urging.urgeLate(asked.request(), "Đề nghị gửi trong ngày", TOO_LATE, by))
                .isEqualTo(2);
        assertThat(urging.urge(first, "", TOO_LATE, by)).contains(Refusal.ALREADY_URGED);
        assertThat(requestSheets.need(asked.request(), by).late()).isEqualTo(2);
    }

    @Test
    void isReturnedWithAReasonAndSentAgain() {
        round.give(asked.first(), "VD-01", 7);
        round.sent(first, asked.first(), LATER);
        var by = asked.province().specialist();

        assertThat(round.act(first, SubmissionEvent.SUBMISSION_RETURNED, ActInput.because(""), LATER, by))
                .contains(Refusal.REASON_MISSING);
        succeed(round.act(
                first, SubmissionEvent.SUBMISSION_RETURNED, ActInput.because("Thiếu nguyên nhân"), LATER, by));

        var returned = round.sheet(first, asked.first().specialist());
        assertThat(returned.submission().round()).isEqualTo(2);
        assertThat(returned.clocks()).extracting(clock -> clock.definition()).contains("RP-C");
        assertThat(round.sheet(first, by).sections()).isNotEmpty();
        round.write(
                first, 13, "Hạn chế và nguyên nhân đã nêu đủ.", asked.first().specialist());
        round.through(first, asked.first(), LATER);
        assertThat(round.report(asked, asked.first()).state()).isEqualTo(SubmissionState.SENT);
    }

    @Test
    void takesOverTheWordsOfUnitsBelowAndRemembersWhose() {
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
        assertThat(sheet.printed().get(13).toString()).doesNotContain("[[");
    }

    @Test
    void tellsWhoeverTookItInWhenItIsUnlocked() {
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
    void becomesAnOfficialDocumentTheReaderReadsBack() {
        round.give(asked.first(), "VD-01", 7);
        round.sent(first, asked.first(), LATER);
        var document = sheets.document(first, asked.first().actor());

        var read = (vn.phoihop.reading.Outcome.Read)
                new vn.phoihop.reading.Reader().read("bao-cao.docx", sheets.docx(document));

        assertThat(read.reading().head().number()).isEqualTo("12");
        assertThat(read.reading().head().symbol()).isEqualTo("BC-UBND");
        assertThat(read.reading().head().signer()).isEqualTo("Lê Minh Quân");
        assertThat(sheets.pdf(document)).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void isOwedLongerWhenTheDeadlineIsMoved() {
        var day = java.time.LocalDate.of(2026, 11, 30);
        var by = asked.province().leader().actor();

        succeed(requests.moveDeadline(asked.request(), 1, day, "Chờ số liệu thống kê", LATER, by));

        assertThat(round.sheet(first, asked.first().specialist()).clocks())
                .extracting(clock -> clock.dueOn())
                .contains(day);
    }
}
