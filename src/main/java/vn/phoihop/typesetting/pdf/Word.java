package vn.phoihop.typesetting.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.typesetting.layout.Span.Note;
import vn.phoihop.typesetting.layout.Typeface;

/// What stands between two blanks, in pieces set alike.
record Word(List<Glyphs> pieces, double width, double blank) {

    static Word of(List<Glyphs> pieces, double blank) {
        return new Word(
                List.copyOf(pieces), pieces.stream().mapToDouble(Glyphs::width).sum(), blank);
    }

    /// Letters set alike. `rise` lifts footnote marks; `note` is the footnote they mark.
    record Glyphs(
            String letters,
            Typeface face,
            double size,
            double rise,
            double width,
            @Nullable Note note) {

        static Glyphs of(String letters, Typeface face, double size) {
            return new Glyphs(letters, face, size, 0, face.width(letters, size), null);
        }

        boolean isLike(Glyphs other) {
            return face == other.face && size == other.size && rise == other.rise;
        }
    }
}
