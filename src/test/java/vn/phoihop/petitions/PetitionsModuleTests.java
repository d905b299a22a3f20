package vn.phoihop.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.calendar.ClockState;
import vn.phoihop.petitions.Council.Seat;
import vn.phoihop.petitions.Petitions.Seen;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Council.class})
@DisplayName("A voter petition")
class PetitionsModuleTests {

    @Autowired
    Petitions petitions;

    @Autowired
    Council council;

    @Autowired
    Consolidations consolidations;

    @Autowired
    PetitionLists lists;

    @Autowired
    Sessions sessions;

    @Autowired
    Relations relations;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    Seat seat;

    @BeforeEach
    void aCouncil() {
        time.is(SettableTime.MONDAY_AT_NINE);
        seat = council.seat();
    }

    @Test
    void keepsNoNameOfAVoter() {
        var named = council.said(seat, "Ông Nguyễn Văn Bình, số điện thoại 0912345678, đề nghị sửa đường.");

        assertThat(petitions.collect(named, time.instant(), seat.office().actor()))
                .isEqualTo(new Collected.Refused(Refusal.PERSONAL_DATA));
    }

    @Test
    void isKeptOnceByOneForm() {
        var said = council.said(seat, "Đề nghị sửa đường liên xã.");

        assertThat(council.collected(seat, said)).isEqualTo(council.collected(seat, said));
    }

