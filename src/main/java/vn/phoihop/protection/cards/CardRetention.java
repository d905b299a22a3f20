package vn.phoihop.protection.cards;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.protection.spi.Retained;
import vn.phoihop.shared.Actor;

/// Contact cards: ninety days after the case ended, a year while a promise is open.
@Component
class CardRetention implements Retained {

    private static final Duration TERM = Duration.ofDays(90);
    private static final Duration WITH_PROMISE = Duration.ofDays(365);

    private final CardStore store;
    private final ContactCards cards;

    CardRetention(CardStore store, ContactCards cards) {
        this.store = store;
        this.cards = cards;
    }

    @Override
    public String code() {
        return "protection.contact_card";
    }

    @Override
    public Duration term() {
        return TERM;
    }

    @Override
    @Transactional
    public int letGo(Instant now, String batch, int atMost) {
        var past = store.past(now.minus(TERM), now.minus(WITH_PROMISE), atMost);
        past.forEach(caseId -> cards.destroy(caseId, Destruction.TERM_OVER, batch, Actor.installation()));
        return past.size();
    }
}
