package vn.phoihop.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.calendar.ClockState;
import vn.phoihop.concerns.triage.Profile;
import vn.phoihop.exchanges.AnswerDraft;
import vn.phoihop.exchanges.ExchangeEvent;
import vn.phoihop.exchanges.ExchangeId;
import vn.phoihop.exchanges.ExchangeInput;
import vn.phoihop.exchanges.LegAnswer;
import vn.phoihop.exchanges.LegEvent;
import vn.phoihop.exchanges.LegInput;
import vn.phoihop.exchanges.Office;
import vn.phoihop.notifications.Inbox;
import vn.phoihop.publicsite.LogLine;
import vn.phoihop.publicsite.PublicLogs;
import vn.phoihop.publicsite.Shown;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ClockSweep;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Office.class})
@DisplayName("A concern that takes a turn")
class TurnsModuleTests extends ConcernCase {

    private static final Profile THIRD = Profile.of(3, 2, 2, 2, 3, 3);

    @Autowired
    PublicLogs logs;

    @Autowired
    Sidelines sidelines;

    @Autowired
    Inbox inbox;

    @Autowired
    ClockSweep sweep;

    @Autowired
    Office office;

    private String working() {
        var code = receive();
        triage(opened, THIRD);
        assign(opened);
        begin(opened);
        return code;
    }

    @Test
    void runsByOneClockAfterAnotherWhileItsAgeNeverStops() {
        var code = receive();
        assertThat(clock(ConcernClocks.ACKNOWLEDGE).state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock(ConcernClocks.TRIAGE).state()).isEqualTo(ClockState.RUNNING);

        act(opened, ConcernMove.ACKNOWLEDGE, ConcernInput.words("Đã nhận; hai ngày nữa sẽ giao"), desk);
        assertThat(clock(ConcernClocks.ACKNOWLEDGE).state()).isEqualTo(ClockState.STOPPED);
        assertThat(reporting.find(code).orElseThrow().messages())
                .extracting(ConcernSheet.Message::words)
                .containsExactly("Đã nhận; hai ngày nữa sẽ giao");

        triage(opened, THIRD);
        assertThat(clock(ConcernClocks.TRIAGE).state()).isEqualTo(ClockState.STOPPED);
        assertThat(clock(ConcernClocks.ANSWER).state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock(ConcernClocks.ANSWER).holder()).isEqualTo(desk.organisation());

        assign(opened);
        assertThat(clock(ConcernClocks.ANSWER).holder()).isEqualTo(lead.organisation());
        begin(opened);
        act(opened, ConcernMove.ASK_PERSON, ConcernInput.words("Hộ nào?"), lead);
        time.is("2026-11-16");
        assertThat(clock(ConcernClocks.ANSWER).state()).isEqualTo(ClockState.PAUSED);
        assertThat(line(opened).firstReceivedAt()).isEqualTo(SettableTime.morning("2026-11-09"));
    }

    @Test
    void keepsEveryDayOfAPromiseInPublicUntilItIsKept() {
        working();
        answer(opened, Outcome.UNDER_WAY);
        act(opened, ConcernMove.PROMISE, promise("2026-11-20"), lead);
        sign(opened, chief);
        var made = sheet(opened).papers().promises().getFirst();

        var later = ConcernInput.words("Kho bạc chuyển chậm")
                .because("FUNDING")
                .on(LocalDate.of(2026, 12, 4))
                .about(made.id());
        assertThat(refusal(opened, ConcernMove.MOVE_PROMISE, later.because(""), lead))
                .contains(Refusal.REASON_MISSING);
        act(opened, ConcernMove.MOVE_PROMISE, later, lead);
        assertThat(decide(opened, lead)).contains(Refusal.SAME_PERSON);
        sign(opened, chief);

        assertThat(shown().promises()).singleElement().satisfies(promise -> {
            assertThat(promise.state()).isEqualTo(PublicPromise.State.MOVED);
            assertThat(promise.earlier()).containsExactly(LocalDate.of(2026, 11, 20));
        });
        assertThat(logged("PromiseMoved", "FUNDING")).isEqualTo(1);

        time.is("2026-12-08");
        sweep.now();
        assertThat(sheet(opened).papers().promises().getFirst().standing()).isEqualTo(Promise.Standing.BROKEN);
        assertThat(line(opened).state()).isEqualTo(ConcernState.COMMITTED);
        assertThat(shown().promises().getFirst().state()).isEqualTo(PublicPromise.State.BROKEN);
        assertThat(logged("PromiseBroken", "")).isEqualTo(1);
        assertThat(sheet(opened).papers().promises().getFirst().isOpen()).isTrue();

        act(opened, ConcernMove.CLAIM, ConcernInput.words("Đã chi").proved(null, "Bảng ký nhận"), lead);
        assertThat(sheet(opened).papers().promises().getFirst().standing()).isEqualTo(Promise.Standing.KEPT_LATE);
        assertThat(shown().promises().getFirst().state()).isEqualTo(PublicPromise.State.KEPT);
    }

