package vn.phoihop.press.digests;

import java.util.List;
import vn.phoihop.press.PressLine;
import vn.phoihop.typesetting.OfficialDocument;

/// One digest in full: what was published in its days and which of it is told, and how it will be printed.
public record DigestSheet(Digest digest, List<Entry> entries, OfficialDocument document, boolean mayChange) {

    public DigestSheet {
        entries = List.copyOf(entries);
    }

    /// An item published in these days: whether the digest tells it, with which sentence.
    public record Entry(PressLine line, boolean isTold, String note) {}

    /// How many are told.
    public long told() {
        return entries.stream().filter(Entry::isTold).count();
    }
}
