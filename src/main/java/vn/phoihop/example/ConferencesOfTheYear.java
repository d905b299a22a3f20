package vn.phoihop.example;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.example.Locality.Bodies;
import vn.phoihop.example.ReportDesk.Office;
import vn.phoihop.reports.Conference.Conclusion;
import vn.phoihop.reports.Conference.Kind;
import vn.phoihop.reports.Conferences;
import vn.phoihop.reports.NewConference;
import vn.phoihop.reports.RequestId;
import vn.phoihop.shared.OrganisationId;

/// The conferences on the reports of the example: those that closed the year before and the half-year, held and
/// concluded, and the one on this year, called.
@Component
class ConferencesOfTheYear {

    private final ReportDesk desk;
    private final Conferences conferences;

    ConferencesOfTheYear(ReportDesk desk, Conferences conferences) {
        this.desk = desk;
        this.conferences = conferences;
    }

    void happen(Office board, Office committee, Bodies bodies, RequestId year, RequestId half) {
        var all = List.of(committee.organisation(), bodies.of("HDND"), bodies.of("TAND"), bodies.of("VKSND"));
        hold(
                call(board, Kind.CLOSING, "Hội nghị tổng kết năm 2025 thực hiện Quy chế phối hợp", 280, all, year),
                board,
                280,
                conclusion(
                        "Tổ chức giao ban hằng quý về các vấn đề nổi cộm",
                        "Lịch giao ban và thông báo kết luận từng quý",
                        committee));
        hold(
                call(
                        board,
                        Kind.INTERIM,
                        "Hội nghị sơ kết 6 tháng đầu năm 2026 thực hiện Quy chế phối hợp",
                        130,
                        all,
                        half),
                board,
                130,
                conclusion(
                        "Rà soát, trả lời dứt điểm các vấn đề chưa giải quyết xong nêu tại báo cáo 6 tháng",
                        "Danh mục vấn đề với kết quả và thời hạn từng việc",
                        committee));
        plan(board, all);
    }

    private Conclusion conclusion(String words, String output, Office lead) {
        return new Conclusion(words, output, lead.organisation(), desk.ahead(25), null);
    }

    private void hold(UUID called, Office board, int ago, Conclusion conclusion) {
        desk.succeed(conferences.hold(
                called,
                0,
                "Các đại biểu thống nhất với báo cáo; đề nghị giao ban hằng quý và công khai kết quả giải quyết kiến nghị.",
                List.of(conclusion),
                desk.moment(ago, 14),
                board.leader()));
    }

    private UUID call(Office board, Kind kind, String title, int ago, List<OrganisationId> invited, RequestId request) {
        return conferences
                .call(
                        new NewConference(
                                UUID.randomUUID(),
                                kind,
                                title,
                                desk.moment(ago, 8),
                                desk.moment(ago, 11),
                                "Hội trường Tỉnh ủy Hòa Giang",
                                "Báo cáo kết quả\nTham luận của các địa phương\nKết luận của lãnh đạo Tỉnh ủy",
                                invited,
                                List.of(),
                                request),
                        desk.moment(ago + 10, 9),
                        board.specialist())
                .orElseThrow();
    }

    private void plan(Office board, List<OrganisationId> invited) {
        conferences.call(
                new NewConference(
                        UUID.randomUUID(),
                        Kind.CLOSING,
                        "Hội nghị tổng kết năm 2026 thực hiện Quy chế phối hợp",
                        desk.morning(desk.ahead(12), 8),
                        desk.morning(desk.ahead(12), 11),
                        "Phòng họp số 1, Tỉnh ủy Hòa Giang",
                        "Báo cáo tổng kết\nTrao đổi về các vấn đề chưa giải quyết xong\nKết luận",
                        invited,
                        List.of(),
                        null),
                desk.moment(3, 9),
                board.specialist());
    }
}
