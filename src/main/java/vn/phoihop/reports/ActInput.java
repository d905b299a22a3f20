package vn.phoihop.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Reference;

/// What somebody says with an act on a report: why; and, when it is sent, the number, symbol and day of the document
/// and where the register keeps it.
public record ActInput(
        String reason,
        @Nullable Integer number,
        String symbol,
        @Nullable LocalDate date,
        @Nullable Reference paper) {

    /// Nothing but a reason, which may be empty.
    public static ActInput because(String reason) {
        return new ActInput(reason.strip(), null, "", null, null);
    }

    /// Sent under this number of this day.
    public static ActInput numbered(int number, LocalDate date) {
        return new ActInput("", number, "", date, null);
    }
}
