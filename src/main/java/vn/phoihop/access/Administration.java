package vn.phoihop.access;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.AccountAct.AccountCorrected;
import vn.phoihop.access.AccountAct.AccountLocked;
import vn.phoihop.access.AccountAct.AccountUnlocked;
import vn.phoihop.access.AccountAct.PasswordReset;
import vn.phoihop.access.AccountAct.SignedOutEverywhere;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Slice;

/// What administrators do with the accounts they answer for.
///
/// They see an account kept by, or acting for, an organisation in their reach. They change it only if *everything* it
/// may do lies in their reach: whoever could reset the password of a colleague at the province would be that colleague.
/// Nobody does so with the own account.
@Service
@Transactional
public class Administration {

    private final AccountStore store;
    private final AccountLists lists;
    private final SecondFactorStore secondFactors;
    private final Guard guard;
    private final Reach reach;
    private final Passwords passwords;
    private final LockOut lockOut;
    private final Today today;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Administration(
            AccountStore store,
            AccountLists lists,
            SecondFactorStore secondFactors,
            Guard guard,
            Reach reach,
            Passwords passwords,
            LockOut lockOut,
            Today today,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.secondFactors = secondFactors;
        this.guard = guard;
        this.reach = reach;
        this.passwords = passwords;
        this.lockOut = lockOut;
        this.today = today;
        this.events = events;
        this.clock = clock;
    }

    /// Up to `size` accounts in reach, after a user name (empty: from the first).
    @Transactional(readOnly = true)
    public Slice<AccountLine> lines(AccountFilter wanted, String after, int size, Actor by) {
        var found = lists.after(after, wanted, reach.within(by), today.date(), size + 1);
        return Slice.of(found, size, AccountLine::userName);
    }

    /// The account, if it is in reach.
    @Transactional(readOnly = true)
    public AccountSheet sheet(AccountId id, Actor by) {
        if (!guard.shows(id, by)) {
            throw new NotThere("account " + id.value());
        }
        return lists.sheet(id).orElseThrow(() -> new NotThere("account " + id.value()));
    }

    /// The names of these people, one query; an id nobody has is left out.
    @Transactional(readOnly = true)
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return lists.names(ids);
    }

    /// The account of this user name.
    @Transactional(readOnly = true)
    public Optional<AccountId> named(String userName) {
        return store.named(UserName.fold(userName)).map(Account::id);
    }

    /// Corrects the name of a person and how to reach them.
    public Optional<Refusal> correct(AccountId id, String name, String email, String phone, Actor by) {
        return guard.refuses(id, by).or(() -> {
            store.correct(id, name.strip(), email.strip(), phone.strip());
            events.publishEvent(new AccountCorrected(id, by, clock.instant()));
            return Optional.empty();
        });
    }

    /// Gives the account a password to be used once, takes its second factor off and ends its sessions.
    public Opening resetPassword(AccountId id, Actor by) {
        var refusal = guard.refuses(id, by);
        if (refusal.isPresent()) {
            return new Opening.Refused(refusal.get());
        }
        var once = passwords.oneTime();
        store.changePassword(id, passwords.hash(once), true, clock.instant());
        secondFactors.turnOff(id);
        store.endSessions(id);
        lockOut.forget(store.need(id).userName());
        events.publishEvent(new PasswordReset(id, by, clock.instant()));
        return new Opening.Opened(id, once);
    }

    /// The account may not sign in any more, and is signed out.
    public Optional<Refusal> lock(AccountId id, Actor by) {
        return guard.refuses(id, by).or(() -> {
            store.lock(id, clock.instant());
            store.endSessions(id);
            events.publishEvent(new AccountLocked(id, by, clock.instant()));
            return Optional.empty();
        });
    }

    /// The account may sign in again; failed attempts are forgotten.
    public Optional<Refusal> unlock(AccountId id, Actor by) {
        return guard.refuses(id, by).or(() -> {
            store.unlock(id);
            lockOut.forget(store.need(id).userName());
            events.publishEvent(new AccountUnlocked(id, by, clock.instant()));
            return Optional.empty();
        });
    }

    /// Ends every session of the account.
    public Optional<Refusal> signOut(AccountId id, Actor by) {
        return guard.refuses(id, by).or(() -> {
            store.endSessions(id);
            events.publishEvent(new SignedOutEverywhere(id, by, clock.instant()));
            return Optional.empty();
        });
    }
}
