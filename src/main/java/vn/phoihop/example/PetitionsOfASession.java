package vn.phoihop.example;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.phoihop.example.PetitionDesk.One;
import vn.phoihop.example.PetitionDesk.Words;
import vn.phoihop.petitions.AnswerClass;
import vn.phoihop.petitions.AnswerText;
import vn.phoihop.petitions.Competence;
import vn.phoihop.petitions.Field;
import vn.phoihop.petitions.PetitionEvent;
import vn.phoihop.petitions.PetitionInput;
import vn.phoihop.petitions.PetitionKind;
import vn.phoihop.petitions.RoundKind;

/// Voters’ petitions to two sessions of the council of the example: joined, answered, sent back, promised, broken and
/// kept, and some in every state between.
@Component
class PetitionsOfASession {

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final int COLLECTED = 34;

    private static final String SAID = """
            Xã Tân Hòa|PETITION|TRANSPORT|PROVINCE|Đề nghị sửa chữa đường liên xã Tân Hòa – Tân Lập đoạn qua cầu Giang bị hư hỏng, ngập nước vào mùa mưa.
            Xã Tân Lập|PETITION|TRANSPORT|PROVINCE|Đường liên xã Tân Hòa – Tân Lập đoạn qua cầu Giang hư hỏng nặng, ngập nước, đề nghị sửa chữa trước mùa mưa.
            Xã Phú Mỹ|PETITION|WATER_POWER|PROVINCE|Đề nghị đầu tư trạm cấp nước sạch cho ấp Phú Thuận, người dân còn dùng nước giếng nhiễm phèn.
            Xã Phú Thành|PETITION|WATER_POWER|PROVINCE|Người dân ấp Phú Lợi dùng nước giếng nhiễm phèn, đề nghị đầu tư trạm cấp nước sạch.
            Phường Hòa Bắc|PETITION|ADMINISTRATION|COMMUNE|Đề nghị kéo dài giờ làm việc buổi chiều thứ Sáu của bộ phận một cửa phường.
            Xã Long Điền|PETITION|LAND|PROVINCE|Đề nghị chi trả dứt điểm tiền bồi thường đất cho các hộ bị thu hồi làm đường ven sông Giang.
            Xã Tân Hòa|PETITION|LAND|PROVINCE|Các hộ bị thu hồi đất làm đường ven sông Giang chưa nhận đủ tiền bồi thường, đề nghị chi trả dứt điểm.
            Xã Châu Sơn|PETITION|EDUCATION|PROVINCE|Đề nghị bổ sung giáo viên tiếng Anh cho các trường tiểu học vùng xa.
            Xã An Khê|PETITION|HEALTH|PROVINCE|Đề nghị bố trí bác sĩ thường trực tại trạm y tế xã sau sắp xếp.
            Xã Vĩnh Lợi|PETITION|ENVIRONMENT|PROVINCE|Đề nghị xử lý mùi hôi từ bãi rác Vĩnh Lợi ảnh hưởng khu dân cư.
            Xã Mỹ Đức|PETITION|AGRICULTURE|PROVINCE|Đề nghị nạo vét kênh nội đồng Mỹ Đức để chủ động nước tưới vụ hè thu.
            Phường Giang Nam|PETITION|WELFARE|CENTRAL|Đề nghị nâng mức trợ cấp xã hội hằng tháng cho người cao tuổi không có lương hưu.
            Xã Bình Minh|PETITION|ORDER|PROVINCE|Đề nghị lắp camera an ninh tại các nút giao trên tỉnh lộ 12 qua xã.
            Xã Cẩm Sơn|PETITION|ETHNIC|PROVINCE|Đề nghị hỗ trợ đất sản xuất cho hộ đồng bào dân tộc thiểu số ở thôn Cẩm Thượng.
            Phường Đông Hòa|PETITION|BUDGET|PROVINCE|Đề nghị công khai dự toán và quyết toán các khoản đóng góp của Nhân dân ở khu phố.
            Xã Thạnh Lộc|PETITION|TRANSPORT|COMMUNE|Đề nghị lắp đèn chiếu sáng đường trục xã Thạnh Lộc.
            Xã Hòa Hiệp|PETITION|CULTURE|PROVINCE|Đề nghị tu bổ di tích đình Hòa Hiệp đã xuống cấp.
            Xã Giang Tân|PETITION|TRANSPORT|CENTRAL|Đề nghị sớm khởi công cầu Trà Giang 2 trên quốc lộ.
            Xã Trà Giang|PETITION|AGRICULTURE|PROVINCE|Đề nghị hỗ trợ giá giống lúa chịu mặn cho hộ bị thiệt hại do xâm nhập mặn.
            Xã Long Sơn|PETITION|ENVIRONMENT|COMMUNE|Đề nghị tăng chuyến thu gom rác sinh hoạt ở các ấp ven sông.
            Xã Bình Giang|PETITION|LAND|PROVINCE|Đề nghị cấp giấy chứng nhận quyền sử dụng đất cho khu dân cư sau chỉnh trang.
            Xã Vĩnh Hưng|PETITION|HEALTH|PROVINCE|Đề nghị sửa chữa trạm y tế Vĩnh Hưng bị dột.
            Xã Châu Thạnh|PETITION|EDUCATION|PROVINCE|Đề nghị xây thêm phòng học cho trường mầm non Châu Thạnh.
            Xã An Bình|PETITION|WATER_POWER|PROVINCE|Đề nghị nâng công suất trạm biến áp ấp An Lạc vì điện yếu giờ cao điểm.
            Phường Tây Giang|OPINION|ADMINISTRATION|COMMUNE|Cử tri phấn khởi vì thủ tục đất đai ở phường được giải quyết nhanh hơn sau sắp xếp.
            Xã Phú Mỹ|OPINION|BUDGET|PROVINCE|Cử tri đồng tình với việc miễn thủy lợi phí và mong chính sách ổn định.
            Xã Tân Lập|OPINION|WELFARE|PROVINCE|Cử tri băn khoăn về việc làm của lao động trẻ ở nông thôn.
            Xã Long Điền|OPINION|ORDER|PROVINCE|Cử tri phản ánh tình hình an ninh trật tự có chuyển biến tốt.
            Xã Mỹ Đức|PETITION|TRANSPORT|PROVINCE|Đề nghị nâng cấp cầu tạm qua kênh Mỹ Đức thành cầu bê tông.
            Xã An Khê|PETITION|CULTURE|COMMUNE|Đề nghị có sân chơi cho trẻ em ở trung tâm xã.
            """;

