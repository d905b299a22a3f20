package vn.phoihop.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.reports.Round.ASKED;
import static vn.phoihop.reports.Round.succeed;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.reports.Round.Asked;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Round.class})
@DisplayName("A report")
class ReportsModuleTests {

    private static final Instant LATER = Instant.parse("2026-11-16T02:00:00Z");

    @Autowired
    Round round;

    @Autowired
    Reports reports;

    @Autowired
    ReportSheets sheets;

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
    void keepsItsFiguresAsTheyWereWhenItWasApproved() {
        round.give(asked.first(), "VD-01", 7);
        round.sent(first, asked.first(), LATER);

        round.correct(asked.first(), "VD-01", 9, "Đếm sót hai vấn đề");

        var sheet = round.sheet(first, asked.first().specialist());
        assertThat(Objects.requireNonNull(sheet.book().figure("VD-01")).value())
                .isEqualByComparingTo(BigDecimal.valueOf(7));
        assertThat(sheets.changed(first, asked.first().actor()))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo(BigDecimal.valueOf(7)));
    }

    @Test
    void goesOnTwoAxesToWhoAsksAndToTheBoardOfTheOwnLevel() {
        var board = round.deskBeside(asked.province());
        var request = round.request(asked.province(), List.of(board.organisation()), asked.second());
        var copied = new Asked(asked.province(), asked.second(), asked.second(), request);
        var report = round.report(copied, asked.second()).id();
        round.give(asked.second(), "VD-01", 5);
        round.written(report, asked.second());
        assertThatThrownBy(() -> round.sheet(report, board.specialist()))
                .isInstanceOf(vn.phoihop.shared.NotThere.class);

        round.through(report, asked.second(), LATER);

        assertThat(round.sheet(report, board.specialist()).sections()).isNotEmpty();
        assertThat(round.sheet(report, asked.province().specialist()).sections())
                .isNotEmpty();
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

        assertThat(Objects.toString(
                        round.sheet(first, asked.first().specialist()).printed().get(3)))
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

        var printed = Objects.toString(
                round.sheet(first, asked.first().specialist()).printed().get(12));
        assertThat(printed).contains("words=8").contains("là 7").contains("một vấn đề ghi sau ngày chốt");
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
}
