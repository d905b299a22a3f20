package vn.phoihop.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.exchanges.Office.question;
import static vn.phoihop.exchanges.Office.succeed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.phoihop.calendar.DueDateMoved;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.exchanges.Exchanges.Drafted;
import vn.phoihop.exchanges.Office.Desk;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Office.class})
@DisplayName("An exchange")
class ExchangesModuleTests {

    private static final Instant MONDAY = Instant.parse("2026-11-09T02:00:00Z");

    @Autowired
    Exchanges exchanges;

    @Autowired
    Legs legs;

    @Autowired
    Waiting waiting;

    @Autowired
    Office office;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    ApplicationEventPublisher events;

    Desk board;
    Desk court;

    @BeforeEach
    void twoOffices() {
        time.is(MONDAY);
        board = office.desk("Ban Tuyên giáo và Dân vận");
        court = office.desk("Tòa án nhân dân");
    }

    @Test
    void isAskedAnsweredAndAccepted() {
        var id = office.asked(board, court);

        succeed(office.answered(id, court, AnswerDraft.whole(LegAnswer.FULL, "Đã thụ lý 41 vụ, xét xử 33 vụ")));
        succeed(office.act(board.specialist(), id, court, LegEvent.LEG_ACCEPTED, LegInput.NOTHING));

        var sheet = office.sheet(id, board.specialist());
        assertThat(sheet.status()).isEqualTo(ExchangeStatus.COMPLETED);
        assertThat(sheet.thread())
                .extracting(ExchangeSheet.Said::act)
                .containsExactly(
                        "EXCHANGE_DRAFTED",
                        "EXCHANGE_SENT",
                        "LEG_ACKNOWLEDGED",
                        "ANSWERING_STARTED",
                        "LEG_ANSWERED",
                        "LEG_ACCEPTED",
                        "EXCHANGE_COMPLETED");
    }

    @Test
    void isNotOfferedToBeEndedWhileSomebodyOwesAnAnswer() {
        var id = office.asked(board, court);

        assertThat(office.sheet(id, board.specialist()).acts()).doesNotContain(ExchangeEvent.EXCHANGE_COMPLETED);
    }

    @Test
    void isNotSeenBeforeItIsSent() {
        var id = office.draft(
                board, ExchangeDraft.of(ExchangeKind.INFO_REQUEST, question(), List.of(court.organisation())));

        assertThatThrownBy(() -> office.sheet(id, court.specialist())).isInstanceOf(NotThere.class);
    }

    @Test
    void isSentByAnotherThanWhoDraftedIt() {
        var alone = new Desk(board.leader(), board.leader());
        var id = office.draft(
                alone, ExchangeDraft.of(ExchangeKind.INFO_REQUEST, question(), List.of(court.organisation())));

        assertThat(office.act(board.leader(), id, ExchangeEvent.EXCHANGE_SENT, ExchangeInput.NOTHING))
                .contains(Refusal.SAME_PERSON);
    }

