package vn.phoihop.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Removes what was read long ago, and letters that ended: in small batches, each its own transaction.
@Component
class Forgetting {

    private static final int BATCH = 1_000;

    private final NoticeStore notices;
    private final MailStore mails;
    private final Duration keepRead;
    private final Duration keepMail;
    private final Clock clock;

    Forgetting(
            NoticeStore notices,
            MailStore mails,
            @Value("${phoihop.notifications.keep-read}") Duration keepRead,
            @Value("${phoihop.notifications.keep-mail}") Duration keepMail,
            Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.keepRead = keepRead;
        this.keepMail = keepMail;
        this.clock = clock;
    }

    void round() {
        var now = clock.instant();
        untilDone(() -> notices.forgetReadBefore(now.minus(keepRead), BATCH));
        untilDone(() -> mails.forgetEndedBefore(now.minus(keepMail), BATCH));
    }

    private static void untilDone(IntSupplier batch) {
        var gone = batch.getAsInt();
        while (gone == BATCH) {
            gone = batch.getAsInt();
        }
    }
}
