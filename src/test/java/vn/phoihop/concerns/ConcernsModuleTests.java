package vn.phoihop.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.phoihop.calendar.ClockState;
import vn.phoihop.concerns.triage.Profile;
import vn.phoihop.publicsite.Shown;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("A concern")
class ConcernsModuleTests extends ConcernCase {

    @Test
    void goesFromTheHotlineToAConfirmedSolutionThroughAWaitAPromiseAndADispute() {
        var code = receive();
        var id = opened;
        triage(id, Profile.of(3, 2, 2, 2, 3, 3));
        assertThat(line(id).level()).isEqualTo(3);
        assertThat(line(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 18));
        assign(id);
        begin(id);
        act(id, ConcernMove.ASK_PERSON, ConcernInput.words("Hộ nào đã nhận một phần?"), lead);
        time.is("2026-11-11");
        assertThat(reporting.act(code, ConcernMove.REPLY, ConcernInput.words("Ba hộ đầu ngõ.")))
                .isEmpty();
        assertThat(line(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 20));

        answer(id, Outcome.UNDER_WAY);
        act(id, ConcernMove.PROMISE, promise("2026-12-15"), lead);
        assertThat(sheet(id).line().state()).isEqualTo(ConcernState.ANSWERED);
        sign(id, chief);
        assertThat(line(id).state()).isEqualTo(ConcernState.COMMITTED);
        time.is("2026-12-10");
        act(id, ConcernMove.CLAIM, ConcernInput.words("Đã chi trả").proved(null, "Bảng chi trả 140 hộ"), lead);
        assertThat(sheet(id).papers().promises())
                .singleElement()
                .satisfies(promise -> assertThat(promise.standing()).isEqualTo(Promise.Standing.KEPT));

        assertThat(reporting.act(code, ConcernMove.DISPUTE, ConcernInput.words("Còn hai hộ")))
                .isEmpty();
        assertThat(line(id).state()).isEqualTo(ConcernState.IN_PROGRESS);
        assertThat(sheet(id).papers().promises().getFirst().isOpen()).isTrue();
        answer(id, Outcome.SOLVED);
        act(id, ConcernMove.CLAIM, ConcernInput.words("Đã chi đủ").proved(null, "Bảng chi trả bổ sung"), lead);
        assertThat(reporting.act(code, ConcernMove.CONFIRM, ConcernInput.NOTHING))
                .isEmpty();
        assertThat(line(id).state()).isEqualTo(ConcernState.CONFIRMED);
        assertThat(sheet(id).clocks()).noneMatch(clock -> clock.state() == ClockState.RUNNING);
    }

    @Test
    void isLoweredByTwoPeopleOutsideTheLeadAndByNobodyAlone() {
        receive();
        var id = opened;
        triage(id, Profile.of(3, 2, 2, 2, 3, 3));
        assign(id);
        var lower = ConcernInput.rating(rating(Profile.of(2, 1, 1, 1, 1, 1)))
                .because("FACTS_VERIFIED")
                .more("Đã xác minh");
        var reasoned =
                ConcernInput.words("Đã xác minh lại").because("FACTS_VERIFIED").rated(lower.rating());

        assertThat(refusal(id, ConcernMove.RAISE, reasoned, desk)).contains(Refusal.NOT_HIGHER);
        assertThat(refusal(id, ConcernMove.LOWER, reasoned, lead)).contains(Refusal.NOT_YOURS);
        act(id, ConcernMove.LOWER, reasoned, desk);
        assertThat(line(id).level()).isEqualTo(3);
        assertThat(decide(id, desk)).contains(Refusal.SAME_PERSON);
        assertThat(decide(id, chief)).contains(Refusal.NOT_YOURS);
        assertThat(decide(id, head)).isEmpty();
        assertThat(line(id).level()).isLessThan(3);
    }

    @Test
    void isAnsweredByFourEyesAndWithoutPersonalDataInPublicWords() {
        receive();
        var id = opened;
        triage(id, Profile.of(2, 2, 2, 2, 3, 3));
        assign(id);
        begin(id);
        var both = lead.and(Role.LEADER);
        act(
                id,
                ConcernMove.PREPARE,
                ConcernInput.words("Gửi ông")
                        .more("Đã trả cho ông Nguyễn Văn Tám, số 0912345678")
                        .ending(Outcome.SOLVED),
                both);

        assertThat(refusal(id, ConcernMove.APPROVE, ConcernInput.NOTHING, both)).contains(Refusal.SAME_PERSON);
        assertThat(refusal(id, ConcernMove.APPROVE, ConcernInput.NOTHING, chief))
                .contains(Refusal.PERSONAL_DATA);
        act(id, ConcernMove.APPROVE, ConcernInput.NOTHING.confirmed(true), chief);
    }