    private final PetitionDesk desk;

    private static final List<String> LETTER = List.of(
            "^ ỦY BAN NHÂN DÂN TỈNH HÒA GIANG",
            "^ Số: 1548/UBND-NN",
            "Kính gửi: Thường trực Hội đồng nhân dân tỉnh.",
            "Ủy ban nhân dân tỉnh trả lời kiến nghị của cử tri về mùi hôi bãi rác xã Vĩnh Lợi như sau:",
            "1. Đã kiểm tra, xử phạt đơn vị vận hành theo quy định.",
            "2. Toàn bộ ô chôn lấp đã được phủ đất; chế phẩm khử mùi được phun hằng ngày.",
            "3. Sở Nông nghiệp và Môi trường quan trắc không khí mỗi tháng và công khai kết quả.",
            "> TM. ỦY BAN NHÂN DÂN",
            "> KT. CHỦ TỊCH",
            "> PHÓ CHỦ TỊCH");

    PetitionsOfASession(PetitionDesk desk) {
        this.desk = desk;
    }

    void happen(Locality.Bodies bodies) {
        var promised = new PetitionsOfTheSessionBefore(desk).happen(bodies);
        var days = desk.days();
        var session = desk.session(bodies, "Kỳ họp thứ 3 Hội đồng nhân dân tỉnh Hòa Giang", 3, days.ahead(18));
        var round = desk.round(
                bodies, session, RoundKind.BEFORE, "Tiếp xúc cử tri trước kỳ họp thứ 3", COLLECTED + 5, COLLECTED - 4);
        var all = new ArrayList<One>();
        for (var line : SAID.lines().toList()) {
            all.add(desk.collected(bodies, round, words(line), COLLECTED - all.size() % 5));
        }
        consolidate(all);
        send(all);
        answer(all);
        review(all, promised, bodies);
        desk.round(bodies, session, RoundKind.THEMATIC, "Tiếp xúc cử tri chuyên đề nước sạch nông thôn", 8, 6);
    }

