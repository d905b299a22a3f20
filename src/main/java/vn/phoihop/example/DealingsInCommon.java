package vn.phoihop.example;

import static vn.phoihop.exchanges.ExchangeKind.COMMISSIONED_TOPIC;
import static vn.phoihop.exchanges.ExchangeKind.COMMS_PROPOSAL;
import static vn.phoihop.exchanges.ExchangeKind.DRAFT_CONSULTATION;
import static vn.phoihop.exchanges.ExchangeKind.MEETING_INVITATION;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.phoihop.example.Dealings.Dealing;
import vn.phoihop.example.Locality.Bodies;
import vn.phoihop.exchanges.AnswerDraft;
import vn.phoihop.exchanges.Attachment;
import vn.phoihop.exchanges.CommentDecision;
import vn.phoihop.exchanges.Conclusion;
import vn.phoihop.exchanges.ExchangeContent;
import vn.phoihop.exchanges.ExchangeDraft;
import vn.phoihop.exchanges.ExchangeEvent;
import vn.phoihop.exchanges.ExchangeInput;
import vn.phoihop.exchanges.LegAnswer;
import vn.phoihop.exchanges.LegEvent;
import vn.phoihop.exchanges.LegInput;
import vn.phoihop.exchanges.MeetingPlan;
import vn.phoihop.exchanges.Phase;
import vn.phoihop.exchanges.PhasePlan;

/// Exchanges of many bodies at once in the example: consultations, topics, meetings, proposals.
@Component
class DealingsInCommon {

    private final Dealings dealings;

    DealingsInCommon(Dealings dealings) {
        this.dealings = dealings;
    }

    void happen(Bodies bodies) {
        consultations(bodies);
        topics(bodies);
        meetings(bodies);
        proposals(bodies);
    }

    private void consultations(Bodies bodies) {
        var content = ExchangeContent.of(
                "Dự thảo Quy chế cung cấp thông tin giữa các cơ quan", "Đề nghị góp ý theo từng điều, khoản.", 7);
        var draft = ExchangeDraft.of(
                DRAFT_CONSULTATION, content, Dealings.all(bodies, "UBND", "HDND", "TAND", "VKSND", "SNNMT"));
        var dealing = dealings.draft(bodies, "BTGDVTU", draft, 40)
                .with("du-thao-quy-che-cung-cap-thong-tin.txt", DRAFT, Attachment.Purpose.DRAFT)
                .sent(40)
                .answered("UBND", comments("Điều 3 khoản 2", "Bổ sung thời hạn cung cấp khi có tình huống khẩn."), 35)
                .answered("TAND", comments("Điều 6", "Ghi rõ không cung cấp nội dung vụ án chưa xét xử."), 34)
                .answered("VKSND", comments("Điều 8 khoản 1", "Thay “phải” bằng “có trách nhiệm”."), 33)
                .answered("HDND", AnswerDraft.whole(LegAnswer.AGREE, "Nhất trí với dự thảo."), 33);
        dealing.decided(CommentDecision.TAKEN, "")
                .decided(CommentDecision.TAKEN, "Đã bổ sung khoản 3 Điều 6")
                .decided(CommentDecision.NOT_TAKEN, "Giữ “phải” để thống nhất với Điều 4")
                .act(ExchangeEvent.COMMENTS_CONSOLIDATED, ExchangeInput.NOTHING, 24)
                .act(ExchangeEvent.CONSULTATION_RETURNED, ExchangeInput.NOTHING, 22);
        planOfTheRoad(bodies);
    }

    private void planOfTheRoad(Bodies bodies) {
        var plan = ExchangeContent.of(
                "Dự thảo Kế hoạch thông tin về Dự án đường ven sông Giang", "Xin ý kiến trước khi ban hành.", 7);
        dealings.draft(
                        bodies,
                        "UBND",
                        ExchangeDraft.of(DRAFT_CONSULTATION, plan, Dealings.all(bodies, "BTGDVTU", "SXD", "TANHOA")),
                        5)
                .with("du-thao-ke-hoach-thong-tin.txt", PLAN, Attachment.Purpose.DRAFT)
                .sent(5)
                .answered("SXD", comments("Mục II.2", "Bổ sung mốc bàn giao mặt bằng đoạn qua xã Tân Hòa."), 3)
                .prepared("BTGDVTU", comments("Mục III", "Nêu rõ người phát ngôn và câu hỏi người dân sẽ đặt ra."));
    }

