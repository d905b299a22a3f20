package vn.phoihop.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("Urging")
class UrgingsModuleTests {

    @Autowired
    Tasks tasks;

    @Autowired
    Progress progress;

    @Autowired
    Urgings urgings;

    @Autowired
    TaskSheets sheets;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    @Qualifier("sweepClocks")
    RecurringTask<Void> sweep;

    Person owner;
    Person lead;

    @BeforeEach
    void aBoardAndADepartment() {
        time.is("2026-11-09");
        owner = offices.aSpecialistOf("Ban Tuyên giáo và Dân vận");
        lead = offices.aSpecialistOf("Sở Xây dựng");
    }

    @Test
    void isOnRecordWithItsNumberAndOnceForEachForm() {
        var id = given(Deadline.within(20));
        var form = UUID.randomUUID();

        urgings.urge(id, form, "Đề nghị gửi dự thảo trước thứ Sáu", time.instant(), owner.actor());
        urgings.urge(id, form, "Đề nghị gửi dự thảo trước thứ Sáu", time.instant(), owner.actor());
        urgings.urge(id, UUID.randomUUID(), "Cần hỗ trợ gì?", time.instant(), owner.actor());

        var sheet = sheets.need(id, lead.actor());
        assertThat(sheet.papers().urgings())
                .extracting(TaskSheet.Urged::ordinal)
                .containsExactly(1, 2);
        assertThat(sheet.line().urgings()).isEqualTo(2);
    }

    @Test
    void isForTheOwnerAndItsCoordinatorWhileTheLeadHasTheWork() {
        var id = given(Deadline.within(20));
        var coordinator = owner.colleague(Role.COORDINATOR);

        assertThat(urgings.urge(id, UUID.randomUUID(), "Nhắc", time.instant(), lead.actor()))
                .contains(Refusal.NOT_YOURS);
        assertThat(urgings.urge(id, UUID.randomUUID(), "Nhắc", time.instant(), coordinator.actor()))
                .isEmpty();
        assertThat(urgings.urge(id, UUID.randomUUID(), " ", time.instant(), owner.actor()))
                .contains(Refusal.NOTHING_SAID);
    }

    @Test
    void ofSeveralSaysWhichWereNotUrged() {
        var mine = given(Deadline.within(20));
        var theirs = tasks.plan(fresh(Deadline.within(5), owner), lead.actor());
        var other = ((Planning.Planned) theirs).id();

        var left = urgings.urgeAll(List.of(mine, other), UUID.randomUUID(), "Nhắc", time.instant(), owner.actor());

        assertThat(left).containsExactly(new Urgings.NotUrged(other, Refusal.NOT_YOURS));
    }

    @Test
    void byTheLadderIsOnRecordOnceForEachRung() {
        var id = given(Deadline.on(LocalDate.of(2026, 11, 20)));
        time.is("2026-11-17");
        sweep();
        sweep();

        await().untilAsserted(() -> assertThat(helps(id)).containsExactly("ASSIGN"));

        time.is("2026-11-23");
        sweep();
        sweep();

        await().untilAsserted(() -> assertThat(helps(id)).containsExactly("ASSIGN", "EXTEND_OR_HELP"));
        assertThat(sheets.need(id, owner.actor()).papers().urgings())
                .allSatisfy(urged -> assertThat(urged.organisation()).isNull());
    }

    private List<String> helps(TaskId id) {
        return sheets.need(id, owner.actor()).papers().urgings().stream()
                .map(TaskSheet.Urged::help)
                .toList();
    }

    private void sweep() {
        @Nullable ExecutionContext nobodyAsks = null;
        sweep.execute(sweep.instance("test"), nobodyAsks);
    }

    private TaskId given(Deadline deadline) {
        return ((Planning.Planned) tasks.plan(fresh(deadline, lead), owner.actor())).id();
    }

    private static NewTask fresh(Deadline deadline, Person to) {
        var output = new Output(OutputKind.REPORT, "Báo cáo tiến độ", "Đủ số liệu, đã ký");
        return NewTask.of("Báo cáo tiến độ dự án cầu", output, to.organisation(), deadline);
    }
}
