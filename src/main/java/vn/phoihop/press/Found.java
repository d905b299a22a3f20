package vn.phoihop.press;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was found of one fact, and what proves it; `document` is the number of a registered document, or empty.
public record Found(
        int fact,
        Finding finding,
        String explanation,
        SourceKind source,
        String sourceTitle,
        @Nullable LocalDate sourceOn,
        String document) {}
