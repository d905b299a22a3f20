package vn.phoihop.publicsite.spi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days of a thing: when it came in, by when it is to be answered (as `calendar` says today), when it was answered,
/// when it ended.
public record PublicDates(
        @Nullable LocalDate received,
        @Nullable LocalDate due,
        @Nullable LocalDate answered,
        @Nullable LocalDate closed) {

    /// Nothing but the day it came in, or was published.
    public static PublicDates since(LocalDate received) {
        return new PublicDates(received, null, null, null);
    }
}
