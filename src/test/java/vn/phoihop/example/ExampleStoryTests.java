package vn.phoihop.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.EntryWay;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.Observation;
import vn.phoihop.indicators.Observations;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Periods;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.publicsite.LogDigest;
import vn.phoihop.publicsite.PublicLogs;
import vn.phoihop.reading.Outcome;
import vn.phoihop.reading.Reader;
import vn.phoihop.reading.Reading;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.registry.outgoing.OutgoingSheets;
import vn.phoihop.registry.outgoing.OutgoingStatus;
import vn.phoihop.reports.Conference;
import vn.phoihop.reports.Conferences;
import vn.phoihop.reports.EntryLine;
import vn.phoihop.reports.ReportFilter;
import vn.phoihop.reports.ReportLists;
import vn.phoihop.reports.ReportSheet;
import vn.phoihop.reports.ReportSheets;
import vn.phoihop.reports.Reports;
import vn.phoihop.reports.RequestSheet;
import vn.phoihop.reports.RequestSheets;
import vn.phoihop.reports.SubmissionId;
import vn.phoihop.reports.SubmissionState;
import vn.phoihop.shared.Actor;

@WithTheExample
@DisplayName("The half-year report of the worked example")
class ExampleStoryTests {

    private static final String BELOW = "Kết quả thực hiện Quy chế phối hợp 6 tháng đầu năm 2026";

    @Autowired
    People people;

    @Autowired
    ReportLists lists;

    @Autowired
    RequestSheets requests;

    @Autowired
    ReportSheets reports;

    @Autowired
    Reports writing;

    @Autowired
    OutgoingSheets outgoing;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Periods periods;

    @Autowired
    Observations observations;

    @Autowired
    Areas areas;

    @Autowired
    Conferences conferences;

    @Autowired
    PublicLogs logs;

    @Autowired
    SampleMark mark;

    private Actor committee() {
        return people.named("chuyenvien.ubnd");
    }

    private Actor board() {
        return people.named("chuyenvien.tgdv");
    }

    private RequestSheet request(String title, Actor by) {
        var found = lists.requests("", null, by).stream()
                .filter(line -> line.title().equals(title) && line.requester().equals(by.organisation()))
                .findFirst()
                .orElseThrow();
        return requests.need(found.id(), by);
    }

    private SubmissionId reportOf(String unit) {
        return request(BELOW, committee()).units().stream()
                .filter(one -> one.name().endsWith(unit))
                .findFirst()
                .orElseThrow()
                .report()
                .id();
    }

    /// The report the committee wrote for the board, and the one the board wrote for the centre.
    private ReportSheet report(Actor by) {
        var whose = by.organisation();
        var found = lists.reports(ReportFilter.ALL, null, by).lines().stream()
                .filter(line ->
                        line.title().equals(HalfYear.TITLE) && line.unit().equals(whose) && line.takesIn())
                .findFirst()
                .orElseThrow();
        return reports.need(found.id(), by);
    }

    private static List<String> acts(ReportSheet sheet) {
        return sheet.history().stream().map(EntryLine::act).toList();
    }

    @Test
    void isAskedOfTwentyFourCommunesByTheOutlineOfAnGiang() {
        var sheet = request(BELOW, committee());

        assertThat(sheet.units()).hasSize(24);
        assertThat(sheet.request().outline()).isEqualTo("AG-238");
        assertThat(sheet.request().period())
                .isEqualTo(PeriodCode.parse("2026-H1").orElseThrow());
        assertThat(sheet.units())
                .allSatisfy(unit -> assertThat(unit.report().state()).isEqualTo(SubmissionState.CONSOLIDATED));
    }

    @Test
    void hasFiguresFromTheGridFromWorkbooksAndFromAReadDocument() {
        var ways = new HashMap<EntryWay, Integer>();
        for (var commune : communes()) {
            ways.merge(raised(commune).way(), 1, Integer::sum);
        }

        assertThat(ways).containsEntry(EntryWay.GRID, 15).containsEntry(EntryWay.SHEET, 8);
        assertThat(ways).containsEntry(EntryWay.DOCUMENT, 1);
        var late = communes().stream()
                .filter(one -> one.name().equals(Figures.SILENT))
                .findFirst()
                .orElseThrow();
        assertThat(raised(late).value()).isEqualByComparingTo("9");
        assertThat(raised(late).source()).satisfies(source -> {
            assertThat(Objects.requireNonNull(source).id()).contains("#L");
            assertThat(source.title()).contains("Phát sinh 09 vấn đề nổi cộm");
        });
    }

