package vn.phoihop.access.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import vn.phoihop.shared.AccountId;

/// Somebody whose password was right and whose code is still awaited, as the session remembers it: for a few minutes.
record Half(AccountId account, String next, Instant since) implements Serializable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    boolean isOver(Instant now) {
        return since.plus(PATIENCE).isBefore(now);
    }
}
