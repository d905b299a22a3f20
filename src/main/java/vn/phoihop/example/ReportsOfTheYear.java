package vn.phoihop.example;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.example.Locality.Bodies;
import vn.phoihop.example.ReportDesk.Office;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.reports.Consolidation;
import vn.phoihop.reports.Recommendations;
import vn.phoihop.reports.RequestId;
import vn.phoihop.reports.SubmissionId;

/// The reports of Tỉnh Hòa Giang: the year 2025 asked of the bodies of the province, finished and issued by the board
/// in Party form; the first half of 2026, finished from the communes to the centre; the year 2026 asked of twenty-four
/// communes, most sent, one returned, one late and urged, while the province consolidates and has not seen yet that a
/// sum it typed is wrong.
@Component
class ReportsOfTheYear {

    private static final String LATE = "Xã Trà Giang";
    private static final String RETURNED = "Xã Tân Hòa";
    private static final List<String> SIGNERS = List.of(
            "Lê Văn Thành",
            "Nguyễn Thị Hồng",
            "Trần Quốc Việt",
            "Phạm Minh Đức",
            "Võ Thanh Tùng",
            "Đặng Thị Lệ",
            "Huỳnh Văn Sơn",
            "Bùi Thị Ngọc",
            "Ngô Quang Huy",
            "Dương Thị Thu",
            "Hồ Đức Long",
            "Lý Thị Mai");
    static final List<String> LIMITS = List.of(
            "Việc cung cấp thông tin cho ban xây dựng Đảng có lúc chưa kịp thời. Nguyên nhân do cán bộ phụ trách kiêm nhiệm nhiều việc sau sắp xếp đơn vị hành chính.",
            "Hình thức tuyên truyền chưa đa dạng, nội dung có nơi chưa sát đối tượng. Nguyên nhân do thiếu kinh phí và thiết bị truyền thanh ở các ấp mới sáp nhập.",
            "Chưa tổ chức được hội nghị giao ban để đánh giá kết quả phối hợp. Nguyên nhân do khối lượng công việc tăng trong khi biên chế giảm.",
            "Việc nắm bắt dư luận về bồi thường, giải phóng mặt bằng có lúc chưa kịp thời. Nguyên nhân do địa bàn rộng, đội ngũ cộng tác viên chưa được kiện toàn.");
    private static final List<String> TASKS = List.of(
            "Một là, tiếp tục quán triệt Quy chế phối hợp đến cán bộ, đảng viên.\nHai là, đối thoại với Nhân dân ít nhất một lần trong quý.\nBa là, kiện toàn đội ngũ cộng tác viên dư luận xã hội.",
            "Một là, cung cấp thông tin kịp thời về các dự án trên địa bàn.\nHai là, giải quyết dứt điểm các vấn đề còn tồn đọng trước khi kết thúc năm.",
            "Một là, nâng cấp hệ thống truyền thanh cơ sở.\nHai là, rà soát các kiến nghị cử tri đã trả lời nhưng chưa giải quyết xong.");

    /// What a body of the province writes in the sections without figures.
    static final Map<Integer, String> OWN_WORDS = new TreeMap<>(Map.of(
            4,
            "Ban hành chương trình thực hành tiết kiệm, chống lãng phí năm 2026; công khai kết quả trên cổng thông tin điện tử.",
            5,
            "Tuyên truyền Luật Đất đai, Luật Nhà ở và các văn bản hướng dẫn đến cán bộ cơ sở và Nhân dân.",
            7,
            "Phối hợp tuyên truyền trước, trong và sau khi triển khai sắp xếp mạng lưới trường học.",
            9,
            "Tổ chức các hoạt động văn hóa, thể thao ở cơ sở gắn với giới thiệu điểm đến của tỉnh.",
            10,
            "Đài truyền thanh các xã, phường duy trì chuyên mục về những vấn đề Nhân dân quan tâm.",
            11,
            "Kiểm tra, xử lý phản ánh về ô nhiễm tại hồ chứa nước Tân Hòa; công khai kết quả quan trắc.",
            13,
            "Công tác phối hợp giữa một số đơn vị có lúc chưa kịp thời."));

