package vn.phoihop.example;

import static vn.phoihop.exchanges.ExchangeKind.INFO_REQUEST;
import static vn.phoihop.exchanges.ExchangeKind.INFO_SUPPLY;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.example.Dealings.Dealing;
import vn.phoihop.example.Locality.Bodies;
import vn.phoihop.exchanges.AnswerDraft;
import vn.phoihop.exchanges.ExchangeContent;
import vn.phoihop.exchanges.ExchangeDraft;
import vn.phoihop.exchanges.ExchangeEvent;
import vn.phoihop.exchanges.ExchangeInput;
import vn.phoihop.exchanges.Figure;
import vn.phoihop.exchanges.LegAnswer;
import vn.phoihop.exchanges.LegEvent;
import vn.phoihop.exchanges.LegInput;
import vn.phoihop.exchanges.RefusalGround;

/// A year of exchanges between the bodies of Tỉnh Hòa Giang, in every kind and in every state.
@Component
class DealingsOfAYear {

    private static final String RULES = "Quy chế phối hợp ban hành kèm Chương trình 12/CTrPH, Điều 5";

    private static final List<String> QUESTIONS = List.of(
            "Số liệu giải quyết đơn thư về đất đai quý I",
            "Tiến độ giải phóng mặt bằng đường ven sông Giang",
            "Tình hình giải ngân vốn đầu tư công",
            "Kết quả cấp giấy chứng nhận quyền sử dụng đất lần đầu",
            "Chất lượng nước sạch nông thôn 6 tháng đầu năm",
            "Số hộ nghèo được hỗ trợ nhà ở",
            "Kết quả xử lý ô nhiễm bãi rác Tân Lập",
            "Tình hình hoạt động của tổ hòa giải cơ sở",
            "Kết quả thực hiện dịch vụ công trực tuyến",
            "Danh mục dự án khởi công quý IV");
    private static final List<String> ASKED =
            List.of("SNNMT", "SXD", "STC", "SNNMT", "SNNMT", "SXD", "SNNMT", "VPUBND", "VPUBND", "STC");

    private final Dealings dealings;
    private final DealingsInCommon inCommon;

    DealingsOfAYear(Dealings dealings, DealingsInCommon inCommon) {
        this.dealings = dealings;
        this.inCommon = inCommon;
    }

    void happen(Bodies bodies) {
        answeredInformation(bodies);
        court(bodies);
        difficultInformation(bodies);
        supplies(bodies);
        inCommon.happen(bodies);
        drafts(bodies);
    }

    private static ExchangeContent question(String subject) {
        return ExchangeContent.of(
                        subject,
                        "Đề nghị cung cấp số liệu, đánh giá kết quả, khó khăn, vướng mắc và kiến nghị để phục vụ thông tin, tuyên truyền.",
                        7)
                .forPurpose("INFORM_PEOPLE", RULES);
    }

    private Dealing ask(Bodies bodies, String from, ExchangeContent content, int ago, String... to) {
        return dealings.draft(bodies, from, ExchangeDraft.of(INFO_REQUEST, content, Dealings.all(bodies, to)), ago)
                .sent(ago);
    }

    private void answeredInformation(Bodies bodies) {
        for (int i = 0; i < QUESTIONS.size(); i++) {
            var ago = 340 - i * 30;
            var late = i % 4 == 2 ? 14 : 6;
            var receiver = ASKED.get(i);
            var dealing = ask(bodies, i % 2 == 0 ? "BTGDVTU" : "UBND", question(QUESTIONS.get(i)), ago, receiver);
            dealing.answered(
                    receiver,
                    AnswerDraft.whole(LegAnswer.FULL, "Cung cấp đủ số liệu theo biểu, kèm đánh giá và kiến nghị."),
                    ago - late);
            if (i % 3 != 1) {
                dealing.accepted(receiver, ago - late - 3);
            }
        }
    }

    /// The court is asked, answers in part, and extends once.
    private void court(Bodies bodies) {
        ask(bodies, "BTGDVTU", question("Kết quả xét xử án hành chính về đất đai 10 tháng"), 6, "TAND")
                .answered(
                        "TAND",
                        AnswerDraft.part(
                                "Đã thụ lý 41 vụ án hành chính về quản lý đất đai, tăng 6 vụ so với cùng kỳ.",
                                "số vụ đã xét xử và tỷ lệ đối thoại thành",
                                dealings.ahead(6)),
                        3)
                .act(
                        "TAND",
                        LegEvent.LEG_EXTENDED,
                        LegInput.days(3, "Đang đối chiếu số liệu với các tòa án khu vực"),
                        2);
    }

