package vn.phoihop.reading.figures;

import java.util.List;

/// A total and the parts named for it.
///
/// `others` are further amounts of the same unit that could be the total. `open` says that parts are left out (`còn
/// lại`, `…`); `labels` are the words before or behind each part.
public record PartList(
        Statement total, List<Statement> others, List<Statement> parts, Mode mode, boolean open, boolean prefix) {

    /// How the parts are introduced: exhaustively (`gồm`), loosely (`trong đó`), bare in brackets, in a footnote.
    public enum Mode {
        ALL,
        SOME,
        BARE,
        SERIES
    }

    /// The words that name a part.
    public static String name(Statement part) {
        return Folding.foldAll(part.label() + " " + part.noun());
    }
}
