package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.Remarks.Remark;
import vn.phoihop.organisations.AreaLine;

/// One value in full: what it is now and was in every version, what the unit gave in other periods, within which bounds
/// that usually lies, what was said about it, and, when it was counted, the counting.
public record ValueSheet(
        Reporter of,
        Period period,
        Figure figure,
        List<Observation> versions,
        List<Given> past,
        @Nullable Bounds usual,
        List<Remark> remarks,
        @Nullable UUID counting) {

    public AreaLine area() {
        return of.area();
    }

    /// What the unit gave in a period of the same kind.
    public record Given(Period period, BigDecimal value) {}

    /// The version that holds; null when none was given.
    public @Nullable Observation now() {
        return versions.isEmpty() ? null : versions.getFirst();
    }

    public boolean isFollowed() {
        return !remarks.isEmpty() && remarks.getFirst().followUp();
    }
}
