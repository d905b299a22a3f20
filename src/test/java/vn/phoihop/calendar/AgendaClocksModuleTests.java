package vn.phoihop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.calendar.AgendaBucket.DONE;
import static vn.phoihop.calendar.AgendaBucket.IN_TIME;
import static vn.phoihop.calendar.AgendaBucket.OVERDUE;
import static vn.phoihop.calendar.AgendaBucket.SOON;
import static vn.phoihop.calendar.AgendaBucket.WAITING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.calendar.AgendaFilter.RecordKey;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Slice;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("What an organisation owes")
class AgendaClocksModuleTests {

    /// A Wednesday; 24/11/2026 is a day off.
    private static final Instant NOW = Instant.parse("2026-11-18T03:00:00Z");

    @Autowired
    AgendaClocks agenda;

    @Autowired
    Clocks clocks;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    Person specialist;
    Person elsewhere;

    @BeforeEach
    void twoOffices() {
        time.is(NOW);
        specialist = offices.aSpecialistOf("Sở Tư pháp");
        elsewhere = offices.aSpecialistOf("UBND tỉnh");
    }

    @Test
    void isOverdueOnceItsDayIsOver() {
        owes("trễ", LocalDate.of(2026, 11, 17));
        owes("hôm nay", LocalDate.of(2026, 11, 18));

        assertThat(titles(OVERDUE)).containsExactly("trễ");
        assertThat(only(OVERDUE).isLate()).isTrue();
        assertThat(only(OVERDUE).left()).isEqualTo(-1);
        assertThat(titles(SOON)).containsExactly("hôm nay");
        assertThat(only(SOON).left()).isZero();
    }

    @Test
    void isDueSoonForThreeWorkingDaysOverWeekendsAndDaysOff() {
        time.is(Instant.parse("2026-11-20T03:00:00Z"));
        owes("thứ Tư", LocalDate.of(2026, 11, 25));
        owes("thứ Năm", LocalDate.of(2026, 11, 26));
        owes("thứ Sáu", LocalDate.of(2026, 11, 27));

        assertThat(titles(SOON)).containsExactly("thứ Tư", "thứ Năm");
        assertThat(titles(IN_TIME)).containsExactly("thứ Sáu");
        assertThat(only(IN_TIME).left()).isEqualTo(4);
    }

    @Test
    void isCountedInHoursWhereItsTermIs() {
        clocks.start(NewClock.of("T", "PC-L4S", record("mức 4"), own(), NOW.minusSeconds(3_600)), specialist.actor());

        assertThat(only(SOON).timed()).isTrue();
        assertThat(only(SOON).left()).isEqualTo(23);
    }

    @Test
    void waitsWhenItStandsStillAndWhenAnotherOwesIt() {
        var paused = clocks.start(
                NewClock.of("T", "EX-A", record("đã hỏi lại"), own(), NOW).limited(Limit.workingDays(7)),
                specialist.actor());
        var proof = new Reference("exchanges", "1", "HỎI-1", "Hỏi lại");
        assertThat(clocks.pause(paused, new Pause("WAIT_QUESTION", proof, null), NOW, specialist.actor()))
                .isEmpty();
        var shared = Audience.of(specialist.organisation(), elsewhere.organisation());
        clocks.start(
                NewClock.of("T", "EX-A", record("nhờ nơi khác"), shared, NOW).heldBy(elsewhere.organisation()),
                specialist.actor());

        assertThat(titles(WAITING)).containsExactlyInAnyOrder("đã hỏi lại", "nhờ nơi khác");
        assertThat(titles(IN_TIME)).isEmpty();
        assertThat(lines(read(elsewhere), IN_TIME))
                .extracting(line -> line.record().title())
                .containsExactly("nhờ nơi khác");
    }

    @Test
    void isDoneUntilTheWeekIsOver() {
        var id = owes("xong", LocalDate.of(2026, 11, 20));
        assertThat(clocks.stop(id, "đã gửi", NOW, specialist.actor())).isEmpty();

        assertThat(titles(DONE)).containsExactly("xong");
        assertThat(only(DONE).isLate()).isFalse();
        assertThat(only(DONE).endedAt()).isEqualTo(NOW);
        assertThat(titles(SOON)).isEmpty();

        time.is(Instant.parse("2026-11-22T18:00:00Z"));
        assertThat(titles(DONE)).isEmpty();
    }

    @Test
    void isOpenAgainWhenItsEndIsTakenBack() {
        var id = owes("chưa xong", LocalDate.of(2026, 11, 20));
        clocks.stop(id, "đã gửi", NOW, specialist.actor());

        assertThat(clocks.voidStop(id, "gửi nhầm", NOW, specialist.actor())).isEmpty();

        assertThat(titles(DONE)).isEmpty();
        assertThat(titles(SOON)).containsExactly("chưa xong");
    }

