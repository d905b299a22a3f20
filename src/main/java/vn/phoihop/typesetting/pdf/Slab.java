package vn.phoihop.typesetting.pdf;

import java.util.List;
import vn.phoihop.typesetting.layout.Span.Note;

/// Something of a known height that is put on a page as a whole: a line, a rule, a row. All lengths in points.
interface Slab {

    /// How tall it is.
    double height();

    /// Space wanted above, except at the top of a page.
    default double above() {
        return 0;
    }

    /// Space wanted below.
    default double below() {
        return 0;
    }

    /// How much of it must stand on one page when it is cut.
    default double uncut() {
        return 0;
    }

    /// Whether it must share a page with what follows.
    default boolean keep() {
        return false;
    }

    /// The footnotes whose marks stand in it.
    default List<Note> notes() {
        return List.of();
    }

    /// Draws it with its upper left corner there.
    void paint(Canvas canvas, double x, double top);

    /// In two: what fits into the room, and the rest; empty where it cannot be cut.
    default List<Slab> cut(double room) {
        return List.of();
    }
}