    private void difficultInformation(Bodies bodies) {
        ask(bodies, "BTGDVTU", question("Nội dung hồ sơ vụ án đang giải quyết tại xã Phú Mỹ"), 48, "VKSND")
                .answered(
                        "VKSND",
                        AnswerDraft.refusal(
                                RefusalGround.PENDING_CASE,
                                "Vụ án đang trong giai đoạn truy tố; chỉ cung cấp nội dung cơ quan tố tụng đã công bố."),
                        43);
        ask(bodies, "UBND", question("Kết quả tiếp công dân tại Trụ sở tiếp công dân tỉnh"), 4, "HDND")
                .act("HDND", LegEvent.LEG_ACKNOWLEDGED, LegInput.NOTHING, 3)
                .act(
                        "HDND",
                        LegEvent.QUESTION_ASKED,
                        LegInput.words("Đề nghị nói rõ: lấy số liệu đến hết tháng 10 hay hết kỳ họp?"),
                        2);
        ask(bodies, "BTGDVTU", question("Quy hoạch khu dân cư Bình Minh"), 20, "SNNMT")
                .act(
                        "SNNMT",
                        LegEvent.LEG_FOUND_NOT_COMPETENT,
                        LegInput.body(bodies.of("SXD"), "Hồ sơ quy hoạch do Sở Xây dựng lưu giữ"),
                        19);
        returned(bodies);
    }

    private void returned(Bodies bodies) {
        ask(bodies, "UBND", question("Số liệu hộ kinh doanh chuyển đổi hóa đơn điện tử"), 25, "STC")
                .answered("STC", AnswerDraft.whole(LegAnswer.FULL, "Toàn tỉnh có 1.240 hộ đã chuyển đổi."), 20)
                .act("STC", LegEvent.LEG_FOUND_INSUFFICIENT, LegInput.words("Thiếu số liệu theo từng xã, phường"), 18);
        ask(
                bodies,
                "BTGDVTU",
                question("Tình hình sạt lở bờ sông tại xã Long Sơn")
                        .urgentBecause("Dư luận đang quan tâm, cần thông tin trong tuần"),
                2,
                "SNNMT",
                "TANHOA");
        ask(bodies, "HDND", question("Danh mục nghị quyết chuyên đề cần tuyên truyền"), 60, "VPUBND")
                .act(ExchangeEvent.EXCHANGE_RECALLED, ExchangeInput.words("Đã có trong tài liệu kỳ họp"), 58);
    }

    private void supplies(Bodies bodies) {
        var content = ExchangeContent.of(
                "Tổng hợp vấn đề Nhân dân quan tâm trong tuần", "Số ý kiến theo nhóm vấn đề và địa bàn.", 5);
        var figures = List.of(
                Figure.of("Đất đai, giải phóng mặt bằng", "Xã Tân Hòa", 18),
                Figure.of("Môi trường", "Xã Tân Lập", 9),
                Figure.of("An sinh xã hội", "Phường Đông Hòa", 3));
        var draft = ExchangeDraft.of(INFO_SUPPLY, content, Dealings.all(bodies, "UBND", "HDND"))
                .figures(figures);
        dealings.draft(bodies, "BTGDVTU", draft, 12)
                .sent(12)
                .act("UBND", LegEvent.LEG_ACKNOWLEDGED, LegInput.NOTHING, 11)
                .act("UBND", LegEvent.SUPPLY_NOTED, LegInput.answer(LegAnswer.USED, "Đã giao các sở xử lý"), 10)
                .act("HDND", LegEvent.LEG_ACKNOWLEDGED, LegInput.NOTHING, 10)
                .act("HDND", LegEvent.SUPPLY_NOTED, LegInput.answer(LegAnswer.NOTED, ""), 9);
        var plan = ExchangeContent.of(
                "Kế hoạch tuyên truyền kỳ họp cuối năm của HĐND tỉnh", "Thời gian, nội dung và kênh thông tin.", 5);
        dealings.draft(bodies, "HDND", ExchangeDraft.of(INFO_SUPPLY, plan, Dealings.all(bodies, "BTGDVTU")), 3)
                .sent(3);
    }

    private void drafts(Bodies bodies) {
        var report = question("Kết quả thực hiện Chương trình phối hợp năm").forPurpose("REPORT", RULES);
        dealings.draft(
                        bodies,
                        "BTGDVTU",
                        ExchangeDraft.of(INFO_REQUEST, report, Dealings.all(bodies, "UBND", "HDND", "TAND", "VKSND")),
                        1)
                .submitted();
        dealings.draft(
                bodies,
                "UBND",
                ExchangeDraft.of(
                        INFO_REQUEST, question("Tình hình lao động, việc làm sau Tết"), Dealings.all(bodies, "STC")),
                1);
    }
}
