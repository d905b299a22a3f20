package vn.phoihop.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.phoihop.access.Positions;
import vn.phoihop.notifications.MailRow.Purpose;
import vn.phoihop.shared.Actor;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

/// Against a real mail server, started here.
@ModuleTest
@Import({Things.class, SettableTime.class, Weekdays.class, Readers.class})
@DisplayName("A letter")
class MailModuleTests {

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Postman postman;

    @Autowired
    MailStore mails;

    @Autowired
    Preferences preferences;

    @Autowired
    Inbox inbox;

    @Autowired
    Outbox outbox;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Things things;

    @Autowired
    Readers readers;

    @Autowired
    Offices offices;

    @Autowired
    Positions positions;

    @Autowired
    SettableTime time;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        MAIL.start();
        settings.add("phoihop.mail.host", () -> "127.0.0.1");
        settings.add("phoihop.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("phoihop.mail.security", () -> "NONE");
        settings.add("phoihop.mail.from", () -> "phoihop@tinh.example");
        settings.add("phoihop.mail.site", () -> "https://phoihop.tinh.example/");
        settings.add("db-scheduler.enabled", () -> "false");
    }

    @AfterAll
    static void close() {
        MAIL.stop();
    }

    @BeforeEach
    void mondayAtNine() {
        time.is("2026-11-09T02:00:00Z");
    }