    private static AnswerDraft comments(String clause, String content) {
        return AnswerDraft.whole(LegAnswer.AGREE_WITH_COMMENTS, "Nhất trí với dự thảo, có góp ý.")
                .with(List.of(new AnswerDraft.Point(clause, content)));
    }

    private static final String DRAFT = """
            DỰ THẢO
            QUY CHẾ
            Cung cấp thông tin giữa các cơ quan trong Chương trình phối hợp
            Điều 3. Thời hạn cung cấp
            2. Cơ quan được yêu cầu trả lời trong 7 ngày làm việc.
            Điều 6. Phạm vi thông tin
            Điều 8. Trách nhiệm của các cơ quan
            1. Người đứng đầu phải chịu trách nhiệm về tính chính xác.
            """;

    private static final String PLAN = """
            DỰ THẢO
            KẾ HOẠCH
            Thông tin trước, trong và sau khi thi công Dự án đường ven sông Giang
            I. MỤC ĐÍCH
            II. NỘI DUNG
            2. Thông tin về giải phóng mặt bằng
            III. TỔ CHỨC THỰC HIỆN
            """;

    private void topics(Bodies bodies) {
        var water = ExchangeContent.of(
                        "Nước sạch nông thôn: thực trạng và giải pháp", "Chuyên đề phục vụ hội nghị báo cáo viên.", 20)
                .bringing("Chuyên đề 10 trang, kèm bảng số liệu theo xã");
        dealings.draft(
                        bodies,
                        "BTGDVTU",
                        ExchangeDraft.of(COMMISSIONED_TOPIC, water, Dealings.all(bodies, "SNNMT")),
                        75)
                .sent(75)
                .act("SNNMT", LegEvent.LEG_ACKNOWLEDGED, LegInput.NOTHING, 74)
                .act("SNNMT", LegEvent.ANSWERING_STARTED, LegInput.owner("Phòng Nước sạch nông thôn"), 74)
                .answered("SNNMT", AnswerDraft.whole(LegAnswer.DELIVERED, "Gửi chuyên đề hoàn chỉnh."), 50)
                .accepted("SNNMT", 46);
        var reform = ExchangeContent.of(
                        "Kết quả cải cách hành chính cấp xã sau sắp xếp", "Nêu kết quả, hạn chế, bài học.", 20)
                .bringing("Chuyên đề 8 trang và 3 câu chuyện tiêu biểu");
        dealings.draft(
                        bodies,
                        "BTGDVTU",
                        ExchangeDraft.of(COMMISSIONED_TOPIC, reform, Dealings.all(bodies, "VPUBND")),
                        8)
                .sent(8)
                .act("VPUBND", LegEvent.LEG_ACKNOWLEDGED, LegInput.NOTHING, 7)
                .act("VPUBND", LegEvent.ANSWERING_STARTED, LegInput.owner("Phòng Tổng hợp"), 6);
    }

    private void meetings(Bodies bodies) {
        var past = new MeetingPlan(
                dealings.at(dealings.day(30), 8),
                dealings.at(dealings.day(30), 11),
                "Phòng họp số 2, Trụ sở Tỉnh ủy",
                "Đánh giá kết quả phối hợp quý III\nVấn đề nổi cộm cần tập trung\nNhiệm vụ quý IV");
        var content = ExchangeContent.of("Họp giao ban phối hợp quý III", "Mời lãnh đạo cơ quan dự họp giao ban.", 2);
        var dealing = dealings.draft(
                        bodies,
                        "BTGDVTU",
                        ExchangeDraft.of(
                                        MEETING_INVITATION,
                                        content,
                                        Dealings.all(bodies, "UBND", "HDND", "TAND", "VKSND"))
                                .meeting(past),
                        44)
                .sent(44)
                .answered("UBND", AnswerDraft.whole(LegAnswer.ATTENDS, "").coming(2, "Phó Chủ tịch, chuyên viên"), 40)
                .answered(
                        "HDND",
                        AnswerDraft.whole(LegAnswer.DELEGATE, "Ủy quyền Phó Ban")
                                .coming(1, "Phó Trưởng ban"),
                        39)
                .answered(
                        "TAND",
                        AnswerDraft.whole(LegAnswer.WRITTEN_OPINION, "Gửi ý kiến bằng văn bản về án hành chính."),
                        38);
        concluded(bodies, dealing);
        nextMeeting(bodies);
    }

