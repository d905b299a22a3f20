package vn.phoihop.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.reports.Round.ASKED;
import static vn.phoihop.reports.Round.HALF;
import static vn.phoihop.reports.Round.succeed;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.FilingActs;
import vn.phoihop.indicators.FilingEvent;
import vn.phoihop.indicators.FilingState;
import vn.phoihop.indicators.Filings;
import vn.phoihop.indicators.FormSheet;
import vn.phoihop.indicators.Ledgers;
import vn.phoihop.indicators.Observations;
import vn.phoihop.indicators.Periods;
import vn.phoihop.indicators.Snapshot;
import vn.phoihop.indicators.Snapshots;
import vn.phoihop.reports.Round.Asked;
import vn.phoihop.reports.Round.Desk;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Round.class, Ledgers.class})
@DisplayName("What an approved report rests on")
class FreezingModuleTests {

    private static final Instant LATER = Instant.parse("2026-11-16T02:00:00Z");
    private static final Instant MUCH_LATER = Instant.parse("2027-01-11T02:00:00Z");
    private static final String IN_THE_WINDOW = "2026-03-02T02:00:00Z";
    private static final int CONCERNS = 12;

    @Autowired
    Round round;

    @Autowired
    ReportSheets sheets;

    @Autowired
    Filings filings;

    @Autowired
    FilingActs filingActs;

    @Autowired
    Observations observations;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Periods periods;

    @Autowired
    Snapshots snapshots;

    @Autowired
    Ledgers ledgers;

    @Autowired
    Reports reports;

    @Autowired
    Places places;

    @Autowired
    SettableTime time;

    Asked asked;
    SubmissionId first;

    @BeforeEach
    void aProvinceAsksTwoCommunes() {
        time.is(ASKED);
        asked = round.asked();
        first = round.report(asked, asked.first()).id();
        round.give(asked.first(), "VD-01", 7);
    }

    private Filings.Which form(Desk unit) {
        return new Filings.Which(catalogue.form("QC238-XA"), round.area(unit), periods.open(HALF));
    }

    private FormSheet formOf(Desk unit) {
        return filings.sheet(form(unit), unit.actor());
    }

    @Test
    void isLockedInTheFormOfItsUnit() {
        round.sent(first, asked.first(), LATER);

        var form = formOf(asked.first());
        assertThat(form.state()).isEqualTo(FilingState.LOCKED);
        assertThat(form.history().getFirst().event()).isEqualTo(FilingEvent.LOCKED_WITH_REPORT);
        assertThat(form.history().getFirst().figure())
                .isEqualTo(round.report(asked, asked.first()).number());
        assertThat(round.tryToGive(asked.first(), "VD-01", 9)).contains(vn.phoihop.indicators.Refusal.LOCKED);
        assertThat(formOf(asked.second()).state()).isEqualTo(FilingState.DRAFT);
    }

    @Test
    void isCorrectedAsANewVersionWithAReasonOnly() {
        round.sent(first, asked.first(), LATER);

        round.correct(asked.first(), "VD-01", 9, "Đếm sót hai vấn đề");

        var versions = observations.history(
                round.area(asked.first()),
                periods.open(HALF),
                catalogue.figures(List.of("VD-01")).getFirst(),
                asked.first().actor());
        assertThat(versions).hasSize(2);
        assertThat(versions.getFirst().reason()).isEqualTo("Đếm sót hai vấn đề");
        assertThat(formOf(asked.first()).state()).isEqualTo(FilingState.LOCKED);
        assertThat(book(first, asked.first(), "VD-01")).isEqualByComparingTo(BigDecimal.valueOf(7));
    }

    @Test
    void isOpenAgainWhenTheReportIsReturned() {
        round.sent(first, asked.first(), LATER);

        succeed(round.act(
                first,
                SubmissionEvent.SUBMISSION_RETURNED,
                ActInput.because("Số vấn đề chưa khớp sổ"),
                LATER,
                asked.province().specialist()));

        var form = formOf(asked.first());
        assertThat(form.state()).isEqualTo(FilingState.FILED);
        assertThat(form.history().getFirst().words()).isEqualTo("Số vấn đề chưa khớp sổ");
        round.give(asked.first(), "VD-01", 8);
        round.write(
                first, 13, "Hạn chế và nguyên nhân đã nêu đủ.", asked.first().specialist());
        round.through(first, asked.first(), LATER);
        assertThat(formOf(asked.first()).state()).isEqualTo(FilingState.LOCKED);
        assertThat(book(first, asked.first(), "VD-01")).isEqualByComparingTo(BigDecimal.valueOf(8));
    }

    @Test
    void staysLockedWhileAnotherBodyOfTheSameAreaHasItsReportApproved() {
        var board = round.deskBeside(asked.first());
        var request = round.request(asked.province(), board);
        var other = round.report(new Asked(asked.province(), board, board, request), board)
                .id();
        round.sent(first, asked.first(), LATER);
        round.sent(other, board, LATER);

        succeed(round.act(
                first,
                SubmissionEvent.SUBMISSION_RETURNED,
                ActInput.because("Thiếu nguyên nhân"),
                LATER,
                asked.province().specialist()));

        assertThat(formOf(asked.first()).state()).isEqualTo(FilingState.LOCKED);
    }

