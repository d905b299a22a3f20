package vn.phoihop.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.Staffing;
import vn.phoihop.notifications.MailRow.Purpose;
import vn.phoihop.shared.Actor;

/// How people want to be told: by which way of which records, when, at which address.
@Service
@Transactional
public class Preferences {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@<>\"(),:;\\[\\]\\\\]+");
    private static final int LONGEST = 254;
    private static final Duration AGAIN = Duration.ofMinutes(2);

    private final SettingsStore store;
    private final MailStore mails;
    private final MailPlan plan;
    private final MailTimes times;
    private final AddressSeal seal;
    private final Sight sight;
    private final Staffing staffing;
    private final MailServer server;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Preferences(
            SettingsStore store,
            MailStore mails,
            MailPlan plan,
            MailTimes times,
            AddressSeal seal,
            Sight sight,
            Staffing staffing,
            MailServer server,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.mails = mails;
        this.plan = plan;
        this.times = times;
        this.seal = seal;
        this.sight = sight;
        this.staffing = staffing;
        this.server = server;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Settings of(Actor actor) {
        return store.find(actor.account()).orElseGet(() -> Settings.standard(actor.account()));
    }

    /// The kinds of records one may choose for: those the modules answer for.
    public Set<String> kinds() {
        return sight.kinds();
    }

    /// The address an administrator noted for this person, to begin with; empty when there is none.
    @Transactional(readOnly = true)
    public String notedAddress(Actor actor) {
        return staffing.notedAddress(actor.account());
    }

    /// Saves how somebody wants to be told, or says why not; what waits leaves accordingly.
    public Optional<Refusal> save(Settings wanted) {
        var quiet = wanted.quiet();
        if (quiet != null && (quiet.from().equals(quiet.to()) || !times.leavesAMoment(quiet, clock.instant()))) {
            return Optional.of(Refusal.QUIET_ALWAYS);
        }
        store.begin(wanted.account());
        if (!store.save(wanted)) {
            throw new OptimisticLockingFailureException(
                    "settings of " + wanted.account().value());
        }
        var known = kinds();
        wanted.ways().forEach((kind, way) -> {
            if (known.contains(kind)) {
                store.choose(wanted.account(), kind, way);
            }
        });
        plan.chosen(wanted);
        return Optional.empty();
    }

    /// Sends a letter with a link to an address, or says why not.
    public Optional<Refusal> askAddress(String typed, Actor actor) {
        var address = typed.strip();
        if (!server.isSetUp()) {
            return Optional.of(Refusal.NO_MAIL);
        }
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            return Optional.of(Refusal.ADDRESS_MALFORMED);
        }
        store.begin(actor.account());
        var now = clock.instant();
        var asked = of(actor).askedAt();
        if (asked != null && asked.plus(AGAIN).isAfter(now)) {
            return Optional.of(Refusal.TOO_SOON);
        }
        store.ask(actor.account(), address, now);
        mails.insert(actor.account(), Purpose.CONFIRMATION, false, now);
        return Optional.empty();
    }

    /// The link was opened by the person it was made for: the address is theirs.
    public Optional<Refusal> confirmAddress(String token, Actor actor) {
        if (!isRight(token, actor)) {
            return Optional.of(Refusal.LINK_OVER);
        }
        store.confirm(actor.account(), clock.instant());
        events.publishEvent(new AddressConfirmed(false, actor, clock.instant()));
        return Optional.empty();
    }

    /// Whether a link is good for whoever opened it.
    @Transactional(readOnly = true)
    public boolean isRight(String token, Actor actor) {
        return seal.isRight(token, of(actor));
    }

    /// No letters any more.
    public void forgetAddress(Actor actor) {
        store.forgetAddress(actor.account());
        events.publishEvent(new AddressConfirmed(true, actor, clock.instant()));
    }
}
