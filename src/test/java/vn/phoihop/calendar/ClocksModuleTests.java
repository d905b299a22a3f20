package vn.phoihop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.calendar.days.PackagedCalendar;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ClockTest
@RecordApplicationEvents
@DisplayName("A clock")
class ClocksModuleTests {

    private static final Instant MONDAY = Instant.parse("2026-11-09T02:00:00Z");

    @Autowired
    Clocks clocks;

    @Autowired
    Sweep sweep;

    @Autowired
    Comparison comparison;

    @Autowired
    ComparisonStore comparisons;

    @Autowired
    LedgerStore ledgers;

    @Autowired
    ClockStore store;

    @Autowired
    CacheStore caches;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    ApplicationEvents events;

    Person specialist;

    @BeforeEach
    void anOffice() {
        time.is(MONDAY);
        specialist = offices.aSpecialistOf("Sở Tư pháp");
    }

    @Test
    void isDueByTheOfficialCalendar() {
        var id = start("EX-A", Limit.workingDays(10));

        assertThat(sheet(id).line().dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void isSeenByWhoeverMaySeeItsRecordAndByNobodyElse() {
        var id = start("EX-A", null);
        var stranger = offices.aSpecialistOf("Sở Y tế");

        assertThat(clocks.sheet(id, stranger.actor().visibility())).isEmpty();
        assertThat(clocks.sheet(id, Visibility.PUBLIC)).isEmpty();
        assertThat(clocks.sheet(id, specialist.actor().visibility())).isPresent();
    }

    @Test
    void standsStillForAListedReasonWithItsProofAndRunsOnByItself() {
        var id = start("EX-A", Limit.workingDays(7));
        time.is(MONDAY.plusSeconds(86_400));

        var refusal = clocks.pause(id, question(), time.instant(), specialist.actor());

        assertThat(refusal).isEmpty();
        assertThat(sheet(id).line().state()).isEqualTo(ClockState.PAUSED);
        var pausedDue = sheet(id).line().dueOn();
        assertThat(pausedDue).isEqualTo(LocalDate.of(2026, 11, 23));

        time.is(MONDAY.plusSeconds(6 * 86_400));
        sweepAll();

        assertThat(sheet(id).line().state()).isEqualTo(ClockState.RUNNING);
        assertThat(sheet(id).history())
                .extracting(line -> line.what().key())
                .contains("calendar.history.Resumed.automatic");
        assertThat(sheet(id).line().dueOn()).isEqualTo(pausedDue);
    }

    @Test
    void doesNotStandStillWithoutProofTooLongTooOftenOrForAnythingElse() {
        var id = start("EX-A", Limit.workingDays(7));
        var actor = specialist.actor();
        var now = time.instant();

        assertThat(clocks.pause(id, new Pause("WAIT_QUESTION", null, null), now, actor))
                .contains(Refusal.PROOF_MISSING);
        assertThat(clocks.pause(id, new Pause("BUSY", proof(), null), now, actor))
                .contains(Refusal.REASON_NOT_LISTED);
        assertThat(clocks.pause(id, new Pause("WAIT_QUESTION", proof(), LocalDate.of(2026, 12, 9)), now, actor))
                .contains(Refusal.ABOVE_CAP);
        assertThat(clocks.pause(id, question(), now.plusSeconds(60), actor)).contains(Refusal.IN_THE_FUTURE);
        assertThat(clocks.pause(start("EX-K", null), question(), now, actor)).contains(Refusal.NOT_PAUSABLE);

        assertThat(clocks.pause(id, question(), now, actor)).isEmpty();
        assertThat(clocks.resume(id, now, actor)).isEmpty();
        assertThat(clocks.pause(id, question(), now, actor)).contains(Refusal.PAUSED_TOO_OFTEN);
    }

    @Test
    void onItsLastDayIsExtendedAndNotPaused() {
        var id = start("EX-A", Limit.workingDays(3));
        time.is(Instant.parse("2026-11-12T03:00:00Z"));

        assertThat(clocks.pause(id, question(), time.instant(), specialist.actor()))
                .contains(Refusal.NOTHING_REMAINING);
        assertThat(clocks.extend(id, 2, "khối lượng lớn", time.instant(), specialist.actor()))
                .isEmpty();
        assertThat(sheet(id).line().dueOn()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(clocks.extend(id, 2, "lần nữa", time.instant(), specialist.actor()))
                .contains(Refusal.EXTENDED_ALREADY);
    }

    @Test
    void isNotExtendedOnceItsTermIsOver() {
        var id = start("EX-A", Limit.workingDays(3));
        time.is(Instant.parse("2026-11-12T17:00:00Z"));

        assertThat(clocks.extend(id, 2, "muộn", time.instant(), specialist.actor()))
                .contains(Refusal.DUE_HAS_PASSED);
    }

    @Test
    void keepsWhatWasConsumedWhenAnotherTakesItsPlace() {
        var id = start("EX-A", Limit.workingDays(15));
        time.is(Instant.parse("2026-11-12T03:00:00Z"));

        var next = clocks.supersede(id, Limit.workingDays(7), null, time.instant(), specialist.actor())
                .orElseThrow();

        assertThat(sheet(next).consumed()).isEqualTo(3);
        assertThat(sheet(next).line().dueOn()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(sheet(next).supersedes()).isEqualTo(id);
        assertThat(sheet(id).line().state()).isEqualTo(ClockState.SUPERSEDED);
        assertThat(clocks.stop(id, "xong", time.instant(), specialist.actor())).contains(Refusal.ALREADY_OVER);
    }

    @Test
    void showsWhoHadTheWorkHowLongAndAnAgeThatNothingStops() {
        var id = start("EX-A", Limit.workingDays(15));
        var other = offices.establish("Sở Nội vụ");
        time.is(Instant.parse("2026-11-11T03:00:00Z"));
        clocks.handOver(id, other, time.instant(), specialist.actor());
        time.is(Instant.parse("2026-11-16T03:00:00Z"));
        clocks.stop(id, "trả lời", time.instant(), specialist.actor());
        time.is(Instant.parse("2026-11-19T03:00:00Z"));

        var sheet = sheet(id);

        assertThat(sheet.segments()).extracting(ClockSheet.Segment::consumed).containsExactly(2L, 3L);
        assertThat(sheet.consumed()).isEqualTo(5);
        assertThat(sheet.handOvers()).isEqualTo(1);
        assertThat(sheet.age()).isEqualTo(10);
    }

    @Test
    void writesABreachOnceAndForGood() {
        var id = start("EX-A", Limit.workingDays(3));
        time.is(Instant.parse("2026-11-16T03:00:00Z"));

        sweepAll();
        sweepAll();

        assertThat(sheet(id).line().breachedAt()).isEqualTo(Instant.parse("2026-11-12T17:00:00Z"));
        assertThat(sheet(id).history())
                .extracting(line -> line.what().key())
                .containsOnlyOnce("calendar.history.Breached");
        assertThat(clocks.correct(id, 2, "xóa", specialist.actor())).contains(Refusal.START_STAYS);
    }

    @Test
    void remindsOnEachRungOnceAndOfWhatWasMissedInOne() {
        var id = start("EX-A", Limit.workingDays(10));

        time.is(Instant.parse("2026-11-16T03:00:00Z"));
        sweepAll();
        sweepAll();
        assertThat(remindersOf(id)).extracting(RungReached::rung).containsExactly("-5");

        time.is(Instant.parse("2027-01-18T03:00:00Z"));
        sweepAll();
        sweepAll();
        assertThat(remindersOf(id)).extracting(RungReached::rung).containsExactly("-5", "+5");
        assertThat(remindersOf(id).getLast().collapsed()).isEqualTo(2);
        assertThat(remindersOf(id).getLast().audience()).isEqualTo("COORDINATOR");
    }

    @Test
    void remindsOnlyWhileOfficesAreOpen() {
        var id = start("EX-A", Limit.workingDays(10));

        time.is(Instant.parse("2026-11-14T17:00:00Z"));
        sweepAll();
        assertThat(remindersOf(id)).isEmpty();

        time.is(Instant.parse("2026-11-16T00:31:00Z"));
        sweepAll();
        assertThat(remindersOf(id)).hasSize(1);
    }

    @Test
    void isRemindedOfOnceByTwoNodesThatSweepAtTheSameTime() throws Exception {
        var started = IntStream.range(0, 40)
                .mapToObj(i -> start("EX-A", Limit.workingDays(10)))
                .toList();
        time.is(Instant.parse("2026-11-16T03:00:00Z"));

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var node : nodes.invokeAll(List.<Callable<Integer>>of(this::sweepAll, this::sweepAll))) {
                node.get();
            }
        }

        var claimed = jdbc.sql("""
                select count(*)
                  from calendar.clock_rung
                 where clock_id = any(:ids) and rung_code = '-5' and outcome = 'SENT'
                """)
                .param("ids", started.stream().map(ClockId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
        assertThat(claimed).isEqualTo(40);
    }

    @Test
    void remindsInOneMessageAfterSixtyDaysOfSilenceAndTwoNodesStartTogether() throws Exception {
        var id = start("TK-D", null, LocalDate.of(2026, 12, 21));
        time.is(MONDAY.plus(Duration.ofDays(60)));

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var node : nodes.invokeAll(List.<Callable<Integer>>of(this::sweepAll, this::sweepAll))) {
                node.get();
            }
        }

        var outcomes = jdbc.sql("""
                select rung_code || ' ' || outcome
                  from calendar.clock_rung
                 where clock_id = :id
                 order by claimed_at, rung_code
                """).param("id", id.value()).query(String.class).list();
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        "-15 COLLAPSED",
                        "-7 COLLAPSED",
                        "-3 COLLAPSED",
                        "0 COLLAPSED",
                        "+1 COLLAPSED",
                        "+5 COLLAPSED",
                        "+10 SENT");
    }

    @Test
    void isRemindedOfOnceAlthoughTheSweepBrokeOffInTheMiddle() {
        var id = start("EX-A", Limit.workingDays(10));
        time.is(Instant.parse("2026-11-16T03:00:00Z"));

        transaction.executeWithoutResult(status -> {
            sweep.batch();
            status.setRollbackOnly();
        });
        assertThat(sentTo(id)).isZero();
        sweepAll();
        sweepAll();

        assertThat(sentTo(id)).isEqualTo(1);
    }

    @Test
    void hasInItsRowWhatItsLedgerSaysAfterAnyActs() {
        var chance = new Random(5);
        for (int trial = 0; trial < 8; trial++) {
            time.is(MONDAY);
            var id = start("TK-W", Limit.workingDays(12));
            for (int step = 0; step < 8; step++) {
                time.is(time.instant().plus(Duration.ofHours(chance.nextInt(60))));
                anyAct(id, chance);
                if (chance.nextInt(3) == 0) {
                    sweepAll();
                }
                assertThat(comparison.compare(comparisons.after(Optional.empty(), 10_000)))
                        .filteredOn(difference -> difference.clock().equals(id))
                        .isEmpty();
            }
        }
    }

    private void anyAct(ClockId id, Random chance) {
        var now = time.instant();
        var actor = specialist.actor();
        switch (chance.nextInt(6)) {
            case 0 -> clocks.pause(id, new Pause("OWNER_REVIEW", proof(), null), now, actor);
            case 1 -> clocks.resume(id, now, actor);
            case 2 -> clocks.extend(id, 2, "khối lượng", now, actor);
            case 3 -> clocks.handOver(id, chance.nextBoolean() ? specialist.organisation() : null, now, actor);
            case 4 -> clocks.stop(id, "xong", now, actor);
            default -> clocks.voidStop(id, "chưa xong", now, actor);
        }
    }

    private int sentTo(ClockId id) {
        return jdbc.sql("select count(*) from calendar.clock_rung where clock_id = :id and outcome = 'SENT'")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void takesOneOfTwoActsAtTheSameTime() {
        var id = start("EX-A", Limit.workingDays(10));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    var seen = store.find(id).orElseThrow();
                    elsewhere(() -> clocks.stop(id, "xong", time.instant(), specialist.actor()));
                    var projection = new Projector(calendars.current(), ZoneId.of("Asia/Ho_Chi_Minh"), time.instant())
                            .project(ledger(seen), Effect.COMMITMENT);
                    var written = new LedgerStore.Written(2, "", null);
                    caches.update(List.of(new CacheStore.Update(seen, projection, written, 0, 1, time.instant())));
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void keepsALedgerThatNobodyCanChange() {
        var id = start("EX-A", Limit.workingDays(10));
        clocks.stop(id, "xong", time.instant(), specialist.actor());

        assertThat(ledgers.isWhole(store.find(id).orElseThrow())).isTrue();
        assertThatThrownBy(() -> jdbc.sql("update calendar.clock_event set seq = 9 where clock_id = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void hasInItsRowWhatItsLedgerSays() {
        var id = start("EX-A", Limit.workingDays(10));
        clocks.pause(id, question(), time.instant(), specialist.actor());
        clocks.handOver(id, null, time.instant(), specialist.actor());
        var row = store.find(id).orElseThrow();

        var derived = new Projector(calendars.current(), ZoneId.of("Asia/Ho_Chi_Minh"), time.instant())
                .project(ledger(row), Effect.COMMITMENT);

        assertThat(row.dueOn()).isEqualTo(derived.dueOn());
        assertThat(row.due()).isEqualTo(derived.due());
        assertThat(row.state()).isEqualTo(derived.course().state());
        assertThat(row.pausedUntil()).isEqualTo(derived.course().pausedUntil());
        assertThat(row.holder()).isNull();
    }

    @Test
    void beginsWithTheCalendarThatComesWithTheProgram() {
        var packaged = PackagedCalendar.load();

        assertThat(calendars.version(1).entered()).isEqualTo(packaged.entered());
    }

    private void elsewhere(Runnable act) {
        try (var other = Executors.newSingleThreadExecutor()) {
            other.submit(act).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<RungReached> remindersOf(ClockId id) {
        return events.stream(RungReached.class)
                .filter(rung -> rung.clock().equals(id))
                .toList();
    }

    private Ledger ledger(ClockRow row) {
        return Objects.requireNonNull(ledgers.of(List.of(row)).get(row.id()));
    }

    private int sweepAll() {
        var looked = sweep.batch();
        var all = looked;
        while (looked > 0) {
            looked = sweep.batch();
            all += looked;
        }
        return all;
    }

    private ClockSheet sheet(ClockId id) {
        return clocks.sheet(id, new Visibility(Set.of(specialist.organisation())))
                .orElseThrow();
    }

    private ClockId start(String definition, @Nullable Limit limit, LocalDate day) {
        var record = new Reference("tasks", UUID.randomUUID().toString(), "NV-1", "Nhiệm vụ");
        var fresh = NewClock.of("T", definition, record, audience(specialist.organisation()), time.instant())
                .on(day);
        return clocks.start(limit == null ? fresh : fresh.limited(limit), specialist.actor());
    }

    private ClockId start(String definition, @Nullable Limit limit) {
        var record = new Reference("exchanges", UUID.randomUUID().toString(), "TĐ-1", "Đề nghị cung cấp thông tin");
        var fresh = NewClock.of("T", definition, record, audience(specialist.organisation()), time.instant());
        return clocks.start(limit == null ? fresh : fresh.limited(limit), specialist.actor());
    }

    private static Audience audience(OrganisationId owner) {
        return Audience.of(owner);
    }

    private static Pause question() {
        return new Pause("WAIT_QUESTION", proof(), null);
    }

    private static Reference proof() {
        return new Reference("documents", "7", "15/CV-STP", "Đề nghị làm rõ");
    }
}
