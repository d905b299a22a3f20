package vn.phoihop.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a page of the register ended: the key of its last line, as it stands in the address of the next page.
sealed interface RegisterCursor {

    UUID LAST_ID = new UUID(-1L, -1L);

    /// The end of a page in the order of filing.
    record Filed(OffsetDateTime filedAt, UUID id) implements RegisterCursor {

        static final Filed START = new Filed(OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), LAST_ID);

        static Filed parse(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return START;
            }
            var parts = text.split("_", 2);
            try {
                return new Filed(Instant.parse(parts[0]).atOffset(ZoneOffset.UTC), UUID.fromString(parts[1]));
            } catch (RuntimeException notOurs) {
                return START;
            }
        }

        static String of(DocumentLine line) {
            return line.filedAt() + "_" + line.id();
        }
    }

    /// The end of a page in the order of rank, then of the date of the document.
    record Ranked(int rank, LocalDate dated, UUID id) implements RegisterCursor {

        private static final LocalDate END_OF_TIME = LocalDate.of(9999, 1, 1);

        static Ranked startOf(int rank) {
            return new Ranked(rank, END_OF_TIME, LAST_ID);
        }

        static Ranked parse(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return startOf(0);
            }
            var parts = text.split("_", 3);
            try {
                return new Ranked(Integer.parseInt(parts[0]), LocalDate.parse(parts[1]), UUID.fromString(parts[2]));
            } catch (RuntimeException notOurs) {
                return startOf(0);
            }
        }

        static String of(int rank, DocumentLine line) {
            return rank + "_" + line.dated().firstDay() + "_" + line.id();
        }
    }
}
