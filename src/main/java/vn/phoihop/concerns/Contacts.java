package vn.phoihop.concerns;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.protection.cards.CardCase;
import vn.phoihop.protection.cards.CardLook;
import vn.phoihop.protection.cards.CardState;
import vn.phoihop.protection.cards.ContactCard;
import vn.phoihop.protection.cards.ContactCards;
import vn.phoihop.protection.cards.Destruction;
import vn.phoihop.protection.cards.Purpose;
import vn.phoihop.shared.Actor;

/// How to reach whoever reported: a card of its own, apart from the concern; read for a purpose, each look on record.
@Component
public class Contacts {

    private final ContactCards cards;
    private final ConcernStore store;
    private final PromiseStore promises;

    Contacts(ContactCards cards, ConcernStore store, PromiseStore promises) {
        this.cards = cards;
        this.store = store;
        this.promises = promises;
    }

    /// Lays the card of a concern down.
    @Transactional
    public void keep(ConcernId id, ContactCard card, Actor by) {
        store.find(id)
                .ifPresent(concern -> cards.keep(
                        new CardCase(
                                concern.key(),
                                concern.reference(),
                                concern.hands().owner()),
                        card,
                        by));
    }

    /// Lays it down for somebody who works on the concern.
    @Transactional
    public void lay(ConcernId id, ContactCard card, Actor by) {
        var concern = store.need(id, by);
        if (!concern.parts(by).isEmpty() && concern.axes().state().isOpen()) {
            keep(concern.id(), card, by);
        }
    }

    /// The card, for a purpose of the closed list; whoever may not see the concern sees no card.
    @Transactional
    public CardLook read(ConcernId id, Purpose purpose, String ground, Actor by) {
        var concern = store.need(id, by);
        return cards.read(concern.key(), purpose, ground, by);
    }

    /// Whether there is a card, and how often it was looked at.
    @Transactional(readOnly = true)
    public boolean isKept(ConcernId id) {
        return cards.state(id.value()) == CardState.KEPT;
    }

    /// How often the card was looked at.
    @Transactional(readOnly = true)
    public int looks(ConcernId id) {
        return cards.looks(id.value());
    }

    /// Whoever reported removes their own details.
    void destroy(Concern concern, Destruction why, Actor by) {
        cards.destroy(concern.key(), why, by);
    }

    /// The term of the card runs from the end of the concern, longer while a promise is open.
    @EventListener
    void follow(ConcernMoved moved) {
        if (moved.what() == ConcernMove.REFER) {
            cards.destroy(moved.concern().value(), Destruction.CASE_REFERRED, moved.by());
        } else if (!moved.state().isOpen()) {
            var isPromised = store.find(moved.concern()).stream()
                    .flatMap(concern -> promises.of(concern).stream())
                    .anyMatch(Promise::isOpen);
            cards.ended(moved.concern().value(), moved.at(), isPromised);
        } else if (moved.what() == ConcernMove.REOPEN) {
            cards.reopened(moved.concern().value());
        }
    }
}
