package vn.phoihop.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phoihop.example.Locality.Bodies;
import vn.phoihop.example.ReportDesk.Asking;
import vn.phoihop.example.ReportDesk.Office;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.Filings;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Periods;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.reports.ActInput;
import vn.phoihop.reports.Consolidation;
import vn.phoihop.reports.RequestId;
import vn.phoihop.reports.SubmissionEvent;
import vn.phoihop.reports.SubmissionId;
import vn.phoihop.shared.OrganisationId;

/// The report on the first half of 2026, from the request to the signed document, finished: the centre asks the board,
/// the board asks the bodies of the province, the committee asks twenty-four communes. One commune is late and urged
/// and reports on paper, one is returned; a wrong sum is found before approval; the committee reports in State form,
/// the board in Party form.
@Component
class HalfYear {

    static final String TITLE = "Kết quả thực hiện Quyết định số 238-QĐ/TW của Ban Bí thư 6 tháng đầu năm 2026";

    private static final PeriodCode PERIOD = PeriodCode.parse("2026-H1").orElseThrow();
    private static final String LATE = "xã Trà Giang";
    private static final String RETURNED = "xã Tân Hòa";
    private static final String ON_PAPER = "Kết quả phối hợp 6 tháng đầu năm trên địa bàn xã Trà Giang";
    private static final Set<String> READ =
            Set.of("PH-04", "TT-03", "TT-04", "VD-01", "VD-02", "VD-04", "KN-01", "KN-02", "YT-01", "LD-06");

    /// What stands in the annex of the paper that the reader is not given.
    private static final Map<String, String> ANNEX = Map.ofEntries(
            Map.entry("PH-01", "1"),
            Map.entry("PH-02", "1"),
            Map.entry("KN-03", "13"),
            Map.entry("TT-02", "24"),
            Map.entry("TT-05", "1"),
            Map.entry("TT-06", "1"),
            Map.entry("TT-08", "38"),
            Map.entry("DL-01", "15"),
            Map.entry("YT-02", "17"),
            Map.entry("YT-03", "148"),
            Map.entry("LD-01", "136"),
            Map.entry("LD-01/TRINH-DO:SO-CAP", "86"),
            Map.entry("LD-01/TRINH-DO:DUOI-3T", "50"),
            Map.entry("DS-01", "11450"),
            Map.entry("MT-03", "54"));

    private final ReportDesk desk;
    private final ReportFinish finish;
    private final Consolidation consolidation;
    private final FiguresOnPaper papers;
    private final Catalogue catalogue;
    private final Periods periods;
    private final Areas areas;

    HalfYear(
            ReportDesk desk,
            ReportFinish finish,
            Consolidation consolidation,
            FiguresOnPaper papers,
            Catalogue catalogue,
            Periods periods,
            Areas areas) {
        this.desk = desk;
        this.finish = finish;
        this.consolidation = consolidation;
        this.papers = papers;
        this.catalogue = catalogue;
        this.periods = periods;
        this.areas = areas;
    }

    /// Everything from the centre’s request to its acceptance; the request of the board is the answer.
    RequestId happen(Bodies bodies, Office board, Office committee) {
        var centre = desk.office(bodies.centre(), "BTGDVTW");
        var above = ask(centre, TITLE, 180, 138, List.of(board.organisation()), null);
        var whole = desk.reportOf(above, centre, board);
        var others = List.of("HDND", "TAND", "VKSND").stream()
                .map(body -> desk.office(bodies.of(body), body))
                .toList();
        var asked = new ArrayList<>(List.of(committee.organisation()));
        others.forEach(one -> asked.add(one.organisation()));
        var request = ask(board, TITLE, 176, 143, asked, whole);
        var own = desk.reportOf(request, board, committee);
        var below = communes(bodies, committee, own);
        province(own, committee, below);
        desk.accept(own, board, 143);
        others(request, board, others);
        board(whole, board, own);
        desk.accept(whole, centre, 136);
        desk.close(request, board, 134);
        desk.close(above, centre, 133);
        return request;
    }

    private RequestId ask(
            Office by, String title, int ago, int dueAgo, List<OrganisationId> units, @Nullable SubmissionId above) {
        return desk.ask(by, new Asking(title, "QC238-6T", "AG-238", PERIOD, ago, dueAgo, units, above));
    }

    private List<SubmissionId> communes(Bodies bodies, Office committee, SubmissionId own) {
        var communes = ReportsOfTheYear.communes(bodies);
        var title = "Kết quả thực hiện Quy chế phối hợp 6 tháng đầu năm 2026";
        var units = communes.stream().map(OrganisationLine::id).toList();
        var request = ask(committee, title, 170, 154, units, own);
        var sent = new ArrayList<SubmissionId>();
        for (int place = 0; place < communes.size(); place++) {
            sent.add(answer(request, committee, communes.get(place), place));
        }
        return sent;
    }

