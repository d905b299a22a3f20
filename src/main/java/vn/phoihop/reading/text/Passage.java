package vn.phoihop.reading.text;

import java.util.List;

/// A run of text that belongs together (a paragraph, a heading, a list item, a table row, a footnote), rejoined from
/// one or more lines, that still knows which line and column each of its characters came from.
public record Passage(Kind kind, String text, List<Piece> pieces) {

    /// A stretch of the passage that came from one line: it begins at `start` in the passage, and at `column` (from 0)
    /// of `line` (from 1).
    public record Piece(int start, int line, int column) {}

    /// What a passage is to the reader of the page.
    public enum Kind {
        TEXT,
        TABLE_ROW,
        FOOTNOTE
    }

    /// The line (from 1) of the character at an offset of this passage.
    public int lineAt(int offset) {
        return pieceAt(offset).line();
    }

    /// The column (from 0) within its line of the character at an offset of this passage.
    public int columnAt(int offset) {
        var piece = pieceAt(offset);
        return piece.column() + offset - piece.start();
    }

    public int firstLine() {
        return pieces.getFirst().line();
    }

    public int lastLine() {
        return pieces.getLast().line();
    }

    private Piece pieceAt(int offset) {
        var found = pieces.getFirst();
        for (var piece : pieces) {
            if (piece.start() > offset) {
                break;
            }
            found = piece;
        }
        return found;
    }
}
