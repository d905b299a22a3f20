package vn.phoihop.notifications.web;

import java.util.List;
import java.util.Locale;
import vn.phoihop.notifications.MailServer;
import vn.phoihop.notifications.MailState;
import vn.phoihop.notifications.Outbox.Overview;
import vn.phoihop.shared.AccountId;

/// How letters fare, for administrators. `to` is the address typed for a trial, `answer` what the server said to it,
/// and
/// `said` the key of what is to be said about it (each empty: nothing).
public record OutboxPage(MailServer server, Overview overview, String to, String said, String answer) {

    public List<MailState> states() {
        return List.of(MailState.values());
    }

    public long count(MailState state) {
        return overview.counts().getOrDefault(state, 0L);
    }

    public String name(AccountId account) {
        return overview.names().getOrDefault(account, "");
    }

    public boolean isTrialTaken() {
        return said.endsWith(".taken");
    }

    public String security() {
        return "notifications.outbox.security." + server.encryption().name().toLowerCase(Locale.ROOT);
    }
}
