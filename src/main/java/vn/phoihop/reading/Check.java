package vn.phoihop.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A relation between figures that was recomputed; `holds` is null where it cannot be decided from the text.
public record Check(
        Kind kind, String claim, String computed, @Nullable Boolean holds, List<Integer> lines) {

    /// What was recomputed; in JSON in lower case with a hyphen (`part-of`).
    public enum Kind {
        SUM,
        SHARE,
        GROWTH,
        COUNT,
        PART_OF,
        IMPLIED
    }
}
