package vn.phoihop.tasks;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a page of a list ended: the moment and the id of its last line, as they stand in the address of the next page.
record TaskCursor(OffsetDateTime at, UUID id) {

    private static final TaskCursor FIRST =
            new TaskCursor(OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), new UUID(0, 0));
    private static final TaskCursor LAST =
            new TaskCursor(OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), new UUID(-1L, -1L));

    static TaskCursor parse(@Nullable String text, TaskFilter.Sort sort) {
        var start = sort == TaskFilter.Sort.DUE ? FIRST : LAST;
        if (text == null || text.isBlank()) {
            return start;
        }
        var parts = text.split("_", 2);
        try {
            return new TaskCursor(Instant.parse(parts[0]).atOffset(ZoneOffset.UTC), UUID.fromString(parts[1]));
        } catch (RuntimeException notOurs) {
            return start;
        }
    }

    static String of(TaskLine line, TaskFilter.Sort sort) {
        return (sort == TaskFilter.Sort.DUE ? line.dueAt() : line.plannedAt()) + "_" + line.id();
    }
}
