package vn.phoihop.publicsite;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// Where a page of the list begins: after this entry.
record BoardKey(Instant at, String kind, String number) {

    /// Reads what [BoardLine#key] wrote; what is not one begins at the beginning.
    static Optional<BoardKey> of(String text) {
        var parts = text.split("~", 3);
        var moment = parts[0].split("\\.", 2);
        if (parts.length < 3 || moment.length < 2) {
            return Optional.empty();
        }
        try {
            var at = Instant.ofEpochSecond(Long.parseLong(moment[0]), Long.parseLong(moment[1]));
            return Optional.of(new BoardKey(at, parts[1], parts[2]));
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
