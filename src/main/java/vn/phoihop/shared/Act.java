package vn.phoihop.shared;

import java.time.Instant;

/// Something an actor did, worth a line in the audit trail. Every event that changes a thing, and every read of
/// protected data, is one; `audit` writes its line in the transaction of the act.
public interface Act {

    Actor by();

    Instant at();

    /// The thing acted on, as `module/number-or-id`.
    String subject();

    /// What changed, for people who read the trail: short, without personal data. Empty when the name of the act says
    /// it all.
    default String detail() {
        return "";
    }
}
