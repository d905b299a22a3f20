package vn.phoihop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.PostgresForTests;
import vn.phoihop.testing.SettableTime;

/// Measures sweeps over 200,000 open clocks, with every listener of the program; no test, because it asserts no time:
/// `mvn test -Dtest=SweepMeasurement`. (A module test would count the recording of its events.)
@SpringBootTest
@Import({Places.class, Offices.class, SettableTime.class})
@ContextConfiguration(initializers = PostgresForTests.class)
@TestPropertySource(properties = "db-scheduler.enabled=false")
@DisplayName("200,000 open clocks")
class SweepMeasurement {

    private static final int CLOCKS = 200_000;

    @Autowired
    Sweep sweep;

    @Autowired
    Reprojection reprojection;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Test
    void areSweptAndProjectedAnew() {
        var owner = offices.establish("Văn phòng UBND tỉnh");
        time.is(Instant.parse("2026-11-16T03:00:00Z"));
        var began = System.nanoTime();
        generate(owner);
        report("entered by SQL", new Result(CLOCKS, Duration.ofNanos(System.nanoTime() - began)));

        report("first look at all clocks", measured(sweep::batch));
        report("nothing to do", measured(sweep::batch));
        time.is(Instant.parse("2026-11-24T18:00:00Z"));
        report("every clock overdue at once, offices closed", measured(sweep::batch));
        time.is(Instant.parse("2026-11-25T03:00:00Z"));
        report("every clock reminds at once", measured(sweep::batch));
        jdbc.sql("""
                insert into calendar.calendar_version (version, published_at, published_by, note)
                values (2, now(), 'đo', 'đo')
                """).update();
        report("a new calendar", measured(reprojection::batch));

        assertThat(reprojection.waiting()).isZero();
    }

    private void generate(OrganisationId owner) {
        jdbc.sql("""
                insert into calendar.clock
                       (province_id, id, record_kind, record_id, record_number, record_title, def_code, def_version,
                        area_code, owner_id, shared_with, published, first_received, last_seq, last_hash, version,
                        state, organisation_id, started_at, consumed, due_on, due_at, breach_at, standing, ladder_epoch,
                        calendar_version, next_at)
                select 'T' || number % 34, gen_random_uuid(), 'exchanges', number, number, 'Đề nghị số ' || number,
                       'EX-A', 1, '', :owner, '{}', false, timestamptz '2026-11-09 09:00+07', 1, '', 1,
                       'RUNNING', :owner, timestamptz '2026-11-09 09:00+07', 0, date '2026-11-23',
                       timestamptz '2026-11-24 00:00+07', timestamptz '2026-11-24 00:00+07', 'CONFIRMED', 0,
                       1, timestamptz '2026-11-16 07:30+07'
                  from generate_series(1, :clocks) as number
                """).param("owner", owner.value()).param("clocks", CLOCKS).update();
        jdbc.sql("""
                insert into calendar.clock_event
                       (province_id, clock_id, seq, type, effective_at, recorded_at, by_account, by_organisation, entry,
                        due_after, calendar_version, hash)
                select province_id, id, 1, 'Started', started_at, started_at, :owner, :owner,
                       jsonb_build_object(
                         'at', '2026-11-09T02:00:00Z',
                         'limit', jsonb_build_object('amount', 10, 'unit', 'WORKING_DAY'),
                         'direction', 'AFTER', 'roll', 'NONE', 'day', null,
                         'holder', jsonb_build_object('value', owner_id), 'carried', 0, 'grace', null),
                       due_at, 1, ''
                  from calendar.clock
                 where owner_id = :owner
                """).param("owner", owner.value()).update();
    }

    private static Result measured(IntSupplier batch) {
        var began = System.nanoTime();
        var looked = 0;
        for (var some = batch.getAsInt(); some > 0; some = batch.getAsInt()) {
            looked += some;
        }
        return new Result(looked, Duration.ofNanos(System.nanoTime() - began));
    }

    private static void report(String what, Result result) {
        System.out.printf(
                "%-45s %,9d clocks %8.1f s%n",
                what, result.clocks(), result.time().toMillis() / 1000.0);
    }

    private record Result(int clocks, Duration time) {}
}