    private final ReportDesk desk;
    private final HalfYear half;
    private final Consolidation consolidation;
    private final Recommendations recommendations;
    private final ConferencesOfTheYear conferences;

    ReportsOfTheYear(
            ReportDesk desk,
            HalfYear half,
            Consolidation consolidation,
            Recommendations recommendations,
            ConferencesOfTheYear conferences) {
        this.desk = desk;
        this.half = half;
        this.consolidation = consolidation;
        this.recommendations = recommendations;
        this.conferences = conferences;
    }

    void happen(Bodies bodies) {
        var board = desk.office(bodies.of("BTGDVTU"), "BTGDVTU");
        var committee = desk.office(bodies.of("UBND"), "UBND");
        var year = yearBefore(bodies, board, committee);
        var finished = half.happen(bodies, board, committee);
        conferences.happen(board, committee, bodies, year, finished);
        yearNow(bodies, board, committee);
    }

    /// Asked of the bodies of the own level, answered by each in its own words, consolidated and issued.
    private RequestId yearBefore(Bodies bodies, Office board, Office committee) {
        var others = List.of("HDND", "TAND", "VKSND").stream()
                .map(body -> desk.office(bodies.of(body), body))
                .toList();
        var asked = new java.util.ArrayList<>(List.of(committee));
        asked.addAll(others);
        var request = desk.ask(
                board,
                new ReportDesk.Asking(
                        "Báo cáo năm 2025 thực hiện Quyết định số 238-QĐ/TW của Ban Bí thư",
                        "QC238-NAM",
                        "DN-238",
                        PeriodCode.parse("2025-Y1").orElseThrow(),
                        318,
                        300,
                        asked.stream().map(Office::organisation).toList(),
                        null));
        answers(request, board, asked);
        whole(request, board, bodies);
        return request;
    }

    private void answers(RequestId request, Office board, List<Office> asked) {
        int number = 1;
        for (var office : asked) {
            var report = desk.reportOf(request, board, office);
            desk.plainWords(report, office, 310);
            desk.sign(report, office, ReportDesk.signer(office), 308);
            desk.send(report, office, 640 + number++, 304);
            desk.accept(report, board, 303);
        }
    }

    private void whole(RequestId request, Office board, Bodies bodies) {
        var whole = desk.consolidation(request, board);
        wholeWords(whole, board);
        recommend(
                whole,
                board,
                bodies.of("STC"),
                "Bố trí kinh phí nâng cấp hệ thống truyền thanh cơ sở ở các xã mới sáp nhập",
                301);
        desk.addressed(whole, board, List.of("Ban Thường vụ Tỉnh ủy"), "Trần Minh Khải", 301);
        desk.send(whole, board, 215, 299);
        desk.close(request, board, 298);
    }

    private void wholeWords(SubmissionId whole, Office board) {
        desk.write(
                whole,
                board,
                7,
                "Các cơ quan duy trì giao ban, cung cấp thông tin theo chương trình phối hợp đã ký.",
                302);
        desk.write(
                whole,
                board,
                9,
                "Nhận thức về công tác phối hợp được nâng lên; việc trả lời Nhân dân kịp thời hơn.",
                302);
        desk.write(whole, board, 10, LIMITS.get(1), 302);
        desk.write(
                whole,
                board,
                11,
                "Một số đơn vị chưa bố trí người chuyên trách; quy trình trao đổi thông tin chưa thống nhất.",
                302);
        desk.write(whole, board, 12, TASKS.getFirst(), 302);
        desk.write(whole, board, 4, "Các cơ quan trao đổi, xin ý kiến dự thảo đúng thời hạn quy định.", 302);
    }

    private void recommend(SubmissionId report, Office by, vn.phoihop.shared.OrganisationId to, String words, int ago) {
        var fresh = new Recommendations.New(UUID.randomUUID(), to, words, desk.ahead(30));
        desk.succeed(recommendations.add(report, fresh, desk.moment(ago, 9), by.specialist()));
    }

