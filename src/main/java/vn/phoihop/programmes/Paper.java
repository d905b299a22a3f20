package vn.phoihop.programmes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The joint document: its number, symbol and day, and where it stands in the register of documents. Empty while there
/// is none.
public record Paper(
        @Nullable Integer number,
        String symbol,
        @Nullable LocalDate dated,
        @Nullable UUID document,
        String documentWords) {

    public static final Paper NONE = new Paper(null, "", null, null, "");

    /// The number and symbol as printed, the number with two figures at least; empty while there is none.
    public String printed() {
        return number == null || symbol.isEmpty() ? "" : "%02d-%s".formatted(number, symbol);
    }
}
