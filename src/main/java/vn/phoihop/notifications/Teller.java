package vn.phoihop.notifications;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;

/// Puts notices into inboxes, in the transaction of whoever tells.
@Component
class Teller implements Notices {

    private final Receivers receivers;
    private final NoticeStore store;
    private final MailPlan mail;
    private final Clock clock;

    Teller(Receivers receivers, NoticeStore store, MailPlan mail, Clock clock) {
        this.receivers = receivers;
        this.store = store;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(Notice notice) {
        var people = receivers.people(notice.to());
        if (!people.isEmpty()) {
            mail.told(notice, store.insert(notice, people, clock.instant()));
        }
    }
}
