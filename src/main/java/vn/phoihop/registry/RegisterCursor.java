package vn.phoihop.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a page of the register ended in the order of rank, then of the date of the document: the key of its last line,
/// as it stands in the address of the next page.
record RegisterCursor(int rank, LocalDate dated, UUID id) {

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 1, 1);

    static RegisterCursor startOf(int rank) {
        return new RegisterCursor(rank, END_OF_TIME, new UUID(-1L, -1L));
    }

    static RegisterCursor parse(@Nullable String text) {
        var parts = (text == null ? "" : text).split("_", 3);
        if (parts.length < 3 || parts[1].length() != "2026-11-20".length()) {
            return startOf(0);
        }
        try {
            return new RegisterCursor(Integer.parseInt(parts[0]), LocalDate.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            return startOf(0);
        }
    }

    static String of(int rank, DocumentLine line) {
        return rank + "_" + line.dated().firstDay() + "_" + line.id();
    }
}
