package vn.phoihop.publicsite;

import java.time.Instant;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.WithdrawalReason;

/// What stands on the board under a number.
public sealed interface Shown {

    /// An entry, and when it was put up and last changed.
    record Entry(PublicEntry entry, Instant published, Instant changed) implements Shown {}

    /// A stub: an entry that was taken down, when and why.
    record Withdrawn(PublicKind kind, String number, Instant at, WithdrawalReason why) implements Shown {}
}