    @Test
    void isOpenedAgainByTheCodeRatedAnewAndToldToThoseWhoHadIt() {
        var code = working();
        answer(opened, Outcome.SOLVED);
        act(opened, ConcernMove.CLAIM, ConcernInput.words("Xong").proved(null, "Bảng ký nhận"), lead);
        assertThat(reporting.act(code, ConcernMove.CONFIRM, ConcernInput.NOTHING))
                .isEmpty();
        time.is("2026-12-21");

        assertThat(reporting.find(code).orElseThrow().may()).contains(ConcernMove.REOPEN);
        assertThat(reporting.act(code, ConcernMove.REOPEN, ConcernInput.words("Lại ngừng chi")))
                .contains(Refusal.REASON_MISSING);
        assertThat(reporting.act(
                        code,
                        ConcernMove.REOPEN,
                        ConcernInput.words("Lại ngừng chi").because("CAME_BACK")))
                .isEmpty();

        assertThat(line(opened).state()).isEqualTo(ConcernState.TRIAGED);
        assertThat(line(opened).lead()).isNull();
        assertThat(line(opened).firstReceivedAt()).isEqualTo(SettableTime.morning("2026-11-09"));
        assertThat(clock(ConcernClocks.ANSWER).dueOn()).isEqualTo(LocalDate.of(2026, 12, 25));
        await().untilAsserted(() -> assertThat(told(lead)).anyMatch(words -> words.endsWith("được mở lại")));
        time.is("2026-12-22");
        assertThat(refusal(
                        opened,
                        ConcernMove.ASSIGN,
                        ConcernInput.words("Như lần trước")
                                .to(lead.organisation().value(), List.of()),
                        desk))
                .contains(Refusal.NOT_RATED_AGAIN);
        act(opened, ConcernMove.RAISE, ConcernInput.rating(rating(Profile.of(3, 2, 2, 2, 4, 3))), desk);
        assign(opened);
        assertThat(line(opened).state()).isEqualTo(ConcernState.ASSIGNED);
    }

    @Test
    void cannotBeOpenedAgainAfterSixMonths() {
        var code = working();
        answer(opened, Outcome.SOLVED);
        act(opened, ConcernMove.CLAIM, ConcernInput.words("Xong").proved(null, "Bảng ký nhận"), lead);
        reporting.act(code, ConcernMove.CONFIRM, ConcernInput.NOTHING);
        time.is("2027-05-12");

        assertThat(reporting.find(code).orElseThrow().may()).doesNotContain(ConcernMove.REOPEN);
        assertThat(reporting.act(
                        code, ConcernMove.REOPEN, ConcernInput.words("Nữa").because("CAME_BACK")))
                .contains(Refusal.TOO_LATE_TO_REOPEN);
    }

