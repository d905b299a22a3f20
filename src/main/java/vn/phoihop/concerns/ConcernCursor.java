package vn.phoihop.concerns;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a page of a list ended: the place in the queue, the moment and the id of its last line, as they stand in the
/// address of the next page.
record ConcernCursor(double queue, OffsetDateTime at, UUID id) {

    private static final OffsetDateTime BEFORE_ALL = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime AFTER_ALL = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final ConcernCursor FIRST = new ConcernCursor(-1e9, BEFORE_ALL, new UUID(0, 0));
    private static final ConcernCursor LAST = new ConcernCursor(1e9, AFTER_ALL, new UUID(-1L, -1L));

    static ConcernCursor parse(@Nullable String text, ConcernFilter.Sort sort) {
        var start = sort == ConcernFilter.Sort.RECEIVED ? LAST : FIRST;
        if (text == null || text.isBlank()) {
            return start;
        }
        var parts = text.split("_", 3);
        try {
            return new ConcernCursor(
                    Double.parseDouble(parts[0]),
                    Instant.parse(parts[1]).atOffset(ZoneOffset.UTC),
                    UUID.fromString(parts[2]));
        } catch (RuntimeException notOurs) {
            return start;
        }
    }

    static String of(ConcernLine line, ConcernFilter.Sort sort) {
        var dueAt = line.dueAt();
        var at = sort == ConcernFilter.Sort.DUE && dueAt != null ? dueAt : line.receivedAt();
        return line.queue() + "_" + at + "_" + line.id();
    }
}
