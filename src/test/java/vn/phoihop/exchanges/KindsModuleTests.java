package vn.phoihop.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.exchanges.Office.succeed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.exchanges.Office.Desk;
import vn.phoihop.registry.Cases;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.registry.Intake.Answer;
import vn.phoihop.registry.Sheets;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Office.class})
@DisplayName("Each kind of exchange")
class KindsModuleTests {

    private static final Instant MONDAY = Instant.parse("2026-11-09T02:00:00Z");

    @Autowired
    Exchanges exchanges;

    @Autowired
    Attachments attachments;

    @Autowired
    Measures measures;

    @Autowired
    ExchangeLists lists;

    @Autowired
    ExchangeAgenda agenda;

    @Autowired
    Legs legs;

    @Autowired
    Cases cases;

    @Autowired
    Sheets documents;

    @Autowired
    Office office;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    Desk board;
    Desk court;
    Desk builders;

    @BeforeEach
    void threeOffices() {
        time.is(MONDAY);
        board = office.desk("Ban Tuyên giáo và Dân vận");
        court = office.desk("Tòa án nhân dân");
        builders = office.desk("Sở Xây dựng");
    }

    @Test
    void consultsClauseByClauseAndReturnsTheTableToAll() {
        var id = consultation();
        succeed(office.answered(
                id,
                court,
                AnswerDraft.whole(LegAnswer.AGREE_WITH_COMMENTS, "")
                        .with(List.of(
                                new AnswerDraft.Point("Điều 3 khoản 1", "Bổ sung thời hạn"),
                                new AnswerDraft.Point("Điều 5", "Bỏ cụm từ thừa")))));
        assertThat(office.act(board.specialist(), id, ExchangeEvent.COMMENTS_CONSOLIDATED, ExchangeInput.NOTHING))
                .contains(Refusal.COMMENT_UNDECIDED);

        decide(id, "Điều 3 khoản 1", CommentDecision.TAKEN, "");
        decide(id, "Điều 5", CommentDecision.NOT_TAKEN, "Cụm từ này có trong luật");
        assertThat(office.act(board.specialist(), id, ExchangeEvent.COMMENTS_CONSOLIDATED, ExchangeInput.NOTHING))
                .contains(Refusal.STILL_IN_TIME);
        time.is(Instant.parse("2026-11-19T02:00:00Z"));
        succeed(office.act(board.specialist(), id, ExchangeEvent.COMMENTS_CONSOLIDATED, ExchangeInput.NOTHING));

        assertThat(office.leg(id, builders, builders.specialist()).status()).isEqualTo(LegStatus.NO_REPLY);
        assertThat(office.sheet(id, builders.specialist()).comments()).isEmpty();
        succeed(office.act(board.specialist(), id, ExchangeEvent.CONSULTATION_RETURNED, ExchangeInput.NOTHING));
        assertThat(office.sheet(id, builders.specialist()).comments()).hasSize(2);
        var table = CommentTable.of(office.sheet(id, board.specialist()));
        assertThat(table.silent()).containsExactly(builders.organisation());
        assertThat(table.agreed()).isEmpty();
    }

    @Test
    void refusesACommentWithoutAClauseAndADecisionWithoutAnExplanation() {
        var id = consultation();
        var unbound =
                AnswerDraft.whole(LegAnswer.DISAGREE, "").with(List.of(new AnswerDraft.Point("", "Không hợp lý")));

        assertThat(office.answered(id, court, unbound)).contains(Refusal.COMMENTS_MISSING);
        succeed(office.answered(
                id,
                court,
                AnswerDraft.whole(LegAnswer.DISAGREE, "").with(List.of(new AnswerDraft.Point("Điều 1", "Sai")))));
        var comment = office.sheet(id, board.specialist()).comments().getFirst();

        assertThat(exchanges.decide(id, comment.id(), comment.version(), CommentDecision.PARTLY, "", board.actor()))
                .contains(Refusal.EXPLANATION_MISSING);
    }

