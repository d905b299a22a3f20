package vn.phoihop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.access.Coordinations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.PostgresForTests;
import vn.phoihop.testing.SettableTime;

/// Measures “my work” with a million clocks of 3,355 organisations; no test, because it asserts no time:
/// `mvn test -Dtest=AgendaMeasurement`.
@SpringBootTest
@AutoConfigureMockMvc
@Import({Places.class, Offices.class, SettableTime.class})
@ContextConfiguration(initializers = PostgresForTests.class)
@DisplayName("“My work” with a million clocks")
class AgendaMeasurement {

    private static final int CLOCKS = 1_000_000;
    private static final int ORGANISATIONS = 3_355;
    private static final int COORDINATED = 150;
    private static final int TIMES = 60;

    @Autowired
    AgendaStore store;

    @Autowired
    Calendars calendars;

    @Autowired
    Coordinations coordinations;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Offices offices;

    @Autowired
    Places places;

    @Autowired
    SettableTime time;

    @Test
    void isRead() {
        time.is(Instant.parse("2026-11-18T03:00:00Z"));
        var organisations = establish();
        var specialist = offices.in(organisations.getFirst(), Role.SPECIALIST);
        var coordinator = coordinator(organisations);
        generate(organisations);

        buckets("one organisation", specialist.actor());
        buckets(COORDINATED + " organisations", coordinator.actor());
        page("/work", specialist);
        page("/work?q=so+77", specialist);
        page("/work", coordinator);
        page("/work?of=all", coordinator);
        page("/work?of=all&q=so+77", coordinator);
        page("/work/leader", coordinator);
    }

    private List<OrganisationId> establish() {
        var committee = places.aCommittee();
        var all = new ArrayList<OrganisationId>();
        for (int i = 0; i < ORGANISATIONS; i++) {
            all.add(places.aDepartmentOf(committee, "Cơ quan " + i, ""));
        }
        return all;
    }

    private Person coordinator(List<OrganisationId> organisations) {
        var body = organisations.get(1);
        organisations.stream()
                .skip(2)
                .limit(COORDINATED - 1)
                .forEach(one -> coordinations.give(body, one, Actor.installation()));
        return offices.in(body, Role.COORDINATOR, Role.SPECIALIST);
    }

    /// Of each ten, six are done, three run (most of them in time), one stands still; a third is owed to another.
    private void generate(List<OrganisationId> organisations) {
        jdbc.sql("""
                insert into calendar.clock
                       (province_id, id, record_kind, record_id, record_number, record_title, def_code, def_version,
                        area_code, owner_id, shared_with, published, first_received, last_seq, last_hash, version,
                        state, organisation_id, started_at, consumed, due_on, due_at, breach_at, standing, ladder_epoch,
                        calendar_version, ended_at)
                select 'T' || one.number % 34, gen_random_uuid(), 'tasks', one.number, 'NV-' || one.number,
                       'Rà soát, tổng hợp số liệu về công tác phối hợp, việc số ' || one.number, 'TK-W', 1, '',
                       one.owner, array[one.holder], false, one.due - interval '20 days', 1, '', 1,
                       one.state, one.holder, one.due - interval '20 days', 0, (one.due - interval '1 day')::date,
                       one.due, one.due, 'CONFIRMED', 0, 1,
                       case when one.state = 'STOPPED' then one.due - interval '3 days' end
                  from (select number,
                               (cast(:all as uuid[]))[1 + number % :count] as holder,
                               (cast(:all as uuid[]))[1 + (number + case when number % 3 = 0 then 17 else 0 end)
                                                          % :count] as owner,
                               case when number / :count % 10 < 6 then 'STOPPED' when number / :count % 10 < 9 then 'RUNNING'
                                    else 'PAUSED' end as state,
                               timestamptz '2026-11-17 00:00+07'
                                 + make_interval(days => ((number / 7) % 370 - case when number / :count % 10 < 6 then 360
                                                                                    else 10 end)::int) as due
                          from generate_series(1, :clocks) as number) as one
                """)
                .param("all", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("count", ORGANISATIONS)
                .param("clocks", CLOCKS)
                .update();
        jdbc.sql("vacuum analyze calendar.clock").update();
        jdbc.sql("select state, count(*) as count from calendar.clock group by state order by state")
                .query((row, number) -> row.getString("state") + " " + row.getInt("count"))
                .list()
                .forEach(System.out::println);
    }

    private void explain(AgendaConditions conditions) {
        var asked = conditions.after(PageKey.BEFORE_ALL);
        jdbc.sql("explain (analyze, buffers) " + AgendaStore.sql(asked))
                .params(asked.parameters())
                .param("limit", 31)
                .query((row, number) -> row.getString(1))
                .list()
                .forEach(System.out::println);
    }

    private void buckets(String who, Actor actor) {
        var times = new AgendaTimes(calendars.current(), ZoneId.of("Asia/Ho_Chi_Minh"), time.instant());
        var asked = AgendaFilter.of(
                actor.is(Role.COORDINATOR) ? actor.visibility().organisations() : Set.of(actor.organisation()));
        var all = new ArrayList<AgendaConditions>();
        for (var bucket : AgendaBucket.values()) {
            var conditions = AgendaConditions.of(bucket, asked, actor.visibility(), times);
            all.add(conditions);
            explain(conditions);
            report(
                    who + ", " + bucket,
                    () -> store.lines(conditions, PageKey.BEFORE_ALL, 31, times).size());
        }
        report(who + ", counts", () -> store.counts(all, AgendaCounts.MOST + 1).size());
    }

    private void page(String address, Person person) {
        report(address + " as " + person.actor().roles(), () -> {
            var answer = mvc.get().uri(address).with(person.signedIn()).exchange();
            assertThat(answer).hasStatusOk();
            return answer.getResponse().getContentAsByteArray().length;
        });
    }

    private interface Measured {
        int size();
    }

    private static void report(String what, Measured measured) {
        var size = 0;
        for (int i = 0; i < 15; i++) {
            size = measured.size();
        }
        assertThat(size).isPositive();
        var times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            var began = System.nanoTime();
            measured.size();
            times[i] = System.nanoTime() - began;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-60s median %7.2f ms   p95 %7.2f ms   (%d)%n",
                what, times[TIMES / 2] / 1e6, times[TIMES * 95 / 100] / 1e6, size);
    }
}
