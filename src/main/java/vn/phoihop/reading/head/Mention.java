package vn.phoihop.reading.head;

import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Symbol;
import vn.phoihop.reading.text.Passage;

/// One place that names a document: what it says of it, and where it stands in its passage.
record Mention(
        Passage passage,
        int start,
        int end,
        @Nullable String type,
        @Nullable String number,
        @Nullable Symbol symbol,
        @Nullable String date,
        @Nullable String issuer,
        @Nullable String name) {

    int line() {
        return passage.lineAt(start);
    }

    String text() {
        return Letters.collapse(passage.text().substring(start, end));
    }

    boolean overlaps(int from, int to) {
        return from < end && start < to;
    }
}
