package vn.phoihop.petitions;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.protection.spi.Retained;

/// A name nobody agreed about within thirty days may be that of a person after all: it is let go.
@Component
class NameRetention implements Retained {

    private static final Duration TERM = Duration.ofDays(30);

    private final NameStore store;

    NameRetention(NameStore store) {
        this.store = store;
    }

    @Override
    public String code() {
        return "petitions.name";
    }

    @Override
    public Duration term() {
        return TERM;
    }

    @Override
    @Transactional
    public int letGo(Instant now, String batch, int atMost) {
        return store.letGo(now.minus(TERM), atMost);
    }
}
