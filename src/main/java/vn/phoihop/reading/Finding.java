package vn.phoihop.reading;

import org.jspecify.annotations.Nullable;

/// Something a careful proof-reader would mark: which rule, how grave, where, and one sentence in each language.
///
/// `rule` is kebab-case (`wrong-sum`). `text` is the words concerned as they stand in the document.
public record Finding(
        String rule,
        Severity severity,
        int line,
        String text,
        String message,
        String messageEn,
        @Nullable String suggestion) {}