    private SubmissionId answer(RequestId request, Office committee, OrganisationLine line, int place) {
        var office = ReportsOfTheYear.office(desk, line);
        var report = desk.reportOf(request, committee, office);
        if (line.name().endsWith(LATE)) {
            late(report, committee, office);
            return report;
        }
        var ago = 164 - place % 6;
        write(report, office, place, ago);
        desk.send(report, office, 21 + place, ago);
        if (line.name().endsWith(RETURNED)) {
            desk.giveBack(report, committee, "Mục 3 chưa nêu nguyên nhân của từng hạn chế.", ago - 2);
            desk.write(report, office, 13, ReportsOfTheYear.LIMITS.get(3), ago - 3);
            desk.send(report, office, 58, ago - 3);
        }
        desk.accept(report, committee, 156);
        return report;
    }

    private void write(SubmissionId report, Office office, int place, int ago) {
        desk.write(report, office, 13, ReportsOfTheYear.limits(place), ago + 1);
        desk.write(report, office, 14, ReportsOfTheYear.tasks(place), ago + 1);
        desk.sign(report, office, ReportsOfTheYear.signer(place), ago + 1);
    }

    /// Nothing by the day, so it is urged; then a paper comes, which the reader reads: its figures are taken over with
    /// their sentences, the rest is typed, and the report is entered as sent from outside.
    private void late(SubmissionId report, Office committee, Office office) {
        desk.urge(report, committee, "Đã quá hạn. Đề nghị gửi báo cáo, kể cả bằng văn bản giấy.", 152);
        var commune = areas.withCode("HG024", periods.need(PERIOD).cutOff())
                .map(AreaLine::id)
                .orElseThrow();
        var key = new Filings.Which(catalogue.form("QC238-XA"), commune, periods.need(PERIOD));
        var by = committee.specialist();
        var paper = papers.takeOver(key, ON_PAPER, READ, desk.moment(151, 9), by);
        papers.complete(key, ANNEX, desk.moment(151, 10), by);
        desk.write(report, office, 13, "Xã gửi báo cáo chậm do đường truyền bị gián đoạn sau đợt sạt lở.", 152);
        desk.write(report, office, 14, ReportsOfTheYear.tasks(0), 152);
        desk.sign(report, office, "Lý Văn Thuận", 152);
        var arrived = new ActInput("Gửi bằng văn bản giấy", 1, paper.number(), desk.day(152), paper);
        desk.act(report, SubmissionEvent.SUBMISSION_REGISTERED_FROM_OUTSIDE, arrived, 151, 14, by);
        desk.accept(report, committee, 150);
    }

    private void province(SubmissionId own, Office committee, List<SubmissionId> below) {
        ReportsOfTheYear.OWN_WORDS.forEach((section, words) -> desk.write(own, committee, section, words, 150));
        takeOver(own, committee, 13, below.subList(0, 4), Consolidation.Way.NAMED, 150);
        takeOver(own, committee, 14, below.subList(0, 2), Consolidation.Way.MERGED, 150);
        desk.addressed(own, committee, List.of("Ban Tuyên giáo và Dân vận Tỉnh ủy"), "Phạm Quốc Dũng", 150);
        finish.wrongSumIsFound(own, committee, 149);
        finish.goesOut(own, committee, 148);
    }

    private void takeOver(
            SubmissionId into, Office by, int section, List<SubmissionId> from, Consolidation.Way way, int ago) {
        desk.succeed(consolidation.takeOver(
                into,
                new Consolidation.Choice(section, desk.version(into, by, section), Set.copyOf(from), way),
                desk.moment(ago, 11),
                by.specialist()));
    }

    private void others(RequestId request, Office board, List<Office> others) {
        int number = 30;
        for (var office : others) {
            var report = desk.reportOf(request, board, office);
            desk.plainWords(report, office, 149);
            desk.sign(report, office, ReportDesk.signer(office), 148);
            desk.send(report, office, number++, 147);
            desk.accept(report, board, 144);
        }
    }

    /// The board consolidates what the bodies sent, for the centre.
    private void board(SubmissionId whole, Office board, SubmissionId committees) {
        ReportsOfTheYear.OWN_WORDS.forEach((section, words) -> desk.write(whole, board, section, words, 143));
        desk.write(whole, board, 14, ReportsOfTheYear.tasks(1), 143);
        takeOver(whole, board, 13, List.of(committees), Consolidation.Way.ONE_BY_ONE, 142);
        desk.addressed(whole, board, List.of("Ban Tuyên giáo và Dân vận Trung ương"), "Trần Minh Khải", 142);
        finish.goesOut(whole, board, 141);
    }
}
