package vn.phoihop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.phoihop.access.Administration;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.shared.Reference;

/// A real mail server, the real job that sends; only the notices themselves are told here as a module would.
@OnTheExample
@DisplayName("Being told")
class NoticesJourney {

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final long PATIENCE = 60_000;

    @LocalServerPort
    int port;

    @Autowired
    Notices notices;

    @Autowired
    Administration accounts;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        MAIL.start();
        settings.add("phoihop.mail.host", () -> "127.0.0.1");
        settings.add("phoihop.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("phoihop.mail.security", () -> "NONE");
        settings.add("phoihop.mail.from", () -> "phoihop@hoagiang.example");
        settings.add("phoihop.mail.site", () -> "http://phoihop.example");
    }

    @AfterAll
    static void close() {
        MAIL.stop();
    }

    @Test
    void aClerkConfirmsAnAddressAndFollowsALetterToItsRecord() throws Exception {
        try (var chromium = new Chromium();
                var clerk = chromium.atADesk(port)) {
            clerk.signIn("vanthu.tgdv", OnTheExample.Folder.password());
            readAll(clerk);
            clerk.open("/notifications/settings").looksRight("notice-settings");
            clerk.page().fill("#address", "vanthu@hoagiang.example");
            press(clerk, "form[action='/notifications/settings/address'] button");
            clerk.looksRight("notice-settings-asked");

            assertThat(MAIL.waitForIncomingEmail(PATIENCE, 1)).isTrue();
            clerk.open(path(text(MAIL.getReceivedMessages()[0]), "/notifications/settings/address/confirm\\?token="));
            clerk.looksRight("notice-confirm");
            press(clerk, "form[action='/notifications/settings/address/confirm'] button");
            clerk.looksRight("notice-settings-confirmed");
            assertThat(clerk.page().locator(".tag-sure").innerText()).isEqualTo("Đã xác nhận");

            var document = document(clerk);
            tell("vanthu.tgdv", document, true);
            assertThat(MAIL.waitForIncomingEmail(PATIENCE, 2)).isTrue();
            var letter = text(MAIL.getReceivedMessages()[1]);
            assertThat(letter).contains(document.number()).doesNotContain("nên xong");
            clerk.open(path(letter, "/notifications/\\d"));

            assertThat(clerk.page().url()).endsWith(document.path());
            clerk.open("/notifications");
            assertThat(clerk.page().locator(".notice").count()).isZero();
        }
    }

    @Test
    void aClerkReadsNoticesAtADeskAndOnAPhone() {
        try (var chromium = new Chromium();
                var clerk = chromium.atADesk(port);
                var phone = chromium.onAPhone(port)) {
            clerk.signIn("vanthu.ubnd", OnTheExample.Folder.password());
            readAll(clerk);
            clerk.open("/notifications").looksRight("notices-none");
            var document = document(clerk);
            tell("vanthu.ubnd", document, false);
            tell("vanthu.ubnd", document, true);
            tell("vanthu.ubnd", new Reference("registry", UUID.randomUUID().toString(), "1/KH", "Văn bản kín"), false);

            clerk.open("/notifications").looksRight("notices");
            assertThat(clerk.page().locator(".signal-count").innerText()).isEqualTo("3");
            assertThat(clerk.page().locator("main").innerText()).doesNotContain("1/KH");
            phone.signIn("vanthu.ubnd", OnTheExample.Folder.password());
            phone.open("/notifications").looksRight("notices");
            phone.open("/notifications/settings").looksRight("notice-settings");

            clerk.page().keyboard().press("j");
            clerk.page().keyboard().press("Enter");
            clerk.page().waitForURL(url -> url.contains("/registry/"));
            clerk.open("/notifications?show=all").looksRight("notices-all");
            press(clerk, "form[action='/notifications/read'] button");
            assertThat(clerk.page().locator(".signal-count").count()).isZero();
        }
    }

    private static void press(Visitor reader, String button) {
        Desk.send(reader.page(), reader.page().locator(button));
    }

    /// What the year of the example has left is read first.
    private static void readAll(Visitor reader) {
        reader.open("/notifications");
        var all = reader.page().locator("form[action='/notifications/read'] button");
        if (all.count() > 0) {
            Desk.send(reader.page(), all.first());
        }
    }

    @Test
    void anAdministratorTriesTheServer() {
        try (var chromium = new Chromium();
                var administrator = chromium.atADesk(port);
                var phone = chromium.onAPhone(port)) {
            administrator.signIn("quantri", OnTheExample.Folder.password());
            administrator.open("/notifications/outbox").looksRight("outbox");
            administrator.page().fill("#to", "quantri@hoagiang.example");
            press(administrator, "form[action='/notifications/outbox/trial'] button");
            administrator.looksRight("outbox-tried");
            assertThat(administrator.page().locator("[role=status]").first().innerText())
                    .startsWith("Máy chủ đã nhận thư thử");
            assertThat(Stream.of(MAIL.getReceivedMessages()).map(GreenMailUtil::getHeaders))
                    .anyMatch(headers -> headers.contains("quantri@hoagiang.example"));
            phone.signIn("quantri", OnTheExample.Folder.password());
            phone.open("/notifications/outbox").looksRight("outbox");
        }
    }

    private void tell(String userName, Reference document, boolean isUrgent) {
        var person = accounts.named(userName).orElseThrow();
        notices.tell(new Notice(
                "registry.told/" + UUID.randomUUID(),
                document,
                "calendar.due.day",
                List.of(LocalDate.of(2026, 11, 25), "17:00"),
                List.of(new Receiver.Person(person)),
                isUrgent));
    }

    /// The first document of the register of whoever is signed in.
    private static Reference document(Visitor clerk) {
        clerk.open("/registry");
        var link = clerk.page().locator("[data-walk-line]").first();
        var address = link.getAttribute("href");
        return new Reference("registry", address.substring(address.lastIndexOf('/') + 1), "15/KH", link.innerText());
    }

    private static String text(MimeMessage letter) throws MessagingException, IOException {
        return ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent().toString();
    }

    /// The address in a letter that begins so, without the name of the site.
    private static String path(String letter, String beginning) {
        return letter.replaceAll("(?s).*http://phoihop\\.example(" + beginning + "\\S*).*", "$1");
    }
}
