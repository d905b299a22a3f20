package vn.phoihop.example;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.press.Capture;
import vn.phoihop.press.Finding;
import vn.phoihop.press.Found;
import vn.phoihop.press.NewFact;
import vn.phoihop.press.NewPressItem;
import vn.phoihop.press.NewResponse;
import vn.phoihop.press.NoAnswerReason;
import vn.phoihop.press.OutletOutcome;
import vn.phoihop.press.Place;
import vn.phoihop.press.PressDesk;
import vn.phoihop.press.PressItemId;
import vn.phoihop.press.PressItems;
import vn.phoihop.press.Publication;
import vn.phoihop.press.Refusal;
import vn.phoihop.press.ResponseKind;
import vn.phoihop.press.Responses;
import vn.phoihop.press.SourceKind;
import vn.phoihop.press.Topic;
import vn.phoihop.press.Verification;
import vn.phoihop.shared.Actor;

/// What the press raised in Hòa Giang in a year, in every state: right and wrong, answered in time and late, declined
/// by an outlet, corrected by ourselves. Days are told from today.
@Component
class PressOfTheYear {

    private final PressItems items;
    private final PressDesk desk;
    private final Verification verification;
    private final Responses responses;
    private final Organisations organisations;
    private final Areas areas;
    private final People people;
    private final PressMeetings meetings;
    private final OfficeTime time;

    PressOfTheYear(
            PressItems items,
            PressDesk desk,
            Verification verification,
            Responses responses,
            Organisations organisations,
            Areas areas,
            People people,
            PressMeetings meetings,
            OfficeTime time) {
        this.items = items;
        this.desk = desk;
        this.verification = verification;
        this.responses = responses;
        this.organisations = organisations;
        this.areas = areas;
        this.people = people;
        this.meetings = meetings;
        this.time = time;
    }

    /// How far an item has come.
    private enum End {
        CAPTURED,
        UNNEEDED,
        ASSIGNED,
        VERIFYING,
        FOUND,
        PREPARED,
        ANSWERED,
        DECLINED,
        CORRECTED
    }

    /// An item: who verifies, the outlet, the title, the field, published so many days ago, its facts each with its
    /// finding, what becomes of it.
    private record Piece(String lead, String outlet, String title, Topic topic, int ago, String facts, End end) {}

    private static final String YEAR = """
            SNNMT|Báo Hòa Giang|Bãi rác Long Điền quá tải, nước rỉ rác chảy ra kênh|ENVIRONMENT|96|Bãi rác nhận vượt công suất thiết kế=RIGHT;Nước rỉ rác chảy ra kênh nội đồng=PARTLY;Không có trạm quan trắc nào=WRONG|ANSWERED
            SXD|Báo Giang Nam|Nhà ở xã hội phường Giang Nam chậm bàn giao|CONSTRUCTION|81|Dự án chậm bàn giao so với hợp đồng=RIGHT;Chủ đầu tư đã dừng thi công=WRONG|ANSWERED
            SNNMT|Báo Tài nguyên và Đời sống|Hồ sơ cấp giấy chứng nhận tồn đọng|LAND|70|Hồ sơ tồn quá hạn ở ba xã=RIGHT|CORRECTED
            SXD|Đài Phát thanh và Truyền hình Hòa Giang|Đường ven sông Giang lún sau mưa|INFRASTRUCTURE|58|Mặt đường lún tại lý trình Km 4=RIGHT;Đơn vị thi công không bảo hành=WRONG|ANSWERED
            STC|Báo Kinh tế Miền Tây|Giải ngân đầu tư công thấp nhất vùng|ADMINISTRATION|45|Tỷ lệ giải ngân chín tháng đạt dưới 40%=WRONG;Hai dự án chưa phân bổ vốn=WRONG|DECLINED
            SNNMT|Báo Hòa Giang|Nước sinh hoạt xã Tân Hòa có mùi|WATER_AND_POWER|33|Nước có mùi clo vào buổi sáng=PARTLY;Trạm cấp nước ngừng xét nghiệm=WRONG|ANSWERED
            SXD|Báo Giang Nam|Cầu Bình Giang hẹn rồi lại hẹn|INFRASTRUCTURE|20|Cầu chưa thông xe như đã hứa tại kỳ họp=RIGHT|PREPARED
            SNNMT|Báo Nông nghiệp Sông Giang|Nông dân Cẩm Sơn lo thiếu nước vụ đông xuân|AGRICULTURE|14|Mực nước hồ chứa Cẩm Sơn dưới mức thiết kế=RIGHT;Xã chưa có phương án cấp nước=UNVERIFIABLE|FOUND
            SXD|Báo Hòa Giang|Đèn đường phường Hòa Bắc hỏng nhiều tháng|INFRASTRUCTURE|9|Tuyến đường số 3 không có đèn từ tháng trước=|VERIFYING
            SNNMT|Báo Giang Nam|Mùi hôi quay lại Long Điền|ENVIRONMENT|5|Mùi hôi kéo dài về đêm=|ASSIGNED
            |Đài Phát thanh và Truyền hình Hòa Giang|Lễ khánh thành trường mầm non Tân Hòa|EDUCATION|4|Lễ khánh thành tổ chức đúng ngày đã thông báo=|UNNEEDED
            |Báo Hòa Giang|Người dân Đông Hòa chờ công khai quy hoạch|CONSTRUCTION|1|Quy hoạch chi tiết chưa được công khai tại xã=|CAPTURED
            """;