    private List<AreaLine> communes() {
        var day = LocalDate.of(2026, 6, 14);
        return areas.below(areas.withCode("HG", day).map(AreaLine::id), day);
    }

    private Observation raised(AreaLine commune) {
        var period = periods.need(PeriodCode.parse("2026-H1").orElseThrow());
        Figure figure = catalogue.figures(List.of("VD-01")).getFirst();
        return observations.history(commune.id(), period, figure, committee()).getFirst();
    }

    @Test
    void knowsOneUnitLateAndUrgedAndOneReturned() {
        var late = reports.need(reportOf("xã Trà Giang"), committee());
        var returned = reports.need(reportOf("xã Tân Hòa"), committee());

        assertThat(acts(late)).contains("URGED", "SUBMISSION_REGISTERED_FROM_OUTSIDE");
        assertThat(late.submission().firstSentAt()).isAfter(late.submission().dueAt());
        assertThat(acts(returned)).contains("SUBMISSION_RETURNED");
        assertThat(returned.submission().round()).isEqualTo(2);
        assertThat(returned.history())
                .anySatisfy(line -> assertThat(line.words()).contains("Mục 3 chưa nêu nguyên nhân"));
    }

    @Test
    void seesLastYearOnTheTerritoryOfToday() {
        var sheet = report(committee());
        var raised = Objects.requireNonNull(sheet.book().figures().get("VD-01"));

        assertThat(raised.before()).isNotNull().isPositive();
        assertThat(String.join(" ", raised.notes())).contains("sáp nhập");
        assertThat(reports.document(sheet.submission().id(), committee()).toString())
                .contains("so với cùng kỳ năm 2025");
    }

    @Test
    void opensTheEvidenceOfItsFigures() {
        for (var by : List.of(committee(), board())) {
            var sheet = report(by);

            for (var code : List.of("VD-01", "KN-01", "TT-04", "YT-01", "LD-01")) {
                var figure = Objects.requireNonNull(sheet.book().figures().get(code), code);
                assertThat(figure.units()).as(code).isEqualTo(24);
                assertThat(figure.pieces()).as(code).hasSize(24);
            }
            assertThat(reports.snapshot(sheet.submission().id(), by)).isPresent();
            assertThat(reports.changed(sheet.submission().id(), by)).isEmpty();
        }
    }

    @Test
    void keepsInItsHistoryTheWrongSumThatWasFoundBeforeApproval() {
        var sheet = report(committee());
        var said = writing.versions(sheet.submission().id(), ReportFinish.WORK, committee());

        assertThat(said).anySatisfy(version -> assertThat(version.body()).isEqualTo(ReportFinish.WRONG_SUM));
        assertThat(sheet.sections())
                .filteredOn(section -> section.no() == ReportFinish.WORK)
                .singleElement()
                .satisfies(section -> assertThat(section.body()).contains("[[LD-01]]"));
        assertThat(reports.review(sheet.submission().id(), committee()).isClean())
                .isTrue();
    }