    @Test
    void showsADraftToThoseConsultedThroughTheRegister() {
        var draft = file("du-thao.txt", board);
        var id = consultation(draft);

        assertThat(documents.files(draft, court.actor())).hasSize(1);
        assertThat(office.sheet(id, court.specialist()).attachments()).hasSize(1);
    }

    @Test
    void opensAnotherRound() {
        var id = consultation();
        succeed(office.answered(id, court, AnswerDraft.whole(LegAnswer.AGREE, "")));
        succeed(office.answered(id, builders, AnswerDraft.whole(LegAnswer.NO_COMMENT, "")));
        succeed(office.act(board.specialist(), id, ExchangeEvent.COMMENTS_CONSOLIDATED, ExchangeInput.NOTHING));

        succeed(office.act(
                board.specialist(), id, ExchangeEvent.CONSULTATION_REOPENED, ExchangeInput.words("đổi Điều 2")));

        var sheet = office.sheet(id, board.specialist());
        assertThat(sheet.round()).isEqualTo(2);
        assertThat(sheet.legs()).hasSize(4);
        assertThat(sheet.legs().getFirst().status()).isEqualTo(LegStatus.SENT);
    }

    @Test
    void invitesToAMeetingAndCountsBackFromItsDay() {
        var id = meeting();
        assertThat(office.clock(id, court, court.specialist()).dueOn()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(agenda.between(MONDAY, MONDAY.plusSeconds(30L * 86_400), court.actor()))
                .hasSize(1);
        succeed(office.answered(
                id, court, AnswerDraft.whole(LegAnswer.ATTENDS, "").coming(2, "Chánh án, Thư ký")));
        assertThat(office.leg(id, court, builders.specialist()).people()).isEqualTo("Chánh án, Thư ký");
    }

    @Test
    void recordsAMeetingWithAttendanceAndConclusions() {
        var id = meeting();
        assertThat(office.act(board.specialist(), id, ExchangeEvent.MEETING_HELD, ExchangeInput.words("Biên bản")))
                .contains(Refusal.MEETING_NOT_OVER);
        time.is(Instant.parse("2026-11-20T06:00:00Z"));
        var leg = office.leg(id, court, board.specialist()).id();

        succeed(office.act(
                board.specialist(),
                id,
                ExchangeEvent.MEETING_HELD,
                ExchangeInput.held("Biên bản tóm tắt", List.of(new Attendance(leg, 3, "Phó Chánh án")))));

        assertThat(office.leg(id, court, board.specialist()).attendees()).isEqualTo(3);
        succeed(office.act(
                board.leader(),
                id,
                ExchangeEvent.CONCLUSIONS_ISSUED,
                ExchangeInput.concluded(List.of(new Conclusion(
                        "Rà soát án tồn",
                        "Báo cáo rà soát",
                        court.organisation(),
                        LocalDate.of(2026, 12, 15),
                        null)))));
        assertThat(office.sheet(id, court.specialist()).details().conclusions()).hasSize(1);
        assertThat(office.sheet(id, court.specialist()).status()).isEqualTo(ExchangeStatus.COMPLETED);
    }

    @Test
    void takesACommissionedTopicAndDeliversIt() {
        var content = ExchangeContent.of("Chuyên đề nước sạch", "Thực trạng và giải pháp", 20)
                .bringing("Chuyên đề 10 trang");
        var id = office.sent(
                board, ExchangeDraft.of(ExchangeKind.COMMISSIONED_TOPIC, content, List.of(builders.organisation())));
        succeed(office.act(builders.specialist(), id, builders, LegEvent.LEG_ACKNOWLEDGED, LegInput.NOTHING));

        succeed(office.act(
                builders.specialist(), id, builders, LegEvent.ANSWERING_STARTED, LegInput.owner("Phòng Hạ tầng")));

        assertThat(office.leg(id, builders, board.specialist()).answer()).isEqualTo(LegAnswer.TAKEN);
        assertThat(office.leg(id, builders, board.specialist()).internalOwner()).isEmpty();
        succeed(office.answered(id, builders, AnswerDraft.whole(LegAnswer.DELIVERED, "Đã giao chuyên đề")));
        succeed(office.act(board.specialist(), id, builders, LegEvent.LEG_ACCEPTED, LegInput.NOTHING));
        assertThat(office.sheet(id, board.specialist()).status()).isEqualTo(ExchangeStatus.COMPLETED);
    }

    @Test
    void commissionsNoTopicAboutAPerson() {
        var content = ExchangeContent.of("Tình hình của ông Nguyễn Văn Tám ở xã Tân Hòa", "Đề nghị chuyên đề", 20)
                .bringing("Chuyên đề 10 trang");
        var id = office.draft(
                board, ExchangeDraft.of(ExchangeKind.COMMISSIONED_TOPIC, content, List.of(builders.organisation())));

        assertThat(office.act(board.leader(), id, ExchangeEvent.EXCHANGE_SENT, ExchangeInput.NOTHING))
                .contains(Refusal.TOPIC_IS_A_PERSON);
    }

    @Test
    void suppliesCountsAndSuppressesSmallOnes() {
        var content = ExchangeContent.of("Tình hình dư luận", "Tổng hợp tuần", 5);
        var id = office.sent(
                board,
                ExchangeDraft.of(ExchangeKind.INFO_SUPPLY, content, List.of(court.organisation()))
                        .figures(List.of(
                                Figure.of("Đất đai", "Xã Tân Hòa", 3), Figure.of("Môi trường", "Xã Tân Lập", 12))));
        succeed(office.act(court.specialist(), id, court, LegEvent.LEG_ACKNOWLEDGED, LegInput.NOTHING));

        succeed(office.act(court.specialist(), id, court, LegEvent.SUPPLY_NOTED, LegInput.answer(LegAnswer.USED, "")));

        var sheet = office.sheet(id, court.specialist());
        assertThat(sheet.details().figures())
                .extracting(each -> each.count() == null)
                .containsExactly(true, false);
        assertThat(sheet.status()).isEqualTo(ExchangeStatus.COMPLETED);
    }

    @Test
    void proposesWhatOurOwnOrganisationsSayAndRecordsWhatWasCarriedOut() {
        var phase = new PhasePlan(
                Phase.BEFORE,
                "Lịch cấp nước",
                builders.organisation(),
                "Giám đốc",
                "Cổng thông tin",
                "20/11",
                "",
                "",
                "",
                "");
        var id = office.sent(
                board,
                ExchangeDraft.of(
                                ExchangeKind.COMMS_PROPOSAL,
                                ExchangeContent.of("Thông tin cắt nước", "Sửa tuyến ống", 3),
                                List.of(builders.organisation()))
                        .phases(List.of(phase)));
        assertThat(office.act(
                        board.specialist(),
                        id,
                        ExchangeEvent.PROPOSAL_CARRIED_OUT,
                        ExchangeInput.carriedOut(Map.of(Phase.BEFORE, "Đã đăng"))))
                .contains(Refusal.NOT_ADOPTED);
        succeed(office.answered(id, builders, AnswerDraft.whole(LegAnswer.ADOPTED, "")));
        assertThat(office.act(
                        board.specialist(), id, ExchangeEvent.PROPOSAL_CARRIED_OUT, ExchangeInput.carriedOut(Map.of())))
                .contains(Refusal.EVIDENCE_MISSING);

        succeed(office.act(
                board.specialist(),
                id,
                ExchangeEvent.PROPOSAL_CARRIED_OUT,
                ExchangeInput.carriedOut(Map.of(Phase.BEFORE, "Đã đăng ngày 20/11"))));
        succeed(office.act(
                board.specialist(),
                id,
                ExchangeEvent.PROPOSAL_REVIEWED,
                ExchangeInput.words("Người dân hỏi giờ cấp lại")));

        assertThat(office.sheet(id, board.specialist()).status()).isEqualTo(ExchangeStatus.COMPLETED);
    }

    @Test
    void isMeasuredByOrganisationAndEveryFigureOpensItsList() {
        var id = office.asked(board, court);
        succeed(office.answered(id, court, AnswerDraft.whole(LegAnswer.FULL, "Đủ")));
        succeed(office.act(board.specialist(), id, court, LegEvent.LEG_ACCEPTED, LegInput.NOTHING));
        office.asked(board, court);
        time.is(Instant.parse("2026-11-25T02:00:00Z"));
        var from = LocalDate.of(2026, 11, 1);
        var to = LocalDate.of(2026, 11, 30);

        var measured = measures.receivers(from, to, null, board.actor());

        assertThat(measured).containsExactly(new Measure(court.organisation(), 2, 1, 1, 1, 1, 0, 0));
        var late = ExchangeFilter.ALL.between(from, to).by(court.organisation(), ExchangeFilter.Outcome.OVERDUE);
        assertThat(lists.list(late, null, board.actor()).lines()).hasSize(1);
        assertThat(lists.counts(ExchangeFilter.ALL, board.actor())).containsEntry("box.SENT", 2L);
    }

    @Test
    void waitsForALeaderToApprove() {
        var id = office.asked(board, court);
        var leg = office.leg(id, court, court.specialist());

        succeed(legs.prepare(leg.id(), leg.version(), AnswerDraft.whole(LegAnswer.FULL, "Đủ"), true, court.actor()));

        assertThat(agenda.waitingFor(court.leader().actor(), 10)).hasSize(1);
        assertThat(agenda.waitingFor(board.leader().actor(), 10)).isEmpty();
        assertThat(agenda.waitingFor(court.actor(), 10)).isEmpty();
    }

    private ExchangeId consultation() {
        return consultation(file("du-thao-" + board.organisation().value() + ".txt", board));
    }

    private ExchangeId consultation(DocumentId file) {
        var id = office.draft(
                board,
                ExchangeDraft.of(
                        ExchangeKind.DRAFT_CONSULTATION,
                        ExchangeContent.of("Dự thảo quy chế", "Đề nghị góp ý", 7),
                        List.of(court.organisation(), builders.organisation())));
        assertThat(office.act(board.leader(), id, ExchangeEvent.EXCHANGE_SENT, ExchangeInput.NOTHING))
                .contains(Refusal.DRAFT_FILE_MISSING);
        succeed(attachments.add(id, file, Attachment.Purpose.DRAFT, board.actor()));
        succeed(office.act(board.leader(), id, ExchangeEvent.EXCHANGE_SENT, ExchangeInput.NOTHING));
        return id;
    }

    private ExchangeId meeting() {
        var plan = new MeetingPlan(
                Instant.parse("2026-11-20T01:00:00Z"),
                Instant.parse("2026-11-20T04:00:00Z"),
                "Phòng họp số 2",
                "Rà soát án hành chính\nPhương hướng");
        return office.sent(
                board,
                ExchangeDraft.of(
                                ExchangeKind.MEETING_INVITATION,
                                ExchangeContent.of("Họp giao ban", "Họp giao ban quý IV", 2),
                                List.of(court.organisation(), builders.organisation()))
                        .meeting(plan));
    }

    private void decide(ExchangeId id, String clause, CommentDecision decision, String why) {
        var comment = office.sheet(id, board.specialist()).comments().stream()
                .filter(each -> each.clause().equals(clause))
                .findFirst()
                .orElseThrow();
        succeed(exchanges.decide(id, comment.id(), comment.version(), decision, why, board.actor()));
    }

    private DocumentId file(String name, Desk by) {
        var bytes = ("QUY CHẾ\nĐiều 1. Phạm vi " + name).getBytes(StandardCharsets.UTF_8);
        return switch (cases.take(name, bytes, "text/plain", Direction.OUTGOING, by.actor())) {
            case Answer.Kept(var id, var reading) -> id;
            case Answer other -> throw new IllegalStateException(other.toString());
        };
    }
}
