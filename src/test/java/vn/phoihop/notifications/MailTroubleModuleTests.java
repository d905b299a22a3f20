package vn.phoihop.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.phoihop.notifications.MoodyServer.Mood;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

/// Against a server that says no, or is cut off.
@ModuleTest
@Import({Things.class, SettableTime.class, Weekdays.class, Readers.class})
@DisplayName("A letter with trouble")
class MailTroubleModuleTests {

    private static final MoodyServer SERVER = new MoodyServer();

    @Autowired
    Postman postman;

    @Autowired
    Preferences preferences;

    @Autowired
    Outbox outbox;

    @Autowired
    Readers readers;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("phoihop.mail.host", () -> "127.0.0.1");
        settings.add("phoihop.mail.port", SERVER::port);
        settings.add("phoihop.mail.security", () -> "NONE");
        settings.add("phoihop.mail.from", () -> "phoihop@tinh.example");
        settings.add("db-scheduler.enabled", () -> "false");
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @BeforeEach
    void mondayAtNine() {
        time.is("2026-11-09T02:00:00Z");
        SERVER.is(Mood.KIND);
    }

    @Test
    void isTriedAgainLaterAndArrivesOnce() {
        var reader = aReader();
        readers.tell(reader, "V-201");
        SERVER.is(Mood.LATER);
        postman.round();
        assertThat(lines(reader)).hasSize(1).allSatisfy(line -> {
            assertThat(line.state()).isEqualTo(MailState.WAITING);
            assertThat(line.problem()).contains("451 4.3.0 try again later");
        });

        SERVER.is(Mood.KIND);
        postman.round();
        assertThat(letters(reader)).isEmpty();
        time.passes(Duration.ofMinutes(1));
        postman.round();
        postman.round();

        assertThat(letters(reader)).hasSize(1);
    }

    @Test
    void isGivenUpAfterAboutADayAndSentAgainByHand() {
        var reader = aReader();
        readers.tell(reader, "V-202", true);
        SERVER.is(Mood.NO_RELAY);
        for (int hour = 0; hour < 30; hour++) {
            postman.round();
            time.passes(Duration.ofHours(1));
        }
        var given = lines(reader);
        assertThat(given).extracting(MailLine::state).containsExactly(MailState.GIVEN_UP);
        assertThat(preferences.of(reader.actor()).isReached()).isTrue();

        SERVER.is(Mood.KIND);
        outbox.sendAgain(given.getFirst().id(), offices.anAdministrator().actor());
        postman.round();

        assertThat(letters(reader)).hasSize(1);
    }

    @Test
    void toAnAddressWithNobodyStopsLettersAndIsShownToThePersonAndTheAdministrator() {
        var reader = aReader();
        readers.tell(reader, "V-203");
        SERVER.is(Mood.NOBODY);
        postman.round();
        SERVER.is(Mood.KIND);
        readers.tell(reader, "V-204");
        postman.round();

        assertThat(letters(reader)).isEmpty();
        assertThat(preferences.of(reader.actor()).deadBecause()).contains("550 5.1.1");
        assertThat(outbox.overview(offices.anAdministrator().actor()).dead())
                .extracting(Outbox.DeadAddress::account)
                .contains(reader.account());
    }

    @Test
    void thatMayHaveArrivedIsNotSentAgain() {
        var reader = aReader();
        readers.tell(reader, "V-205");
        SERVER.is(Mood.CUT_OFF);
        postman.round();
        SERVER.is(Mood.KIND);
        time.passes(Duration.ofHours(2));
        postman.round();

        assertThat(letters(reader)).hasSize(1);
        assertThat(lines(reader)).extracting(MailLine::state).containsExactly(MailState.UNCERTAIN);
    }

    @Test
    void isTheBusinessOfAnAdministratorInReachOnly() {
        var reader = aReader();
        readers.tell(reader, "V-206");
        SERVER.is(Mood.NOBODY);
        postman.round();

        var elsewhere = outbox.overview(offices.anAdministratorOfACommune().actor());

        assertThat(elsewhere.dead()).isEmpty();
        assertThat(elsewhere.troubled()).isEmpty();
        assertThat(elsewhere.names()).isEmpty();
    }

    @Test
    void toTryTheServerSaysWhatItAnswered() {
        var administrator = offices.anAdministrator().actor();

        assertThat(outbox.tryOut("thu@coquan.example", Locale.of("vi"), administrator))
                .isEmpty();
        SERVER.is(Mood.NO_RELAY);
        assertThat(outbox.tryOut("thu@coquan.example", Locale.of("vi"), administrator))
                .contains("550 5.7.1 relaying denied");
    }

    private Person aReader() {
        var reader = readers.aReader();
        postman.round();
        readers.wants(reader, Way.AT_ONCE);
        return reader;
    }

    private List<MailLine> lines(Person reader) {
        return outbox.overview(offices.anAdministrator().actor()).troubled().stream()
                .filter(line -> line.account().equals(reader.account()))
                .toList();
    }

    private static List<String> letters(Person reader) {
        return SERVER.letters().stream()
                .filter(letter -> letter.contains("To: " + Readers.address(reader)))
                .toList();
    }
}