    @Test
    void isTakenFromTheWordsOfUnitsBelowWithTheirTrace() {
        var sheet = report(committee());

        assertThat(sheet.taken()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(sheet.taken())
                .allSatisfy(taken ->
                        assertThat(reports.need(taken.from(), committee())).isNotNull());
    }

    @Test
    void goesOutInStateFormForTheCommitteeAndInPartyFormForTheBoard() throws Exception {
        comesOut(committee(), "BC-UBND", "State");
        comesOut(board(), "BC/BTGDVTU", "Party");
    }

    private void comesOut(Actor by, String symbol, String form) throws Exception {
        var sheet = report(by);
        var paper = sheet.submission().paper();
        var id = new OutgoingId(
                UUID.fromString(Objects.requireNonNull(paper.document()).id()));
        assertThat(outgoing.need(id, by).line().status()).isEqualTo(OutgoingStatus.ISSUED);
        assertThat(sheet.submission().approver()).isNotEqualTo(by.name()).isNotEmpty();
        var number = Objects.requireNonNull(paper.number());
        assertThat(number).isPositive();
        assertThat(outgoing.need(id, by).files()).hasSize(2);
        var pdf = outgoing.print(id, true, by).bytes();
        assertThat(invalid(pdf)).as("PDF/A in " + form + " form").isEmpty();
        readsBack("report.pdf", pdf, symbol, number);
        readsBack("report.docx", outgoing.print(id, false, by).bytes(), symbol, number);
    }

    private static void readsBack(String name, byte[] file, String symbol, Integer number) {
        var reading = read(name, file);

        assertThat(reading.head().symbol()).isEqualTo(symbol);
        assertThat(Integer.valueOf(Objects.requireNonNull(reading.head().number())))
                .isEqualTo(number);
        assertThat(reading.head().type()).isEqualTo("BÁO CÁO");
        assertThat(reading.head().subject()).contains("6 tháng đầu năm 2026");
        assertThat(reading.findings().stream()
                        .map(finding -> finding.rule() + ": " + finding.text())
                        .filter(line -> line.matches("(wrong|part|partition|table|inconsistent).*"))
                        .toList())
                .as(name)
                .isEmpty();
    }

    private static Reading read(String name, byte[] file) {
        return switch (new Reader().read(name, file)) {
            case Outcome.Read(var reading) -> reading;
            case Outcome.Refused refused -> throw new IllegalStateException(name + ": " + refused.why());
        };
    }

    private static List<String> invalid(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var flavour = PDFAFlavour.PDFA_2_B;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    @Test
    void isAcceptedByTheCentre() {
        assertThat(report(board()).submission().state()).isEqualTo(SubmissionState.ACCEPTED);
        assertThat(acts(report(board()))).contains("SUBMISSION_SENT", "SUBMISSION_ACCEPTED");
    }

    @Test
    void isReviewedAtAConferenceWhoseConclusionBecameATask() {
        var held = conferences.list(board()).stream()
                .filter(one -> one.kind() == Conference.Kind.INTERIM)
                .findFirst()
                .orElseThrow();

        assertThat(held.state()).isEqualTo(Conference.State.HELD);
        assertThat(held.conclusions()).allSatisfy(one -> assertThat(one.task()).isNotNull());
    }

    @Test
    void leavesTheReportOfTheYearOpenWithASumToFind() {
        var sheet = request("Báo cáo năm 2026 thực hiện Quy chế phối hợp", committee());

        assertThat(sheet.units()).hasSize(24);
        assertThat(sheet.late()).isEqualTo(1);
        assertThat(sheet.returned()).isEqualTo(1);
        var open = lists.reports(ReportFilter.ALL, null, committee()).lines().stream()
                .filter(line -> line.takesIn() && line.state() == SubmissionState.DRAFTED)
                .findFirst()
                .orElseThrow();
        assertThat(reports.review(open.id(), committee()).blocking())
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("3.282"));
    }

    @Test
    void closesTheDaysOfThePublicLogThatAreOver() {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var months = Set.of(YearMonth.from(today), YearMonth.from(today.minusMonths(1)));

        assertThat(months).allSatisfy(month -> {
            assertThat(logs.broken(month)).isEmpty();
            var closed = logs.digests(month).stream().map(LogDigest::day).toList();
            assertThat(closed)
                    .containsAll(logs.lines(month).stream()
                            .map(line -> line.day())
                            .filter(day -> day.isBefore(today))
                            .toList());
        });
        assertThat(logs.digests(YearMonth.from(today))).isNotEmpty();
    }

    @Test
    void saysOnEveryPageThatItIsMadeUp() {
        assertThat(mark.key()).isEqualTo(Optional.of("example.banner"));
        assertThat(mark.lines(Locale.of("vi"))).isNotEmpty();
    }
}
