package vn.phoihop.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.AccountAct.AccountOpened;
import vn.phoihop.access.AccountAct.PasswordChanged;
import vn.phoihop.access.AccountAct.SignedOutEverywhere;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;

/// The accounts of people: opened, given passwords, locked.
@Service
@Transactional
public class Accounts {

    private final AccountStore store;
    private final Passwords passwords;
    private final Reach reach;
    private final boolean isExample;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountStore store,
            Passwords passwords,
            Reach reach,
            @Value("${phoihop.sample}") boolean isExample,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.reach = reach;
        this.isExample = isExample;
        this.events = events;
        this.clock = clock;
    }

    /// Opens an account with a password to be used once.
    public Opening open(NewAccount wanted, Actor by) {
        var fresh = folded(wanted);
        if (!UserName.isOne(fresh.userName())) {
            return new Opening.Refused(Refusal.USER_NAME_MALFORMED);
        }
        if (!reach.covers(by, fresh.keeper())) {
            return new Opening.Refused(Refusal.OUT_OF_REACH);
        }
        var password = passwords.oneTime();
        return insert(fresh, new Shown(password, passwords.hash(password)), false, by);
    }

    /// Opens the accounts of the worked example with the one password the screen shows; it need not be changed as
    /// long as the installation is an example. What all of them share is hashed once; a password somebody chooses
    /// has a hash to itself.
    public List<Opening> openSamples(List<NewAccount> wanted, String password, Actor by) {
        if (!isExample) {
            return wanted.stream()
                    .<Opening>map(each -> new Opening.Refused(Refusal.NOT_AN_EXAMPLE))
                    .toList();
        }
        var hash = passwords.hash(password);
        return wanted.stream()
                .map(each -> insert(folded(each), new Shown(password, hash), true, by))
                .toList();
    }

    /// Chooses a new password for one’s own account; sessions elsewhere end.
    public Optional<Refusal> changePassword(AccountId id, String old, String fresh, Actor by) {
        var account = store.need(id);
        if (!passwords.matches(old, account.password())) {
            return Optional.of(Refusal.PASSWORD_WRONG);
        }
        if (old.equals(fresh)) {
            return Optional.of(Refusal.PASSWORD_UNCHANGED);
        }
        var wrong = PasswordRules.check(fresh, account.userName());
        if (wrong.isPresent()) {
            return wrong;
        }
        store.changePassword(id, passwords.hash(fresh), false, clock.instant());
        store.endSessions(id);
        events.publishEvent(new PasswordChanged(id, by, clock.instant()));
        return Optional.empty();
    }

    /// Ends all sessions of one’s own account, this one too.
    public void signOutEverywhere(AccountId id, Actor by) {
        store.endSessions(id);
        events.publishEvent(new SignedOutEverywhere(id, by, clock.instant()));
    }

    /// A password to be shown, and what of it is kept.
    private record Shown(String password, String hash) {}

    private Opening insert(NewAccount fresh, Shown shown, boolean sample, Actor by) {
        var id = new AccountId(UUID.randomUUID());
        if (!store.insert(id, fresh, shown.hash(), sample, clock.instant())) {
            return new Opening.Refused(Refusal.USER_NAME_TAKEN);
        }
        events.publishEvent(new AccountOpened(id, by, clock.instant()));
        return new Opening.Opened(id, shown.password());
    }

    private static NewAccount folded(NewAccount wanted) {
        return new NewAccount(
                UserName.fold(wanted.userName()),
                wanted.name().strip(),
                wanted.keeper(),
                wanted.email().strip(),
                wanted.phone().strip());
    }
}
