package vn.phoihop.example;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.example.Locality.Bodies;
import vn.phoihop.example.ReportDesk.Office;
import vn.phoihop.reports.Conference;
import vn.phoihop.reports.Conferences;
import vn.phoihop.reports.NewConference;
import vn.phoihop.reports.RequestId;

/// The conferences on the reports of the example: the one that closed the year, held and concluded, and the one on the
/// half-year, called.
@Component
class ConferencesOfTheYear {

    private final ReportDesk desk;
    private final Conferences conferences;

    ConferencesOfTheYear(ReportDesk desk, Conferences conferences) {
        this.desk = desk;
        this.conferences = conferences;
    }

    void happen(Office board, Office committee, Bodies bodies, RequestId year) {
        var held = called(board, committee, bodies, year);
        desk.succeed(conferences.hold(
                held,
                0,
                "Các đại biểu thống nhất với báo cáo; đề nghị giao ban hằng quý và công khai kết quả giải quyết kiến nghị.",
                List.of(new Conference.Conclusion(
                        "Tổ chức giao ban hằng quý về các vấn đề nổi cộm",
                        "Lịch giao ban và thông báo kết luận từng quý",
                        committee.organisation(),
                        desk.ahead(25),
                        null)),
                desk.moment(280, 12),
                board.leader()));
        plan(board, committee, bodies);
    }

    private UUID called(Office board, Office committee, Bodies bodies, RequestId year) {
        return conferences
                .call(
                        new NewConference(
                                UUID.randomUUID(),
                                Conference.Kind.CLOSING,
                                "Hội nghị tổng kết năm 2025 thực hiện Quy chế phối hợp",
                                desk.moment(280, 8),
                                desk.moment(280, 11),
                                "Hội trường Tỉnh ủy Hòa Giang",
                                "Báo cáo kết quả năm 2025\nTham luận của các địa phương\nKết luận của lãnh đạo Tỉnh ủy",
                                List.of(
                                        committee.organisation(),
                                        bodies.of("HDND"),
                                        bodies.of("TAND"),
                                        bodies.of("VKSND")),
                                List.of(),
                                year),
                        desk.moment(290, 9),
                        board.specialist())
                .orElseThrow();
    }

    private void plan(Office board, Office committee, Bodies bodies) {
        conferences.call(
                new NewConference(
                        UUID.randomUUID(),
                        Conference.Kind.INTERIM,
                        "Hội nghị sơ kết 6 tháng đầu năm 2026 thực hiện Quy chế phối hợp",
                        desk.morning(desk.ahead(12), 8),
                        desk.morning(desk.ahead(12), 11),
                        "Phòng họp số 1, Tỉnh ủy Hòa Giang",
                        "Báo cáo sơ kết\nTrao đổi về các vấn đề chưa giải quyết xong\nKết luận",
                        List.of(committee.organisation(), bodies.of("HDND")),
                        List.of(),
                        null),
                desk.moment(3, 9),
                board.specialist());
    }
}
