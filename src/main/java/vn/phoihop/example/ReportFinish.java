package vn.phoihop.example;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.example.ReportDesk.Office;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.reports.ActInput;
import vn.phoihop.reports.HandingOver;
import vn.phoihop.reports.Refusal;
import vn.phoihop.reports.ReportSheets;
import vn.phoihop.reports.Reports;
import vn.phoihop.reports.SubmissionEvent;
import vn.phoihop.reports.SubmissionId;

/// The end of a report: a wrong sum is found before approval and put right, the leader approves, the report goes out as
/// a document of the register.
@Component
class ReportFinish {

    /// A sentence of the section on work, typed by hand, whose parts give 3,282.
    static final String WRONG_SUM =
            "Toàn tỉnh tuyển sinh đào tạo nghề nghiệp 3.382 người (gồm: sơ cấp 2.164 học viên, dưới 3 tháng 1.118 học viên).";

    static final int WORK = 8;

    private final ReportDesk desk;
    private final Reports reports;
    private final ReportSheets sheets;
    private final HandingOver handingOver;
    private final OutgoingDesk outgoing;
    private final OfficeTime time;

    ReportFinish(
            ReportDesk desk,
            Reports reports,
            ReportSheets sheets,
            HandingOver handingOver,
            OutgoingDesk outgoing,
            OfficeTime time) {
        this.desk = desk;
        this.reports = reports;
        this.sheets = sheets;
        this.handingOver = handingOver;
        this.outgoing = outgoing;
        this.time = time;
    }

    /// Somebody types a sum that is wrong; the reader stops its approval; the figures of the form come back in its
    /// place.
    void wrongSumIsFound(SubmissionId report, Office office, int ago) {
        var right = words(report, office);
        desk.write(report, office, WORK, WRONG_SUM, ago);
        var version = sheets.find(report, office.leader()).version();
        var event = SubmissionEvent.SUBMISSION_APPROVED;
        var refused = reports.act(report, version, event, ActInput.because(""), desk.moment(ago, 11), office.leader());
        if (!refused.equals(Optional.of(Refusal.ARITHMETIC))) {
            throw new IllegalStateException("the wrong sum of the example was not found: " + refused);
        }
        desk.write(report, office, WORK, right, ago - 1);
    }

    private String words(SubmissionId report, Office office) {
        return sheets.sections(report, office.specialist()).stream()
                .filter(section -> section.no() == WORK)
                .findFirst()
                .orElseThrow()
                .body();
    }

    /// Handed to the leader, approved, and out under the number the clerk gives it.
    void goesOut(SubmissionId report, Office office, int ago) {
        var version = sheets.find(report, office.specialist()).version();
        desk.succeed(reports.submit(report, version, desk.moment(ago, 13), office.specialist()));
        desk.approve(report, office, ago);
        var approved = sheets.find(report, office.specialist()).version();
        desk.succeed(handingOver.handOver(report, approved, desk.moment(ago, 15), office.specialist()));
        outgoing.bringOut(document(report, office), office.clerk(), office.leader(), time.after(desk.moment(ago, 15)));
    }

    /// The document a report became.
    OutgoingId document(SubmissionId report, Office office) {
        var paper = sheets.find(report, office.specialist()).paper().document();
        return new OutgoingId(UUID.fromString(Objects.requireNonNull(paper, "the report of the example has no document")
                .id()));
    }
}
