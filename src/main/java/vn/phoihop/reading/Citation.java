package vn.phoihop.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document named in the text; mentions of one document are merged, `lines` has each line (from 1) that names it.
///
/// `type` as written first (`Quyết định`); `number`, `symbol` and `date` as in [Head].
public record Citation(
        String text,
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String date,
        @Nullable String issuer,
        List<Integer> lines) {}