    static Words words(String line) {
        var cells = BAR.split(line, -1);
        return new Words(
                cells[0],
                PetitionKind.valueOf(cells[1]),
                Field.valueOf(cells[2]),
                Competence.valueOf(cells[3]),
                cells[4]);
    }

    static One consolidated(One one, int ago) {
        return one.council(PetitionEvent.PETITION_CONSOLIDATED, PetitionInput.NOTHING, ago);
    }

    /// Two pairs and a pair of the same are joined; opinions are noted; three wait still.
    private static void consolidate(List<One> all) {
        join(all, 0, 1);
        join(all, 2, 3);
        join(all, 5, 6);
        for (int i = 24; i < 27; i++) {
            all.get(i).council(PetitionEvent.OPINION_NOTED, PetitionInput.NOTHING, 28);
        }
        for (var i : List.of(0, 2, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23)) {
            consolidated(all.get(i), 27);
        }
    }

    private static void join(List<One> all, int main, int other) {
        all.get(other)
                .council(
                        PetitionEvent.PETITION_LINKED,
                        PetitionInput.into(all.get(main).id()),
                        28);
    }

    private static void send(List<One> all) {
        for (var i : List.of(0, 2, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20)) {
            all.get(i).sent("UBND", "58/HĐND-VP", 25);
        }
        for (var i : List.of(0, 2, 5, 7, 8, 9, 10, 12, 13, 14, 16, 18, 20)) {
            var unit = i == 0 || i == 12 ? "SXD" : i == 2 || i == 5 || i == 9 || i == 10 ? "SNNMT" : "UBND";
            all.get(i).assigned("UBND", unit, 24);
        }
        all.get(4).desk("UBND", PetitionEvent.PETITION_RECEIVED, PetitionInput.NOTHING, 24);
        all.get(11).desk("UBND", PetitionEvent.PETITION_RECEIVED, PetitionInput.NOTHING, 24);
    }

    private static AnswerText answer(String asked, String result, AnswerClass as) {
        return AnswerText.of(asked, result, as);
    }

    private void answer(List<One> all) {
        all.get(0)
                .answered(
                        "SXD",
                        answer(
                                        "Sửa chữa đường liên xã Tân Hòa – Tân Lập.",
                                        "Đang thi công 1,2 km còn lại; bổ sung cống thoát nước tại cầu Giang.",
                                        AnswerClass.UNDER_WAY_ROADMAP)
                                .promising(
                                        "Thông xe toàn tuyến, có cống thoát nước",
                                        desk.days().ahead(40)),
                        "1560/UBND-KT",
                        10);
        answerByOffice(all);
        answerForNow(all.get(12));
        answerSome(all);
    }

    private static void answerByOffice(List<One> all) {
        all.get(9)
                .answered(
                        "SNNMT",
                        answer(
                                "Xử lý mùi hôi bãi rác Vĩnh Lợi.",
                                "Đã kiểm tra, xử phạt đơn vị vận hành, phủ đất toàn bộ ô chôn lấp.",
                                AnswerClass.SOLVED_BY_INSPECTION),
                        "1548/UBND-NN",
                        12);
        all.get(10)
                .answered(
                        "SNNMT",
                        answer("Nạo vét kênh Mỹ Đức.", "Sẽ xem xét bố trí vốn.", AnswerClass.UNSOLVED_NO_RESOURCES),
                        "1550/UBND-NN",
                        12);
        all.get(7)
                .answered(
                        "UBND",
                        answer(
                                "Bổ sung giáo viên tiếng Anh, bác sĩ trạm y tế.",
                                "Đã điều động 12 giáo viên và 4 bác sĩ; phần còn lại tuyển dụng quý tới theo chỉ tiêu biên chế.",
                                AnswerClass.EXPLAINED),
                        "1552/UBND-VX",
                        12,
                        all.get(8));
    }

