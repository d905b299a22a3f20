package vn.phoihop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.calendar.Closures.NewClosure;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.calendar.days.OfficeHours;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.calendar.days.Unit;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

/// The calendar is one for the whole installation, so these tests change different years, in order.
@ClockTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The working calendar of an installation")
class CalendarsModuleTests {

    @Autowired
    Calendars calendars;

    @Autowired
    Closures closures;

    @Autowired
    Clocks clocks;

    @Autowired
    Definitions definitions;

    @Autowired
    YearTask yearTask;

    @Autowired
    Comparison comparison;

    @Autowired
    CalendarOverview overview;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reprojection reprojection;

    @Autowired
    Sweep sweep;

    @Autowired
    DueDates dueDates;

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

        assertThat(dueDates.written(before, Locale.of("vi"))).isEqualTo("04/01/2027 (tạm tính)");
        assertThat(calendars.confirm(2027, 2, second.actor())).isEmpty();
        assertThat(dueDates.written(before, Locale.of("vi"))).isEqualTo("04/01/2027");
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

        assertThat(closures.close(storm(), administrator.actor())).isEmpty();
        while (reprojection.batch() > 0) {}

        assertThat(due(owner, there)).isEqualTo(LocalDate.of(2027, 1, 14));
        assertThat(due(owner, elsewhere)).isEqualTo(LocalDate.of(2027, 1, 13));
    }

    @Test
    @Order(6)
    void movesNoTermThatIsLawWhenAnAreaIsClosed() {
        var owner = offices.aSpecialistOf("Sở Tư pháp");
        var leader = offices.aLeaderOf("Sở Tư pháp tỉnh");
        time.is(Instant.parse("2027-01-14T03:00:00Z"));
        var seen = definitions.versions("OD-I").getFirst().version();
        assertThat(definitions.confirm("OD-I", seen, "NĐ 30/2020 Đ.18", leader.actor()))
                .isEmpty();
        var record = new Reference("registry", UUID.randomUUID().toString(), "12/BC", "Báo cáo");
        var fresh = NewClock.of("T", "OD-I", record, Audience.of(owner.organisation()), time.instant())
                .in("48");
        var law = clocks.start(fresh, owner.actor());
        var day = LocalDate.of(2027, 1, 15);

        assertThat(closures.close(new NewClosure("48", day, day, "Lũ", "QĐ 9"), administrator.actor()))
                .isEmpty();
        while (reprojection.batch() > 0) {}

        assertThat(sheet(owner, law).effect()).isEqualTo(Effect.LAW);
        assertThat(due(owner, law)).isEqualTo(day);
        assertThat(closures.reopen("48", day, "QĐ 10", administrator.actor())).isEmpty();
        assertThat(calendars.current().in("48").isWorked(day)).isTrue();
    }

    @Test
    @Order(7)
    void tellsTheOwnersAtOnceWhenADateMovesEarlierAndCountsTheBreachFromThatDay() {
        var owner = offices.aSpecialistOf("Sở Xây dựng");
        time.is(Instant.parse("2027-01-18T03:00:00Z"));
        var day = LocalDate.of(2027, 1, 20);
        closures.close(new NewClosure("51", day, day, "Bão", "QĐ 11"), administrator.actor());
        var id = start(owner, "2027-01-18T03:00:00Z", 2, "51");
        assertThat(due(owner, id)).isEqualTo(LocalDate.of(2027, 1, 21));
        time.is(Instant.parse("2027-01-21T03:00:00Z"));

        closures.reopen("51", day, "QĐ 12", administrator.actor());
        while (reprojection.batch() > 0) {}
        while (reprojection.batch() > 0) {}

        assertThat(due(owner, id)).isEqualTo(LocalDate.of(2027, 1, 20));
        assertThat(told(owner)).containsOnlyOnce("calendar.notice.earlier");
        while (sweep.batch() > 0) {}
        assertThat(sheet(owner, id).line().breachedAt()).isNull();
        time.is(Instant.parse("2027-01-22T03:00:00Z"));
        while (sweep.batch() > 0) {}
        assertThat(sheet(owner, id).line().breachedAt()).isEqualTo(Instant.parse("2027-01-21T17:00:00Z"));
    }

    @Test
    @Order(8)
    void countsOfficeHoursAnewWhenTheyAreSet() {
        var owner = offices.aSpecialistOf("Sở Nội vụ");
        time.is(Instant.parse("2027-01-25T01:00:00Z"));
        var record = new Reference("exchanges", UUID.randomUUID().toString(), "TĐ-3", "Đề nghị");
        var fresh = NewClock.of("T", "EX-A", record, Audience.of(owner.organisation()), time.instant())
                .limited(new Limit(4, Unit.WORKING_HOUR));
        var id = clocks.start(fresh, owner.actor());
        assertThat(sheet(owner, id).line().due()).isEqualTo(Instant.parse("2027-01-25T07:00:00Z"));

        var spans = List.of(new OfficeHours.Span(LocalTime.of(8, 0), LocalTime.of(10, 0)));
        assertThat(closures.openHours(spans, "QĐ giờ", administrator.actor())).isEmpty();
        while (reprojection.batch() > 0) {}

        assertThat(sheet(owner, id).line().due()).isEqualTo(Instant.parse("2027-01-26T03:00:00Z"));
    }

    @Test
    @Order(9)
    void asksForTheNextYearFromTheFirstOfOctoberUntilItIsConfirmed() {
        time.is(Instant.parse("2028-10-02T03:00:00Z"));

        yearTask.look();
        yearTask.look();

        var asked = clocks.of("calendar", "2029", Visibility.PUBLIC);
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().dueOn()).isEqualTo(LocalDate.of(2028, 12, 15));
        calendars.propose(2029, "TB thử 3", "01/01/2029;nghỉ;Tết Dương lịch", administrator.actor());
        calendars.confirm(2029, 1, second.actor());
        yearTask.look();
        assertThat(clocks.of("calendar", "2029", Visibility.PUBLIC).getFirst().state())
                .isEqualTo(ClockState.STOPPED);
    }

    @Test
    @Order(10)
    void findsEveryRowThatDiffersFromItsLedgerAndSaysSo() {
        var owner = offices.aSpecialistOf("Sở Y tế");
        time.is(Instant.parse("2028-11-01T03:00:00Z"));
        while (reprojection.batch() > 0) {}
        while (sweep.batch() > 0) {}
        assertThat(comparison.run().differences()).isZero();
        var id = start(owner, "2028-11-01T03:00:00Z", 3);
        jdbc.sql("update calendar.clock set due_on = due_on + 1 where id = :id")
                .param("id", id.value())
                .update();

        assertThat(comparison.run().differences()).isEqualTo(1);

        assertThat(overview.comparisons().differing())
                .extracting(ComparisonSheet.DifferingClock::clock)
                .containsExactly(id);
        assertThat(told(administrator)).contains("calendar.notice.differ");
        jdbc.sql("update calendar.clock set due_on = due_on - 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    @Test
    @Order(11)
    void isKeptByTheAdministratorsOfTheProvinceAlone() {
        var commune = offices.anAdministratorOfACommune().actor();
        var day = LocalDate.of(2027, 3, 1);

        assertThat(calendars.propose(2031, "TB", "01/01/2031;nghỉ;Tết", commune))
                .contains(Refusal.NOT_FOR_EVERYONE);
        assertThat(closures.close(new NewClosure("48", day, day, "Bão", "QĐ"), commune))
                .contains(Refusal.NOT_FOR_EVERYONE);
        assertThat(closures.close(new NewClosure("không", day, day, "Bão", "QĐ"), administrator.actor()))
                .contains(Refusal.UNKNOWN_AREA);
        assertThat(closures.close(new NewClosure("48", day, day, "Bão", " "), administrator.actor()))
                .contains(Refusal.DECISION_MISSING);
    }

    @Test
    @Order(12)
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

    private static NewClosure storm() {
        var day = LocalDate.of(2027, 1, 12);
        return new NewClosure("48", day, day, "Bão", "QĐ thử");
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

    private List<String> told(Person person) {
        return jdbc.sql("select words from notifications.notice where account_id = :person")
                .param("person", person.account().value())
                .query((row, at) -> row.getString("words"))
                .list();
    }

    private LocalDate due(Person owner, ClockId id) {
        return sheet(owner, id).line().dueOn();
    }

    private ClockSheet sheet(Person owner, ClockId id) {
        return clocks.sheet(id, new Visibility(Set.of(owner.organisation()))).orElseThrow();
    }
}