    private void concluded(Bodies bodies, Dealing dealing) {
        dealing.act(
                        ExchangeEvent.MEETING_HELD,
                        ExchangeInput.words(
                                "Các cơ quan thống nhất kết quả quý III; tập trung hai vấn đề đất đai và nước sạch."),
                        29)
                .act(
                        ExchangeEvent.CONCLUSIONS_ISSUED,
                        ExchangeInput.concluded(List.of(new Conclusion(
                                "Rà soát, trả lời dứt điểm kiến nghị về nước sạch tại ba xã",
                                "Báo cáo kết quả trả lời",
                                bodies.of("SNNMT"),
                                dealings.ahead(20),
                                null))),
                        28);
    }

    private void nextMeeting(Bodies bodies) {
        var next = new MeetingPlan(
                dealings.at(dealings.ahead(9), 8),
                dealings.at(dealings.ahead(9), 11),
                "Hội trường Ủy ban nhân dân tỉnh",
                "Thông tin về Dự án đường ven sông Giang\nGiải đáp kiến nghị của người dân xã Tân Hòa");
        var invitation = ExchangeContent.of(
                "Họp thống nhất thông tin Dự án đường ven sông Giang", "Mời dự họp và chuẩn bị ý kiến.", 2);
        dealings.draft(
                        bodies,
                        "UBND",
                        ExchangeDraft.of(
                                        MEETING_INVITATION,
                                        invitation,
                                        Dealings.all(bodies, "BTGDVTU", "SXD", "SNNMT", "TANHOA"))
                                .meeting(next),
                        3)
                .sent(3)
                .answered("SXD", AnswerDraft.whole(LegAnswer.ATTENDS, "").coming(2, "Phó Giám đốc, Trưởng phòng"), 1);
    }

    private void proposals(Bodies bodies) {
        var content = ExchangeContent.of(
                "Thông tin việc ngừng cấp nước để sửa tuyến ống D600", "Ảnh hưởng ba phường, khoảng 4.200 hộ.", 3);
        var phases = List.of(
                phase(bodies, Phase.BEFORE, "Lịch ngừng cấp nước từng khu vực, lý do sửa chữa.", "Trước 5 ngày"),
                phase(bodies, Phase.DURING, "Tiến độ sửa chữa, điểm lấy nước tạm.", "Mỗi ngày lúc 17 giờ"),
                phase(bodies, Phase.AFTER, "Kết quả, chất lượng nước sau sửa chữa.", "Trong 2 ngày sau khi xong"));
        var dealing = dealings.draft(
                        bodies,
                        "BTGDVTU",
                        ExchangeDraft.of(COMMS_PROPOSAL, content, Dealings.all(bodies, "SXD"))
                                .phases(phases),
                        90)
                .sent(90)
                .answered("SXD", AnswerDraft.whole(LegAnswer.ADOPTED, "Thống nhất thực hiện."), 88);
        carriedOut(dealing);
        proposalOfTheRoad(bodies, phases);
    }

    private static void carriedOut(Dealing dealing) {
        dealing.act(
                        ExchangeEvent.PROPOSAL_CARRIED_OUT,
                        ExchangeInput.carriedOut(Map.of(
                                Phase.BEFORE, "Đăng cổng thông tin và phát thanh xã, phường.",
                                Phase.DURING, "Cập nhật 6 bản tin, lập 9 điểm cấp nước tạm.",
                                Phase.AFTER, "Công bố kết quả xét nghiệm nước.")),
                        78)
                .act(
                        ExchangeEvent.PROPOSAL_REVIEWED,
                        ExchangeInput.words(
                                "Người dân còn hỏi về giảm giá nước; thông báo ngày đầu ghi sai giờ, đã đính chính trong 2 giờ."),
                        70);
    }

    private void proposalOfTheRoad(Bodies bodies, List<PhasePlan> phases) {
        var road = ExchangeContent.of(
                "Thông tin về tuyến đường ven sông Giang trước khi kiểm đếm",
                "Đề xuất thông tin trước khi kiểm đếm đất đai.",
                3);
        dealings.draft(
                        bodies,
                        "BTGDVTU",
                        ExchangeDraft.of(COMMS_PROPOSAL, road, Dealings.all(bodies, "UBND", "TANHOA"))
                                .phases(phases.subList(0, 1)),
                        2)
                .sent(2);
    }

    private static PhasePlan phase(Bodies bodies, Phase phase, String facts, String when) {
        return new PhasePlan(
                phase,
                facts,
                bodies.of("SXD"),
                "Giám đốc Sở",
                "Cổng thông tin điện tử tỉnh, đài truyền thanh xã",
                when,
                "Khi nào có nước lại? Lấy nước ở đâu?",
                "Xe bồn cấp nước cho trạm y tế, trường học",
                "Mức hỏng của đoạn ống qua cầu Giang",
                "");
    }
}