    @Test
    void isEnteredByTheCouncilSideOnly() {
        var said = council.said(seat, "Đề nghị sửa đường.");
        var stranger = offices.aSpecialistOf("Sở Xây dựng");

        assertThatThrownBy(() -> petitions.collect(said, time.instant(), stranger.actor()))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void goesFromMeetingToClosureAndOnlyTheCouncilClosesIt() {
        var id = council.answered(seat, Council.solved());
        var closing = PetitionInput.told(council.today(), "Trang công khai");

        assertThat(council.act(seat.head(), id, PetitionEvent.ANSWER_ACCEPTED, PetitionInput.NOTHING))
                .contains(Refusal.NOT_YOURS);
        Council.succeed(council.act(seat.office(), id, PetitionEvent.ANSWER_ACCEPTED, PetitionInput.NOTHING));
        assertThat(council.act(seat.head(), id, PetitionEvent.PETITION_CLOSED, closing))
                .contains(Refusal.NOT_YOURS);
        assertThat(council.act(seat.office(), id, PetitionEvent.PETITION_CLOSED, PetitionInput.NOTHING))
                .contains(Refusal.VOTERS_NOT_TOLD);
        Council.succeed(council.act(seat.office(), id, PetitionEvent.PETITION_CLOSED, closing));

        var sheet = council.sheet(id, seat.office());
        assertThat(sheet.state()).isEqualTo(PetitionState.CLOSED);
        assertThat(sheet.clocks()).allMatch(clock -> clock.state() == ClockState.STOPPED);
        assertThat(sheet.history())
                .extracting(PetitionSheet.Told::act)
                .containsExactly(
                        "PETITION_COLLECTED",
                        "PETITION_CONSOLIDATED",
                        "PETITION_SENT",
                        "PETITION_RECEIVED",
                        "PETITION_ASSIGNED",
                        "ANSWER_SENT",
                        "ANSWER_ACCEPTED",
                        "PETITION_CLOSED");
    }

    @Test
    void keepsEachWordingWhenJoinedAndIsTakenOutAgain() {
        var main = council.collected(seat, "Đề nghị sửa chữa đường liên xã qua thôn Đông bị hư hỏng nặng.");
        var other = council.collected(seat, "Cử tri đề nghị sớm sửa chữa đường liên xã đoạn qua thôn Đông hư hỏng.");
        var third = council.collected(seat, "Đề nghị bổ sung giáo viên mầm non cho trường xã.");

        var proposal = consolidations.propose(seat.round(), seat.office().actor());
        assertThat(proposal.groups()).hasSize(1);
        assertThat(proposal.groups().getFirst()).extracting(PetitionLine::id).containsExactly(main, other);
        assertThat(proposal.rest()).extracting(PetitionLine::id).containsExactly(third);

        Council.succeed(consolidations.join(
                seen(main),
                List.of(seen(other)),
                PetitionInput.summedUp("Sửa chữa đường liên xã qua thôn Đông", null, null),
                time.instant(),
                seat.office().actor()));
        var sheet = council.sheet(main, seat.office());
        assertThat(sheet.content().summary()).isEqualTo("Sửa chữa đường liên xã qua thôn Đông");
        assertThat(sheet.content().wording()).startsWith("Đề nghị sửa chữa");
        assertThat(sheet.relatives().joined())
                .extracting(PetitionSheet.Kin::wording)
                .containsExactly("Cử tri đề nghị sớm sửa chữa đường liên xã đoạn qua thôn Đông hư hỏng.");

        Council.succeed(council.act(
                seat.chair(),
                main,
                PetitionEvent.PETITION_SENT,
                PetitionInput.to(seat.committee(), "5/HĐND-VP", null)));
        assertThat(council.sheet(main, seat.specialist()).relatives().joined()).hasSize(1);

        Council.succeed(council.act(seat.office(), other, PetitionEvent.PETITION_UNLINKED, PetitionInput.NOTHING));
        assertThat(council.sheet(other, seat.office()).state()).isEqualTo(PetitionState.COLLECTED);
        assertThat(council.sheet(main, seat.office()).relatives().joined()).isEmpty();
    }

    private Seen seen(PetitionId id) {
        return new Seen(id, council.sheet(id, seat.office()).version());
    }

    @Test
    void keepsADraftFromTheCouncilAndNeedsASecondPerson() {
        var id = council.assigned(seat, "Đề nghị sửa đường.");
        Council.succeed(council.prepared(seat, Council.solved(), id));

        assertThat(council.sheet(id, seat.office()).answers()).isEmpty();
        assertThat(council.sheet(id, seat.office()).history())
                .extracting(PetitionSheet.Told::act)
                .doesNotContain("ANSWER_PREPARED");
        assertThat(council.sheet(id, seat.head()).answers()).hasSize(1);
        assertThat(council.act(seat.specialist(), id, PetitionEvent.ANSWER_APPROVED, PetitionInput.NOTHING))
                .contains(Refusal.NOT_YOURS);
        Council.succeed(council.act(
                seat.head(), id, PetitionEvent.ANSWER_RETURNED_TO_DRAFTER, PetitionInput.words("Nêu rõ ngày")));
        assertThat(council.sheet(id, seat.head()).state()).isEqualTo(PetitionState.ASSIGNED);
    }

    @Test
    void isAnsweredWithOthersByOneAnswer() {
        var one = council.assigned(seat, "Đề nghị sửa đường thôn Đông.");
        var two = council.assigned(seat, "Đề nghị sửa cầu thôn Tây.");
        Council.succeed(council.prepared(seat, Council.solved(), one, two));
        Council.succeed(council.act(seat.head(), one, PetitionEvent.ANSWER_APPROVED, PetitionInput.NOTHING));

        assertThat(council.sheet(two, seat.head()).state()).isEqualTo(PetitionState.ANSWER_APPROVED);
        Council.succeed(
                council.act(seat.head(), two, PetitionEvent.ANSWER_SENT, PetitionInput.proved("", "7/UBND-TH")));

        assertThat(council.sheet(one, seat.office()).state()).isEqualTo(PetitionState.ANSWERED);
        assertThat(council.sheet(one, seat.office()).relatives().together())
                .extracting(PetitionSheet.Kin::id)
                .containsExactly(two);
    }

    @Test
    void getsHalfTheTermWhenSentBackAndGoesToTheSessionTheSecondTime() {
        var id = council.answered(seat, Council.solved());
        Council.succeed(council.act(
                seat.office(), id, PetitionEvent.ANSWER_SENT_BACK, PetitionInput.words("Chưa nêu đoạn nào đã sửa")));
        assertThat(running(id, "VP-A").dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(council.act(seat.office(), id, PetitionEvent.PUT_TO_SESSION, PetitionInput.NOTHING))
                .contains(Refusal.NOT_TWICE);

        answerAgain(id);
        Council.succeed(
                council.act(seat.office(), id, PetitionEvent.ANSWER_SENT_BACK, PetitionInput.words("Vẫn chưa nêu")));
        Council.succeed(council.act(seat.office(), id, PetitionEvent.PUT_TO_SESSION, PetitionInput.NOTHING));

        var sheet = council.sheet(id, seat.office());
        assertThat(sheet.handled().sessionAsked()).isTrue();
        assertThat(sheet.handled().round()).isEqualTo(3);
        assertThat(sheet.answers()).hasSize(2);
    }

    private void answerAgain(PetitionId id) {
        Council.succeed(council.prepared(seat, Council.solved(), id));
        Council.succeed(council.act(seat.head(), id, PetitionEvent.ANSWER_APPROVED, PetitionInput.NOTHING));
        Council.succeed(council.act(seat.head(), id, PetitionEvent.ANSWER_SENT, PetitionInput.proved("", "8/UBND-TH")));
    }

    private ClockLine running(PetitionId id, String definition) {
        return council.sheet(id, seat.office()).clocks().stream()
                .filter(each -> each.definition().equals(definition) && each.state() == ClockState.RUNNING)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void staysOpenUntilWhatWasPromisedIsKept() {
        var id = council.answered(seat, council.roadmap(10));
        Council.succeed(council.act(seat.office(), id, PetitionEvent.ANSWER_ACCEPTED, PetitionInput.NOTHING));
        var promise = council.sheet(id, seat.office()).promises().getFirst();
        assertThat(council.sheet(id, seat.office()).state()).isEqualTo(PetitionState.MONITORING);
        assertThat(council.act(
                        seat.office(),
                        id,
                        PetitionEvent.PROMISE_FOUND_BROKEN,
                        PetitionInput.promise(promise.id(), null, "Chưa làm")))
                .contains(Refusal.PROMISE_STILL_IN_TIME);

        time.passes(Duration.ofDays(12));
        Council.succeed(council.act(
                seat.office(),
                id,
                PetitionEvent.PROMISE_FOUND_BROKEN,
                PetitionInput.promise(promise.id(), null, "Đến hạn chưa làm")));
        Council.succeed(council.act(
                seat.head(),
                id,
                PetitionEvent.PROMISE_MOVED,
                PetitionInput.promise(promise.id(), council.today().plusDays(20), "Mưa lũ kéo dài")));
        var moved = council.sheet(id, seat.office()).promises().getFirst();
        assertThat(moved.isOpen()).isTrue();
        assertThat(moved.broken()).isEqualTo(1);
        assertThat(moved.moved()).isEqualTo(1);
        assertThat(moved.firstDue()).isEqualTo(promise.dueOn());
        assertThat(moved.dates()).extracting(Promise.Dated::act).containsExactly("MADE", "BROKEN", "MOVED");

        assertThat(council.act(
                        seat.office(), id, PetitionEvent.FULFILMENT_RECOGNISED, PetitionInput.words("Đã kiểm tra")))
                .contains(Refusal.NOT_REPORTED);
        Council.succeed(council.act(
                seat.specialist(),
                id,
                PetitionEvent.FULFILMENT_REPORTED,
                PetitionInput.proved("Đã sửa xong", "Biên bản 3/BB-UBND")));
        Council.succeed(council.act(
                seat.office(), id, PetitionEvent.FULFILMENT_RECOGNISED, PetitionInput.words("Đã kiểm tra")));
        Council.succeed(council.act(
                seat.office(), id, PetitionEvent.PETITION_CLOSED, PetitionInput.told(council.today(), "Hội nghị xã")));
        assertThat(council.sheet(id, seat.office()).promises().getFirst().isOpen())
                .isFalse();
    }

    @Test
    void standsStillOnceAfterAHoldingAnswer() {
        var id = council.assigned(seat, "Đề nghị sửa đường.");
        var holding = AnswerText.holding(
                "Sửa đường", "Đang khảo sát.", council.today().plusDays(20));
        Council.succeed(council.prepared(seat, holding, id));
        Council.succeed(council.act(seat.head(), id, PetitionEvent.ANSWER_APPROVED, PetitionInput.NOTHING));
        assertThat(council.act(seat.head(), id, PetitionEvent.ANSWER_SENT, PetitionInput.proved("", "1/UBND")))
                .contains(Refusal.HOLDING_ANSWER);
        Council.succeed(
                council.act(seat.head(), id, PetitionEvent.HOLDING_ANSWER_SENT, PetitionInput.proved("", "1/UBND")));

        var sheet = council.sheet(id, seat.office());
        assertThat(sheet.state()).isEqualTo(PetitionState.ASSIGNED);
        assertThat(sheet.clocks())
                .filteredOn(each -> each.definition().equals("VP-A"))
                .extracting(ClockLine::state)
                .containsExactly(ClockState.PAUSED);
        assertThat(sheet.promises()).extracting(Promise::kind).containsExactly(Promise.Kind.FULL_ANSWER);
        assertThat(council.prepared(seat, holding, id)).contains(Refusal.HOLDING_USED);
    }

    @Test
    void isReturnedInTimeAndGoesToWhoIsCompetentWhileTheTermRunsOn() {
        var other = offices.aSpecialistOf("Sở Xây dựng");
        var id = council.assigned(seat, "Đề nghị sửa đường.");
        var due = running(id, "VP-A").dueOn();
        Council.succeed(council.act(
                seat.head(),
                id,
                PetitionEvent.PETITION_RETURNED,
                PetitionInput.competent(other.organisation(), "Đường do Sở quản lý")));
        Council.succeed(council.act(
                seat.office(),
                id,
                PetitionEvent.PETITION_REDIRECTED,
                PetitionInput.to(other.organisation(), "13/HĐND-VP", null)));
        Council.succeed(council.act(other, id, PetitionEvent.PETITION_RECEIVED, PetitionInput.NOTHING));

        assertThat(running(id, "VP-A").dueOn()).isEqualTo(due);
        time.passes(Duration.ofDays(6));
        assertThat(council.act(
                        other.colleague(Role.LEADER),
                        id,
                        PetitionEvent.PETITION_RETURNED,
                        PetitionInput.competent(seat.committee(), "Không phải của Sở")))
                .contains(Refusal.RETURN_LATE);
    }

    @Test
    void showsACorrectionBesideTheOriginal() {
        var id = council.answered(seat, Council.solved());
        var text = AnswerText.of("Sửa đường liên xã", "Đã sửa xong ngày 05/11/2026.", AnswerClass.SOLVED_BY_ACTION);
        Council.succeed(petitions.correct(
                id,
                council.sheet(id, seat.head()).version(),
                text,
                "100/UBND-TH",
                "Ghi sai ngày",
                time.instant(),
                seat.head().actor()));

        var answers = council.sheet(id, seat.office()).answers();
        assertThat(answers).hasSize(2);
        assertThat(answers.getLast().corrects()).isEqualTo(answers.getFirst().id());
    }

    @Test
    void isLinkedToWhatWasRaisedBeforeWhenAPersonSaysSo() {
        var before = council.answered(seat, Council.solved());
        var wording = council.sheet(before, seat.office()).content().wording();
        var later = council.session(seat.office(), "Kỳ họp thứ 4", 60);
        var round = council.round(seat.office(), later);
        var said = council.said(seat, wording);
        var id = council.collected(
                seat,
                new NewPetition(
                        UUID.randomUUID(),
                        said.kind(),
                        round,
                        said.heldOn(),
                        said.area(),
                        said.place(),
                        said.meeting(),
                        said.content()));

        assertThat(council.sheet(id, seat.office()).relatives().alike())
                .extracting(PetitionSheet.Kin::id)
                .containsExactly(before);
        Council.succeed(relations.relate(
                id,
                council.sheet(id, seat.office()).version(),
                before,
                true,
                seat.office().actor()));
        var sheet = council.sheet(id, seat.office());
        assertThat(sheet.relatives().alike()).isEmpty();
        assertThat(sheet.relatives().earlier()).hasSize(1);
        assertThat(sheet.origin().reraised()).isEqualTo(1);
    }

    @Test
    void isNotChangedByTwoAtOnce() {
        var id = council.collected(seat, "Đề nghị sửa đường.");
        var version = council.sheet(id, seat.office()).version();
        Council.succeed(council.act(seat.office(), id, PetitionEvent.PETITION_CONSOLIDATED, PetitionInput.NOTHING));

        assertThatThrownBy(() -> petitions.act(
                        id,
                        version,
                        PetitionEvent.PETITION_LINKED,
                        PetitionInput.NOTHING,
                        time.instant(),
                        seat.office().actor()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void isCountedWithItsSession() {
        council.answered(seat, Council.solved());
        council.assigned(seat, "Đề nghị bổ sung biên chế.");
        council.collected(seat, council.said(seat, PetitionKind.OPINION, "Cử tri phấn khởi."));

        var progress = sessions.progress(seat.session(), seat.office().actor());

        assertThat(progress.raised()).isEqualTo(2);
        assertThat(progress.opinions()).isEqualTo(1);
        assertThat(progress.sent()).isEqualTo(2);
        assertThat(progress.answered()).isEqualTo(1);
        assertThat(progress.solved()).isZero();
        assertThat(lists.counts(PetitionFilter.of(seat.session()), seat.office().actor()))
                .containsEntry("total", 3L)
                .containsEntry("box.WAITING", 2L);
    }
}
