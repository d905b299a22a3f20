package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Reference;

/// A value as it holds, or as it once held: its number or words, since when and by whom, why, and from where.
public record Observation(
        int figure,
        int version,
        @Nullable BigDecimal value,
        @Nullable String words,
        @Nullable LocalDate asOf,
        @Nullable Window own,
        Instant at,
        String person,
        EntryWay way,
        String reason,
        @Nullable Reference source) {}
