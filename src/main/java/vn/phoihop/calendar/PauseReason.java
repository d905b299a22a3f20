package vn.phoihop.calendar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.days.Limit;

/// A listed reason for a clock to stand still: for how long (null: as its decision says), how often, on which clocks.
record PauseReason(
        String code,
        String name,
        String englishName,
        @Nullable Limit cap,
        int times,
        Set<Effect> effects) {}
