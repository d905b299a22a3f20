package vn.phoihop.press.occasions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.calendar.ClockState;
import vn.phoihop.press.Capture;
import vn.phoihop.press.PressSheet;
import vn.phoihop.press.Refusal;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.PublicBoards;
import vn.phoihop.publicsite.Shown;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.FileErrand;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, FileErrand.class})
@DisplayName("An occasion with the press")
class OccasionsModuleTests {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 12);

    @Autowired
    Occasions occasions;

    @Autowired
    Questions questions;

    @Autowired
    PublicBoards boards;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    FileErrand errand;

    Person speaker;
    Person leader;
    Person department;

    @BeforeEach
    void aSpokespersonALeaderAndADepartment() {
        time.is(SettableTime.MONDAY_AT_NINE);
        speaker = offices.aSpecialistOf("Văn phòng UBND tỉnh").and(Role.SPOKESPERSON);
        leader = speaker.colleague(Role.LEADER);
        department = offices.aSpecialistOf("Sở Xây dựng");
    }

    private OccasionId planned(OccasionKind kind, String agenda, String words, Instant startsAt) {
        return ((Capture.Captured<OccasionId>) plan(kind, agenda, words, startsAt)).id();
    }

    private Capture<OccasionId> plan(OccasionKind kind, String agenda, String words, Instant startsAt) {
        var fresh = new NewOccasion(
                UUID.randomUUID(),
                kind,
                "Giao ban tháng 11",
                new Occasion.Time(startsAt, null, "Phòng họp số 2"),
                agenda,
                words,
                List.of(department.organisation()));
        return occasions.plan(fresh, time.instant(), speaker.actor());
    }

    private OccasionSheet sheet(OccasionId id) {
        return occasions.need(id, speaker.actor());
    }

    private int version(OccasionId id) {
        return sheet(id).occasion().version();
    }

    private Optional<Refusal> approve(OccasionId id, boolean confirmed) {
        return occasions.approve(id, version(id), confirmed, time.instant(), leader.actor());
    }

    private Optional<Refusal> hold(OccasionId id) {
        return occasions.hold(id, version(id), time.instant(), speaker.actor());
    }

    private Optional<Refusal> ask(OccasionId id, String answer, boolean promised, @Nullable LocalDate due) {
        var promiser = promised ? department.organisation() : null;
        var question = new NewQuestion("Khi nào thông xe?", answer, promiser, due);
        return questions.note(id, version(id), question, time.instant(), speaker.actor());
    }

    private Optional<Shown> shown(OccasionId id) {
        return boards.find(PublicKind.BRIEFING, sheet(id).occasion().number().toString());
    }

    @Test
    void hasTheReleaseAndItsPapersBesideItLetOutByALeader() {
        var id = planned(OccasionKind.RELEASE, "", "Từ 20/11 thông xe cầu Giang.", time.instant());
        assertThat(approve(id, false)).isEmpty();
        assertThat(hold(id)).isEmpty();
        var place = new PublicFiles.Place(PublicKind.BRIEFING, id.value());

        errand.letOut(place, "thong-cao.txt", speaker, List.of(speaker, department), leader);

        assertThat(sheet(id).history())
                .extracting(PressSheet.Told::act)
                .contains("FILE_BROUGHT", "FILE_COVERED", "FILE_PUBLISHED");
        errand.takeBack(place, "thong-cao.txt", speaker);
    }

    @Test
    void isABriefingWithAgendaDocumentsQuestionsAndAPromiseThatStaysOpenUntilKept() {
        var id = planned(OccasionKind.BRIEFING_MONTHLY, "1. Tình hình tháng\n2. Hỏi đáp", "", time.instant());
        assertThat(sheet(id).preview()).isNull();
        assertThat(approve(id, false)).isEmpty();
        var paper = new OccasionSheet.Laid(UUID.randomUUID(), "Báo cáo số liệu tháng 11");
        assertThat(occasions.layOut(id, version(id), paper, time.instant(), speaker.actor()))
                .isEmpty();
        assertThat(hold(id)).isEmpty();

        assertThat(ask(id, "", true, null)).contains(Refusal.PROMISE_INCOMPLETE);
        assertThat(ask(id, "", true, LocalDate.of(2026, 11, 6))).contains(Refusal.PROMISE_INCOMPLETE);
        assertThat(ask(id, "", true, THURSDAY)).isEmpty();
        assertThat(ask(id, "Đã công khai hôm qua", false, null)).isEmpty();

        assertThat(sheet(id).documents()).containsExactly(paper);
        assertThat(sheet(id).owed())
                .singleElement()
                .satisfies(owed -> assertThat(owed.dueOn()).isEqualTo(THURSDAY));
        assertThat(sheet(id).clocks())
                .singleElement()
                .satisfies(clock -> assertThat(clock.dueOn()).isEqualTo(THURSDAY));
        assertThat(occasions.close(id, version(id), time.instant(), speaker.actor()))
                .contains(Refusal.PROMISE_OPEN);
        assertThat(questions.answer(id, version(id), 1, "Thông xe ngày 20/11", time.instant(), department.actor()))
                .isEmpty();
        assertThat(sheet(id).clocks()).allMatch(clock -> clock.state() == ClockState.STOPPED);
        assertThat(occasions.close(id, version(id), time.instant(), speaker.actor()))
                .isEmpty();
        assertThat(shown(id)).as("a briefing is not public").isEmpty();
    }

    @Test
    void isAFirstStatementDueWithinTwentyFourHoursOfTheEvent() {
        var event = Instant.parse("2026-11-08T22:30:00Z");
        var id = planned(OccasionKind.FIRST_STATEMENT, "", "Cầu tạm dừng lưu thông từ 5 giờ 30.", event);

        assertThat(sheet(id).clocks()).singleElement().satisfies(clock -> {
            assertThat(clock.definition()).isEqualTo("PC-L4S");
            assertThat(clock.due()).isEqualTo(Instant.parse("2026-11-09T22:30:00Z"));
        });
        assertThat(plan(OccasionKind.FIRST_STATEMENT, "", "Lời", event.plusSeconds(86_400)))
                .as("nobody states what has not happened")
                .isInstanceOf(Capture.Refused.class);
        approve(id, false);
        assertThat(hold(id)).isEmpty();
        assertThat(sheet(id).clocks()).allMatch(clock -> clock.state() == ClockState.STOPPED);
        assertThat(shown(id)).isPresent();
    }

    @Test
    void countsTheHoursOfAFirstStatementOverNightAndHoliday() {
        time.is("2026-11-24");
        var event = Instant.parse("2026-11-23T23:00:00Z");
        var id = planned(OccasionKind.FIRST_STATEMENT, "", "Thông tin đầu tiên.", event);

        assertThat(sheet(id).clocks()).singleElement().satisfies(clock -> {
            assertThat(clock.due()).isEqualTo(Instant.parse("2026-11-24T23:00:00Z"));
            assertThat(clock.isOverdue()).isFalse();
        });
        time.is(Instant.parse("2026-11-24T23:00:01Z"));
        assertThat(sheet(id).clocks()).allMatch(clock -> clock.isOverdue());
    }

    @Test
    void showsWhatAnyoneWillSeeAndIsApprovedByAnotherWhoLookedAtPersonalData() {
        var id = planned(
                OccasionKind.RELEASE, "", "Bà Trần Thị Lan, điện thoại 0912 345 678, đã nhận tiền.", time.instant());

        var preview = Objects.requireNonNull(sheet(id).preview());
        assertThat(preview.texts()).anyMatch(text -> text.contains("0912 345 678"));
        assertThat(occasions.approve(
                        id,
                        version(id),
                        true,
                        time.instant(),
                        speaker.and(Role.LEADER).actor()))
                .contains(Refusal.SAME_PERSON);
        assertThat(approve(id, false)).contains(Refusal.PERSONAL_DATA_UNCONFIRMED);
        assertThat(approve(id, true)).isEmpty();
        hold(id);
        var entry = ((Shown.Entry) shown(id).orElseThrow()).entry();
        assertThat(entry.sections()).isEqualTo(preview.entry().sections());
        assertThat(entry.dates()).isEqualTo(preview.entry().dates());
    }

    @Test
    void showsPromisesOfAConferenceUntilTheyAreKept() {
        var id = planned(OccasionKind.CONFERENCE, "Họp báo quý", "Công bố tiến độ", time.instant());
        approve(id, false);
        hold(id);
        ask(id, "", true, THURSDAY);

        assertThat(promises(id)).containsExactly(PublicPromise.State.OPEN);
        questions.answer(id, version(id), 1, "Thông xe ngày 20/11", time.instant(), speaker.actor());
        assertThat(promises(id)).containsExactly(PublicPromise.State.KEPT);
    }

    private List<PublicPromise.State> promises(OccasionId id) {
        return ((Shown.Entry) shown(id).orElseThrow())
                .entry().promises().stream().map(PublicPromise::state).toList();
    }

    @Test
    void isCancelledOrMovedWithAReasonAndPlannedOncePerForm() {
        var id = planned(OccasionKind.BRIEFING_QUARTERLY, "Giao ban quý", "", time.instant());
        assertThat(occasions.cancel(id, version(id), " ", time.instant(), leader.actor()))
                .contains(Refusal.REASON_MISSING);
        var later = new Occasion.Time(time.instant().plusSeconds(86_400), null, "Hội trường");
        assertThat(occasions.reschedule(id, version(id), later, "Trùng lịch họp", time.instant(), speaker.actor()))
                .isEmpty();
        assertThat(sheet(id).occasion().time().place()).isEqualTo("Hội trường");
        assertThat(occasions.cancel(id, version(id), "Bão", time.instant(), leader.actor()))
                .isEmpty();
        assertThat(sheet(id).may()).isEmpty();
    }
}