    @Test
    void isDueAfterItsTermByTheOfficialCalendar() {
        var id = office.asked(board, court);

        var leg = office.leg(id, court, court.specialist());
        var line = office.clock(id, court, court.specialist());

        assertThat(line.dueOn()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(line.holder()).isEqualTo(court.organisation());
        assertThat(leg.dueAt()).isEqualTo(line.due());
    }

    @Test
    void isDueWhenAChangeOfTheCalendarSays() {
        var id = office.asked(board, court);
        var line = office.clock(id, court, court.specialist());
        var later = line.due().plusSeconds(86_400);

        events.publishEvent(new DueDateMoved(
                line.id(),
                line.record(),
                court.organisation(),
                board.organisation(),
                line.due(),
                later,
                Standing.CONFIRMED,
                9,
                time.instant()));

        assertThat(office.leg(id, court, court.specialist()).dueAt()).isEqualTo(later);
    }

    @Test
    void keepsWhatAReceiverPreparesToItself() {
        var id = office.asked(board, court);
        var leg = office.leg(id, court, court.specialist());

        succeed(legs.prepare(
                leg.id(), leg.version(), AnswerDraft.whole(LegAnswer.FULL, "bản nháp kín"), true, court.actor()));

        assertThat(office.leg(id, court, court.leader()).draft()).isNotNull();
        assertThat(office.leg(id, court, board.specialist()).draft()).isNull();
        assertThat(office.sheet(id, board.specialist()).thread())
                .extracting(ExchangeSheet.Said::act)
                .doesNotContain("ANSWER_SUBMITTED");
    }

    @Test
    void neverShowsOneReceiverWhatAnotherAnswered() {
        var prosecutors = office.desk("Viện kiểm sát nhân dân");
        var id = office.asked(board, court, prosecutors);
        succeed(office.answered(id, court, AnswerDraft.whole(LegAnswer.FULL, "Đã thụ lý 41 vụ")));

        var seen = office.sheet(id, prosecutors.specialist());

        assertThat(seen.legs()).extracting(LegSheet::receiver).containsExactly(prosecutors.organisation());
        assertThat(seen.thread()).extracting(ExchangeSheet.Said::words).doesNotContain("Đã thụ lý 41 vụ");
        assertThat(seen.clocks()).hasSize(3);
    }

    @Test
    void standsStillWhileAQuestionWaitsAndRunsOnByItself() {
        var id = office.asked(board, court);
        time.is(MONDAY.plusSeconds(86_400));
        succeed(office.act(court.specialist(), id, court, LegEvent.LEG_ACKNOWLEDGED, LegInput.NOTHING));

        succeed(office.act(
                court.specialist(), id, court, LegEvent.QUESTION_ASKED, LegInput.words("Số liệu của năm nào?")));

        var asked = office.leg(id, court, board.specialist());
        assertThat(asked.status()).isEqualTo(LegStatus.CLARIFYING);
        assertThat(office.clock(id, court, board.specialist()).holder()).isEqualTo(board.organisation());
        assertThat(waiting.look()).isZero();

        time.is(Instant.parse("2026-11-16T02:00:00Z"));
        waiting.look();

        var gone = office.leg(id, court, court.specialist());
        var line = office.clock(id, court, court.specialist());
        assertThat(gone.status()).isEqualTo(LegStatus.ANSWERING);
        assertThat(line.holder()).isEqualTo(court.organisation());
        assertThat(line.dueOn()).isAfter(LocalDate.of(2026, 11, 18));
        assertThat(gone.dueAt()).isEqualTo(line.due());
    }

    @Test
    void isAnsweredInPartExtendedOnceAndThenWholly() {
        var id = office.asked(board, court);
        time.is(MONDAY.plusSeconds(86_400));
        succeed(office.answered(id, court, AnswerDraft.part("Số thụ lý: 41", "số xét xử", LocalDate.of(2026, 11, 20))));

        succeed(office.act(court.leader(), id, court, LegEvent.LEG_EXTENDED, LegInput.days(3, "đang đối chiếu")));

        assertThat(office.act(court.leader(), id, court, LegEvent.LEG_EXTENDED, LegInput.days(1, "nữa")))
                .contains(Refusal.EXTENDED_ALREADY);
        assertThat(office.leg(id, court, board.specialist()).marks().extended()).isTrue();
        succeed(office.answered(id, court, AnswerDraft.whole(LegAnswer.FULL, "Xét xử 33 vụ")));
        assertThat(office.leg(id, court, board.specialist()).status()).isEqualTo(LegStatus.ANSWERED);
    }

    @Test
    void countsAsAcceptedWhenNobodyLooksAtTheAnswer() {
        var id = office.asked(board, court);
        succeed(office.answered(id, court, AnswerDraft.whole(LegAnswer.FULL, "Đủ")));

        time.is(Instant.parse("2026-11-17T02:00:00Z"));
        waiting.look();

        var leg = office.leg(id, court, board.specialist());
        assertThat(leg.status()).isEqualTo(LegStatus.ACCEPTED);
        assertThat(leg.marks().silent()).isTrue();
        assertThat(office.sheet(id, board.specialist()).status()).isEqualTo(ExchangeStatus.COMPLETED);
    }

    @Test
    void isReturnedWithHalfOfItsTerm() {
        var id = office.asked(board, court);
        succeed(office.answered(id, court, AnswerDraft.whole(LegAnswer.FULL, "Thiếu")));

        succeed(office.act(
                board.specialist(), id, court, LegEvent.LEG_FOUND_INSUFFICIENT, LegInput.words("thiếu số xét xử")));

        var leg = office.leg(id, court, court.specialist());
        assertThat(leg.status()).isEqualTo(LegStatus.INSUFFICIENT);
        assertThat(leg.dueAt())
                .isEqualTo(
                        LocalDate.of(2026, 11, 14).atStartOfDay().minusHours(7).toInstant(ZoneOffset.UTC));
    }

    @Test
    void isForwardedToTheBodyThatIsCompetent() {
        var inspectors = office.desk("Thanh tra tỉnh");
        var id = office.asked(board, court);
        succeed(office.act(
                court.specialist(),
                id,
                court,
                LegEvent.LEG_FOUND_NOT_COMPETENT,
                LegInput.body(inspectors.organisation(), "thuộc thanh tra")));

        var leg = office.leg(id, court, board.specialist());
        succeed(exchanges.forward(id, leg.id(), time.instant(), board.actor()));

        assertThat(office.leg(id, inspectors, inspectors.specialist()).status()).isEqualTo(LegStatus.SENT);
        assertThat(exchanges.forward(id, leg.id(), time.instant(), board.actor()))
                .contains(Refusal.NOT_NOW);
    }

    @Test
    void isRefusedWithAGroundAndAnAppealNeedsSomebodyToDecide() {
        var id = office.asked(board, court);
        succeed(office.answered(
                id, court, AnswerDraft.refusal(RefusalGround.PENDING_CASE, "Luật Tổ chức Tòa án, vụ án chưa xét xử")));

        assertThat(office.leg(id, court, board.specialist()).refusalGround()).isEqualTo(RefusalGround.PENDING_CASE);
        assertThat(office.act(board.specialist(), id, court, LegEvent.APPEAL_LODGED, LegInput.words("chỉ hỏi số vụ")))
                .contains(Refusal.NO_COORDINATOR);
    }

    @Test
    void isRecalledWithAReasonAndAllItsClocksStop() {
        var id = office.asked(board, court);

        assertThat(office.act(board.leader(), id, ExchangeEvent.EXCHANGE_RECALLED, ExchangeInput.NOTHING))
                .contains(Refusal.REASON_MISSING);
        succeed(office.act(board.leader(), id, ExchangeEvent.EXCHANGE_RECALLED, ExchangeInput.words("gửi nhầm")));

        assertThat(office.leg(id, court, court.specialist()).status()).isEqualTo(LegStatus.RECALLED);
        assertThat(office.sheet(id, court.specialist()).clocks().values())
                .allMatch(line -> line.state().name().equals("STOPPED"));
    }

    @Test
    void isMadeOnceHoweverOftenItsFormIsSent() {
        var draft = ExchangeDraft.of(ExchangeKind.INFO_REQUEST, question(), List.of(court.organisation()));

        var first = office.draft(board, draft);
        var second = office.draft(board, draft);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void refusesWhatBearsAStampOfSecrecy() {
        var secret = ExchangeContent.of("Báo cáo (Mật)", "nội dung", 7);

        assertThat(drafted(secret)).isEqualTo(new Drafted.Refused(Refusal.SECRET_WORDS));
    }

    @Test
    void isNotSentWithoutPurposeAndGroundOrBelowItsTerm() {
        assertThat(sent(ExchangeContent.of("Số liệu", "Đề nghị", 7))).isEqualTo(Refusal.PURPOSE_MISSING);
        assertThat(sent(ExchangeContent.of("Số liệu", "Đề nghị", 7).forPurpose("REPORT", "")))
                .isEqualTo(Refusal.GROUND_MISSING);
        assertThat(sent(ExchangeContent.of("Số liệu", "Đề nghị", 3).forPurpose("REPORT", "Điều 5")))
                .isEqualTo(Refusal.TERM_BELOW_MINIMUM);
        assertThat(sent(question().urgentBecause(""))).isEqualTo(Refusal.URGENT_GROUND_MISSING);
        assertThat(sent(question().withPersonalData())).isEqualTo(Refusal.PERSONAL_DATA_PURPOSE);
        assertThat(sent(ExchangeContent.of("Số liệu", "Gọi 0912 345 678", 7).forPurpose("REPORT", "Điều 5")))
                .isEqualTo(Refusal.PERSONAL_DATA);
    }

    @Test
    void losesWhoeverWasSlower() {
        var id = office.asked(board, court);
        var seen = office.leg(id, court, court.specialist()).version();
        succeed(office.act(court.specialist(), id, court, LegEvent.LEG_ACKNOWLEDGED, LegInput.NOTHING));
        var leg = office.leg(id, court, court.specialist()).id();

        assertThatThrownBy(() -> legs.act(
                        leg,
                        seen,
                        LegEvent.ANSWERING_STARTED,
                        LegInput.owner("Phòng 1"),
                        time.instant(),
                        court.actor()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    private Drafted drafted(ExchangeContent content) {
        return exchanges.draft(
                ExchangeDraft.of(ExchangeKind.INFO_REQUEST, content, List.of(court.organisation())),
                time.instant(),
                board.actor());
    }

    private Refusal sent(ExchangeContent content) {
        var id = office.draft(
                board,
                new ExchangeDraft(
                        UUID.randomUUID(),
                        ExchangeKind.INFO_REQUEST,
                        content,
                        List.<OrganisationId>of(court.organisation()),
                        null,
                        List.of(),
                        List.of()));
        return office.act(board.leader(), id, ExchangeEvent.EXCHANGE_SENT, ExchangeInput.NOTHING)
                .orElseThrow();
    }
}
