package vn.phoihop.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Reference;

/// Why a clock is to stand still: a reason of the closed list, the thing that proves it, and the last day it stands
/// still (null: as long as the reason allows).
public record Pause(
        String reason, @Nullable Reference proof, @Nullable LocalDate lastDay) {}