    private void answerForNow(One cameras) {
        cameras.prepared(
                        "SXD",
                        AnswerText.holding(
                                "Lắp camera an ninh trên tỉnh lộ 12.",
                                "Đang khảo sát 9 nút giao cùng Công an tỉnh.",
                                desk.days().ahead(12)),
                        9)
                .head("UBND", PetitionEvent.ANSWER_APPROVED, PetitionInput.NOTHING, 8)
                .head("UBND", PetitionEvent.HOLDING_ANSWER_SENT, PetitionInput.proved("", "1571/UBND-NC"), 8);
    }

    private static void answerSome(List<One> all) {
        all.get(14)
                .answered(
                        "UBND",
                        answer(
                                "Công khai các khoản đóng góp ở khu phố.",
                                "Đã ban hành quy định công khai tại nhà văn hóa và trang của phường.",
                                AnswerClass.SOLVED_BY_DOCUMENT),
                        "1549/UBND-TH",
                        13);
        all.get(16)
                .prepared(
                        "UBND",
                        answer(
                                "Tu bổ đình Hòa Hiệp.",
                                "Đã lập hồ sơ trình cấp trên thỏa thuận tu bổ.",
                                AnswerClass.UNDER_WAY_SUBMITTED),
                        3);
        all.get(18)
                .prepared(
                        "UBND",
                        answer("Hỗ trợ giống lúa chịu mặn.", "Đã cấp 40 tấn giống.", AnswerClass.SOLVED_BY_ACTION),
                        4)
                .head("UBND", PetitionEvent.ANSWER_APPROVED, PetitionInput.NOTHING, 2);
    }

    private static void review(List<One> all, One promised, Locality.Bodies bodies) {
        all.get(0)
                .raisedBefore(promised)
                .shown("Cử tri hai xã đề nghị sửa đường liên xã Tân Hòa – Tân Lập đoạn qua cầu Giang, chống ngập.", 9);
        all.get(9)
                .council(PetitionEvent.ANSWER_ACCEPTED, PetitionInput.NOTHING, 8)
                .closed(5)
                .shown("Cử tri xã Vĩnh Lợi đề nghị xử lý mùi hôi bãi rác.", 4)
                .withLetter("SNNMT", "Cong-van-1548-UBND-NN.docx", LETTER);
        all.get(10)
                .council(
                        PetitionEvent.ANSWER_SENT_BACK,
                        PetitionInput.words("Chưa nêu chiều dài cần nạo vét, kinh phí và năm dự kiến thực hiện."),
                        7);
        all.get(7).council(PetitionEvent.ANSWER_ACCEPTED, PetitionInput.NOTHING, 6);
        correct(all.get(14));
        all.get(17)
                .desk("UBND", PetitionEvent.PETITION_RECEIVED, PetitionInput.NOTHING, 24)
                .head(
                        "UBND",
                        PetitionEvent.PETITION_RETURNED,
                        PetitionInput.competent(bodies.of("SXD"), "Công trình quốc lộ do trung ương quản lý"),
                        23);
    }

    private static void correct(One published) {
        published
                .council(PetitionEvent.ANSWER_ACCEPTED, PetitionInput.NOTHING, 9)
                .corrected(
                        answer(
                                "Công khai các khoản đóng góp ở khu phố.",
                                "Đã ban hành quy định công khai tại nhà văn hóa và cổng thông tin của phường, hằng quý.",
                                AnswerClass.SOLVED_BY_DOCUMENT),
                        "1580/UBND-TH",
                        "Ghi thiếu định kỳ công khai",
                        6);
    }
}
