package vn.phoihop.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.springframework.stereotype.Component;

/// Speaks SMTP with the server.
@Component
class Post {

    private static final String SENDER = "Phối Hợp";
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final MailServer server;
    private final LetterPaper paper;
    private final Clock clock;

    Post(MailServer server, LetterPaper paper, Clock clock) {
        this.server = server;
        this.paper = paper;
        this.clock = clock;
    }

    /// A way to the server that is open; close it after use.
    record Line(Session session, Transport transport) implements AutoCloseable {

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                // whatever was handed over is handed over
            }
        }
    }

    /// Opens the way, which nothing has gone yet when it fails.
    Line open() throws MessagingException {
        var session = Session.getInstance(properties());
        var transport = session.getTransport("smtp");
        if (server.user().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(server.user(), server.password());
        }
        return new Line(session, transport);
    }

    /// Hands a letter to the server.
    Handed hand(Letter letter, Line line) {
        try {
            var message = message(letter, line.session());
            line.transport().sendMessage(message, message.getAllRecipients());
            return new Handed.Taken();
        } catch (MessagingException no) {
            return Handed.no(no);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MimeMessage message(Letter letter, Session session)
            throws MessagingException, UnsupportedEncodingException {
        var utf8 = StandardCharsets.UTF_8.name();
        var message = new Numbered(session, "<" + letter.id() + "@" + domain() + ">");
        message.setFrom(new InternetAddress(server.from(), SENDER, utf8));
        message.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), utf8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + letter.settings() + ">");
        message.setContentLanguage(new String[] {letter.language()});
        var plain = new MimeBodyPart();
        plain.setText(letter.text(), utf8, "plain");
        var page = new MimeBodyPart();
        page.setText(paper.page(letter), utf8, "html");
        message.setContent(new MimeMultipart("alternative", plain, page));
        message.saveChanges();
        return message;
    }

    private String domain() {
        return server.from().substring(server.from().indexOf('@') + 1);
    }

    private Properties properties() {
        var all = new Properties();
        all.setProperty("mail.smtp.host", server.host());
        all.setProperty("mail.smtp.port", Integer.toString(server.port()));
        all.setProperty("mail.smtp.from", server.from());
        all.setProperty("mail.smtp.localhost", domain());
        all.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        all.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        all.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        all.setProperty("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        switch (server.encryption()) {
            case STARTTLS -> {
                all.setProperty("mail.smtp.starttls.enable", "true");
                all.setProperty("mail.smtp.starttls.required", "true");
                all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            }
            case TLS -> {
                all.setProperty("mail.smtp.ssl.enable", "true");
                all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            }
            case NONE -> all.setProperty("mail.smtp.starttls.enable", "false");
        }
        return all;
    }

    /// A message whose number is ours: the same letter has the same one, however often it is tried.
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
