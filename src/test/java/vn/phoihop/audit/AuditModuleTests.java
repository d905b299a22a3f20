package vn.phoihop.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.access.InstallationKey;
import vn.phoihop.audit.Fault.Kind;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

@ModuleTest
@DisplayName("The audit trail")
class AuditModuleTests {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Trails trails;

    @Autowired
    AuditCommands commands;

    @Autowired
    LineStore lines;

    @Autowired
    InstallationKey key;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Offices offices;

    @Autowired
    Clock clock;

    record Happened(String subject, String detail, Actor by, Instant at) implements Act {}

    @Test
    void keepsWhoDidWhatForWhomAndWhen() {
        var clerk = offices.aClerkOf("Sở Xây dựng").actor();
        var subject = aSubject();
        var at = clock.instant();

        act(new Happened(subject, "đã đổi tên", clerk, at));

        var line = trails.about(subject, 10).getFirst();
        assertThat(line.act()).isEqualTo("audit.Happened");
        assertThat(line.account()).isEqualTo(clerk.account());
        assertThat(line.organisation()).isEqualTo(clerk.organisation());
        assertThat(line.detail()).isEqualTo("đã đổi tên");
        assertThat(line.at()).isBetween(at.minusMillis(1), at);
    }

    @Test
    void keepsNothingOfWhatIsUndone() {
        var subject = aSubject();

        transaction.executeWithoutResult(status -> {
            events.publishEvent(happened(subject));
            status.setRollbackOnly();
        });

        assertThat(trails.about(subject, 10)).isEmpty();
        assertThat(trails.verify().faults()).isEmpty();
    }

