package vn.phoihop.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.AccountAct.PasswordReset;
import vn.phoihop.access.AccountAct.PositionEnded;
import vn.phoihop.access.AccountAct.PositionGiven;
import vn.phoihop.access.CoordinationAct.CoordinationEnded;
import vn.phoihop.access.CoordinationAct.CoordinationGiven;
import vn.phoihop.access.RightChangeLine.Kind;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;

/// Changes of rights, shown to the other administrators and to the data-protection officers of the place until one of
/// them says it is as it should be.
@Service
@Transactional
public class RightChanges {

    private static final int SHOWN = 200;

    private final RightChangeStore store;
    private final AccountStore accounts;
    private final Reach reach;
    private final boolean isExample;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RightChanges(
            RightChangeStore store,
            AccountStore accounts,
            Reach reach,
            @Value("${phoihop.sample}") boolean isExample,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.reach = reach;
        this.isExample = isExample;
        this.events = events;
        this.clock = clock;
    }

    /// What is still to be confirmed in reach, the oldest first.
    @Transactional(readOnly = true)
    public List<RightChangeLine> open(Actor by) {
        return store.open(reach.within(by), SHOWN);
    }

    /// Says that a change is as it should be.
    public Optional<Refusal> confirm(UUID id, Actor by) {
        var change = store.need(id);
        if (reach.within(by).map(mine -> !mine.contains(change.organisation())).orElse(false)) {
            throw new NotThere("change of rights " + id);
        }
        if (by.account().equals(change.by()) || by.account().equals(change.account())) {
            return Optional.of(Refusal.NOT_BY_ITS_AUTHOR);
        }
        if (!store.confirm(id, by.account(), clock.instant())) {
            return Optional.of(Refusal.ALREADY_CONFIRMED);
        }
        events.publishEvent(new RightChangeConfirmed(id, by, clock.instant()));
        return Optional.empty();
    }

    @EventListener
    void noticed(AccountAct act) {
        switch (act) {
            case PositionGiven given -> keep(Kind.POSITION_GIVEN, given.account(), given.organisation(), act);
            case PositionEnded ended -> keep(Kind.POSITION_ENDED, ended.account(), ended.organisation(), act);
            case PasswordReset reset ->
                keep(
                        Kind.PASSWORD_RESET,
                        reset.account(),
                        accounts.need(reset.account()).keeper(),
                        act);
            case AccountAct other -> {
                // changes nobody’s rights
            }
        }
    }

    @EventListener
    void noticed(CoordinationAct act) {
        var kind = switch (act) {
            case CoordinationGiven given -> Kind.COORDINATION_GIVEN;
            case CoordinationEnded ended -> Kind.COORDINATION_ENDED;
        };
        keep(kind, null, act.coordinator(), act);
    }

    /// The worked example sets itself up: nobody need confirm that.
    private void keep(Kind kind, @Nullable AccountId account, OrganisationId organisation, Act act) {
        if (isExample && act.by().equals(Actor.installation())) {
            return;
        }
        store.insert(new RightChangeLine(
                UUID.randomUUID(),
                kind,
                account,
                organisation,
                act.detail(),
                act.by().account(),
                act.at()));
    }
}
