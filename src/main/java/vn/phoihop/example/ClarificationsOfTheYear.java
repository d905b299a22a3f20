package vn.phoihop.example;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.clarifications.ClaimRating;
import vn.phoihop.clarifications.ClarificationId;
import vn.phoihop.clarifications.Clarifications;
import vn.phoihop.clarifications.Decisions;
import vn.phoihop.clarifications.DeclineReason;
import vn.phoihop.clarifications.Drafts;
import vn.phoihop.clarifications.Follow;
import vn.phoihop.clarifications.NewClarification;
import vn.phoihop.clarifications.Proposals;
import vn.phoihop.clarifications.PublicClaims;
import vn.phoihop.clarifications.Refusal;
import vn.phoihop.clarifications.Source;
import vn.phoihop.clarifications.Topic;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Actor;

/// Four claims of the example: one published, one found right, one declined, one being drafted.
@Component
class ClarificationsOfTheYear {

    private static final List<String> PLAN = List.of(
            "^ KẾ HOẠCH SẮP XẾP ĐIỂM TRƯỜNG",
            "^ giai đoạn 2026 - 2030 (trích)",
            "| Điểm trường | Số học sinh | Năm học này |",
            "| Bản Mạ | 14 | sáp nhập |",
            "| Khe Nước | 17 | sáp nhập |",
            "| Thôn Bãi | 11 | sáp nhập |",
            "| Đồi Chè | 19 | sáp nhập |",
            "| 38 điểm còn lại | từ 20 trở lên | tiếp tục hoạt động |");

    private final Proposals proposals;
    private final Drafts drafts;
    private final Decisions decisions;
    private final Clarifications clarifications;
    private final PublicClaims claims;
    private final Organisations organisations;
    private final Areas areas;
    private final People people;
    private final PublicPapers papers;
    private final OfficeTime time;

    ClarificationsOfTheYear(
            Proposals proposals,
            Drafts drafts,
            Decisions decisions,
            Clarifications clarifications,
            PublicClaims claims,
            Organisations organisations,
            Areas areas,
            People people,
            PublicPapers papers,
            OfficeTime time) {
        this.proposals = proposals;
        this.drafts = drafts;
        this.decisions = decisions;
        this.clarifications = clarifications;
        this.claims = claims;
        this.organisations = organisations;
        this.areas = areas;
        this.people = people;
        this.papers = papers;
        this.time = time;
    }

    private Instant at(LocalDate today, int ago, int hour) {
        return time.at(today.minusDays(ago), LocalTime.of(hour, 0));
    }

    void happen(LocalDate today) {
        var lead = people.named("chuyenvien.ubnd");
        done(claims.takeDesk(people.named("phatngon.ubnd")));
        schools(today, lead);
        water(today, lead);
        opinion(today, lead);
        bridge(today, lead);
    }

    private NewClarification claim(String words, String policy, String why, Topic topic, Actor lead) {
        var area = areas.need(organisations.need(lead.organisation()).area());
        return new NewClarification(
                UUID.randomUUID(),
                words,
                policy,
                null,
                why,
                topic,
                new NewClarification.Place(area.code(), area.name()),
                false,
                null,
                List.of(people.named("lanhdao.tgdv").organisation()));
    }

    private ClarificationId propose(NewClarification claim, Instant at, Actor lead) {
        return switch (proposals.propose(claim, at, lead)) {
            case Proposals.Proposing.Proposed(var id) -> id;
            case Proposals.Proposing.Refused(var why) -> throw new IllegalStateException("the example: " + why);
        };
    }

    private void gather(ClarificationId id, String title, LocalDate today, int ago, Actor lead) {
        done(proposals.open(id, version(id, lead), at(today, ago, 9), lead));
        var source = new Source(0, title, "https://hoagiang.example/van-ban", today.minusDays(ago + 30L), null);
        done(drafts.cite(id, version(id, lead), source, at(today, ago, 10), lead));
    }

