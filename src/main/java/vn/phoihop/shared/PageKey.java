package vn.phoihop.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a page of a list ended: the moment and the id of its last line, as they stand in the address of the next page.
public record PageKey(OffsetDateTime at, UUID id) {

    /// Before every line: where a list begins that goes from the earliest to the latest.
    public static final PageKey BEFORE_ALL =
            new PageKey(OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), new UUID(0, 0));

    /// After every line: where a list begins that goes from the latest to the earliest.
    public static final PageKey AFTER_ALL =
            new PageKey(OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), new UUID(-1L, -1L));

    /// The key in an address; the beginning when there is none, or one that no list has written: people change
    /// addresses, and a moment beyond the years 1 to 9999 is none a database is asked for.
    public static PageKey read(@Nullable String text, PageKey beginning) {
        var parts = (text == null ? "" : text).split("_", 2);
        if (parts.length < 2) {
            return beginning;
        }
        try {
            var at = Instant.parse(parts[0]).atOffset(ZoneOffset.UTC);
            var id = UUID.fromString(parts[1]);
            return at.isBefore(BEFORE_ALL.at) || at.isAfter(AFTER_ALL.at) ? beginning : new PageKey(at, id);
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            return beginning;
        }
    }

    /// As it stands in an address.
    public static String of(Instant at, UUID id) {
        return at + "_" + id;
    }
}
