package vn.phoihop.agenda;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.Administration;
import vn.phoihop.calendar.AgendaFilter.RecordKey;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.organisations.Seats;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// Who of an organisation is on a record (“tôi làm việc này”): said by the person, seen by the colleagues there, by
/// nobody else, and never counted.
@Component
public class Takings {

    private final TakingStore store;
    private final Clocks clocks;
    private final Seats seats;
    private final Administration people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Takings(
            TakingStore store,
            Clocks clocks,
            Seats seats,
            Administration people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.clocks = clocks;
        this.seats = seats;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /// Puts oneself on a record, in the place of whoever was `seen` on it.
    @Transactional
    public Optional<Refusal> take(RecordKey record, @Nullable AccountId seen, Actor by) {
        if (clocks.of(record.kind(), record.id(), by.visibility()).isEmpty()) {
            throw new NotThere("record " + record.id());
        }
        var province = seats.provinceOf(by.organisation());
        if (!store.take(province, by.organisation(), record, by.account(), seen, clock.instant())) {
            return Optional.of(Refusal.TAKEN_MEANWHILE);
        }
        events.publishEvent(new WorkTaken(record, by, clock.instant()));
        return Optional.empty();
    }

    /// Takes oneself off a record; nothing happens when somebody else is on it.
    @Transactional
    public void giveBack(RecordKey record, Actor by) {
        if (store.giveBack(by.organisation(), record, by.account())) {
            events.publishEvent(new WorkGivenBack(record, by, clock.instant()));
        }
    }

    /// Who of the actor’s organisation is on these records; two queries.
    @Transactional(readOnly = true)
    public Map<RecordKey, Taken> of(Collection<RecordKey> records, Actor actor) {
        var accounts = store.of(actor.organisation(), records);
        var names = people.names(Set.copyOf(accounts.values()));
        var taken = new HashMap<RecordKey, Taken>();
        accounts.forEach((record, account) -> taken.put(record, new Taken(account, names.getOrDefault(account, ""))));
        return Map.copyOf(taken);
    }

    /// What the actor has taken.
    @Transactional(readOnly = true)
    public Set<RecordKey> by(Actor actor) {
        return store.by(actor.account(), actor.organisation());
    }
}
