package vn.phoihop.concerns;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.PageKey;

/// Where a page of a list ended: the place in the queue, the moment and the id of its last line, as they stand in the
/// address of the next page.
record ConcernCursor(double queue, OffsetDateTime at, UUID id) {

    private static final ConcernCursor FIRST = at(-1e9, PageKey.BEFORE_ALL);
    private static final ConcernCursor LAST = at(1e9, PageKey.AFTER_ALL);

    private static ConcernCursor at(double queue, PageKey key) {
        return new ConcernCursor(queue, key.at(), key.id());
    }

    static ConcernCursor parse(@Nullable String text, ConcernFilter.Sort sort) {
        var start = sort == ConcernFilter.Sort.RECEIVED ? LAST : FIRST;
        if (text == null || text.isBlank()) {
            return start;
        }
        var parts = text.split("_", 3);
        if (parts.length < 3) {
            return start;
        }
        try {
            var key = PageKey.read(parts[1] + "_" + parts[2], new PageKey(start.at, start.id));
            return at(Double.parseDouble(parts[0]), key);
        } catch (NumberFormatException notOurs) {
            return start;
        }
    }

    static String of(ConcernLine line, ConcernFilter.Sort sort) {
        var dueAt = line.dueAt();
        var at = sort == ConcernFilter.Sort.DUE && dueAt != null ? dueAt : line.receivedAt();
        return line.queue() + "_" + at + "_" + line.id();
    }
}
