package vn.phoihop.example;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.press.Capture;
import vn.phoihop.press.Refusal;
import vn.phoihop.press.digests.Digest;
import vn.phoihop.press.digests.DigestId;
import vn.phoihop.press.digests.Digests;
import vn.phoihop.press.occasions.NewOccasion;
import vn.phoihop.press.occasions.NewQuestion;
import vn.phoihop.press.occasions.Occasion;
import vn.phoihop.press.occasions.OccasionId;
import vn.phoihop.press.occasions.OccasionKind;
import vn.phoihop.press.occasions.Occasions;
import vn.phoihop.press.occasions.Questions;
import vn.phoihop.shared.Actor;

/// Conferences, a briefing to come, a first statement and two digests of the example.
@Component
class PressMeetings {

    private final Occasions occasions;
    private final Questions questions;
    private final Digests digests;
    private final People people;
    private final OfficeTime time;

    PressMeetings(Occasions occasions, Questions questions, Digests digests, People people, OfficeTime time) {
        this.occasions = occasions;
        this.questions = questions;
        this.digests = digests;
        this.people = people;
        this.time = time;
    }

    private Instant at(LocalDate today, int days, int hour) {
        return time.at(today.plusDays(days), LocalTime.of(hour, 0));
    }

    void happen(Locality.Bodies bodies, LocalDate today) {
        var speaker = people.named("phatngon.ubnd");
        conference(bodies, today, speaker);
        statement(today, speaker);
        var briefing = fresh(
                OccasionKind.BRIEFING_MONTHLY,
                "Giao ban báo chí tháng",
                new Occasion.Time(at(today, 9, 8), at(today, 9, 10), "Hội trường UBND tỉnh"),
                "1. Kết quả trả lời báo chí trong tháng\n2. Tiến độ các dự án được báo chí quan tâm\n3. Trao đổi",
                "");
        id(occasions.plan(briefing, at(today, -2, 9), speaker));
        digest(today, 13, 7, speaker, true);
        digest(today, 6, 1, speaker, false);
    }

    private NewOccasion fresh(OccasionKind kind, String title, Occasion.Time time, String agenda, String words) {
        return new NewOccasion(
                UUID.randomUUID(),
                kind,
                title,
                time,
                agenda,
                words,
                kind.isMeeting() ? List.of(people.named("dieuphoi.tgdv").organisation()) : List.of());
    }

    private void conference(Locality.Bodies bodies, LocalDate today, Actor speaker) {
        var leader = people.named("lanhdao.ubnd");
        var fresh = fresh(
                OccasionKind.CONFERENCE,
                "Họp báo quý về kinh tế - xã hội và các dự án trọng điểm",
                new Occasion.Time(at(today, -40, 8), at(today, -40, 11), "Trung tâm hội nghị tỉnh"),
                "1. Kết quả phát triển kinh tế - xã hội\n2. Dự án cầu Hòa Giang 2 và đường ven sông\n3. Hỏi và trả lời",
                "");
        var id = id(occasions.plan(fresh, at(today, -47, 9), speaker));
        done(occasions.approve(id, version(id, speaker), false, at(today, -44, 9), leader));
        done(occasions.hold(id, version(id, speaker), at(today, -40, 11), speaker));
        ask(
                id,
                "Khi nào cầu Bình Giang thông xe?",
                "Dự kiến trong quý tới, có thông báo trước 15 ngày.",
                speaker,
                today);
        askForLater(id, bodies, today, speaker);
    }

    /// Two questions that were to be answered later: one still open, one answered since.
    private void askForLater(OccasionId id, Locality.Bodies bodies, LocalDate today, Actor speaker) {
        var promised = new NewQuestion(
                "Bao nhiêu hộ được bồi thường tại đoạn qua xã Tân Hòa?", "", bodies.of("SNNMT"), today.plusDays(6));
        done(questions.note(id, version(id, speaker), promised, at(today, -40, 12), speaker));
        var kept = new NewQuestion(
                "Danh sách điểm quan trắc nước công khai ở đâu?", "", bodies.of("SNNMT"), today.minusDays(25));
        done(questions.note(id, version(id, speaker), kept, at(today, -40, 12), speaker));
        done(questions.answer(
                id,
                version(id, speaker),
                3,
                "Tại trang thông tin của Sở, cập nhật hằng tuần.",
                at(today, -27, 9),
                speaker));
    }

    private void ask(OccasionId id, String question, String answer, Actor speaker, LocalDate today) {
        done(questions.note(
                id, version(id, speaker), new NewQuestion(question, answer, null, null), at(today, -40, 12), speaker));
    }

    private void statement(LocalDate today, Actor speaker) {
        var leader = people.named("lanhdao.ubnd");
        var fresh = fresh(
                OccasionKind.FIRST_STATEMENT,
                "Thông tin ban đầu về sạt lở bờ sông tại xã Tân Hòa",
                new Occasion.Time(at(today, -12, 5), null, ""),
                "",
                "Rạng sáng nay xảy ra sạt lở khoảng 40 m bờ sông, không có người bị thương. Tỉnh đã di dời các hộ trong vùng nguy hiểm, cấm đường và sẽ thông tin tiếp trong ngày.");
        var id = id(occasions.plan(fresh, at(today, -12, 8), speaker));
        done(occasions.approve(id, version(id, speaker), false, at(today, -12, 9), leader));
        done(occasions.hold(id, version(id, speaker), at(today, -12, 10), speaker));
        done(occasions.close(id, version(id, speaker), at(today, -11, 9), speaker));
    }

    private void digest(LocalDate today, int from, int to, Actor speaker, boolean isHanded) {
        var composed = digests.compose(UUID.randomUUID(), time.day(from), time.day(to), at(today, -to, 16), speaker);
        var id = switch (composed) {
            case Capture.Captured<DigestId>(var one) -> one;
            case Capture.Refused<DigestId>(var why) -> throw new IllegalStateException("the example: " + why);
        };
        var sheet = digests.need(id, speaker);
        var lines = new ArrayList<Digest.Line>();
        for (var entry : sheet.entries()) {
            lines.add(new Digest.Line(
                    entry.line().id(), entry.line().publication().title() + "."));
        }
        var at = at(today, -to, 17);
        done(digests.tell(
                id, 0, "Điểm những nội dung báo chí nêu cần cơ quan có trách nhiệm xử lý.", lines, at, speaker));
        if (isHanded) {
            done(digests.handOver(id, 1, at, speaker));
        }
    }

    private int version(OccasionId id, Actor by) {
        return occasions.need(id, by).occasion().version();
    }

    private static OccasionId id(Capture<OccasionId> captured) {
        return switch (captured) {
            case Capture.Captured<OccasionId>(var id) -> id;
            case Capture.Refused<OccasionId>(var why) -> throw new IllegalStateException("the example: " + why);
        };
    }

    private static void done(Optional<Refusal> refused) {
        refused.ifPresent(why -> {
            throw new IllegalStateException("the example: " + why);
        });
    }
}
