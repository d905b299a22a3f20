package vn.phoihop.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;

/// Which lines of the trail are wanted; what is null or empty narrows nothing. `act` and `subject` are beginnings:
/// `registry.` means every act of the register. From the first moment up to (not including) the second.
public record TrailFilter(
        @Nullable AccountId account,
        @Nullable OrganisationId organisation,
        String act,
        String subject,
        @Nullable Instant from,
        @Nullable Instant to) {

    /// Everything.
    public static TrailFilter none() {
        return new TrailFilter(null, null, "", "", null, null);
    }
}
