package vn.phoihop.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.programmes.Comment.Decision;
import vn.phoihop.programmes.Consultations;
import vn.phoihop.programmes.NewProgramme;
import vn.phoihop.programmes.ProgrammeHead;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.ProgrammeSheets;
import vn.phoihop.programmes.ProgrammeText;
import vn.phoihop.programmes.ProgrammeText.Content;
import vn.phoihop.programmes.ProgrammeText.PartyText;
import vn.phoihop.programmes.Programmes;
import vn.phoihop.programmes.Signing;
import vn.phoihop.programmes.Terms;
import vn.phoihop.programmes.briefings.Briefing;
import vn.phoihop.programmes.briefings.Briefing.Attendance;
import vn.phoihop.programmes.briefings.Briefings;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.Register;
import vn.phoihop.registry.RegisterFilter;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// The joint programmes of the example: the five-party programme of the term in force and its plans, one that waits for
/// signatures, those of the two provinces of before, and who was briefed.
@Component
class Agreements {

    private static final String BASIS =
            "Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư\nHướng dẫn số 170-HD/BTGTW ngày 26/01/2021 của Ban Tuyên giáo Trung ương";
    static final List<Content> CONTENTS = List.of(
            new Content(
                    "GUIDANCE",
                    "Chỉ đạo, định hướng tuyên truyền chủ trương, chính sách, pháp luật và kết quả thực hiện kế hoạch phát triển kinh tế - xã hội."),
            new Content(
                    "ADVICE",
                    "Tham mưu cấp ủy giải pháp trong triển khai dự án, đề án, chương trình tác động trực tiếp đến đời sống Nhân dân."),
            new Content(
                    "CONCERNS",
                    "Nắm tình hình, giải quyết các vấn đề nổi cộm, Nhân dân quan tâm; thông tin trước, trong và sau khi giải quyết."),
            new Content("DUTIES", "Trao đổi thông tin hằng tuần; sơ kết 6 tháng, tổng kết hằng năm."));
    private static final Map<String, String> DUTIES = Map.of(
            "BTGDVTU", "Chủ trì, đề xuất nội dung phối hợp hằng năm; cung cấp thông tin dư luận xã hội hằng tuần.",
            "HĐND", "Thông tin kết quả các kỳ họp, chuyển kiến nghị cử tri và giám sát việc trả lời.",
            "UBND",
                    "Cung cấp thông tin dự án trước, trong và sau khi thực hiện; kiểm tra, trả lời nội dung báo chí nêu.",
            "TAND", "Xây dựng phương án thông tin trước, trong và sau khi xét xử các vụ án dư luận quan tâm.",
            "VKSND", "Phối hợp thông tin về các vụ án dư luận quan tâm; phản bác thông tin sai sự thật.");

    private final Programmes programmes;
    private final Consultations consultations;
    private final Signing signing;
    private final Terms terms;
    private final ProgrammeSheets sheets;
    private final Briefings briefings;
    private final Register register;
    private final Secretary secretary;
    private final OldProvinces oldProvinces;
    private final Communes communes;
    private final Predecessors predecessors;
    private final OfficeTime time;

    Agreements(
            Programmes programmes,
            Consultations consultations,
            Signing signing,
            Terms terms,
            ProgrammeSheets sheets,
            Briefings briefings,
            Register register,
            Secretary secretary,
            OldProvinces oldProvinces,
            Communes communes,
            Predecessors predecessors,
            OfficeTime time) {
        this.programmes = programmes;
        this.consultations = consultations;
        this.signing = signing;
        this.terms = terms;
        this.sheets = sheets;
        this.briefings = briefings;
        this.register = register;
        this.secretary = secretary;
        this.oldProvinces = oldProvinces;
        this.communes = communes;
        this.predecessors = predecessors;
        this.time = time;
    }