    @Test
    void pointsToThePageAndCarriesNothingOfWhatStandsThere() throws Exception {
        var reader = aReaderWanting(Way.AT_ONCE);
        readers.tell(reader, "V-101");

        postman.round();

        var letter = only(reader);
        assertThat(letter.getSubject()).isEqualTo("[Phối Hợp] 1 thông báo chưa đọc");
        assertThat(letter.getHeader("List-Unsubscribe"))
                .containsExactly("<https://phoihop.tinh.example/notifications/settings>");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getFrom()[0].toString()).contains("phoihop@tinh.example");
        var number = inbox.lines(reader.actor(), true, null, 1, Locale.of("vi"))
                .lines()
                .getFirst()
                .number();
        assertThat(parts(letter))
                .hasSize(2)
                .allSatisfy(part -> assertThat(part)
                        .contains("V-101")
                        .contains("https://phoihop.tinh.example/notifications/" + number)
                        .doesNotContain("Chuyện kín"));
        assertThat(GreenMailUtil.getHeaders(letter))
                .doesNotContain(reader.actor().name());
    }

    @Test
    void isWrittenInItsReadersLanguage() throws Exception {
        var reader = aReaderWanting(Way.AT_ONCE);
        var now = preferences.of(reader.actor());
        assertThat(preferences.save(new Settings(
                        now.account(),
                        "en",
                        now.digestAt(),
                        null,
                        now.ways(),
                        now.address(),
                        null,
                        "",
                        "",
                        null,
                        now.version())))
                .isEmpty();
        readers.tell(reader, "V-102");
        readers.tell(reader, "V-103");

        postman.round();

        assertThat(only(reader).getSubject()).isEqualTo("[Phối Hợp] 2 unread notices");
    }

    @Test
    void isSentOnceByTwoNodesAtWorkTogether() throws Exception {
        var several =
                Stream.generate(() -> aReaderWanting(Way.AT_ONCE)).limit(12).toList();
        several.forEach(reader -> readers.tell(reader, "V-104"));
        Callable<Object> node = () -> {
            postman.round();
            return "done";
        };

        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
                assertThat(done.get()).isEqualTo("done");
            }
        }

        assertThat(several).allSatisfy(reader -> assertThat(letters(reader)).hasSize(1));
    }

    @Test
    void ofANodeThatWasKilledBeforeItSpokeToTheServerIsSentByAnother() throws Exception {
        var reader = aReaderWanting(Way.AT_ONCE);
        var mail = killedWhile(reader, false, false);
        postman.round();
        assertThat(letters(reader)).isEmpty();

        time.passes(Duration.ofMinutes(11));
        postman.round();
        postman.round();

        assertThat(only(reader).getMessageID()).contains(mail.id().toString());
    }

    @Test
    void ofANodeThatWasKilledWhileItHandedOverIsNotSentTwice() throws Exception {
        var reader = aReaderWanting(Way.AT_ONCE);
        var mail = killedWhile(reader, true, false);

        time.passes(Duration.ofMinutes(11));
        postman.round();

        assertThat(letters(reader)).isEmpty();
        assertThat(outbox.overview(offices.anAdministrator().actor()).troubled())
                .filteredOn(line -> line.id().equals(mail.id()))
                .extracting(MailLine::state)
                .containsExactly(MailState.UNCERTAIN);
    }

    @Test
    void thatIsUrgentComesAtLeastOnceUnderTheSameNumber() throws Exception {
        var reader = aReaderWanting(Way.AT_ONCE);
        var mail = killedWhile(reader, true, true);

        time.passes(Duration.ofMinutes(11));
        postman.round();

        assertThat(only(reader).getMessageID()).contains(mail.id().toString());
    }

    @Test
    void waitsUntilOfficesOpen() throws Exception {
        time.is("2026-11-13T12:00:00Z"); // Friday, seven in the evening
        var reader = aReaderWanting(Way.AT_ONCE);
        readers.tell(reader, "V-105");
        readers.tell(reader, "V-106");
        postman.round();
        assertThat(letters(reader)).isEmpty();

        time.is("2026-11-15T04:00:00Z"); // Sunday
        postman.round();
        assertThat(letters(reader)).isEmpty();

        time.is("2026-11-16T00:30:00Z"); // Monday, half past seven
        postman.round();
        assertThat(only(reader).getSubject()).contains("2 thông báo");
    }

    @Test
    void waitsUntilQuietHoursAreOver() throws Exception {
        var reader = readers.aReader();
        readers.wants(reader, Way.AT_ONCE, new QuietHours(LocalTime.of(8, 30), LocalTime.of(10, 0)));
        readers.tell(reader, "V-107");
        postman.round();
        assertThat(letters(reader)).isEmpty();

        time.is("2026-11-09T03:00:00Z"); // ten
        postman.round();
        assertThat(letters(reader)).hasSize(1);
    }

    @Test
    void thatIsUrgentLeavesAtNightWhateverWasChosen() throws Exception {
        time.is("2026-11-14T18:00:00Z"); // Sunday, one in the morning
        var reader = readers.aReader();
        readers.wants(reader, Way.PAGE, new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0)));
        readers.tell(reader, "V-108");
        readers.tell(reader, "V-109", true);

        postman.round();

        assertThat(only(reader).getSubject()).isEqualTo("[Phối Hợp] Khẩn: 1 thông báo chưa đọc");
    }

    @Test
    void ofTheDayIsOneAndNamesOnlyWhatIsStillUnreadAndSeen() throws Exception {
        var reader = aReaderWanting(Way.DIGEST);
        var first = readers.tell(reader, "V-110");
        readers.tell(reader, "V-111");
        var hidden = readers.tell(reader, "V-112");
        readers.tell(reader, "V-113");
        postman.round();
        assertThat(letters(reader)).isEmpty();
        things.withdraw(hidden);
        inbox.lines(reader.actor(), true, null, 10, Locale.of("vi")).lines().stream()
                .filter(line -> line.recordNumber().equals(first.number()))
                .forEach(line -> inbox.read(line.number(), reader.actor()));

        time.is("2026-11-10T01:00:00Z"); // Tuesday at eight
        postman.round();
        readers.tell(reader, "V-114");
        time.is("2026-11-10T09:00:00Z");
        postman.round();

        var letter = only(reader);
        assertThat(letter.getSubject()).contains("2 thông báo");
        assertThat(parts(letter))
                .allSatisfy(part -> assertThat(part)
                        .contains("V-111", "V-113")
                        .doesNotContain("V-110")
                        .doesNotContain("V-112")
                        .doesNotContain("V-114"));
    }

    @Test
    void ofTheDayIsNotMadeOnADayOff() throws Exception {
        time.is("2026-11-13T03:00:00Z"); // Friday at ten
        var reader = aReaderWanting(Way.DIGEST);
        readers.tell(reader, "V-115");
        time.is("2026-11-14T03:00:00Z"); // Saturday
        postman.round();
        assertThat(letters(reader)).isEmpty();

        time.is("2026-11-16T01:00:00Z"); // Monday at eight
        readers.tell(reader, "V-116");
        postman.round();

        assertThat(letters(reader)).hasSize(1);
    }

    @Test
    void isNotSentWhenEverythingWasReadMeanwhile() {
        var reader = aReaderWanting(Way.AT_ONCE);
        readers.tell(reader, "V-117");
        inbox.readUpTo(Long.MAX_VALUE, reader.actor());

        postman.round();

        assertThat(letters(reader)).isEmpty();
    }

    @Test
    void isNotSentToWhoeverNoLongerWorksThere() {
        var reader = aReaderWanting(Way.AT_ONCE);
        readers.tell(reader, "V-118");
        positions.end(reader.position(), Actor.installation());

        postman.round();

        assertThat(letters(reader)).isEmpty();
    }

    @Test
    void isNotSentToAnAddressNobodyConfirmed() {
        var person = offices.aSpecialistOf("Sở Y tế");
        assertThat(preferences.askAddress(Readers.address(person), person.actor()))
                .isEmpty();
        readers.tell(person, "V-119", true);

        postman.round();

        assertThat(letters(person))
                .hasSize(1)
                .allSatisfy(letter -> assertThat(letter.getSubject()).isEqualTo("[Phối Hợp] Xác nhận địa chỉ thư"));
    }

    @Test
    void confirmsAnAddressByItsLinkForItsReaderAndForADay() throws Exception {
        var person = offices.aSpecialistOf("Sở Y tế");
        var other = offices.aSpecialistOf("Sở Nội vụ");
        assertThat(preferences.askAddress(Readers.address(person), person.actor()))
                .isEmpty();
        assertThat(preferences.askAddress(Readers.address(person), person.actor()))
                .contains(Refusal.TOO_SOON);
        postman.round();
        var token = parts(only(person)).getFirst().replaceAll("(?s).*confirm\\?token=([A-Za-z0-9_-]+).*", "$1");

        assertThat(preferences.confirmAddress(token, other.actor())).contains(Refusal.LINK_OVER);
        assertThat(preferences.confirmAddress(token + "x", person.actor())).contains(Refusal.LINK_OVER);
        time.passes(Duration.ofHours(25));
        assertThat(preferences.confirmAddress(token, person.actor())).contains(Refusal.LINK_OVER);
        time.passes(Duration.ofHours(-2));
        assertThat(preferences.confirmAddress(token, person.actor())).isEmpty();
        assertThat(preferences.of(person.actor()).address()).isEqualTo(Readers.address(person));
        assertThat(preferences.confirmAddress(token, person.actor())).contains(Refusal.LINK_OVER);
    }

    @Test
    void followsAChoiceMadeWhileItWaited() {
        var reader = aReaderWanting(Way.DIGEST);
        readers.tell(reader, "V-120");
        readers.wants(reader, Way.AT_ONCE);

        postman.round();

        assertThat(letters(reader)).hasSize(1);
    }

    @Test
    void andItsNoticeAreForgottenAfterTheirTime() {
        var reader = aReaderWanting(Way.AT_ONCE);
        readers.tell(reader, "V-121");
        postman.round();
        inbox.readUpTo(Long.MAX_VALUE, reader.actor());
        readers.tell(reader, "V-122");

        time.passes(Duration.ofDays(91));
        forgetting.round();

        assertThat(inbox.lines(reader.actor(), false, null, 10, Locale.of("vi")).lines())
                .extracting(InboxLine::recordNumber)
                .containsExactly("V-122");
    }

    private Person aReaderWanting(Way way) {
        var reader = readers.aReader();
        postman.round();
        readers.wants(reader, way);
        return reader;
    }

    /// A node takes a letter and is gone: before it spoke to the server, or after it began to.
    private MailRow killedWhile(Person reader, boolean isHandingOver, boolean isUrgent) {
        readers.tell(reader, "V-1", isUrgent);
        var now = time.instant();
        postman.gatherDue();
        var mail = mails.claim(now, now.plus(Duration.ofMinutes(10))).orElseThrow();
        assertThat(mail.account()).isEqualTo(reader.account());
        assertThat(mail.purpose()).isEqualTo(Purpose.NOTICES);
        if (isHandingOver) {
            assertThat(mails.handOver(mail)).isTrue();
        }
        return mail;
    }

    private static MimeMessage only(Person reader) {
        var letters = letters(reader);
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    private static List<MimeMessage> letters(Person reader) {
        return Stream.of(MAIL.getReceivedMessages())
                .filter(letter -> isTo(letter, Readers.address(reader)))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> parts(MimeMessage letter) throws MessagingException, IOException {
        var parts = (MimeMultipart) letter.getContent();
        return List.of(
                parts.getBodyPart(0).getContent().toString(),
                parts.getBodyPart(1).getContent().toString());
    }
}
