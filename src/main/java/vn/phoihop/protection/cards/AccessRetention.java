package vn.phoihop.protection.cards;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.protection.spi.Retained;

/// The list of who looked at which card: three years, then counts by month and purpose.
@Component
class AccessRetention implements Retained {

    /// A day more than the database itself insists on.
    private static final Duration TERM = Duration.ofDays(3 * 366);

    private final AccessStore store;

    AccessRetention(AccessStore store) {
        this.store = store;
    }

    @Override
    public String code() {
        return "protection.card_access";
    }

    @Override
    public Duration term() {
        return TERM;
    }

    @Override
    @Transactional
    public int letGo(Instant now, String batch, int atMost) {
        return store.aggregate(now.minus(TERM), atMost);
    }
}
