package vn.phoihop.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a page of a bucket ended: the moment by which it is ordered (the end of the term, or of the work) and the
/// clock.
record AgendaCursor(OffsetDateTime at, UUID id) {

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime FAR_AWAY = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    static AgendaCursor parse(@Nullable String text, AgendaBucket bucket) {
        var start = bucket == AgendaBucket.DONE ? FAR_AWAY : LONG_AGO;
        if (text == null || text.isBlank()) {
            return new AgendaCursor(start, new UUID(0, 0));
        }
        var parts = text.split("_", 2);
        try {
            return new AgendaCursor(Instant.parse(parts[0]).atOffset(ZoneOffset.UTC), UUID.fromString(parts[1]));
        } catch (RuntimeException notOurs) {
            return new AgendaCursor(start, new UUID(0, 0));
        }
    }

    static String of(AgendaLine line) {
        var ended = line.endedAt();
        return (ended == null ? line.due() : ended) + "_" + line.clock().value();
    }
}