    /// The board asks the committee; the committee asks the communes and consolidates what they send.
    private void yearNow(Bodies bodies, Office board, Office committee) {
        var year = PeriodCode.parse("2026-Y1").orElseThrow();
        var above = desk.ask(
                board,
                new ReportDesk.Asking(
                        "Báo cáo năm 2026 thực hiện Quyết định số 238-QĐ/TW của Ban Bí thư",
                        "QC238-NAM",
                        "AG-238",
                        year,
                        26,
                        -6,
                        List.of(committee.organisation()),
                        null));
        var own = desk.reportOf(above, board, committee);
        asked(bodies, committee, year, own);
    }

    /// The committees of the communes and wards.
    static List<OrganisationLine> communes(Bodies bodies) {
        return bodies.all().stream()
                .filter(line -> line.name().startsWith("Ủy ban nhân dân xã")
                        || line.name().startsWith("Ủy ban nhân dân phường"))
                .toList();
    }

    /// The people of the committee of a commune.
    static Office office(ReportDesk desk, OrganisationLine commune) {
        var isTanHoa = commune.name().endsWith(small(RETURNED));
        return desk.office(commune.id(), isTanHoa ? "TANHOA" : commune.name());
    }

    static String limits(int place) {
        return LIMITS.get(place % LIMITS.size());
    }

    static String tasks(int place) {
        return TASKS.get(place % TASKS.size());
    }

    static String signer(int place) {
        return SIGNERS.get(place % SIGNERS.size());
    }

    private void asked(Bodies bodies, Office committee, PeriodCode year, SubmissionId own) {
        var communes = communes(bodies);
        var request = desk.ask(
                committee,
                new ReportDesk.Asking(
                        "Báo cáo năm 2026 thực hiện Quy chế phối hợp",
                        "QC238-NAM",
                        "AG-238",
                        year,
                        24,
                        3,
                        communes.stream().map(OrganisationLine::id).toList(),
                        own));
        var sent = new java.util.ArrayList<SubmissionId>();
        for (int i = 0; i < communes.size(); i++) {
            answer(request, committee, communes.get(i), i).ifPresent(sent::add);
        }
        consolidate(own, committee, sent, bodies);
    }

    private java.util.Optional<SubmissionId> answer(
            RequestId request, Office committee, OrganisationLine line, int place) {
        var office = office(desk, line);
        var report = desk.reportOf(request, committee, office);
        if (line.name().endsWith(small(LATE))) {
            desk.write(report, office, 13, LIMITS.get(2), 8);
            desk.urge(report, committee, "Đề nghị Ủy ban nhân dân xã gửi báo cáo và nhập đủ số liệu trong ngày.", 1);
            return java.util.Optional.empty();
        }
        var ago = 14 - place % 9;
        desk.write(report, office, 13, limits(place), ago + 1);
        desk.write(report, office, 14, tasks(place), ago + 1);
        desk.sign(report, office, signer(place), ago + 1);
        desk.send(report, office, 61 + place * 3, ago);
        if (line.name().endsWith(small(RETURNED))) {
            desk.giveBack(
                    report, committee, "Mục 3 chưa nêu nguyên nhân; mục 2 chưa nêu vấn đề chưa giải quyết xong.", 1);
            return java.util.Optional.empty();
        }
        if (place % 6 != 5) {
            desk.accept(report, committee, Math.max(1, ago - 1));
        }
        return java.util.Optional.of(report);
    }

    private static String small(String name) {
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private void consolidate(SubmissionId own, Office committee, List<SubmissionId> sent, Bodies bodies) {
        ownWords(own, committee);
        var chosen = Set.copyOf(sent.subList(0, 3));
        desk.succeed(consolidation.takeOver(
                own,
                new Consolidation.Choice(13, desk.version(own, committee, 13), chosen, Consolidation.Way.NAMED),
                desk.moment(2, 10),
                committee.specialist()));
        recommend(
                own,
                committee,
                bodies.of("SXD"),
                "Đẩy nhanh tiến độ đường ven sông Giang để ổn định đời sống các hộ phải di dời",
                2);
    }

    /// What is ready, and a sum typed by hand that whoever has the report read will find.
    private void ownWords(SubmissionId own, Office committee) {
        for (var section : List.of(4, 5, 7, 13)) {
            desk.write(own, committee, section, OWN_WORDS.getOrDefault(section, ""), 3);
        }
        desk.write(own, committee, ReportFinish.WORK, ReportFinish.WRONG_SUM, 2);
    }
}
