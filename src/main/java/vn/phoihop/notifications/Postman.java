package vn.phoihop.notifications;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.phoihop.notifications.MailRow.Purpose;

/// Takes letters that are due to the server, one node each, no transaction open while the server is spoken with.
///
/// A letter is claimed, written, and marked as being handed over before the first word to the server; then handed over;
/// then marked as sent. Whoever is killed before the mark has sent nothing, and the letter waits again. Whoever is
/// killed after it may have sent it: the letter is not sent again by itself, unless it is urgent. So what can wait
/// comes at most once, and what is urgent at least once, each time under the same Message-ID.
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int PEOPLE = 500;

    /// Longer than the server may take to answer.
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private final MailServer server;
    private final MailPlan plan;
    private final PendingStore pending;
    private final MailStore mails;
    private final SettingsStore settings;
    private final LetterWriter letters;
    private final MailTimes times;
    private final Post post;
    private final Clock clock;

    Postman(
            MailServer server,
            MailPlan plan,
            PendingStore pending,
            MailStore mails,
            SettingsStore settings,
            LetterWriter letters,
            MailTimes times,
            Post post,
            Clock clock) {
        this.server = server;
        this.plan = plan;
        this.pending = pending;
        this.mails = mails;
        this.settings = settings;
        this.letters = letters;
        this.times = times;
        this.post = post;
        this.clock = clock;
    }

    /// Everything that is due now.
    void round() {
        if (!server.isSetUp()) {
            return;
        }
        mails.takeBack(clock.instant());
        gatherDue();
        var next = claim();
        while (next.isPresent()) {
            deliver(next.get());
            next = claim();
        }
    }

    /// Puts what is due into letters.
    void gatherDue() {
        pending.due(clock.instant(), PEOPLE).forEach(plan::gather);
    }

    private Optional<MailRow> claim() {
        var now = clock.instant();
        return mails.claim(now, now.plus(CLAIM));
    }

    private void deliver(MailRow mail) {
        var now = clock.instant();
        var leave = leave(mail, now);
        if (leave.isAfter(now)) {
            mails.waitUntil(mail, leave, mail.attempts() - 1, "");
            return;
        }
        var letter = letters.write(mail);
        if (letter.isEmpty()) {
            mails.end(mail, MailState.NOTHING, "", now);
            return;
        }
        try (var line = post.open()) {
            if (mails.handOver(mail)) {
                settle(mail, letter.get(), post.hand(letter.get(), line));
            }
        } catch (MessagingException noLine) {
            notNow(mail, Handed.said(noLine));
        }
    }

    /// What somebody asked for just now comes at once, as what is urgent does.
    private Instant leave(MailRow mail, Instant now) {
        if (mail.isUrgent() || mail.purpose() == Purpose.CONFIRMATION) {
            return now;
        }
        return settings.find(mail.account())
                .map(reader -> times.leave(now, reader.quiet()))
                .orElse(now);
    }

    private void settle(MailRow mail, Letter letter, Handed handed) {
        var now = clock.instant();
        switch (handed) {
            case Handed.Taken() -> mails.end(mail, MailState.SENT, "", now);
            case Handed.NotNow(var problem) -> notNow(mail, problem);
            case Handed.NobodyThere(var problem) -> {
                mails.end(mail, MailState.REFUSED, problem, now);
                settings.bury(mail.account(), letter.to(), problem, now);
                LOG.info("mail {}: the server says that nobody takes mail at the address", mail.id());
            }
            case Handed.Unknown(var problem) -> unknown(mail, problem);
        }
    }

    private void unknown(MailRow mail, String problem) {
        if (mail.isUrgent()) {
            notNow(mail, problem);
            return;
        }
        mails.end(mail, MailState.UNCERTAIN, problem, clock.instant());
        LOG.warn("mail {}: the line broke while it was handed over", mail.id());
    }

    private void notNow(MailRow mail, String problem) {
        var now = clock.instant();
        if (mail.attempts() > PAUSES.size()) {
            mails.end(mail, MailState.GIVEN_UP, problem, now);
            LOG.warn("mail {}: given up after {} attempts", mail.id(), mail.attempts());
            return;
        }
        mails.waitUntil(mail, now.plus(PAUSES.get(mail.attempts() - 1)), mail.attempts(), problem);
    }
}
