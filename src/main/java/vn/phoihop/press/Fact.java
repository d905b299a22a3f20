package vn.phoihop.press;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A statement of fact in what was published, and what verification found: `round` is the publication it was made in.
public record Fact(
        int ordinal,
        int round,
        String words,
        boolean allegesHarm,
        @Nullable Finding finding,
        String explanation,
        @Nullable SourceKind source,
        String sourceTitle,
        @Nullable LocalDate sourceOn,
        @Nullable UUID document) {

    /// A fact nobody has verified yet.
    static Fact fresh(int ordinal, int round, String words, boolean allegesHarm) {
        return new Fact(ordinal, round, words, allegesHarm, null, "", null, "", null, null);
    }

    boolean isToBeMended() {
        return finding != null && finding.isToBeMended();
    }
}
