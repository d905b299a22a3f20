package vn.phoihop.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.calendar.ClockState;
import vn.phoihop.calendar.DueDateMoved;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.ConcernSheets;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.PublicBoards;
import vn.phoihop.publicsite.Shown;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.FileErrand;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, FileErrand.class})
@DisplayName("A press item")
class PressModuleTests {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 6);

    @Autowired
    PressItems items;

    @Autowired
    PressDesk desk;

    @Autowired
    Verification verification;

    @Autowired
    Responses responses;

    @Autowired
    PublicBoard board;

    @Autowired
    PublicBoards boards;

    @Autowired
    ConcernSheets concerns;

    @Autowired
    Organisations organisations;

    @Autowired
    Areas areas;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    FileErrand errand;

    Person speaker;
    Person lead;
    Person leader;

    @BeforeEach
    void aSpokespersonAndADepartment() {
        time.is(SettableTime.MONDAY_AT_NINE);
        speaker = offices.aSpecialistOf("Văn phòng UBND tỉnh").and(Role.SPOKESPERSON);
        lead = offices.aSpecialistOf("Sở Nông nghiệp và Môi trường");
        leader = speaker.colleague(Role.LEADER);
    }

    private Instant now() {
        return time.instant();
    }

    private Place place() {
        var area = areas.need(organisations.need(speaker.organisation()).area());
        return new Place(area.code(), area.name());
    }

    private NewPressItem fresh(Publication publication, NewFact... facts) {
        return new NewPressItem(UUID.randomUUID(), publication, place(), Topic.ENVIRONMENT, List.of(facts));
    }

    private static Publication publication() {
        return new Publication(
                "Báo Hòa Giang", "Bãi rác quá tải gây mùi", "https://bao.example/bai-rac", PUBLISHED, null);
    }

    private PressItemId captured(NewFact... facts) {
        return ((Capture.Captured<PressItemId>) items.capture(fresh(publication(), facts), speaker.actor())).id();
    }

    private Refusal refusal(Publication publication, NewFact... facts) {
        return ((Capture.Refused<PressItemId>) items.capture(fresh(publication, facts), speaker.actor())).why();
    }

    private int version(PressItemId id) {
        return items.need(id, speaker.actor()).line().version();
    }

    private PressItemId verifying() {
        var id = captured(
                new NewFact("Bãi rác tiếp nhận vượt công suất", true),
                new NewFact("Nước rỉ rác chảy ra kênh", true),
                new NewFact("Không có trạm quan trắc", false));
        assertThat(desk.assign(id, version(id), lead.organisation(), List.of(), null, now(), speaker.actor()))
                .isEmpty();
        assertThat(verification.start(id, version(id), List.of(), now(), lead.actor()))
                .isEmpty();
        return id;
    }

    private static Found found(int fact, Finding finding) {
        return new Found(fact, finding, "Đã kiểm tra hồ sơ", SourceKind.RECORDS, "Sổ tiếp nhận rác", PUBLISHED, "");
    }

    private PressItemId foundOneRight() {
        var id = verifying();
        var findings = List.of(found(1, Finding.RIGHT), found(2, Finding.WRONG), found(3, Finding.UNVERIFIABLE));
        assertThat(verification.find(id, version(id), findings, "", now(), lead.actor()))
                .isEmpty();
        return id;
    }

    @Test
    void isTakenUpOnlyAfterPublicationFromAPublicLinkWithoutNames() {
        var tomorrow = new Publication("Báo", "Tin", "https://bao.example/1", LocalDate.of(2026, 11, 10), null);
        var post = new Publication("Trang", "Tin", "https://www.facebook.com/ai/posts/1", PUBLISHED, null);
        var file = new Publication("Báo", "Tin", "file:///ban-thao.docx", PUBLISHED, null);

        assertThat(refusal(tomorrow)).isEqualTo(Refusal.NOT_PUBLISHED_YET);
        assertThat(refusal(post)).isEqualTo(Refusal.PRIVATE_POST);
        assertThat(refusal(file)).isEqualTo(Refusal.NO_PUBLIC_LINK);
        assertThat(refusal(publication(), new NewFact("Ông Nguyễn Văn An, số 0912345678, đã nhận tiền", true)))
                .isEqualTo(Refusal.PERSONAL_DATA);
    }

    @Test
    void runsByTwoClocksFromCaptureAndFromPublication() {
        var id = captured(new NewFact("Bãi rác quá tải", true));

        var sheet = items.need(id, speaker.actor());
        assertThat(sheet.clocks()).extracting(clock -> clock.definition()).containsExactlyInAnyOrder("PI-K", "PI-A");
        assertThat(sheet.line().dueOn()).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void marksATermThatTouchesAYearNobodyHasConfirmedAndFollowsTheCalendar(
            @Autowired ApplicationEventPublisher events) {
        time.is("2026-12-10");
        var late = new Publication(
                "Báo Hòa Giang", "Bãi rác", "https://bao.example/nam-moi", LocalDate.of(2026, 12, 9), null);
        var id = ((Capture.Captured<PressItemId>)
                        items.capture(fresh(late, new NewFact("Bãi rác quá tải", true)), speaker.actor()))
                .id();
        var line = items.need(id, speaker.actor()).line();
        assertThat(line.dueOn()).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(line.isSure()).isFalse();

        var clock = items.need(id, speaker.actor()).clocks().stream()
                .filter(each -> each.id().equals(line.clock()))
                .findFirst()
                .orElseThrow();
        var monday = Instant.parse("2027-01-11T17:00:00Z");
        events.publishEvent(new DueDateMoved(
                clock.id(),
                clock.record(),
                null,
                speaker.organisation(),
                clock.due(),
                monday,
                Standing.CONFIRMED,
                9,
                now()));

        var moved = items.need(id, speaker.actor()).line();
        assertThat(moved.dueOn()).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(moved.isSure()).isTrue();
        assertThat(items.need(captured(), speaker.actor()).line().isSure()).isTrue();
    }

    @Test
    void isAssignedWithinAWorkingDayAndLateOnTheDayAfter() {
        time.is("2026-11-20");
        var id = captured(new NewFact("Bãi rác quá tải", true));
        var assign = clock(id, "PI-K");
        // Friday; Monday the 23rd is worked, the 24th is off
        assertThat(assign.dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        time.is("2026-11-24");
        assertThat(clock(id, "PI-K").isOverdue()).isTrue();
        time.is("2026-11-20");
        desk.assign(id, version(id), lead.organisation(), List.of(), null, now(), speaker.actor());
        assertThat(clock(id, "PI-K").state()).isEqualTo(ClockState.STOPPED);
    }

    private ClockLine clock(PressItemId id, String definition) {
        return items.need(id, speaker.actor()).clocks().stream()
                .filter(each -> each.definition().equals(definition))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void makesAnErrorOfOurOwnGoodWithinAWorkingDay() {
        var id = foundOneRight();
        answer(id, NewResponse.answer(ResponseKind.ANSWER, "Bãi rác vượt công suất.", "Giảm tải trước tháng 12."));
        responses.draftCorrection(id, version(id), "Bãi rác vượt công suất.", "Trước tháng 3.", now(), lead.actor());

        assertThat(clock(id, "CL-C").dueOn()).isEqualTo(LocalDate.of(2026, 11, 10));
        responses.correct(id, version(id), false, now(), leader.actor());
        assertThat(clock(id, "CL-C").state()).isEqualTo(ClockState.STOPPED);
    }

    @Test
    void showsBeforeItIsApprovedWhatAnyoneWillReadWithEveryExplanationInIt() {
        var id = verifying();
        var named = new Found(
                2,
                Finding.WRONG,
                "Hộ bà Trần Thị Lan, điện thoại 0987 654 321, xác nhận không có nước rỉ",
                SourceKind.RECORDS,
                "Biên bản",
                PUBLISHED,
                "");
        assertThat(verification.find(
                        id,
                        version(id),
                        List.of(found(1, Finding.RIGHT), named, found(3, Finding.UNVERIFIABLE)),
                        "",
                        now(),
                        lead.actor()))
                .satisfiesAnyOf(
                        refused -> assertThat(refused).contains(Refusal.PERSONAL_DATA),
                        taken -> assertThat(taken).isEmpty());
        var clean = foundOneRight();
        assertThat(items.need(clean, speaker.actor()).preview()).isNull();
        responses.prepare(
                clean,
                version(clean),
                NewResponse.answer(ResponseKind.ANSWER, "Bãi rác vượt công suất.", "Giảm tải."),
                now(),
                lead.actor());

        var preview = Objects.requireNonNull(items.need(clean, speaker.actor()).preview());
        responses.approve(clean, version(clean), !preview.isClean(), now(), leader.actor());
        responses.send(clean, version(clean), "Văn bản", now(), speaker.actor());

        var number = items.need(clean, speaker.actor()).line().number().toString();
        var shown = ((Shown.Entry) boards.find(PublicKind.PRESS, number).orElseThrow()).entry();
        assertThat(shown.withConfirmed(List.of())).isEqualTo(preview.entry());
        assertThat(items.need(clean, speaker.actor()).preview()).isNull();
    }

    @Test
    void isAnsweredWhereverHarmIsAlleged() {
        var harm = captured(new NewFact("Bãi rác quá tải", true));
        var news = captured(new NewFact("Lễ khánh thành diễn ra ngày 05/11", false));

        assertThat(desk.needsNoAnswer(harm, 0, NoAnswerReason.NO_FACT, "Không cần", now(), speaker.actor()))
                .contains(Refusal.HARM_IS_ANSWERED);
        assertThat(desk.needsNoAnswer(
                        news, 0, NoAnswerReason.OUR_OWN_NEWS, "Đăng lại thông cáo", now(), speaker.actor()))
                .isEmpty();
        assertThat(items.need(news, speaker.actor()).clocks()).allMatch(clock -> clock.state() == ClockState.STOPPED);
    }

    @Test
    void isVerifiedBySomebodyOutsideTooWhereTheConductOfTheLeadIsCriticised() {
        var id = captured(new NewFact("Sở chậm trả lời dân", true));
        var other = offices.aSpecialistOf("Thanh tra tỉnh").organisation();

        assertThat(desk.assign(id, 0, lead.organisation(), List.of(), lead.organisation(), now(), speaker.actor()))
                .contains(Refusal.OUTSIDER_MISSING);
        assertThat(desk.assign(id, 0, lead.organisation(), List.of(other), lead.organisation(), now(), speaker.actor()))
                .isEmpty();
    }

    @Test
    void takesWhatIsRightToAConcernWhoseAgeStartsAtPublication() {
        var id = foundOneRight();

        var sheet = items.need(id, lead.actor());
        var concern = Optional.ofNullable(sheet.line().concern()).orElseThrow();
        var opened = concerns.need(new ConcernId(UUID.fromString(concern.id())), lead.actor());
        assertThat(sheet.line().state()).isEqualTo(PressState.FINDING_READY);
        assertThat(sheet.line().found()).isEqualTo(3);
        assertThat(opened.problem().facts())
                .contains("Bãi rác tiếp nhận vượt công suất")
                .doesNotContain("kênh");
        assertThat(opened.line().firstReceivedAt()).isEqualTo(Instant.parse("2026-11-06T00:30:00Z"));
        assertThat(opened.line().receivedAt()).isEqualTo(now());
    }

    @Test
    void hasEvidenceForEveryFinding() {
        var id = verifying();
        var bare = new Found(1, Finding.RIGHT, "Đúng", SourceKind.RECORDS, "", null, "");

        assertThat(verification.find(id, version(id), List.of(bare), "", now(), lead.actor()))
                .contains(Refusal.EVIDENCE_MISSING);
        assertThat(verification.find(id, version(id), List.of(found(1, Finding.WRONG)), "", now(), lead.actor()))
                .contains(Refusal.FINDING_MISSING);
        assertThat(verification.find(
                        id,
                        version(id),
                        List.of(found(1, Finding.RIGHT), found(2, Finding.WRONG), found(3, Finding.WRONG)),
                        "VĐ-2026-99999",
                        now(),
                        lead.actor()))
                .contains(Refusal.NO_SUCH_CONCERN);
    }

    @Test
    void saysFirstWhatIsRightAndIsApprovedByAnother() {
        var id = foundOneRight();
        var bare = NewResponse.answer(ResponseKind.ANSWER, "", "Đã xử lý.");
        var whole = NewResponse.answer(ResponseKind.ANSWER, "Bãi rác vượt công suất.", "Sẽ giảm tải trước tháng 12.");
        var both = lead.and(Role.LEADER).actor();
        var approver = lead.colleague(Role.LEADER);

        assertThat(responses.prepare(id, version(id), bare, now(), both)).contains(Refusal.RIGHT_COMES_FIRST);
        assertThat(responses.prepare(id, version(id), whole, now(), both)).isEmpty();
        assertThat(responses.approve(id, version(id), false, now(), both)).contains(Refusal.SAME_PERSON);
        assertThat(responses.approve(id, version(id), false, now(), approver.actor()))
                .isEmpty();
    }

    @Test
    void isAnsweredInPublicTheSameDay() {
        var id = foundOneRight();
        answer(id, NewResponse.answer(ResponseKind.ANSWER, "Bãi rác vượt công suất.", "Giảm tải trước tháng 12."));

        var sheet = items.need(id, speaker.actor());
        assertThat(sheet.line().state()).isEqualTo(PressState.RESPONDED);
        assertThat(sheet.line().isLate()).isFalse();
        assertThat(board.isShown(PublicKind.PRESS, sheet.line().number().toString()))
                .isTrue();
        assertThat(sheet.clocks().stream().filter(clock -> clock.definition().equals("PI-A")))
                .allMatch(clock -> clock.state() == ClockState.STOPPED);
    }

    @Test
    void hasTheLetterBesideItsAnswerLetOutByTheSpokesperson() {
        var id = foundOneRight();
        answer(id, NewResponse.answer(ResponseKind.ANSWER, "Bãi rác vượt công suất.", "Giảm tải trước tháng 12."));
        var place = new PublicFiles.Place(PublicKind.PRESS, id.value());

        errand.letOut(place, "van-ban.txt", lead, List.of(lead, lead.colleague(Role.CLERK)), speaker);

        assertThat(items.need(id, speaker.actor()).papers().history())
                .extracting(PressSheet.Told::act)
                .contains("FILE_BROUGHT", "FILE_COVERED", "FILE_PUBLISHED");
        errand.takeBack(place, "van-ban.txt", lead);
    }

    private void answer(PressItemId id, NewResponse response) {
        assertThat(responses.prepare(id, version(id), response, now(), lead.actor()))
                .isEmpty();
        assertThat(responses.approve(id, version(id), false, now(), leader.actor()))
                .isEmpty();
        assertThat(responses.send(id, version(id), "Văn bản gửi tòa soạn", now(), speaker.actor()))
                .isEmpty();
    }

    @Test
    void asksForACorrectionOnlyWhereAFactIsWrongAndLetsAnOutletDeclineWithoutMore() {
        var id = verifying();
        var right = List.of(found(1, Finding.RIGHT), found(2, Finding.RIGHT), found(3, Finding.RIGHT));
        verification.find(id, version(id), right, "", now(), lead.actor());
        var request = NewResponse.answer(ResponseKind.CORRECTION_REQUEST, "Đúng cả.", "Đề nghị cải chính.");
        assertThat(responses.prepare(id, version(id), request, now(), lead.actor()))
                .contains(Refusal.NOTHING_IS_WRONG);

        var other = foundOneRight();
        answer(other, NewResponse.answer(ResponseKind.CORRECTION_REQUEST, "Đúng ý 1.", "Đề nghị cải chính ý 2."));
        var day = LocalDate.of(2026, 11, 9);
        assertThat(responses.recordOutcome(
                        other, version(other), OutletOutcome.DECLINED_WITH_REASON, day, "", now(), speaker.actor()))
                .contains(Refusal.OUTLET_REASON_MISSING);
        assertThat(responses.recordOutcome(
                        other,
                        version(other),
                        OutletOutcome.DECLINED_WITH_REASON,
                        day,
                        "Báo giữ nội dung đã đăng",
                        now(),
                        speaker.actor()))
                .isEmpty();
        assertThat(items.need(other, speaker.actor()).may())
                .containsExactlyInAnyOrder(PressMove.RECORD_OUTCOME, PressMove.FOLLOW_UP);
    }

    @Test
    void isRefusedOutsideTheOrganisationCriticisedAndOnAGroundOfTheLawOnly() {
        var id = captured(new NewFact("Sở chậm công khai", true));
        var helper = offices.aSpecialistOf("Thanh tra tỉnh");
        desk.assign(
                id,
                0,
                lead.organisation(),
                List.of(helper.organisation()),
                lead.organisation(),
                now(),
                speaker.actor());
        verification.start(id, version(id), List.of(), now(), lead.actor());
        verification.find(id, version(id), List.of(found(1, Finding.WRONG)), "", now(), lead.actor());
        var refusal = new NewResponse(ResponseKind.REFUSAL, "", "Đang thanh tra.", Ground.NOT_YET_CONCLUDED, "");
        var groundless = new NewResponse(ResponseKind.REFUSAL, "", "Không tiện.", null, "");

        assertThat(responses.prepare(id, version(id), groundless, now(), lead.actor()))
                .contains(Refusal.GROUND_MISSING);
        assertThat(responses.prepare(id, version(id), refusal, now(), lead.actor()))
                .isEmpty();
        assertThat(responses.approve(
                        id,
                        version(id),
                        false,
                        now(),
                        lead.colleague(Role.LEADER).actor()))
                .contains(Refusal.OUTSIDE_APPROVAL);
        assertThat(responses.approve(
                        id,
                        version(id),
                        false,
                        now(),
                        helper.colleague(Role.LEADER).actor()))
                .isEmpty();
    }

    @Test
    void showsPersonalDataToASecondPersonBeforeTheyBecomePublic() {
        var id = foundOneRight();
        var named = NewResponse.answer(
                ResponseKind.ANSWER, "Bãi rác vượt công suất.", "Liên hệ anh Trần Văn Bình, điện thoại 0912 345 678.");
        responses.prepare(id, version(id), named, now(), lead.actor());

        assertThat(responses.approve(id, version(id), false, now(), leader.actor()))
                .contains(Refusal.PERSONAL_DATA_UNCONFIRMED);
        assertThat(responses.approve(id, version(id), true, now(), leader.actor()))
                .isEmpty();
    }

    @Test
    void correctsOurOwnErrorByTwoPeopleBesideTheOriginal() {
        var id = foundOneRight();
        answer(id, NewResponse.answer(ResponseKind.ANSWER, "Bãi rác vượt công suất.", "Giảm tải trước tháng 12."));

        assertThat(responses.draftCorrection(
                        id, version(id), "Bãi rác vượt công suất.", "Giảm tải trước tháng 3.", now(), lead.actor()))
                .isEmpty();
        assertThat(responses.correct(id, version(id), false, now(), leader.actor()))
                .isEmpty();

        var sent = items.need(id, speaker.actor()).sent();
        assertThat(sent)
                .extracting(Response::words)
                .containsExactly("Giảm tải trước tháng 12.", "Giảm tải trước tháng 3.");
    }

    @Test
    void isFollowedUpByANewTermAndClosedOnlyWhenItsConcernIsAnswered() {
        var id = foundOneRight();
        answer(id, NewResponse.answer(ResponseKind.ANSWER, "Bãi rác vượt công suất.", "Giảm tải trước tháng 12."));
        var coordinator = coordinatorOf(speaker.organisation());

        assertThat(desk.close(id, version(id), now(), coordinator)).contains(Refusal.CONCERN_UNANSWERED);
        var later = new Publication(
                "Báo Hòa Giang", "Bãi rác vẫn mùi", "https://bao.example/2", LocalDate.of(2026, 11, 9), null);
        assertThat(desk.followUp(
                        id, version(id), later, List.of(new NewFact("Mùi còn nặng", true)), now(), speaker.actor()))
                .isEmpty();
        var sheet = items.need(id, speaker.actor());
        assertThat(sheet.line().state()).isEqualTo(PressState.ASSIGNED);
        assertThat(sheet.round()).isEqualTo(2);
        assertThat(sheet.line().dueOn()).isEqualTo(LocalDate.of(2026, 12, 9));
    }

    private vn.phoihop.shared.Actor coordinatorOf(OrganisationId organisation) {
        var person = offices.aCoordinatorOf("Ban Tuyên giáo và Dân vận").actor();
        return new vn.phoihop.shared.Actor(
                person.account(),
                person.name(),
                person.organisation(),
                person.roles(),
                new vn.phoihop.shared.Visibility(java.util.Set.of(person.organisation(), organisation)));
    }

    @Test
    void isExtendedOnceBeforeItsDate() {
        var id = captured(new NewFact("Bãi rác quá tải", true));

        assertThat(desk.extend(id, 0, 10, "Chờ kết quả quan trắc", now(), leader.actor()))
                .isEmpty();
        assertThat(items.need(id, speaker.actor()).line().dueOn()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(desk.extend(id, version(id), 5, "Lần nữa", now(), leader.actor()))
                .contains(Refusal.EXTENDED_ALREADY);
    }
}
