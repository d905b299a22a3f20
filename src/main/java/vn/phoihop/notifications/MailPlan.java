package vn.phoihop.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.notifications.MailRow.Purpose;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.shared.AccountId;

/// Decides when a letter about a notice leaves, and puts what is due into one letter for each person.
@Component
class MailPlan {

    private final MailServer server;
    private final SettingsStore settings;
    private final PendingStore pending;
    private final MailStore mails;
    private final MailTimes times;
    private final Clock clock;

    MailPlan(
            MailServer server,
            SettingsStore settings,
            PendingStore pending,
            MailStore mails,
            MailTimes times,
            Clock clock) {
        this.server = server;
        this.settings = settings;
        this.pending = pending;
        this.mails = mails;
        this.times = times;
        this.clock = clock;
    }

    /// Those of the people just told whom letters reach are written to when they want it.
    void told(Notice notice, Collection<AccountId> people) {
        if (!server.isSetUp() || people.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var moments = new HashMap<AccountId, Instant>();
        for (var reader : settings.reached(people)) {
            times.of(notice.isUrgent(), reader.way(notice.about().kind()), reader, now)
                    .ifPresent(moment -> moments.put(reader.account(), moment));
        }
        if (!moments.isEmpty()) {
            pending.schedule(notice.key(), Map.copyOf(moments));
        }
    }

    /// After somebody chose otherwise, what waits leaves when it should now.
    void chosen(Settings reader) {
        var now = clock.instant();
        for (var kind : pending.kinds(reader.account())) {
            var moment = times.of(false, reader.way(kind), reader, now);
            pending.reschedule(reader.account(), kind, moment.orElse(null));
        }
    }

    /// Makes the letter of one person, unless another node is at it or this is no time for it.
    @Transactional
    public void gather(AccountId account) {
        var held = settings.hold(account);
        if (held.isEmpty()) {
            return;
        }
        var reader = held.get();
        if (!reader.isReached()) {
            pending.drop(account);
            return;
        }
        var now = clock.instant();
        var leave = times.leave(now, reader.quiet());
        var due = pending.due(account, now);
        var mayLeave = !leave.isAfter(now);
        if (due.urgent() > 0 || (mayLeave && due.other() > 0)) {
            var mail = mails.insert(account, Purpose.NOTICES, due.urgent() > 0, now);
            pending.putInto(mail, account, now, !mayLeave);
        }
        if (!mayLeave) {
            pending.postpone(account, now, leave);
        }
    }
}