    private void schools(LocalDate today, Actor lead) {
        var claim = claim(
                "Mọi điểm trường lẻ trong tỉnh đóng cửa từ học kỳ II",
                "Đề án sắp xếp điểm trường",
                "Danh sách dự kiến của năm trước còn được chuyển cho nhau",
                Topic.EDUCATION,
                lead);
        var id = propose(claim, at(today, 60, 8), lead);
        gather(id, "Kế hoạch sắp xếp điểm trường giai đoạn 2026 - 2030", today, 58, lead);
        done(drafts.draft(
                id,
                version(id, lead),
                "Bốn điểm trường có dưới 20 học sinh được sáp nhập trong năm học này.",
                "Các điểm trường khác tiếp tục hoạt động. Học sinh chuyển điểm được hỗ trợ đi lại theo nghị quyết của HĐND tỉnh.",
                at(today, 57, 9),
                lead));
        done(drafts.check(id, version(id, lead), true, at(today, 57, 14), people.named("dulieu.ubnd")));
        var rating = ClaimRating.LACKS_CONTEXT;
        done(decisions.approve(id, version(id, lead), rating, at(today, 56, 9), people.named("lanhdao.ubnd")));
        done(decisions.approve(id, version(id, lead), rating, at(today, 56, 10), people.named("lanhdao.tgdv")));
        done(decisions.publish(id, version(id, lead), at(today, 56, 15), people.named("phatngon.ubnd")));
        var place = new PublicFiles.Place(PublicKind.CLARIFICATION, id.value());
        papers.letOut(place, "Danh-sach-diem-truong.docx", PLAN, lead, people.named("lanhdao.tgdv"));
    }

    private void water(LocalDate today, Actor lead) {
        var claim = claim(
                "Giá nước sinh hoạt nông thôn thu cao hơn mức đã công bố",
                "Quyết định giá nước sinh hoạt nông thôn",
                "Hóa đơn hai tháng gần đây ghi đơn giá khác bảng giá niêm yết",
                Topic.WATER_AND_POWER,
                lead);
        var id = propose(claim, at(today, 30, 8), lead);
        gather(id, "Bảng giá nước sinh hoạt nông thôn", today, 28, lead);
        var words = "Hai trạm thu theo đơn giá cũ đã hết hiệu lực; phải hoàn lại phần chênh và sửa phần mềm thu.";
        done(decisions.findRight(id, version(id, lead), Follow.CONCERN, words, at(today, 26, 9), lead));
        done(decisions.findRight(
                id, version(id, lead), Follow.CONCERN, words, at(today, 26, 15), people.named("lanhdao.ubnd")));
    }

    private void opinion(LocalDate today, Actor lead) {
        var claim = claim(
                "Quảng trường mới không đẹp bằng quảng trường cũ",
                "Dự án cải tạo quảng trường trung tâm",
                "Hai công trình khác phong cách",
                Topic.CULTURE,
                lead);
        var id = propose(claim, at(today, 20, 8), lead);
        done(proposals.decline(
                id,
                version(id, lead),
                DeclineReason.VALUE_JUDGEMENT,
                "Là nhận định thẩm mỹ, không phải việc để kiểm chứng.",
                at(today, 19, 9),
                lead));
    }

    private void bridge(LocalDate today, Actor lead) {
        var claim = claim(
                "Dự án cầu Hòa Giang 2 đã dừng vì hết vốn",
                "Dự án cầu Hòa Giang 2",
                "Công trường vắng người trong đợt mưa lớn",
                Topic.INFRASTRUCTURE,
                lead);
        var id = propose(claim, at(today, 3, 8), lead);
        gather(id, "Thông báo kế hoạch vốn năm của dự án", today, 2, lead);
        done(drafts.draft(
                id,
                version(id, lead),
                "Nhà thầu tạm nghỉ 12 ngày vì mưa lũ.",
                "Dự án được bố trí đủ vốn theo kế hoạch năm và đã thi công trở lại.",
                at(today, 1, 9),
                lead));
    }

    private int version(ClarificationId id, Actor by) {
        return clarifications.need(id, by).line().version();
    }

    private static void done(Optional<Refusal> refused) {
        refused.ifPresent(why -> {
            throw new IllegalStateException("the example: " + why);
        });
    }
}
