package vn.phoihop.registry.symbols;

import java.util.Locale;

/// The kind of a document as running text has it: `Quyết định` where the document says `QUYẾT ĐỊNH`.
public final class KindName {

    private KindName() {}

    /// The kind with a capital at its beginning only; what is not all capitals stays as it is.
    public static String plain(String kind) {
        if (kind.isEmpty() || !kind.equals(kind.toUpperCase(Locale.ROOT))) {
            return kind;
        }
        return kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
    }
}
