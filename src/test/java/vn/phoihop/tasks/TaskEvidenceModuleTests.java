package vn.phoihop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.indicators.spi.EvidenceQuestion;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("Tasks as evidence")
class TaskEvidenceModuleTests {

    @Autowired
    Tasks tasks;

    @Autowired
    Progress progress;

    @Autowired
    Acceptances acceptances;

    @Autowired
    TaskEvidence evidence;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Test
    void areCountedWhenAcceptedAndInTimeByTheDayTheyWereClaimed() {
        time.is("2026-11-09");
        var owner = offices.aSpecialistOf("Ban Tuyên giáo và Dân vận");
        var lead = offices.aSpecialistOf("Sở Xây dựng");
        var inTime = given(owner, lead);
        var late = given(owner, lead);
        var open = given(owner, lead);
        time.is("2026-11-19");
        done(inTime, owner, lead);
        time.is("2026-11-25");
        done(late, owner, lead);

        assertThat(ids("tasks.done", lead, "2026-12-01T00:00:00Z"))
                .containsExactly(inTime.toString(), late.toString())
                .doesNotContain(open.toString());
        assertThat(ids("tasks.done-in-time", lead, "2026-12-01T00:00:00Z")).containsExactly(inTime.toString());
        assertThat(ids("tasks.done", lead, "2026-11-22T00:00:00Z")).containsExactly(inTime.toString());
        assertThat(ids("tasks.done", owner, "2026-12-01T00:00:00Z")).isEmpty();
    }

    private List<String> ids(String kind, Person body, String before) {
        var asked = new EvidenceQuestion(
                kind,
                Set.of(body.organisation()),
                Set.of(),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                Instant.parse("2026-10-31T17:00:00Z"),
                Instant.parse(before));
        return evidence.evidence(asked).stream().map(one -> one.thing().id()).toList();
    }

    private TaskId given(Person owner, Person lead) {
        var output = new Output(OutputKind.REPORT, "Báo cáo tiến độ", "Đủ số liệu, đã ký");
        var fresh = NewTask.of(
                "Báo cáo tiến độ dự án cầu", output, lead.organisation(), Deadline.on(LocalDate.of(2026, 11, 20)));
        return ((Planning.Planned) tasks.plan(fresh, owner.actor())).id();
    }

    private void done(TaskId id, Person owner, Person lead) {
        assertThat(progress.start(id, 0, "Phòng Tổng hợp", time.instant(), lead.actor()))
                .isEmpty();
        var figure = new Evidence.OfFigure("Tiến độ", new BigDecimal("95.51"), "%", LocalDate.of(2026, 11, 8));
        assertThat(progress.attach(id, UUID.randomUUID(), figure, time.instant(), lead.actor()))
                .isEmpty();
        assertThat(progress.claim(id, 1, "Đã xong", time.instant(), lead.actor()))
                .isEmpty();
        assertThat(acceptances.accept(id, 2, true, "Đạt", time.instant(), owner.actor()))
                .isEmpty();
    }
}
