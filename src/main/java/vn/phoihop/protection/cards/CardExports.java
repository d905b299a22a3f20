package vn.phoihop.protection.cards;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.Reach;
import vn.phoihop.access.Staffing;
import vn.phoihop.protection.Refusal;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// Taking contacts out of the program (trích xuất phiếu liên hệ): a right of its own, for one kind of case, one purpose
/// and at most thirty days, given by a data-protection officer to somebody else; fifty cards at most, each look on
/// record, each page marked.
@Service
@Transactional
public class CardExports {

    static final int MOST = 50;
    private static final Duration LONGEST = Duration.ofDays(30);

    private final ExportStore rights;
    private final CardStore store;
    private final ContactCards cards;
    private final Staffing staffing;
    private final Reach reach;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CardExports(
            ExportStore rights,
            CardStore store,
            ContactCards cards,
            Staffing staffing,
            Reach reach,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rights = rights;
        this.store = store;
        this.cards = cards;
        this.staffing = staffing;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
    }

    /// Gives the right for a time.
    public Optional<Refusal> give(AccountId to, String kind, Purpose purpose, String ground, Duration time, Actor by) {
        if (!by.is(Role.DATA_PROTECTION_OFFICER)) {
            return Optional.of(Refusal.NOT_AN_OFFICER);
        }
        if (to.equals(by.account())) {
            return Optional.of(Refusal.NOT_ONESELF);
        }
        if (ground.isBlank()) {
            return Optional.of(Refusal.GROUND_MISSING);
        }
        if (!isWithinReach(to, by)) {
            return Optional.of(Refusal.NOBODY_THERE);
        }
        var at = clock.instant();
        var ends = at.plus(time.compareTo(LONGEST) > 0 ? LONGEST : time);
        rights.add(to, kind, purpose, ground.strip(), by, at, ends);
        events.publishEvent(new ExportRightGiven(to, kind, purpose, by, at));
        return Optional.empty();
    }

    private boolean isWithinReach(AccountId to, Actor by) {
        var keeper = staffing.keepers(List.of(to)).get(to);
        return keeper != null
                && reach.within(by).map(all -> all.contains(keeper)).orElse(true);
    }

    /// Ends a right before its time.
    public Optional<Refusal> end(UUID right, Actor by) {
        if (!by.is(Role.DATA_PROTECTION_OFFICER)) {
            return Optional.of(Refusal.NOT_AN_OFFICER);
        }
        if (rights.end(right, reach.within(by), clock.instant()) == 0) {
            return Optional.of(Refusal.NO_RIGHT_TO_EXPORT);
        }
        events.publishEvent(new ExportRightEnded(right, by, clock.instant()));
        return Optional.empty();
    }

    /// The rights this officer answers for, those in force first.
    @Transactional(readOnly = true)
    public List<ExportRight> rights(Actor by) {
        return by.is(Role.DATA_PROTECTION_OFFICER) ? rights.all(reach.within(by), clock.instant()) : List.of();
    }

    /// The own rights that are in force.
    @Transactional(readOnly = true)
    public List<ExportRight> own(Actor by) {
        return rights.of(by.account(), clock.instant());
    }

    /// What was taken out, the latest first: one line for each contact, with the purpose and the ground.
    @Transactional(readOnly = true)
    public List<ExportLine> taken(Actor by) {
        return by.is(Role.DATA_PROTECTION_OFFICER) ? rights.taken(reach.within(by)) : List.of();
    }

    /// The cases of these numbers that have a contact.
    @Transactional(readOnly = true)
    public List<UUID> cases(List<String> numbers) {
        return rights.cases(numbers);
    }

    /// Takes the contacts of these cases out; what is not this actor’s to see is left out in silence of what it says.
    public <T> T take(
            List<UUID> cases, Purpose purpose, Actor by, Function<CardExport, T> taken, Function<Refusal, T> refused) {
        if (cases.size() > MOST) {
            return refused.apply(Refusal.TOO_MANY);
        }
        var rows = new ArrayList<CardExport.Row>();
        var at = clock.instant();
        for (var id : cases) {
            var card = store.seen(id, by.visibility());
            if (card.isEmpty()) {
                continue;
            }
            var ground = rights.ground(by.account(), card.get().about().kind(), purpose, at);
            if (ground.isEmpty()) {
                return refused.apply(Refusal.NO_RIGHT_TO_EXPORT);
            }
            if (cards.open(card.get(), purpose, ground.get(), true, by) instanceof CardLook.Opened(var open)) {
                rows.add(new CardExport.Row(card.get().about(), open));
            }
        }
        return taken.apply(new CardExport(by.name() + " · " + at + " · " + purpose, rows));
    }
}
