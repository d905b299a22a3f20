package vn.phoihop.protection.cards;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.Reach;
import vn.phoihop.protection.Refusal;
import vn.phoihop.protection.spi.CaseBook;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// Canaries (phiếu bẫy): an invented contact laid on a case that has ended and had none. Nobody has a reason to read
/// it; whoever does stands in the review at once.
@Service
@Transactional
public class Canaries {

    private final ObjectProvider<CaseBook> books;
    private final ContactCards cards;
    private final CanaryStore store;
    private final Reach reach;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Canaries(
            ObjectProvider<CaseBook> books,
            ContactCards cards,
            CanaryStore store,
            Reach reach,
            ApplicationEventPublisher events,
            Clock clock) {
        this.books = books;
        this.cards = cards;
        this.store = store;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
    }

    /// Lays one on the case of this number.
    public Optional<Refusal> plant(String number, ContactCard invented, Actor by) {
        if (!by.is(Role.DATA_PROTECTION_OFFICER)) {
            return Optional.of(Refusal.NOT_AN_OFFICER);
        }
        var found = books.stream()
                .flatMap(book -> book.ended(number.strip(), by).stream())
                .filter(each -> cards.isFree(each.id()))
                .findFirst();
        if (found.isEmpty() || invented.isEmpty()) {
            return Optional.of(Refusal.NO_CASE_FOR_A_CANARY);
        }
        cards.plantCanary(found.get(), invented);
        events.publishEvent(new CanaryPlanted(false, by, clock.instant()));
        return Optional.empty();
    }

    /// Takes one up again; who read it stays on record.
    public Optional<Refusal> takeUp(UUID caseId, Actor by) {
        var isThere = all(by).stream().anyMatch(each -> each.caseId().equals(caseId));
        if (!isThere) {
            return Optional.of(Refusal.NOTHING_KEPT);
        }
        cards.destroy(caseId, Destruction.KEPT_BY_MISTAKE, by);
        events.publishEvent(new CanaryPlanted(true, by, clock.instant()));
        return Optional.empty();
    }

    /// Where they lie, as far as this officer answers for it.
    @Transactional(readOnly = true)
    public List<Canary> all(Actor by) {
        return by.is(Role.DATA_PROTECTION_OFFICER) ? store.canaries(reach.within(by)) : List.of();
    }
}
