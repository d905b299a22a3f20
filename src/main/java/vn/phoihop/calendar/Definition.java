package vn.phoihop.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.days.Direction;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.calendar.days.Roll;
import vn.phoihop.calendar.days.Unit;

/// What a clock counts and why, in one version; data of the installation, shown with its source.
record Definition(
        String code,
        int version,
        String name,
        String englishName,
        @Nullable Limit limit,
        Unit unit,
        Direction direction,
        Roll roll,
        Effect effect,
        String basis,
        BasisStatus basisStatus,
        List<String> pauses,
        int extensions,
        String ladder) {

    /// Whether somebody has read the source of the term.
    enum BasisStatus {
        CONFIRMED,
        UNCONFIRMED,
        POLICY
    }
}
