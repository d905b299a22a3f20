package vn.phoihop.publicsite;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// Where a page of the list begins: after this entry.
record BoardKey(Instant at, String kind, String number) {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    /// Reads what [BoardLine#key] wrote; what is not one begins at the beginning.
    static Optional<BoardKey> of(String text) {
        var parts = text.split("~", 3);
        var moment = parts[0].split("\\.", 2);
        if (parts.length < 3 || moment.length < 2) {
            return Optional.empty();
        }
        try {
            var at = Instant.ofEpochSecond(Long.parseLong(moment[0]), Long.parseLong(moment[1]));
            return isOfThisTime(at) ? Optional.of(new BoardKey(at, parts[1], parts[2])) : Optional.empty();
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /// No entry was made before 1970 or will be after 9999, and no database is asked for what it cannot write down.
    private static boolean isOfThisTime(Instant at) {
        return at.getEpochSecond() >= 0 && at.isBefore(END_OF_TIME);
    }
}
