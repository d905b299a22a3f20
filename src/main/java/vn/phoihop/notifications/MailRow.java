package vn.phoihop.notifications;

import java.time.Instant;
import java.util.UUID;
import vn.phoihop.shared.AccountId;

/// A letter as it waits: whose, why, and how often it was tried. `claimedUntil` tells this claim from any other.
record MailRow(UUID id, AccountId account, Purpose purpose, boolean isUrgent, int attempts, Instant claimedUntil) {

    /// Why a letter is written.
    enum Purpose {
        NOTICES,
        CONFIRMATION
    }
}
