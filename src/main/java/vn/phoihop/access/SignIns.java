package vn.phoihop.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.phoihop.access.AccountAct.SignInAccepted;
import vn.phoihop.access.Denial.SignInFailed;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// Lets people in, or not.
///
/// No transaction spans an attempt: comparing a password takes a while and must not hold a connection, and a failed
/// attempt must be remembered.
@Service
public class SignIns {

    /// How an attempt ended. What is `Wrong` is not said: the user name or the password.
    public sealed interface Outcome {

        /// Signed in.
        record In(AccountId account) implements Outcome {}

        /// The password was right; a code from the device is asked for.
        record NeedsCode(AccountId account) implements Outcome {}

        /// Too many failures: the next attempt is heard after this time.
        record Wait(Duration time) implements Outcome {}

        /// The user name, the password or the code is wrong.
        record Wrong() implements Outcome {}

        /// The password was right, but the account is locked by an administrator.
        record Locked() implements Outcome {}
    }

    private final AccountStore store;
    private final Passwords passwords;
    private final LockOut lockOut;
    private final SecondFactors secondFactors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(
            AccountStore store,
            Passwords passwords,
            LockOut lockOut,
            SecondFactors secondFactors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.lockOut = lockOut;
        this.secondFactors = secondFactors;
        this.events = events;
        this.clock = clock;
    }

    /// Tries a user name and a password from a network address.
    public Outcome withPassword(String typed, String password, String network) {
        var userName = UserName.fold(typed);
        var wait = lockOut.take(userName, network);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        var account = store.named(userName);
        if (account.isEmpty()) {
            passwords.matchNobody(password);
            return wrong("accounts/unknown", Actor.installation());
        }
        if (!passwords.matches(password, account.get().password())) {
            return wrong("accounts/" + account.get().id().value(), actor(account.get()));
        }
        return known(account.get(), network);
    }

    /// Tries a code from the device, or one kept on paper, after the password was right.
    public Outcome withCode(AccountId id, String code, String network) {
        var account = store.need(id);
        var wait = lockOut.take(account.userName(), network);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        if (account.locked()) {
            return new Outcome.Locked();
        }
        return secondFactors.accepts(id, code, actor(account))
                ? in(account, network)
                : wrong("accounts/" + id.value(), actor(account));
    }

    private Outcome known(Account account, String network) {
        if (account.locked()) {
            events.publishEvent(
                    new SignInFailed("accounts/" + account.id().value(), "locked", actor(account), clock.instant()));
            return new Outcome.Locked();
        }
        if (account.asksForCode()) {
            return new Outcome.NeedsCode(account.id());
        }
        return in(account, network);
    }

    private Outcome in(Account account, String network) {
        lockOut.succeeded(account.userName(), network);
        events.publishEvent(new SignInAccepted(account.id(), actor(account), clock.instant()));
        return new Outcome.In(account.id());
    }

    private Outcome wrong(String subject, Actor by) {
        events.publishEvent(new SignInFailed(subject, "", by, clock.instant()));
        return new Outcome.Wrong();
    }

    /// Whoever is still at the door acts for no organisation.
    private static Actor actor(Account account) {
        return new Actor(account.id(), account.name(), new OrganisationId(new UUID(0, 0)), Set.of(), Visibility.PUBLIC);
    }
}
