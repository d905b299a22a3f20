package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.List;
import vn.phoihop.reading.text.Passage;
import vn.phoihop.reading.text.Passage.Piece;

/// Cuts passages that are longer than any paragraph a person writes, so that hostile text is read in bounded time.
final class Slices {

    private static final int LONGEST = 12_000;

    private Slices() {}

    static List<Passage> of(List<Passage> passages) {
        if (passages.stream().allMatch(passage -> passage.text().length() <= LONGEST)) {
            return passages;
        }
        var slices = new ArrayList<Passage>();
        for (var passage : passages) {
            for (int from = 0; from < passage.text().length(); from += LONGEST) {
                slices.add(slice(
                        passage, from, Math.min(from + LONGEST, passage.text().length())));
            }
        }
        return slices;
    }

    private static Passage slice(Passage passage, int from, int to) {
        if (from == 0 && to == passage.text().length()) {
            return passage;
        }
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(0, passage.lineAt(from), passage.columnAt(from)));
        for (var piece : passage.pieces()) {
            if (piece.start() > from && piece.start() < to) {
                pieces.add(new Piece(piece.start() - from, piece.line(), piece.column()));
            }
        }
        return new Passage(passage.kind(), passage.text().substring(from, to), List.copyOf(pieces));
    }
}