    @Test
    void keepsEveryLineOfOneTransactionInItsOrder() {
        var subject = aSubject();

        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 5; i++) {
                events.publishEvent(new Happened(subject, "lần " + i, Actor.installation(), clock.instant()));
            }
        });

        assertThat(trails.about(subject, 10).reversed())
                .extracting(TrailLine::detail)
                .containsExactly("lần 0", "lần 1", "lần 2", "lần 3", "lần 4");
    }

    @Test
    void keepsReadsMadeInATransactionThatMayNotWrite() {
        var subject = aSubject();
        transaction.setReadOnly(true);
        try {
            transaction.executeWithoutResult(status -> events.publishEvent(happened(subject)));
        } finally {
            transaction.setReadOnly(false);
        }

        assertThat(trails.about(subject, 10)).hasSize(1);
    }

    @Test
    void takesNoChangeEvenFromTheProgramItself() {
        act(happened(aSubject()));

        for (var attempt : List.of(
                "update audit.line set detail = 'x' where number = 1",
                "delete from audit.line where number = 1",
                "truncate audit.line",
                "delete from audit.head",
                "update audit.anchor set number = 0")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("append only");
        }
    }

    @Test
    void staysWholeWhenManyActAtOnce() throws Exception {
        var subject = aSubject();
        var tasks = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 200; i++) {
            tasks.add(() -> {
                act(happened(subject));
                return null;
            });
        }

        try (var people = Executors.newFixedThreadPool(8)) {
            for (var done : people.invokeAll(tasks)) {
                done.get();
            }
        }

        assertThat(trails.about(subject, 500)).hasSize(200);
        assertThat(trails.verify().faults()).isEmpty();
    }

    @Test
    void findsALineThatWasChanged() {
        var number = threeLines();

        assertThat(faultsAfter("update audit.line set detail = 'khác' where number = " + number))
                .containsExactly(Fault.at(Kind.CHANGED, number));
    }

    @Test
    void findsALineThatWasChangedTogetherWithItsHash() {
        var number = threeLines();
        var forged = new Entry(Instant.EPOCH, "audit.Happened", "x", new UUID(0, 1), new UUID(0, 1), "khác");
        var previous = lines.after(number - 1, 1).getFirst().previous();

        assertThat(faultsAfter("""
                update audit.line
                   set at = '1970-01-01Z', act = 'audit.Happened', subject = 'x', detail = 'khác',
                       account_id = '00000000-0000-0000-0000-000000000001',
                       organisation_id = '00000000-0000-0000-0000-000000000001', hash = decode('%s', 'hex')
                 where number = %d""".formatted(forged.hash(number, previous).hex(), number)))
                .containsExactly(Fault.at(Kind.REPLACED, number));
    }

    @Test
    void findsALineThatWasRemoved() {
        var number = threeLines();

        assertThat(faultsAfter("delete from audit.line where number = " + number))
                .containsExactly(Fault.at(Kind.REMOVED, number));
    }

    @Test
    void findsLinesThatWereRemovedFromTheEnd() {
        var number = threeLines();

        assertThat(faultsAfter("delete from audit.line where number > " + number))
                .containsExactly(new Fault(Kind.REMOVED, number + 1, number + 2));
    }

    @Test
    void findsThatItsEndWasMovedByWhoeverHasNoKey() {
        var number = threeLines();

        assertThat(faultsAfter(
                        "delete from audit.line where number > " + number,
                        "update audit.head set number = " + number
                                + ", hash = (select hash from audit.line where number = " + number + ")"))
                .containsExactly(Fault.at(Kind.END_FORGED, number));
    }

    @Test
    void findsThatAnEarlierEndWasPutBackBehindADayThatIsSealed() {
        threeLines();
        var earlier = lines.head();
        var number = threeLines() + 2;

        assertThat(faultsAfter(
                        "insert into audit.anchor (day, number, hash, key_name, seal)"
                                + " select '2001-01-01', number, hash, key_name, seal from audit.head",
                        "delete from audit.line where number > " + earlier.number(),
                        "update audit.head set number = %d, hash = decode('%s', 'hex'), seal = decode('%s', 'hex')"
                                .formatted(
                                        earlier.number(),
                                        earlier.hash().hex(),
                                        earlier.seal().hex())))
                .containsExactly(new Fault(Kind.REMOVED, earlier.number() + 1, number));
    }

    @Test
    void findsALineThatWasAddedBehindItsBack() {
        var number = threeLines() + 3;

        assertThat(faultsAfter("""
                insert into audit.line
                select number + 1, at, act, subject, account_id, organisation_id, detail, hash, hash
                  from audit.line where number = %d""".formatted(number - 1))).containsExactly(Fault.at(Kind.INSERTED, number));
    }

    @Test
    void saysAllIsWellWithTheNumberOfLines() {
        threeLines();
        var out = new ArrayList<String>();

        var code = commands.report(trails.verify(), out::add);

        assertThat(code).isZero();
        assertThat(out.getFirst()).startsWith("OK: " + trails.verify().lines() + " dòng");
    }

    @Test
    void saysWhichLineIsWrong() {
        var out = new ArrayList<String>();
        var found = new Verification(9, List.of(new Fault(Kind.REMOVED, 4, 6)), false);

        var code = commands.report(found, out::add);

        assertThat(code).isEqualTo(1);
        assertThat(out).contains("- Mất các dòng từ 4 đến 6.");
    }

    @Test
    void showsAnAdministratorOfACommuneOnlyTheirOwn() {
        Person near = offices.anAdministratorOfACommune();
        var far = offices.aClerkOf("Sở Xây dựng").actor();
        var subject = aSubject();
        act(new Happened(subject, "gần", near.actor(), clock.instant()));
        act(new Happened(subject, "xa", far, clock.instant()));
        var filter = new TrailFilter(null, null, "", subject, null, null);

        assertThat(trails.lines(filter, Optional.empty(), 10, near.actor()).lines())
                .extracting(TrailLine::detail)
                .containsExactly("gần");
        assertThat(trails.lines(
                                filter,
                                Optional.empty(),
                                10,
                                offices.anAdministrator().actor())
                        .lines())
                .extracting(TrailLine::detail)
                .containsExactly("xa", "gần");
    }

    /// Adds three lines and says the number of the first.
    private long threeLines() {
        for (int i = 0; i < 3; i++) {
            act(happened(aSubject()));
        }
        return lines.head().number() - 2;
    }

    /// What is found after somebody with all rights over the database did this; it is undone again.
    private List<Fault> faultsAfter(String... deeds) {
        return transaction.execute(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            for (var deed : deeds) {
                assertThat(jdbc.sql(deed).update()).isPositive();
            }
            status.setRollbackOnly();
            return new Examination(lines.head(), lines.anchors(), key)
                    .of(lines.after(Long.MIN_VALUE, Integer.MAX_VALUE).iterator())
                    .faults();
        });
    }

    private void act(Act act) {
        transaction.executeWithoutResult(status -> events.publishEvent(act));
    }

    private Happened happened(String subject) {
        return new Happened(subject, "", Actor.installation(), clock.instant());
    }

    private static String aSubject() {
        return "things/" + UUID.randomUUID();
    }
}
