package vn.phoihop.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The time a report speaks of, in its own words and, where they can be turned into days, in days (both included).
public record Period(
        String label, @Nullable LocalDate from, @Nullable LocalDate to) {}
