package vn.phoihop.clarifications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An official source: what it is called, its public address (may be empty), its day, the registered document.
public record Source(
        int ordinal,
        String title,
        String link,
        LocalDate datedOn,
        @Nullable UUID document) {}