    @Test
    void keepsWhatIsBeingTypedInTheFormWhenItIsLockedAndReturned() {
        var form = form(asked.first());
        var figure = catalogue.figures(List.of("VD-04")).getFirst();
        filings.keepDraft(
                form, -1, java.util.Map.of(figure.no(), "3"), asked.first().actor());

        round.sent(first, asked.first(), LATER);
        succeed(round.act(
                first,
                SubmissionEvent.SUBMISSION_RETURNED,
                ActInput.because("Thiếu nguyên nhân"),
                LATER,
                asked.province().specialist()));

        assertThat(formOf(asked.first()).rows())
                .filteredOn(row -> row.figure().code().equals("VD-04"))
                .singleElement()
                .satisfies(row -> assertThat(row.typed()).isEqualTo("3"));
    }

    private BigDecimal book(SubmissionId id, Desk desk, String code) {
        var figure =
                Objects.requireNonNull(round.sheet(id, desk.specialist()).book().figure(code));
        return Objects.requireNonNull(figure.value());
    }

    @Test
    void isASnapshotOfItsFiguresInputsAndTree() {
        round.give(asked.second(), "VD-01", 5);
        var above = round.consolidation(asked);
        round.written(above, asked.province());
        round.through(above, asked.province(), LATER);

        round.give(asked.first(), "VD-01", 9);
        places.aCommuneOf(round.area(asked.province()));

        var sheet = round.sheet(above, asked.province().specialist());
        var frozen = Objects.requireNonNull(sheet.book().figure("VD-01"));
        assertThat(frozen.value()).isEqualByComparingTo(BigDecimal.valueOf(12));
        assertThat(frozen.pieces()).hasSize(2);
        var by = asked.province().actor();
        var id = sheets.snapshot(above, by).orElseThrow();
        var figure = catalogue.figures(List.of("VD-01")).getFirst();
        var snapshot = snapshots.need(id, by);
        assertThat(snapshot.isIntact()).isTrue();
        assertThat(snapshot.whole().cell(figure).value()).isEqualByComparingTo(BigDecimal.valueOf(12));
        assertThat(snapshot.lines()).hasSize(2);
        assertThat(snapshots.inputs(id, figure, by))
                .filteredOn(input -> input.value() != null)
                .extracting(Snapshot.Input::version)
                .containsOnly(1);
        assertThat(snapshots.changes(id, by)).hasSize(1);
    }

    @Test
    void isForTheRequesterToOpenOnceItIsSent() {
        round.written(first, asked.first());
        succeed(round.act(
                first,
                SubmissionEvent.SUBMISSION_APPROVED,
                ActInput.because(""),
                LATER,
                asked.first().leader()));
        assertThat(sheets.snapshot(first, asked.first().actor())).isPresent();
        assertThat(sheets.snapshot(first, asked.province().actor())).isEmpty();

        round.signedAndSent(first, asked.first(), LATER);

        assertThat(sheets.snapshot(first, asked.province().actor())).isPresent();
    }

    @Test
    void namesTheRecordsOfItsListsAsTheyWere() {
        var body = asked.first().organisation();
        var kept = "kept-" + first;
        var struck = "struck-" + first;
        ledgers.write(kept, body, IN_THE_WINDOW);
        ledgers.write(struck, body, IN_THE_WINDOW);
        round.written(first, asked.first());
        round.write(
                first,
                CONCERNS,
                "Có [[VD-01]] vấn đề:\n[[danh sách: ledgers.written]]",
                asked.first().specialist());
        round.through(first, asked.first(), LATER);

        ledgers.strike(struck);
        ledgers.write("late-" + first, body, IN_THE_WINDOW);

        assertThat(listed(asked.first())).containsExactlyInAnyOrder("S-" + kept, "S-" + struck);
        assertThat(listed(asked.province())).containsExactlyInAnyOrder("S-" + kept, "S-" + struck);
        ledgers.hide(kept);
        assertThat(listed(asked.province())).containsExactly("S-" + struck);
        ledgers.show(kept);
    }

    private List<String> listed(Desk reader) {
        return round
                .sheet(first, reader.specialist())
                .book()
                .lists()
                .getOrDefault("ledgers.written", List.of())
                .stream()
                .map(vn.phoihop.shared.Reference::number)
                .toList();
    }

    @Test
    void showsReadersWhatWasWrittenByHandUntilItWasSent() {
        round.sent(first, asked.first(), LATER);
        succeed(round.act(
                first,
                SubmissionEvent.SUBMISSION_RETURNED,
                ActInput.because("Thiếu nguyên nhân"),
                LATER,
                asked.province().specialist()));

        succeed(reports.override(
                first,
                "VD-01",
                "8",
                "Một vấn đề ghi sau",
                MUCH_LATER,
                asked.first().actor()));

        assertThat(round.sheet(first, asked.province().specialist()).book().overrides())
                .isEmpty();
        assertThat(round.sheet(first, asked.first().specialist()).book().overrides())
                .containsKey("VD-01");
    }

    @Test
    void isFrozenAlsoWhenItWasSentAnotherWay() {
        round.written(first, asked.first());
        succeed(round.act(
                first,
                SubmissionEvent.SUBMISSION_REGISTERED_FROM_OUTSIDE,
                new ActInput("Mất mạng", 3, "BC-UBND", LocalDate.of(2026, 11, 16), null),
                LATER,
                asked.first().clerk()));

        round.correct(asked.first(), "VD-01", 9, "Đếm sót hai vấn đề");

        assertThat(book(first, asked.first(), "VD-01")).isEqualByComparingTo(BigDecimal.valueOf(7));
    }
}