    void conclude(Locality.Bodies bodies, LocalDate today, Actor by) {
        for (var old : oldProvinces.found(bodies, by)) {
            predecessors.conclude(old, bodies);
            communes.districts(old, bodies);
        }
        var course = time.course(OldProvinces.REFORM.plusDays(60));
        var term = ofTheTerm(bodies, today, course);
        plans(term, bodies, today, course);
        brief(term, bodies, today);
        waiting(bodies, today, time.course(time.day(30)));
        communes.sign(bodies, today);
    }

    static ProgrammeHead head(String type, String form, String title, int first, int last) {
        return new ProgrammeHead(
                type,
                form,
                title,
                BASIS,
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31),
                LocalDate.of(first, 1, 1),
                List.of("WRITTEN", "MEETINGS", "PRESS_BRIEFINGS", "SPEAKERS", "VOTERS", "REVIEWS"));
    }

    private static List<PartyText> parties(Locality.Bodies bodies, List<String> abbreviations) {
        return abbreviations.stream()
                .map(each -> new PartyText(bodies.of(each), DUTIES.getOrDefault(each, "Phối hợp thực hiện.")))
                .toList();
    }

    /// Half a year of drafting, asking and answering, signed by all a few days before its term begins.
    private ProgrammeId ofTheTerm(Locality.Bodies bodies, LocalDate today, Course course) {
        var first = today.getYear() - Math.floorMod(today.getYear() - 1, 5);
        var title =
                "Chương trình phối hợp thực hiện Quyết định số 238-QĐ/TW giai đoạn %d - %d".formatted(first, first + 4);
        var head = head("CTr", "PROVINCE_FIVE", title, first, first + 4);
        var text =
                new ProgrammeText(head, parties(bodies, List.of("BTGDVTU", "HĐND", "UBND", "TAND", "VKSND")), CONTENTS);
        var board = Secretary.of(bodies.of("BTGDVTU"));
        var fresh = NewProgramme.of(text, Work.of(bodies, first));
        var id = course.on(time.day(380), 9, () -> Secretary.done(programmes.draft(fresh, board)));
        course.on(time.day(379), 9, () -> secretary.ask(id, course.today().plusDays(20), board));
        course.on(time.day(366), 14, () -> commented(id, bodies, board));
        course.on(time.day(358), 10, () -> secretary.agree(id, course.today().plusDays(35), board));
        course.on(time.day(330), 9, () -> link(id, board));
        course.on(time.day(330), 14, () -> secretary.sign(id, time.day(330), board));
        course.on(head.effectiveOn().plusDays(7), 9, () -> secretary.number(id, 1, time.day(330), board));
        return id;
    }

    /// The signed paper is the one in the register.
    private void link(ProgrammeId id, Actor board) {
        register.list(RegisterFilter.words("CTr/BTGDVTU").in(Direction.OUTGOING), null, board).lines().stream()
                .findFirst()
                .ifPresent(paper -> Secretary.expect(signing.link(
                        id, secretary.version(id, board), paper.id().value(), board)));
    }

    private void commented(ProgrammeId id, Locality.Bodies bodies, Actor board) {
        var item = sheets.need(id, board).items().getFirst().id();
        var taken = UUID.randomUUID();
        var partly = UUID.randomUUID();
        Secretary.expect(consultations.comment(
                id,
                taken,
                item,
                "Đề nghị nêu rõ thời hạn cung cấp thông tin dự án trước khi khởi công ít nhất 30 ngày.",
                Secretary.of(bodies.of("UBND"))));
        Secretary.expect(consultations.comment(
                id,
                partly,
                null,
                "Đề nghị bổ sung quy định riêng về thông tin phiên tòa rút kinh nghiệm.",
                Secretary.of(bodies.of("TAND"))));
        Secretary.expect(consultations.decide(id, taken, Decision.TAKEN_IN, "", board));
        Secretary.expect(consultations.decide(
                id,
                partly,
                Decision.PARTLY,
                "Đưa vào kế hoạch hằng năm, không quy định riêng trong chương trình.",
                board));
    }

    private void plans(ProgrammeId term, Locality.Bodies bodies, LocalDate today, Course course) {
        var board = Secretary.of(bodies.of("BTGDVTU"));
        var year = today.getYear();
        var plan = course.on(time.day(322), 9, () -> Secretary.done(programmes.derivePlan(term, year, board)));
        course.on(time.day(321), 10, () -> secretary.ask(plan, course.today().plusDays(14), board));
        course.on(time.day(306), 10, () -> secretary.agree(plan, course.today().plusDays(14), board));
        course.on(time.day(300), 15, () -> issue(plan, time.day(300), board));
        if (today.getMonthValue() > 6) {
            course.on(LocalDate.of(year, 6, 18), 10, () -> review(plan, year, board));
        }
        if (today.getMonthValue() > 9 && Math.floorMod(year, 5) != 0) {
            course.on(time.day(12), 10, () -> Secretary.done(programmes.derivePlan(term, year + 1, board)));
        }
    }

    private void issue(ProgrammeId plan, LocalDate on, Actor board) {
        var own = secretary.parties(plan, board).getFirst();
        var signature = secretary.signature(plan, own, on, board);
        Secretary.expect(signing.issue(plan, secretary.version(plan, board), 12, signature, board));
    }

    private void review(ProgrammeId plan, int year, Actor board) {
        Secretary.expect(terms.review(
                plan,
                secretary.version(plan, board),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 6, 14),
                "Các bên thực hiện đúng tiến độ; riêng việc theo dõi hồ chứa nước Tân Hòa còn chậm.",
                board));
    }

    private void brief(ProgrammeId term, Locality.Bodies bodies, LocalDate today) {
        var board = bodies.of("BTGDVTU");
        var asked = List.of(board, bodies.of("HĐND"), bodies.of("UBND"), bodies.of("TAND"), bodies.of("VKSND"));
        Secretary.expect(briefings.ask(term, asked, today.minusDays(240), Secretary.of(board)));
        Secretary.expect(briefings.record(
                term,
                session(
                        board,
                        today.minusDays(265),
                        Briefing.Form.MIXED,
                        "Hội trường Tỉnh ủy",
                        "Phó Bí thư Thường trực Tỉnh ủy",
                        new Attendance(186, 412, 0, 217, 0)),
                Secretary.of(board)));
        var committee = bodies.of("UBND");
        Secretary.expect(briefings.record(
                term,
                session(
                        committee,
                        today.minusDays(212),
                        Briefing.Form.WITHIN_MEETING,
                        "Trụ sở UBND tỉnh",
                        "Phó Chủ tịch UBND tỉnh",
                        new Attendance(64, 95, 0, 0, 0)),
                Secretary.of(committee)));
    }

    private static Briefing session(
            OrganisationId body, LocalDate on, Briefing.Form form, String place, String chaired, Attendance people) {
        return new Briefing(UUID.randomUUID(), body, on, form, place, chaired, "", people);
    }

    /// A programme of three that two have yet to sign.
    private void waiting(Locality.Bodies bodies, LocalDate today, Course course) {
        var board = Secretary.of(bodies.of("BTGDVTU"));
        var text = new ProgrammeText(
                head(
                        "CTPH",
                        "PROVINCE_THREE",
                        "Chương trình phối hợp thông tin về các dự án trọng điểm của tỉnh",
                        today.getYear(),
                        today.getYear() + 1),
                parties(bodies, List.of("BTGDVTU", "HĐND", "UBND")),
                CONTENTS.subList(0, 2));
        var fresh = NewProgramme.of(text, Work.of(bodies, today.getYear()).subList(0, 2));
        var id = course.on(time.day(30), 9, () -> Secretary.done(programmes.draft(fresh, board)));
        course.on(time.day(29), 9, () -> secretary.ask(id, course.today().plusDays(10), board));
        course.on(time.day(14), 10, () -> secretary.agree(id, today.plusDays(12), board));
        course.on(
                time.day(1),
                15,
                () -> secretary.sign(id, secretary.parties(id, board).getFirst(), time.day(1)));
    }
}