    private static Piece piece(String line) {
        var cells = line.split("\\|", -1);
        return new Piece(
                cells[0],
                cells[1],
                cells[2],
                Topic.valueOf(cells[3]),
                Integer.parseInt(cells[4]),
                cells[5],
                End.valueOf(cells[6]));
    }

    void happen(Locality.Bodies bodies, LocalDate today) {
        var speaker = people.named("phatngon.ubnd");
        var own = organisations.need(speaker.organisation()).area();
        var places = areas.within(own, today);
        int order = 0;
        for (var piece : YEAR.lines().map(PressOfTheYear::piece).toList()) {
            order++;
            happen(piece, place(piece, places, order), bodies, today, speaker);
        }
        meetings.happen(bodies, today);
    }

    /// Where the title says that it happened; where it says nothing, one commune after the other.
    private static AreaLine place(Piece piece, List<AreaLine> places, int order) {
        return places.stream()
                .filter(place -> piece.title().contains(place.name().replaceFirst("^(?:Xã|Phường) ", "")))
                .findFirst()
                .orElseGet(() -> places.get(order % places.size()));
    }

    private Instant at(LocalDate today, int ago, int hour) {
        return time.at(today.minusDays(ago), LocalTime.of(hour, 30));
    }

    private static List<NewFact> facts(Piece piece) {
        var all = new ArrayList<NewFact>();
        for (var fact : piece.facts().split(";", -1)) {
            all.add(new NewFact(fact.split("=", 2)[0], piece.end() != End.UNNEEDED));
        }
        return all;
    }

    private void happen(Piece piece, AreaLine place, Locality.Bodies bodies, LocalDate today, Actor speaker) {
        var published = time.day(piece.ago());
        var link = "https://bao.example/" + published + "/"
                + Integer.toHexString(piece.title().hashCode());
        var fresh = new NewPressItem(
                UUID.randomUUID(),
                new Publication(piece.outlet(), piece.title(), link, published, null),
                new Place(place.code(), place.name()),
                piece.topic(),
                facts(piece));
        var captured = at(today, piece.ago(), 9);
        var id = switch (items.capture(fresh, captured, speaker)) {
            case Capture.Captured<PressItemId>(var one) -> one;
            case Capture.Refused<PressItemId>(var why) -> throw new IllegalStateException("the example: " + why);
        };
        if (piece.end() == End.UNNEEDED) {
            done(desk.needsNoAnswer(
                    id, 0, NoAnswerReason.OUR_OWN_NEWS, "Tin đăng lại thông cáo của xã.", captured, speaker));
        } else if (piece.end() != End.CAPTURED) {
            var lead = people.anyOf(bodies.of(piece.lead()));
            done(desk.assign(id, 0, lead.organisation(), List.of(), null, at(today, piece.ago(), 14), speaker));
            verify(piece, id, today, lead, speaker);
        }
    }