    @Test
    void isSentOnceWhenTwoSendItAtTheSameTime() {
        receive();
        var id = opened;
        triage(id, Profile.of(2, 2, 2, 2, 3, 3));
        assign(id);
        begin(id);
        act(
                id,
                ConcernMove.PREPARE,
                ConcernInput.words("Trả lời").more("Tóm tắt").ending(Outcome.EXPLAINED),
                lead);
        act(id, ConcernMove.APPROVE, ConcernInput.NOTHING, chief);
        var seen = version(id);
        concerns.act(id, seen, ConcernMove.SEND, ConcernInput.NOTHING, time.instant(), lead.actor());

        assertThatThrownBy(() ->
                        concerns.act(id, seen, ConcernMove.SEND, ConcernInput.NOTHING, time.instant(), chief.actor()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(sheet(id).papers().messages().stream()
                        .filter(each -> each.kind().equals("ANSWER")))
                .hasSize(1);
    }

    @Test
    void isClosedUnconfirmedWhenNobodyObjectsWithinTheWindow() {
        receive();
        var id = opened;
        triage(id, Profile.of(2, 2, 2, 2, 3, 3));
        assign(id);
        begin(id);
        answer(id, Outcome.SOLVED);
        act(id, ConcernMove.CLAIM, ConcernInput.words("Xong").proved(null, "Số đo"), lead);

        time.is("2026-12-07");
        timers.closeWindows();
        assertThat(line(id).state()).isEqualTo(ConcernState.RESOLUTION_CLAIMED);
        time.is("2026-12-10");
        timers.closeWindows();
        assertThat(line(id).state()).isEqualTo(ConcernState.CLOSED_UNCONFIRMED);
    }

    @Test
    void isReferredByTwoAndNothingOfItsContentIsKept() {
        var code = receive("Tố cáo ông Nguyễn Văn Tám", "Nội dung tố cáo rất riêng");
        var id = opened;
        act(id, ConcernMove.REFER, ConcernInput.NOTHING.because("DENUNCIATION"), desk);
        sign(id, head);

        var sheet = sheet(id);
        assertThat(sheet.line().state()).isEqualTo(ConcernState.REFERRED);
        assertThat(sheet.line().title() + sheet.problem().facts()).isEmpty();
        assertThat(sheet.papers().messages()).isEmpty();
        assertThat(reporting.find(code)).isEmpty();
    }

    @Test
    void answersEverybodyOfItsClusterAndLetsALinkBeUndone() {
        receive("Rác bãi Long Điền bốc mùi", "Mùi hôi cả xã");
        var first = opened;
        triage(first, Profile.of(2, 3, 2, 1, 2, 2));
        var code = receive("rac bai long dien boc mui hoi", "Khó thở vì mùi");
        var second = opened;
        triage(second, Profile.of(2, 3, 2, 1, 2, 2));
        assertThat(duplicates.like(
                        second,
                        "rac bai long dien boc mui hoi",
                        "",
                        Field.LAND,
                        line(second).areaCode(),
                        desk.actor()))
                .extracting(Duplicates.Similar::id)
                .contains(first);

        act(second, ConcernMove.LINK, ConcernInput.NOTHING.about(first.value()), desk);
        act(second, ConcernMove.UNLINK, ConcernInput.words("Khác bãi"), desk);
        assertThat(line(second).state()).isEqualTo(ConcernState.TRIAGED);
        act(second, ConcernMove.LINK, ConcernInput.NOTHING.about(first.value()), desk);
        assign(first);
        begin(first);
        answer(first, Outcome.SOLVED);

        assertThat(reporting.find(code).orElseThrow().messages())
                .extracting(ConcernSheet.Message::words)
                .contains("Sẽ chi trả trong tháng 12");
    }

    @Test
    void isTheSameForTheRubricWhoeverReportsByWhicheverChannelInWhateverTone() {
        var levels = java.util.stream.Stream.of(Channel.values())
                .map(channel -> {
                    var fresh = NewConcern.of(
                            channel, Field.OTHER, "Bức xúc!!! " + channel, "Nhiều báo đã nêu " + channel, commune);
                    var id = ((Opening.Opened) concerns.open(fresh, desk.actor())).id();
                    triage(id, Profile.of(3, 1, 1, 1, 3, 0));
                    return List.of(line(id).level(), line(id).low(), line(id).high(), line(id).queue());
                })
                .distinct();

        assertThat(levels).hasSize(1);
    }

    @Test
    void keepsHowLongEachHadItAndTheSpellsAddUpToTheWhole() {
        receive();
        var id = opened;
        triage(id, Profile.of(2, 2, 2, 2, 3, 3));
        time.is("2026-11-11");
        assign(id);
        time.is("2026-11-12");
        act(
                id,
                ConcernMove.RETURN,
                ConcernInput.words("Thuộc Sở Tài chính")
                        .because("NOT_COMPETENT")
                        .to(partner.organisation().value(), List.of()),
                lead);
        time.is("2026-11-16");

        var spells = sheet(id).papers().spells();
        assertThat(spells).hasSize(3);
        assertThat(spells.stream().mapToInt(ConcernSheet.Spell::days).sum()).isEqualTo(5);
        assertThat(line(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 18));
    }

    @Test
    void isTakenDownForTheReasonBothSigned() {
        receive();
        var id = opened;
        triage(id, Profile.of(2, 2, 2, 2, 3, 3));
        assign(id);
        begin(id);
        answer(id, Outcome.UNDER_WAY);
        var number = line(id).number().toString();
        assertThat(boards.find(PublicKind.CONCERN, number).orElseThrow()).isInstanceOf(Shown.Entry.class);

        act(id, ConcernMove.WITHHOLD, ConcernInput.words("Tòa đang thụ lý").because("COURT_PENDING"), chief);
        sign(id, lead.colleague(Role.DATA_PROTECTION_OFFICER));

        assertThat(boards.find(PublicKind.CONCERN, number))
                .get()
                .isInstanceOfSatisfying(
                        Shown.Withdrawn.class,
                        stub -> assertThat(stub.why()).isEqualTo(WithdrawalReason.PENDING_PROCEDURE));
    }

    @Test
    void isNobodyElsesToSee() {
        receive();
        var stranger = offices.aSpecialistOf("Sở Y tế");

        assertThatThrownBy(() -> sheets.need(opened, stranger.actor())).isInstanceOf(NotThere.class);
    }

    @Test
    void hasAnActForEveryMoveOfTheTableButTheFirst(@Autowired Moves moves) {
        assertThat(moves.known())
                .containsExactlyInAnyOrderElementsOf(
                        java.util.EnumSet.complementOf(java.util.EnumSet.of(ConcernMove.RECEIVE)));
    }
}