    @Test
    void getsMoreTimeOnceBeforeTheDayAndInPublic() {
        working();
        var due = clock(ConcernClocks.ANSWER).dueOn();
        var more = ConcernInput.words("Đối chiếu 140 hồ sơ").because("COMPLEX").more("3");

        assertThat(refusal(opened, ConcernMove.EXTEND, more, lead)).contains(Refusal.NOT_YOURS);
        act(opened, ConcernMove.EXTEND, more, chief);

        assertThat(due).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(line(opened).dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(logged("TermExtended", "COMPLEX")).isEqualTo(1);
        assertThat(refusal(opened, ConcernMove.EXTEND, more, chief)).contains(Refusal.EXTENDED_ONCE);
    }

    @Test
    void isNotGivenMoreTimeOnceItIsLate() {
        working();
        time.is("2026-11-19");

        assertThat(refusal(
                        opened,
                        ConcernMove.EXTEND,
                        ConcernInput.words("Trễ").because("COMPLEX").more("3"),
                        chief))
                .contains(Refusal.DUE_HAS_PASSED);
    }

    @Test
    void isAnsweredAgainInHalfTheTimeWhenTheAnswerIsContestedTwiceAtMost() {
        var code = working();
        for (int round = 0; round < 2; round++) {
            answer(opened, Outcome.EXPLAINED);
            assertThat(reporting.act(code, ConcernMove.CONTEST, ConcernInput.words("Chưa nói về tiền lãi")))
                    .isEmpty();
            assertThat(line(opened).state()).isEqualTo(ConcernState.IN_PROGRESS);
            assertThat(line(opened).dueOn()).isEqualTo(LocalDate.of(2026, 11, 13));
        }
        answer(opened, Outcome.EXPLAINED);
        assertThat(reporting.act(code, ConcernMove.CONTEST, ConcernInput.words("Lần ba")))
                .contains(Refusal.CONTESTED_TWICE);
        assertThat(reporting.act(code, ConcernMove.CLOSE_EXPLAINED, ConcernInput.NOTHING))
                .isEmpty();
        assertThat(line(opened).state()).isEqualTo(ConcernState.CLOSED_EXPLAINED);
    }

    @Test
    void ofLevelFourActsAtOnceAndIsConfirmedByAnotherPersonWithinFourHours() {
        receive("Vết nứt trên mười hai nhà", "Đất trượt sau mưa");
        var rater = desk.and(Role.LEADER);
        act(
                opened,
                ConcernMove.TRIAGE,
                ConcernInput.rating(rating(Profile.of(4, 1, 4, 3, 0, 1))).confirmed(true),
                rater);

        assertThat(line(opened).level()).isEqualTo(4);
        assertThat(line(opened).dueOn()).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(clock(ConcernClocks.LEADER_NAMED).due())
                .isEqualTo(time.instant().plusSeconds(4 * 3600));
        assertThat(clock(ConcernClocks.FIRST_STATEMENT).due())
                .isEqualTo(time.instant().plusSeconds(24 * 3600));
        assertThat(sidelines.nameLeader(opened, version(opened), "Phó Chủ tịch", rater.actor()))
                .contains(Refusal.SAME_PERSON);
        assertThat(sidelines.nameLeader(opened, version(opened), "Phó Chủ tịch", head.actor()))
                .isEmpty();
        assertThat(clock(ConcernClocks.LEADER_NAMED).state()).isEqualTo(ClockState.STOPPED);
    }

    @Test
    void isRaisedToFourByOneAndThenDueInThreeDays() {
        receive();
        triage(opened, Profile.of(2, 2, 2, 2, 1, 1));
        assertThat(line(opened).level()).isLessThan(4);

        act(opened, ConcernMove.RAISE, ConcernInput.rating(rating(Profile.of(4, 1, 4, 3, 0, 1))), desk);

        assertThat(line(opened).level()).isEqualTo(4);
        assertThat(line(opened).dueOn()).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(clock(ConcernClocks.LEADER_NAMED).state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void waitsForAnotherAgencyOnItsOwnTimeWhileTheReplyIsDue() {
        working();
        time.is("2026-11-10");
        act(
                opened,
                ConcernMove.ASK_AGENCY,
                ConcernInput.words("Đã cấp vốn chưa?").to(partner.organisation().value(), List.of()),
                lead);

        assertThat(line(opened).state()).isEqualTo(ConcernState.WAITING_AGENCY);
        assertThat(clock(ConcernClocks.ANSWER).state()).isEqualTo(ClockState.RUNNING);
        assertThat(sheet(opened).papers().links()).anyMatch(link -> link.kind().equals("exchanges"));
        time.is("2026-11-12");
        act(opened, ConcernMove.AGENCY_REPLIED, ConcernInput.words("Đã cấp"), lead);

        assertThat(line(opened).state()).isEqualTo(ConcernState.IN_PROGRESS);
        assertThat(sheet(opened).papers().spells())
                .filteredOn(spell -> partner.organisation().equals(spell.organisation()))
                .extracting(ConcernSheet.Spell::days)
                .containsExactly(2);
    }

    @Test
    void goesOnByItselfWhenTheAgencyThatWasAskedAnswers() {
        working();
        act(
                opened,
                ConcernMove.ASK_AGENCY,
                ConcernInput.words("Đã cấp vốn chưa?").to(partner.organisation().value(), List.of()),
                lead);
        var exchange = new ExchangeId(UUID.fromString(sheet(opened).papers().links().stream()
                .filter(link -> link.kind().equals("exchanges"))
                .findFirst()
                .orElseThrow()
                .id()));
        var asked = new Office.Desk(partner, partner.colleague(Role.LEADER));

        Office.succeed(office.act(chief, exchange, ExchangeEvent.EXCHANGE_SENT, ExchangeInput.NOTHING));
        Office.succeed(office.act(partner, exchange, asked, LegEvent.LEG_ACKNOWLEDGED, LegInput.NOTHING));
        Office.succeed(
                office.act(partner, exchange, asked, LegEvent.ANSWERING_STARTED, LegInput.owner("Phòng Ngân sách")));
        assertThat(line(opened).state()).isEqualTo(ConcernState.WAITING_AGENCY);
        Office.succeed(office.answered(exchange, asked, AnswerDraft.whole(LegAnswer.FULL, "Đã cấp 12 tỷ đồng")));

        await().untilAsserted(() -> assertThat(line(opened).state()).isEqualTo(ConcernState.IN_PROGRESS));
    }

    @Test
    void endsWhenWhoeverReportedTakesItBackAndOwesNothingMore() {
        var code = receive("Bìa đỏ chậm mười bốn tháng", "Một hộ");
        triage(opened, Profile.of(2, 0, 1, 0, 3, 3));

        assertThat(reporting.act(code, ConcernMove.WITHDRAW, ConcernInput.words("Đã tự thỏa thuận")))
                .isEmpty();

        assertThat(line(opened).state()).isEqualTo(ConcernState.WITHDRAWN);
        assertThat(sheet(opened).clocks()).noneMatch(ConcernClocks::isOpen);
        assertThat(reporting.find(code).orElseThrow().may()).isEmpty();
        assertThat(sheet(opened).papers().links()).isEmpty();
    }

    @Test
    void goesOnWithoutWhoeverTookItBackWhereOthersHaveTheProblemToo() {
        receive("Rác bãi Long Điền bốc mùi hôi", "Khó thở cả xóm");
        var other = opened;
        triage(other, THIRD);
        var code = working();
        act(other, ConcernMove.LINK, ConcernInput.NOTHING.about(opened.value()), desk);
        time.is("2026-11-11");

        assertThat(reporting.act(code, ConcernMove.WITHDRAW, ConcernInput.words("Tôi chuyển đi nơi khác")))
                .isEmpty();

        var link = sheet(opened).papers().links().getFirst();
        var next = new ConcernId(UUID.fromString(link.id()));
        assertThat(line(next).state()).isEqualTo(ConcernState.RECEIVED);
        assertThat(line(next).firstReceivedAt()).isEqualTo(line(opened).firstReceivedAt());
        assertThat(sheet(next).problem().isReachable()).isFalse();
        assertThat(sheet(next).papers().messages()).isEmpty();
        assertThat(sheet(next).linked()).extracting(ConcernLine::id).containsExactly(other);
        assertThat(sheet(opened).papers().history())
                .extracting(ConcernSheet.Told::act)
                .contains("CONTINUED");
    }

    @Test
    void isSplitBetweenOneWhoLeadsAndOthersWhoContribute() {
        working();

        assertThat(sheets.need(opened, partner.actor()).line().partners()).containsExactly(partner.organisation());
        assertThat(sidelines.note(opened, "Đã cấp vốn đợt một", partner.actor()))
                .isEmpty();
        assertThat(sheets.need(opened, partner.actor()).may()).doesNotContain(ConcernMove.PREPARE, ConcernMove.CLAIM);
        assertThat(refusal(opened, ConcernMove.ASK_PERSON, ConcernInput.words("Hộ nào?"), partner))
                .contains(Refusal.NOT_YOURS);
        var outside = offices.aSpecialistOf("Sở Y tế");
        assertThatThrownBy(() -> sidelines.note(opened, "Xem thử", outside.actor()))
                .isInstanceOf(NotThere.class);
        assertThat(refuseTwoLeads()).contains(Refusal.LEAD_AMONG_PARTNERS);
    }

    private java.util.Optional<Refusal> refuseTwoLeads() {
        receive("Mất nước", "Cả xóm");
        triage(opened, THIRD);
        var both = lead.organisation().value();
        return refusal(opened, ConcernMove.ASSIGN, ConcernInput.words("Cả hai").to(both, List.of(both)), desk);
    }

    private ClockLine clock(String definition) {
        return sheet(opened).clocks().stream()
                .filter(clock -> clock.definition().equals(definition))
                .reduce((first, later) -> later)
                .orElseThrow();
    }

    private PublicEntry shown() {
        var shown = boards.find(PublicKind.CONCERN, line(opened).number().toString())
                .orElseThrow();
        return ((Shown.Entry) shown).entry();
    }

    private int logged(String act, String reason) {
        var month = YearMonth.from(LocalDate.ofInstant(time.instant(), java.time.ZoneId.of("Asia/Ho_Chi_Minh")));
        return logs.lines(month).stream()
                .filter(line -> line.act().equals(act)
                        && line.reasonCode().equals(reason)
                        && line.organisation().equals(desk.organisation()))
                .mapToInt(LogLine::count)
                .sum();
    }

    private List<String> told(Person who) {
        return inbox.lines(who.actor(), false, null, 20, Locale.of("vi")).lines().stream()
                .map(line -> line.text())
                .toList();
    }
}
