package vn.phoihop.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.AccountAct.PositionEnded;
import vn.phoihop.access.AccountAct.PositionGiven;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// Who may act for which organisation, in which roles, and when.
@Service
@Transactional
public class Positions {

    private final PositionStore store;
    private final Guard guard;
    private final Reach reach;
    private final boolean isExample;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Today today;

    Positions(
            PositionStore store,
            Guard guard,
            Reach reach,
            @Value("${phoihop.sample}") boolean isExample,
            ApplicationEventPublisher events,
            Clock clock,
            Today today) {
        this.store = store;
        this.guard = guard;
        this.reach = reach;
        this.isExample = isExample;
        this.events = events;
        this.clock = clock;
        this.today = today;
    }

    /// The person behind an account with the positions held today; nobody when the account is locked or not there.
    @Transactional(readOnly = true)
    public Optional<Holder> holder(AccountId account) {
        return store.holder(account, today.date(), isExample);
    }

    /// All positions of a person, those that last first.
    @Transactional(readOnly = true)
    public List<PositionLine> of(AccountId account) {
        return store.of(account);
    }

    /// Gives a position, or says why not.
    public Optional<Refusal> give(NewPosition wanted, Actor by) {
        var refusal = refusal(wanted, by);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!store.insert(new PositionId(UUID.randomUUID()), wanted, clock.instant())) {
            return Optional.of(Refusal.POSITION_OVERLAPS);
        }
        events.publishEvent(
                new PositionGiven(wanted.account(), wanted.organisation(), roles(wanted), by, clock.instant()));
        return Optional.empty();
    }

    /// Ends a position today: it is gone with the next request.
    public Optional<Refusal> end(PositionId id, Actor by) {
        var position = store.need(id);
        if (!reach.covers(by, position.organisation())) {
            return Optional.of(Refusal.OUT_OF_REACH);
        }
        if (position.account().equals(by.account())) {
            return Optional.of(Refusal.NOT_ONESELF);
        }
        if (!store.end(id, today.date())) {
            return Optional.of(Refusal.ALREADY_ENDED);
        }
        events.publishEvent(
                new PositionEnded(position.account(), position.organisation(), roles(position), by, clock.instant()));
        return Optional.empty();
    }

    /// Remembers the position to begin with at the next sign-in; says whether the person holds it today.
    public boolean use(AccountId account, PositionId position) {
        return store.remember(account, position, today.date());
    }

    private Optional<Refusal> refusal(NewPosition wanted, Actor by) {
        if (wanted.roles().isEmpty()) {
            return Optional.of(Refusal.NO_ROLES);
        }
        if (wanted.administers() && wanted.roles().size() > 1) {
            return Optional.of(Refusal.ADMINISTRATOR_STANDS_ALONE);
        }
        if (wanted.to() != null && !wanted.to().isAfter(wanted.from())) {
            return Optional.of(Refusal.ENDS_BEFORE_IT_BEGINS);
        }
        if (!reach.covers(by, wanted.organisation())) {
            return Optional.of(Refusal.OUT_OF_REACH);
        }
        return guard.refuses(wanted.account(), by);
    }

    private static String roles(NewPosition position) {
        return position.roles().stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    }
}
