package vn.phoihop.publicsite;

import java.time.Instant;
import java.util.List;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.WithdrawalReason;

/// What stands on the board under a number.
public sealed interface Shown {

    /// An entry, its files, and when it was put up and last changed.
    record Entry(PublicEntry entry, List<String> files, Instant published, Instant changed) implements Shown {

        public Entry {
            files = List.copyOf(files);
        }
    }

    /// A stub: an entry that was taken down, when and why.
    record Withdrawn(PublicKind kind, String number, Instant at, WithdrawalReason why) implements Shown {}
}
