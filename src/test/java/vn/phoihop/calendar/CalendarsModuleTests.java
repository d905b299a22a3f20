package vn.phoihop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

/// The calendar is one for the whole installation, so these tests change different years, in order.
@ClockTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The working calendar of an installation")
class CalendarsModuleTests {

    @Autowired
    Calendars calendars;

    @Autowired
    Clocks clocks;

    @Autowired
    Reprojection reprojection;

    @Autowired
    Sweep sweep;

    @Autowired
    SettableTime time;

    @Autowired
    Offices offices;

    Person administrator;
    Person second;

    @BeforeEach
    void twoAdministrators() {
        time.is(Instant.parse("2026-12-28T03:00:00Z"));
        administrator = offices.anAdministrator();
        second = offices.anAdministrator();
    }

    @Test
    @Order(1)
    void takesAYearOnlyFromTwoPeople() {
        assertThat(calendars.propose(2027, "TB thử 1", "01/01/2027;nghỉ;Tết Dương lịch", administrator.actor()))
                .isEmpty();

        assertThat(calendars.confirm(2027, 1, administrator.actor())).contains(Refusal.SECOND_PERSON_NEEDED);
        assertThat(calendars.confirm(2027, 7, second.actor())).contains(Refusal.NOTHING_ENTERED);
        assertThat(calendars.current().year(2027).standing()).isEqualTo(Standing.INCOMPLETE);
    }

    @Test
    @Order(2)
    void projectsOpenClocksAnewWithALineInTheHistoryAndKeepsABreach() {
        var owner = offices.aSpecialistOf("Sở Tài chính");
        var breached = start(owner, "2026-12-21T03:00:00Z", 3);
        var running = start(owner, "2026-12-28T03:00:00Z", 4);
        var before = due(owner, running);
        time.is(Instant.parse("2026-12-30T03:00:00Z"));
        while (sweep.batch() > 0) {}
        calendars.propose(2027, "TB thử 2", """
                01/01/2027;nghỉ;Tết Dương lịch
                04/01/2027;nghỉ;Nghỉ hoán đổi
                09/01/2027;làm;Làm bù
                """, administrator.actor());

        assertThat(calendars.confirm(2027, 2, second.actor())).isEmpty();
        while (reprojection.batch() > 0) {}

        assertThat(before).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(due(owner, running)).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(sheet(owner, running).line().standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(sheet(owner, running).history())
                .extracting(line -> line.what().key())
                .containsOnlyOnce("calendar.history.Reprojected");
        assertThat(sheet(owner, breached).line().breachedAt()).isEqualTo(Instant.parse("2026-12-24T17:00:00Z"));
        assertThat(reprojection.waiting()).isZero();
    }

    @Test
    @Order(3)
    void writesNoBreachWhileTheYearIsMissing() {
        var owner = offices.aSpecialistOf("Sở Công Thương");
        var id = start(owner, "2028-01-10T03:00:00Z", 2);
        time.is(Instant.parse("2028-02-10T03:00:00Z"));

        while (sweep.batch() > 0) {}

        assertThat(sheet(owner, id).line().isOverdue()).isTrue();
        assertThat(sheet(owner, id).line().breachedAt()).isNull();
        assertThat(sheet(owner, id).line().standing()).isEqualTo(Standing.INCOMPLETE);
    }

    @Test
    @Order(4)
    void mayTakeTheProjectionOver() {
        assertThat(calendars.takeProjection(2028, administrator.actor())).isEmpty();

        assertThat(calendars.current().year(2028).standing()).isEqualTo(Standing.PROVISIONAL);
    }

    @Test
    @Order(5)
    void closesTheOfficesOfOneAreaOnly() {
        var owner = offices.aSpecialistOf("Sở Giáo dục");
        time.is(Instant.parse("2027-01-11T03:00:00Z"));
        var there = start(owner, "2027-01-11T03:00:00Z", 2, "48");
        var elsewhere = start(owner, "2027-01-11T03:00:00Z", 2, "49");

        assertThat(calendars.close("48", LocalDate.of(2027, 1, 12), "Bão", "QĐ thử", administrator.actor()))
                .isEmpty();
        while (reprojection.batch() > 0) {}

        assertThat(due(owner, there)).isEqualTo(LocalDate.of(2027, 1, 14));
        assertThat(due(owner, elsewhere)).isEqualTo(LocalDate.of(2027, 1, 13));
    }

    @Test
    @Order(6)
    void keepsEveryVersionAsItWas() {
        assertThat(calendars.version(1).year(2027).standing()).isEqualTo(Standing.INCOMPLETE);
        assertThat(calendars.version(2).year(2027).standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(calendars.version(2).isWorked(LocalDate.of(2027, 1, 9))).isTrue();
    }

    @Test
    void saysWhatIsWrongWithAYear() {
        var actor = administrator.actor();

        assertThat(calendars.propose(2029, "", "01/01/2029;nghỉ;Tết", actor)).contains(Refusal.DECISION_MISSING);
        assertThat(calendars.propose(2029, "TB", "", actor)).contains(Refusal.NO_DAYS);
        assertThat(calendars.propose(2029, "TB", "hôm qua;nghỉ;Tết 1", actor)).contains(Refusal.WRONG_LINES);
        assertThat(calendars.propose(2029, "TB", "01/01/2030;nghỉ;Tết", actor)).contains(Refusal.DAYS_OF_ANOTHER_YEAR);
        assertThat(calendars.propose(2029, "TB", "01/01/2029;nghỉ;Tết\n2029-01-01;nghỉ;Tết", actor))
                .contains(Refusal.DAY_TWICE);
    }

    private ClockId start(Person owner, String anchor, int workingDays) {
        return start(owner, anchor, workingDays, "");
    }

    private ClockId start(Person owner, String anchor, int workingDays, String area) {
        var record = new Reference("exchanges", UUID.randomUUID().toString(), "TĐ-2", "Đề nghị");
        var fresh = NewClock.of("T", "EX-A", record, Audience.of(owner.organisation()), Instant.parse(anchor))
                .limited(Limit.workingDays(workingDays))
                .in(area);
        return clocks.start(fresh, owner.actor());
    }

    private LocalDate due(Person owner, ClockId id) {
        return sheet(owner, id).line().dueOn();
    }

    private ClockSheet sheet(Person owner, ClockId id) {
        return clocks.sheet(id, new Visibility(Set.of(owner.organisation()))).orElseThrow();
    }
}