    @Test
    void isShownToNobodyWhoMayNotSeeItsRecord() {
        owes("kín", LocalDate.of(2026, 11, 20));
        var asked = AgendaFilter.of(Set.of(specialist.organisation()));

        var seen = agenda.read(EnumSet.allOf(AgendaBucket.class), asked, null, 10, elsewhere.actor());

        assertThat(seen.lines()).isEmpty();
        assertThat(seen.counts().isEmpty()).isTrue();
        assertThat(agenda.units(List.of(specialist.organisation()), elsewhere.actor()))
                .containsExactly(new AgendaUnit(specialist.organisation(), 0, 0, 0, 0));
        assertThat(agenda.weeks(List.of(specialist.organisation()), 2, elsewhere.actor()))
                .allMatch(week -> week.opened() == 0);
    }

    @Test
    void isReadPageByPageWithoutLossOrRepetition() {
        for (int i = 0; i < 7; i++) {
            owes("việc " + i, LocalDate.of(2026, 12, 10 + i % 3));
        }
        var asked = AgendaFilter.of(Set.of(specialist.organisation()));

        var first = agenda.read(EnumSet.of(IN_TIME), asked, null, 3, specialist.actor());
        var second = page(asked, first);
        var third = page(asked, second);

        assertThat(List.of(first, second, third).stream().flatMap(page -> page.lines().stream()))
                .extracting(line -> line.record().title())
                .containsExactlyInAnyOrder("việc 0", "việc 1", "việc 2", "việc 3", "việc 4", "việc 5", "việc 6");
        assertThat(slice(third, IN_TIME).next()).isNull();
        assertThat(first.counts().of(IN_TIME)).isEqualTo(new AgendaCounts.Count(7, false));
    }

    @Test
    void isFoundByItsWordsItsKindItsObligationAndItsRecord() {
        owes("Rà soát quy hoạch 100%", LocalDate.of(2026, 12, 10));
        owes("Báo cáo tháng", LocalDate.of(2026, 12, 11));
        var own = AgendaFilter.of(Set.of(specialist.organisation()));

        assertThat(titles(own.with("ra soat"))).containsExactly("Rà soát quy hoạch 100%");
        assertThat(titles(own.with("100%"))).containsExactly("Rà soát quy hoạch 100%");
        assertThat(titles(own.with("1%0"))).isEmpty();
        assertThat(titles(own.ofKind("exchanges"))).isEmpty();
        assertThat(titles(own.owing("TK-D"))).hasSize(2);
        assertThat(titles(own.owing("X"))).isEmpty();
        assertThat(titles(own.among(Set.of(new RecordKey("tasks", "nothing"))))).isEmpty();
        assertThat(agenda.counts(own.ofKind("exchanges"), specialist.actor()).kinds())
                .containsEntry("tasks", 2);
        assertThat(agenda.counts(own.ofKind("exchanges"), specialist.actor()).isEmpty())
                .isTrue();
    }

    @Test
    void isCountedByUnitAndByWeek() {
        time.is(Instant.parse("2026-11-09T03:00:00Z"));
        owes("trễ", LocalDate.of(2026, 11, 12));
        var done = owes("xong", LocalDate.of(2026, 11, 20));
        time.is(NOW);
        clocks.stop(done, "đã gửi", NOW, specialist.actor());
        owes("mới", LocalDate.of(2026, 11, 19));
        var own = List.of(specialist.organisation());

        assertThat(agenda.units(own, specialist.actor()))
                .containsExactly(new AgendaUnit(specialist.organisation(), 2, 1, 1, 1));
        assertThat(agenda.weeks(own, 2, specialist.actor()))
                .containsExactly(
                        new AgendaWeek(LocalDate.of(2026, 11, 9), 2, 0, 1),
                        new AgendaWeek(LocalDate.of(2026, 11, 16), 1, 1, 0));
    }

    private AgendaPage page(AgendaFilter asked, AgendaPage before) {
        var next = slice(before, IN_TIME).next();
        return agenda.read(EnumSet.of(IN_TIME), asked, next, 3, specialist.actor());
    }

    private ClockId owes(String title, LocalDate due) {
        return clocks.start(
                NewClock.of("T", "TK-D", record(title), own(), time.instant()).on(due), specialist.actor());
    }

    private Audience own() {
        return Audience.of(specialist.organisation());
    }

    private static Reference record(String title) {
        return new Reference("tasks", UUID.randomUUID().toString(), "NV-1", title);
    }

    private AgendaPage read(Person person) {
        var own = AgendaFilter.of(Set.of(person.organisation()));
        return agenda.read(EnumSet.allOf(AgendaBucket.class), own, null, 10, person.actor());
    }

    private static Slice<AgendaLine> slice(AgendaPage page, AgendaBucket bucket) {
        return Objects.requireNonNull(page.buckets().get(bucket));
    }

    private static List<AgendaLine> lines(AgendaPage page, AgendaBucket bucket) {
        return slice(page, bucket).lines();
    }

    private AgendaLine only(AgendaBucket bucket) {
        var lines = lines(read(specialist), bucket);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private List<String> titles(AgendaBucket bucket) {
        return lines(read(specialist), bucket).stream()
                .map(line -> line.record().title())
                .toList();
    }

    private List<String> titles(AgendaFilter asked) {
        return agenda.read(EnumSet.of(IN_TIME), asked, null, 10, specialist.actor()).lines().stream()
                .map(line -> line.record().title())
                .toList();
    }
}
