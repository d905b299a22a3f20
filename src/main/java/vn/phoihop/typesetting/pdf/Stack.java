package vn.phoihop.typesetting.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.phoihop.typesetting.layout.Span.Note;

/// Slabs one below the other, as in a cell or a column; between two stands the larger of the spaces they want, as word
/// processors do it.
record Stack(List<Slab> slabs) {

    static final Stack EMPTY = new Stack(List.of());

    double height() {
        double height = 0;
        double below = 0;
        for (var slab : slabs) {
            height += Math.max(below, slab.above()) + slab.height();
            below = slab.below();
        }
        return height + below;
    }

    List<Note> notes() {
        return slabs.stream().flatMap(slab -> slab.notes().stream()).toList();
    }

    void paint(Canvas canvas, double x, double top) {
        double y = top;
        double below = 0;
        for (var slab : slabs) {
            y += Math.max(below, slab.above());
            slab.paint(canvas, x, y);
            y += slab.height();
            below = slab.below();
        }
    }

    /// What fits into the room, and the rest.
    List<Stack> cut(double room) {
        var fitting = new ArrayList<Slab>();
        double used = 0;
        for (var slab : slabs) {
            used += slab.above() + slab.height();
            if (used > room) {
                break;
            }
            fitting.add(slab);
            used += slab.below();
        }
        return List.of(new Stack(fitting), new Stack(slabs.subList(fitting.size(), slabs.size())));
    }
}
