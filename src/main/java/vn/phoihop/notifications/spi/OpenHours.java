package vn.phoihop.notifications.spi;

import java.time.Instant;

/// Says when offices are open, offered by `calendar`: messages that may wait leave only then.
public interface OpenHours {

    /// The moment itself while offices are open, else their next opening.
    Instant open(Instant moment);
}
