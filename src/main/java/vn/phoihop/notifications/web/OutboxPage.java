package vn.phoihop.notifications.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.phoihop.notifications.MailServer;
import vn.phoihop.notifications.MailState;
import vn.phoihop.notifications.Outbox.Overview;
import vn.phoihop.shared.AccountId;

/// How letters fare, for administrators. `to` is the address typed for a trial, `answer` what the server said to it,
/// and `said` the key of what is to be said about it (each empty: nothing).
public record OutboxPage(MailServer server, Overview overview, String to, String said, String answer) {

    private static final Set<MailState> ALWAYS = EnumSet.of(MailState.WAITING, MailState.SENT);

    /// What waits and what was sent always, the other states when there are letters in them.
    public List<MailState> states() {
        return Stream.of(MailState.values())
                .filter(state -> ALWAYS.contains(state) || count(state) > 0)
                .toList();
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
