package vn.phoihop.protection.cards;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.organisations.Seats;
import vn.phoihop.protection.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// The contact cards (phiếu liên hệ): one per case, encrypted with a key of its own, read only for a purpose, every
/// look on record, and gone when its key is. Nobody finds a card by who is on it.
@Service
@Transactional
public class ContactCards {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CardStore store;
    private final AccessStore accesses;
    private final CardKeys keys;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    ContactCards(
            CardStore store,
            AccessStore accesses,
            CardKeys keys,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.accesses = accesses;
        this.keys = keys;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// Lays down the card of a case, or replaces it; an empty one is not kept.
    public void keep(CardCase whose, ContactCard card, Actor by) {
        if (!card.isEmpty()) {
            put(whose, card, false);
            events.publishEvent(new CardKept(whose.about(), by, clock.instant()));
        }
    }

    /// Lays down a card nobody has a reason to read: whoever does is reported.
    public void plantCanary(CardCase whose, ContactCard card) {
        put(whose, card, true);
    }

    boolean isFree(UUID caseId) {
        return store.find(caseId).isEmpty();
    }

    private void put(CardCase whose, ContactCard card, boolean canary) {
        var key = keys.fresh();
        var plain = JSON.writeValueAsString(card).getBytes(StandardCharsets.UTF_8);
        store.put(
                seats.provinceOf(whose.owner()),
                whose,
                keys.encrypt(key, plain, whose.id()),
                keys.wrap(key, whose.id()),
                canary,
                clock.instant());
    }

    /// Reads the card of a case for a purpose; a legal duty names its source in `ground`. The look is on record before
    /// anything is shown.
    public CardLook read(UUID caseId, Purpose purpose, String ground, Actor by) {
        if (purpose == Purpose.LEGAL_DUTY && ground.isBlank()) {
            return new CardLook.Refused(Refusal.GROUND_MISSING);
        }
        if (store.find(caseId).isEmpty()) {
            return new CardLook.Refused(Refusal.NOTHING_KEPT);
        }
        var seen = store.seen(caseId, by.visibility());
        if (seen.isEmpty() || !isOfTheDesk(by)) {
            return new CardLook.Refused(Refusal.NOT_YOURS);
        }
        return open(seen.get(), purpose, ground, false, by);
    }

    CardLook open(StoredCard card, Purpose purpose, String ground, boolean exported, Actor by) {
        var sealed = card.sealed();
        var wrapped = card.key();
        if (sealed == null || wrapped == null) {
            return new CardLook.Refused(Refusal.DESTROYED);
        }
        var at = clock.instant();
        accesses.add(card, purpose, ground, exported, by, at);
        events.publishEvent(new CardRead(card.about(), purpose, ground, card.canary(), by, at));
        var plain = keys.decrypt(keys.unwrap(wrapped, card.caseId()), sealed, card.caseId());
        return new CardLook.Opened(JSON.readValue(new String(plain, StandardCharsets.UTF_8), ContactCard.class));
    }

    /// Whether there is a card; of what is on it nothing is said and nothing is on record.
    @Transactional(readOnly = true)
    public CardState state(UUID caseId) {
        return store.find(caseId)
                .map(card -> card.key() == null ? CardState.DESTROYED : CardState.KEPT)
                .orElse(CardState.NONE);
    }

    /// Opens the card to one more organisation. Whoever calls has the consent of who raised the case, for this
    /// receiver.
    public void share(UUID caseId, OrganisationId with, Actor by) {
        store.find(caseId).ifPresent(card -> {
            store.share(caseId, with);
            events.publishEvent(new CardShared(card.about(), with, by, clock.instant()));
        });
    }

    /// The case has another owner: the card goes along.
    public void handOver(UUID caseId, OrganisationId owner) {
        store.handOver(caseId, owner);
    }

    /// The case ended: the term runs; longer while a promise is open.
    public void ended(UUID caseId, Instant at, boolean promiseOpen) {
        store.term(caseId, at.atOffset(ZoneOffset.UTC), promiseOpen);
    }

    /// The case is open again: the term does not run.
    public void reopened(UUID caseId) {
        store.term(caseId, null, false);
    }

    /// Destroys the key of the card, and with it what the card said.
    public void destroy(UUID caseId, Destruction why, Actor by) {
        destroy(caseId, why, "", by);
    }

    void destroy(UUID caseId, Destruction why, String batch, Actor by) {
        store.find(caseId).filter(card -> card.key() != null).ifPresent(card -> {
            var at = clock.instant();
            store.destroy(caseId, why, batch, at);
            events.publishEvent(new CardDestroyed(caseId, card.about(), why, by, at));
        });
    }

    /// Who looked at the card of a case; for the data-protection officer, who answers to whoever raised it.
    @Transactional(readOnly = true)
    public List<CardAccess> accesses(UUID caseId, Actor by) {
        return by.is(Role.DATA_PROTECTION_OFFICER) ? accesses.of(caseId) : List.of();
    }

    /// How often the card of a case was looked at; anyone who sees the case may know.
    @Transactional(readOnly = true)
    public int looks(UUID caseId) {
        return accesses.of(caseId).size();
    }

    /// Tells within one cluster of cases whether two contacts are the same (the same text), this month and nowhere
    /// else; empty for no contact.
    public Optional<String> fingerprint(UUID cluster, String contact) {
        return contact.isBlank()
                ? Optional.empty()
                : Optional.of(
                        keys.fingerprint(cluster, YearMonth.from(clock.instant().atZone(zone)), contact));
    }

    /// Administrators hold the keys of the house, not the content.
    private static boolean isOfTheDesk(Actor by) {
        return by.isOneOf(Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE);
    }
}