    private void verify(Piece piece, PressItemId id, LocalDate today, Actor lead, Actor speaker) {
        if (piece.end() == End.ASSIGNED) {
            return;
        }
        var begun = Math.max(piece.ago() - 1, 1);
        done(verification.start(id, version(id, speaker), List.of(), at(today, begun, 8), lead));
        if (piece.end() == End.VERIFYING) {
            return;
        }
        var found = Math.max(piece.ago() - 6, 1);
        var day = time.day(found);
        var findings = new ArrayList<Found>();
        for (var fact : piece.facts().split(";", -1)) {
            findings.add(new Found(
                    findings.size() + 1,
                    Finding.valueOf(fact.split("=", 2)[1]),
                    "Đã đối chiếu hồ sơ và kiểm tra tại chỗ.",
                    SourceKind.SITE_VISIT,
                    "Biên bản kiểm tra ngày " + day.getDayOfMonth() + "/" + day.getMonthValue(),
                    day,
                    ""));
        }
        done(verification.find(id, version(id, speaker), findings, "", at(today, found, 15), lead));
        if (piece.end() != End.FOUND) {
            answer(piece, id, today, lead, speaker);
        }
    }

    private void answer(Piece piece, PressItemId id, LocalDate today, Actor lead, Actor speaker) {
        var isRight = piece.facts().contains("RIGHT") || piece.facts().contains("PARTLY");
        var kind = piece.end() == End.DECLINED ? ResponseKind.CORRECTION_REQUEST : ResponseKind.ANSWER;
        var draft = NewResponse.answer(
                kind,
                isRight ? "Nội dung chính báo nêu là đúng, cơ quan tiếp thu." : "",
                "Cơ quan đã kiểm tra từng nội dung; kết quả và việc sẽ làm nêu tại bảng kèm theo, có thời hạn cụ thể.");
        var drafted = Math.max(piece.ago() - 9, 1);
        done(responses.prepare(id, version(id, speaker), draft, at(today, drafted, 10), lead));
        if (piece.end() == End.PREPARED) {
            return;
        }
        var leader = people.named("lanhdao.ubnd");
        done(responses.approve(id, version(id, speaker), false, at(today, drafted - 1, 10), leader));
        var sent = at(today, drafted - 1, 15);
        done(responses.send(id, version(id, speaker), "Văn bản gửi tòa soạn và trang thông tin", sent, speaker));
        if (piece.end() == End.DECLINED) {
            done(responses.recordOutcome(
                    id,
                    version(id, speaker),
                    OutletOutcome.DECLINED_WITH_REASON,
                    time.day(drafted - 8),
                    "Báo cho rằng số liệu lấy từ nguồn đã công bố",
                    at(today, drafted - 8, 9),
                    speaker));
        }
        if (piece.end() == End.CORRECTED) {
            correct(id, today, drafted - 10, lead, leader, speaker);
        }
    }

    private void correct(PressItemId id, LocalDate today, int ago, Actor lead, Actor leader, Actor speaker) {
        done(responses.draftCorrection(
                id,
                version(id, speaker),
                "Hồ sơ tồn ở bốn xã, không phải ba xã.",
                "Cơ quan đính chính số xã có hồ sơ tồn; các nội dung khác giữ nguyên.",
                at(today, ago, 9),
                lead));
        done(responses.correct(id, version(id, speaker), false, at(today, ago, 16), leader));
    }

    private int version(PressItemId id, Actor by) {
        return items.need(id, by).line().version();
    }

    private static void done(Optional<Refusal> refused) {
        refused.ifPresent(why -> {
            throw new IllegalStateException("the example: " + why);
        });
    }
}
