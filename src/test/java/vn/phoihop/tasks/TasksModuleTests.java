package vn.phoihop.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.phoihop.calendar.ClockState;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@RecordApplicationEvents
@DisplayName("A task")
class TasksModuleTests {

    @Autowired
    Tasks tasks;

    @Autowired
    Assignments assignments;

    @Autowired
    Progress progress;

    @Autowired
    Acceptances acceptances;

    @Autowired
    Extensions extensions;

    @Autowired
    TaskSheets sheets;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    ApplicationEvents events;

    Person owner;
    Person lead;

    @BeforeEach
    void aBoardAndADepartment() {
        time.is("2026-11-09");
        owner = offices.aSpecialistOf("Ban Tuyên giáo và Dân vận");
        lead = offices.aSpecialistOf("Sở Xây dựng");
    }

    @Test
    void isGivenToOneLeadWithAnOutputAndADate() {
        var id = given(Deadline.on(LocalDate.of(2026, 12, 1)));

        var sheet = sheets.need(id, lead.actor());
        assertThat(sheet.line().state()).isEqualTo(TaskState.PLANNED);
        assertThat(sheet.line().dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(sheet.line().number().toString()).matches("NV-2026-\\d{5}");
        assertThat(sheet.clocks())
                .singleElement()
                .satisfies(clock -> assertThat(clock.holder()).isEqualTo(lead.organisation()));
        assertThat(events.stream(TaskAct.TaskPlanned.class)).isNotEmpty();
    }

    @Test
    void isDueByTheOfficialCalendarWhenItIsCountedInWorkingDays() {
        var id = given(Deadline.within(11));

        assertThat(sheets.need(id, lead.actor()).line().dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void isGivenOnceHoweverOftenItsFormIsSent() {
        var fresh = fresh(Deadline.within(5));

        var first = tasks.plan(fresh, owner.actor());
        var again = tasks.plan(fresh, owner.actor());

        assertThat(again).isEqualTo(first).isInstanceOf(Planning.Planned.class);
    }

    @Test
    void isNotGivenWithoutAnOutputToTwoLeadsInThePastOrAsASecret() {
        var output = new Output(OutputKind.REPORT, "Báo cáo", "");
        var bare = NewTask.of("Việc", output, lead.organisation(), Deadline.within(5));
        var complete = fresh(Deadline.within(5));

        assertThat(refusal(bare)).isEqualTo(Refusal.OUTPUT_MISSING);
        assertThat(refusal(complete.with(List.of(lead.organisation())))).isEqualTo(Refusal.LEAD_AMONG_PARTNERS);
        assertThat(refusal(fresh(Deadline.on(LocalDate.of(2026, 11, 8))))).isEqualTo(Refusal.DAY_HAS_PASSED);
        assertThat(refusal(fresh(Deadline.within(5).byLaw("")))).isEqualTo(Refusal.BASIS_MISSING);
        assertThat(refusal(NewTask.of("Tối mật", complete.output(), lead.organisation(), Deadline.within(5))))
                .isEqualTo(Refusal.SECRET_WORDS);
    }

    @Test
    void isNobodyElsesToSee() {
        var id = given(Deadline.within(5));
        var stranger = offices.aSpecialistOf("Sở Y tế");

        assertThatThrownBy(() -> sheets.need(id, stranger.actor())).isInstanceOf(NotThere.class);
    }

    @Test
    void isFoundByWhatItComesFrom() {
        var source = new Reference("programmes/items", UUID.randomUUID().toString(), "3.1", "Nội dung");
        var id = ((Planning.Planned) tasks.plan(fresh(Deadline.within(5)).from(source), owner.actor())).id();

        var found = tasks.byTheirSources("programmes/items", List.of(source.id(), "none"), owner.actor());

        assertThat(found).containsOnlyKeys(source.id());
        assertThat(found.get(source.id())).extracting(TaskLine::id).containsExactly(id);
    }

    @Test
    void isDoneWhenItsOutputIsAcceptedAndOnTimeIsJudgedAtTheClaim() {
        var id = given(Deadline.on(LocalDate.of(2026, 11, 20)));
        begin(id);
        time.is("2026-11-19");
        claim(id);
        time.is("2026-11-25");

        assertThat(acceptances.accept(id, version(id), true, "Đạt", time.instant(), owner.actor()))
                .isEmpty();

        var sheet = sheets.need(id, owner.actor());
        assertThat(sheet.line().state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(sheet.line().isLate()).isFalse();
        assertThat(sheet.clocks()).extracting(clock -> clock.state()).containsOnly(ClockState.STOPPED);
        assertThat(sheet.papers().history()).extracting(TaskSheet.Told::act).contains("ACCEPTED");
    }

    @Test
    void isClaimedOnlyWithEvidence() {
        var id = given(Deadline.within(5));
        begin(id);

        assertThat(progress.claim(id, version(id), "Xong", time.instant(), lead.actor()))
                .contains(Refusal.EVIDENCE_MISSING);
    }

    @Test
    void isNotAcceptedByWhoeverClaimedItNorWithoutItsCriterion() {
        var both = offices.aSpecialistOf("Sở Tài chính");
        var fresh = NewTask.of("Tự làm", fresh(Deadline.within(5)).output(), both.organisation(), Deadline.within(5));
        var id = ((Planning.Planned) tasks.plan(fresh, both.actor())).id();
        assertThat(progress.start(id, 0, "Phòng Ngân sách", time.instant(), both.actor()))
                .isEmpty();
        attach(id, both);
        assertThat(progress.claim(id, 1, "Xong", time.instant(), both.actor())).isEmpty();

        assertThat(acceptances.accept(id, 2, true, "", time.instant(), both.actor()))
                .contains(Refusal.SAME_PERSON);
        var colleague = both.colleague(Role.SPECIALIST);
        assertThat(acceptances.accept(id, 2, false, "", time.instant(), colleague.actor()))
                .contains(Refusal.CRITERION_NOT_TICKED);
        assertThat(acceptances.accept(id, 2, true, "", time.instant(), colleague.actor()))
                .isEmpty();
    }

    @Test
    void givesTheTimeOfTheFirstReviewBackButNotOfTheSecond() {
        var id = given(Deadline.within(20));
        begin(id);
        var due = sheets.need(id, lead.actor()).line().dueOn();
        time.is("2026-11-12");
        claim(id);
        time.is("2026-11-16");
        sendBack(id);
        var afterFirst = sheets.need(id, lead.actor()).line().dueOn();
        time.is("2026-11-17");
        claim(id);
        time.is("2026-11-19");
        sendBack(id);

        var line = sheets.need(id, lead.actor()).line();
        assertThat(afterFirst).isAfter(due);
        assertThat(line.dueOn()).isEqualTo(afterFirst);
        assertThat(line.returns()).isEqualTo(2);
        assertThat(line.firstDueOn()).isEqualTo(due);
    }

    @Test
    void goesToTheOwnerWhileItIsReviewedAndBackToTheLead() {
        var id = given(Deadline.within(20));
        begin(id);
        time.is("2026-11-12");
        claim(id);
        var reviewed = sheets.need(id, owner.actor()).clocks();
        assertThat(reviewed).allSatisfy(clock -> assertThat(clock.holder()).isEqualTo(owner.organisation()));
        time.is("2026-11-13");
        sendBack(id);

        var main = sheets.need(id, lead.actor());
        assertThat(main.clocks())
                .filteredOn(clock -> clock.id().equals(main.line().clock()))
                .singleElement()
                .satisfies(clock -> assertThat(clock.holder()).isEqualTo(lead.organisation()));
    }

    @Test
    void doesNotWaitForAReviewWhenItsDateIsSetByLaw() {
        var id = given(Deadline.on(LocalDate.of(2026, 12, 10)).byLaw("NQ 28/2026/QH16"));
        begin(id);
        claim(id);

        var sheet = sheets.need(id, lead.actor());
        assertThat(sheet.clocks()).noneMatch(clock -> clock.state() == ClockState.PAUSED);
        assertThat(extensions.ask(
                        id,
                        version(id),
                        new Wish(LocalDate.of(2027, 1, 5), null),
                        "Cần thêm",
                        time.instant(),
                        lead.actor()))
                .contains(Refusal.NOT_NOW);
    }

    @Test
    void isExtendedOnceByItsOwnerASecondTimeByACoordinatorAndNeverWhenLawSetsIt() {
        var coordinator = owner.colleague(Role.COORDINATOR);
        var id = given(Deadline.on(LocalDate.of(2026, 12, 1)));
        begin(id);
        ask(id, LocalDate.of(2026, 12, 15));
        assertThat(extensions.decide(id, version(id), true, "Đồng ý", time.instant(), owner.actor()))
                .isEmpty();
        assertThat(sheets.need(id, lead.actor()).line().dueOn()).isEqualTo(LocalDate.of(2026, 12, 15));
        ask(id, LocalDate.of(2026, 12, 25));

        assertThat(extensions.decide(id, version(id), true, "Đồng ý", time.instant(), owner.actor()))
                .contains(Refusal.SECOND_IS_THE_COORDINATORS);
        assertThat(extensions.decide(id, version(id), true, "Đồng ý", time.instant(), coordinator.actor()))
                .isEmpty();

        var line = sheets.need(id, lead.actor()).line();
        assertThat(line.dueOn()).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(line.firstDueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(extensions.ask(
                        id, version(id), new Wish(LocalDate.of(2027, 1, 5), null), "Nữa", time.instant(), lead.actor()))
                .contains(Refusal.EXTENDED_TWICE);
        var law = given(Deadline.on(LocalDate.of(2026, 12, 1)).byLaw("Luật"));
        assertThat(extensions.ask(
                        law, 0, new Wish(LocalDate.of(2026, 12, 9), null), "Cần", time.instant(), lead.actor()))
                .contains(Refusal.LAW_DOES_NOT_MOVE);
    }

    @Test
    void isNotExtendedAfterItsDate() {
        var id = given(Deadline.on(LocalDate.of(2026, 11, 12)));
        begin(id);
        time.is("2026-11-13");

        assertThat(extensions.ask(
                        id,
                        version(id),
                        new Wish(LocalDate.of(2026, 12, 9), null),
                        "Cần",
                        time.instant(),
                        lead.actor()))
                .contains(Refusal.DUE_HAS_PASSED);
        assertThat(sheets.need(id, owner.actor()).line().isLate()).isTrue();
    }

    @Test
    void isReturnedWithinTwoWorkingDaysAndAnsweredByATransfer() {
        var competent = offices.aSpecialistOf("Sở Giao thông");
        var id = given(Deadline.within(20));
        time.is("2026-11-11");
        assertThat(assignments.giveBack(
                        id, 0, competent.organisation(), "Thuộc giao thông", time.instant(), lead.actor()))
                .isEmpty();
        assertThat(sheets.need(id, owner.actor()).givenBack()).isNotNull();

        assertThat(assignments.transfer(
                        id, version(id), competent.organisation(), "Đúng", time.instant(), owner.actor()))
                .isEmpty();

        var sheet = sheets.need(id, competent.actor());
        assertThat(sheet.line().lead()).isEqualTo(competent.organisation());
        assertThat(sheet.givenBack()).isNull();
        assertThat(sheets.need(id, lead.actor()).line().lead()).isEqualTo(competent.organisation());
        assertThat(progress.start(id, version(id), "Phòng 1", time.instant(), lead.actor()))
                .contains(Refusal.NOT_YOURS);
        var late = given(Deadline.within(20));
        time.is("2026-11-16");
        assertThat(assignments.giveBack(
                        late, 0, competent.organisation(), "Thuộc giao thông", time.instant(), lead.actor()))
                .contains(Refusal.TOO_LATE_TO_RETURN);
    }

    @Test
    void isSplitDownwardsAndWaitsForItsParts() {
        var commune = offices.aSpecialistOf("UBND xã Tân Hòa");
        var id = given(Deadline.within(20));
        var part = new Output(OutputKind.EVENT, "Hội nghị ở xã", "Đã tổ chức");
        var fresh = NewTask.of("Tổ chức ở xã", part, commune.organisation(), Deadline.within(10));
        var split = tasks.split(id, 0, fresh, time.instant(), lead.actor());
        var child = ((Planning.Planned) split).id();

        assertThat(sheets.need(id, owner.actor()).line())
                .satisfies(line -> assertThat(line.state()).isEqualTo(TaskState.DOING))
                .satisfies(line -> assertThat(line.parts()).isEqualTo(1));
        assertThat(progress.claim(id, version(id), "Xong", time.instant(), lead.actor()))
                .contains(Refusal.PARTS_OPEN);
        assertThat(progress.start(child, 0, "Văn phòng", time.instant(), commune.actor()))
                .isEmpty();
        attach(child, commune);
        assertThat(progress.claim(child, 1, "Xong", time.instant(), commune.actor()))
                .isEmpty();
        assertThat(acceptances.accept(child, 2, true, "", time.instant(), lead.actor()))
                .isEmpty();

        assertThat(sheets.need(id, owner.actor()).line().partsAccepted()).isEqualTo(1);
        assertThat(progress.claim(id, version(id), "Cả việc con", time.instant(), lead.actor()))
                .isEmpty();
    }

    @Test
    void isNotDelegatedBackToWhereItCameFrom() {
        var id = given(Deadline.within(20));
        var back = NewTask.of("Ngược", fresh(Deadline.within(5)).output(), owner.organisation(), Deadline.within(5));

        assertThat(tasks.split(id, 0, back, time.instant(), lead.actor()))
                .isEqualTo(new Planning.Refused(Refusal.CYCLE));
    }

    @Test
    void isCancelledByALeaderOfTheOwnerTogetherWithItsParts() {
        var leader = owner.colleague(Role.LEADER);
        var id = given(Deadline.within(20));
        var part = NewTask.of("Phần", fresh(Deadline.within(5)).output(), lead.organisation(), Deadline.within(5));
        var child = ((Planning.Planned) tasks.split(id, 0, part, time.instant(), lead.actor())).id();

        assertThat(acceptances.cancel(id, version(id), "Không cần nữa", time.instant(), owner.actor()))
                .contains(Refusal.NOT_YOURS);
        assertThat(acceptances.cancel(id, version(id), "Không cần nữa", time.instant(), leader.actor()))
                .isEmpty();

        assertThat(sheets.need(child, lead.actor()).line().state()).isEqualTo(TaskState.CANCELLED);
        assertThat(sheets.need(child, lead.actor()).clocks())
                .allSatisfy(clock -> assertThat(clock.state()).isEqualTo(ClockState.STOPPED));
    }

    @Test
    void isReopenedWithProofOfADefectWithinSixMonths() {
        var id = given(Deadline.within(10));
        begin(id);
        claim(id);
        assertThat(acceptances.accept(id, version(id), true, "", time.instant(), owner.actor()))
                .isEmpty();
        var proof = new Evidence.OfLink("https://hoagiang.vn/loi", "Ảnh chụp");
        var deadline = Deadline.on(LocalDate.of(2026, 12, 30));

        assertThat(acceptances.reopen(id, version(id), "Sai số liệu", null, deadline, time.instant(), owner.actor()))
                .contains(Refusal.EVIDENCE_MISSING);
        assertThat(acceptances.reopen(id, version(id), "Sai số liệu", proof, deadline, time.instant(), owner.actor()))
                .isEmpty();

        var sheet = sheets.need(id, lead.actor());
        assertThat(sheet.line().state()).isEqualTo(TaskState.DOING);
        assertThat(sheet.line().dueOn()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(sheet.clocks()).hasSize(3);
    }

    @Test
    void tellsWhatBlocksItAndWhoseHelpIsNeeded() {
        var id = given(Deadline.within(10));
        begin(id);
        var obstacle = new Obstacle(
                "Chưa có số liệu", "Cung cấp số liệu", Obstacle.Helper.OWNER_LEADER, LocalDate.of(2026, 11, 13));

        assertThat(progress.block(id, version(id), obstacle, time.instant(), lead.actor()))
                .isEmpty();
        assertThat(sheets.need(id, owner.actor()).blockedNow())
                .satisfies(blocked -> assertThat(blocked.obstacle()).isEqualTo(obstacle));
        assertThat(progress.unblock(id, version(id), "Đã có", time.instant(), owner.actor()))
                .isEmpty();

        assertThat(sheets.need(id, owner.actor()).blockedNow()).isNull();
    }

    @Test
    void isChangedByTheFirstOfTwo() {
        var id = given(Deadline.within(10));
        assertThat(progress.start(id, 0, "Phòng A", time.instant(), lead.actor()))
                .isEmpty();

        assertThatThrownBy(() -> progress.start(id, 0, "Phòng B", time.instant(), lead.actor()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    private NewTask fresh(Deadline deadline) {
        var output = new Output(OutputKind.REPORT, "Báo cáo tiến độ", "Đủ số liệu, đã ký");
        return NewTask.of("Báo cáo tiến độ dự án cầu", output, lead.organisation(), deadline);
    }

    private TaskId given(Deadline deadline) {
        return ((Planning.Planned) tasks.plan(fresh(deadline), owner.actor())).id();
    }

    private Refusal refusal(NewTask fresh) {
        return ((Planning.Refused) tasks.plan(fresh, owner.actor())).why();
    }

    private int version(TaskId id) {
        return sheets.need(id, owner.actor()).line().version();
    }

    private void begin(TaskId id) {
        assertThat(progress.start(id, version(id), "Phòng Tổng hợp", time.instant(), lead.actor()))
                .isEmpty();
    }

    private void claim(TaskId id) {
        attach(id, lead);
        assertThat(progress.claim(id, version(id), "Đã xong", time.instant(), lead.actor()))
                .isEmpty();
    }

    private void attach(TaskId id, Person by) {
        var figure = new Evidence.OfFigure("Tiến độ", new BigDecimal("95.51"), "%", LocalDate.of(2026, 11, 8));
        assertThat(progress.attach(id, UUID.randomUUID(), figure, time.instant(), by.actor()))
                .isEmpty();
    }

    private void sendBack(TaskId id) {
        assertThat(acceptances.sendBack(id, version(id), "Thiếu phụ lục", time.instant(), owner.actor()))
                .isEqualTo(Optional.empty());
    }

    private void ask(TaskId id, LocalDate day) {
        assertThat(extensions.ask(id, version(id), new Wish(day, null), "Chờ số liệu", time.instant(), lead.actor()))
                .isEmpty();
    }
}
