package vn.phoihop.protection.spi;

import java.time.Duration;
import java.time.Instant;

/// Something a module keeps for a time only (dữ liệu có thời hạn lưu giữ). The nightly job asks each offer to let go of
/// what is past its term, in batches, until a batch is not full.
public interface Retained {

    /// Names it for reports: `concerns.contact-card`. The words stand in the bundle of the module under
    /// `<code with dots>.retained`.
    String code();

    /// How long it is kept after its end began to run (the answer, the closure).
    Duration term();

    /// Lets go of up to `atMost` things whose term was over at `now`; leaves a stub of each (id, reason, batch, date)
    /// where the module keeps its history. Says how many. May be called again for the same moment.
    int letGo(Instant now, String batch, int atMost);
}
