package vn.phoihop.typesetting.pdf;

import static vn.phoihop.typesetting.pdf.Shaper.points;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.typesetting.layout.Piece;
import vn.phoihop.typesetting.layout.Piece.Grid;
import vn.phoihop.typesetting.layout.Sheet;
import vn.phoihop.typesetting.layout.Span;
import vn.phoihop.typesetting.profile.Profile;

/// Puts slabs on pages: keeps together what belongs together, repeats the heads of tables, sets footnotes at the foot.
final class Flow {

    private static final double RULE_ABOVE_NOTES = 7;
    private static final double RULE_SHARE = 0.3;
    private static final double MOST_NOTES = 0.5;

    private final Profile profile;
    private final PageMaker maker;
    private final boolean landscape;
    private final boolean firstHidden;
    private final double left;
    private final double top;
    private final double width;
    private final double bottom;
    private final double padding;
    private final List<Slab> notes = new ArrayList<>();
    private @Nullable Canvas canvas;
    private @Nullable Row repeated;
    private double y;
    private double below;
    private double noteRoom;
    private boolean fresh;

    Flow(Profile profile, PageMaker maker, Sheet.Part part) {
        this.profile = profile;
        this.maker = maker;
        this.landscape = part.landscape();
        this.firstHidden = part.ownPages() || maker.isFirst();
        this.left = points(profile.number("margin.left"));
        this.top = points(profile.number("margin.top"));
        this.width = points(profile.textWidth(landscape));
        this.bottom = maker.height(landscape) - points(profile.number("margin.bottom"));
        this.padding = points(profile.number("cell.padding"));
        if (part.ownPages()) {
            maker.restart();
        }
    }

    void run(List<Piece> pieces) {
        var waiting = new ArrayList<Slab>();
        for (var piece : pieces) {
            if (piece instanceof Grid grid) {
                table(grid, waiting);
                waiting.clear();
            } else {
                waiting.addAll(Slabs.of(piece, width, padding));
            }
        }
        place(waiting);
        while (canvas != null && !notes.isEmpty()) {
            finish();
            if (!notes.isEmpty()) {
                turn();
            }
        }
        finish();
    }

    /// The lines before a table that belong to it stay with its head and first row.
    private void table(Grid grid, List<Slab> before) {
        int own = before.size();
        while (own > 0 && before.get(own - 1).keep()) {
            own--;
        }
        place(before.subList(0, own));
        var rows = Slabs.rows(grid, padding);
        var head = grid.head().isEmpty() ? null : Slabs.block(grid.head(), grid.widths(), padding);
        var opening = new ArrayList<>(before.subList(own, before.size()));
        if (head != null) {
            opening.add(new Row(head.cells(), head.height(), true, !rows.isEmpty()));
        }
        if (!rows.isEmpty()) {
            opening.add(rows.getFirst());
        }
        place(opening);
        repeated = head;
        place(rows.subList(Math.min(1, rows.size()), rows.size()));
        repeated = null;
        // a table has one more line than rows
        y += points(2) + Canvas.THIN;
    }

    private void place(List<Slab> slabs) {
        int from = 0;
        while (from < slabs.size()) {
            int to = from + 1;
            while (to < slabs.size() && slabs.get(to - 1).keep()) {
                to++;
            }
            group(slabs.subList(from, to));
            from = to;
        }
    }

    /// What must stay together goes to the next page together, unless no page could hold it.
    private void group(List<Slab> slabs) {
        var marks = new ArrayList<Span.Note>();
        slabs.forEach(slab -> marks.addAll(slab.notes()));
        double last = slabs.isEmpty() ? 0 : slabs.getLast().below();
        double more = slabs.isEmpty() ? 0 : Math.max(0, below - slabs.getFirst().above());
        double wanted = more + new Stack(slabs).height() - last + noteHeight(marks);
        if (wanted > room() && !fresh && wanted <= bottom - top - (repeated == null ? 0 : repeated.height())) {
            turn();
        }
        slabs.forEach(this::put);
    }

    private void put(Slab slab) {
        double above = fresh ? 0 : Math.max(below, slab.above());
        double wanted = above + slab.height() + noteHeight(slab.notes());
        if (canvas == null || (wanted > room() && !fresh && slab.height() <= bottom - top)) {
            turn();
            above = 0;
        } else if (wanted > room()) {
            if (!fresh && above + slab.uncut() > room()) {
                turn();
                put(slab);
                return;
            }
            var halves = slab.cut(room() - above);
            if (!halves.isEmpty()) {
                put(halves.getFirst());
                turn();
                put(halves.getLast());
                return;
            }
        }
        draw(slab, above);
    }

    private void draw(Slab slab, double above) {
        take(slab.notes());
        y += above;
        slab.paint(page(), left, y);
        y += slab.height();
        below = slab.below();
        fresh = false;
    }

    private Canvas page() {
        if (canvas == null) {
            throw new IllegalStateException("no page is open");
        }
        return canvas;
    }

    private double room() {
        return canvas == null ? 0 : bottom - y - noteRoom;
    }

    private double noteHeight(List<Span.Note> marks) {
        double height = marks.isEmpty() || !notes.isEmpty() ? 0 : RULE_ABOVE_NOTES;
        for (var note : marks) {
            height += new Stack(lines(note)).height();
        }
        return Math.min(height, Math.max(0, (bottom - top) * MOST_NOTES - noteRoom));
    }

    private void take(List<Span.Note> marks) {
        noteRoom += noteHeight(marks);
        marks.forEach(note -> notes.addAll(lines(note)));
    }

    private List<Slab> lines(Span.Note note) {
        var spans = new ArrayList<Span>();
        spans.add(new Span("", false, false, null, new Span.Note(note.number(), List.of())));
        spans.add(Span.of(" "));
        spans.addAll(note.text());
        return Shaper.lines(new Piece.Line(profile.format("note"), spans), width);
    }

    /// Closes the page and opens the next, with the head of the table that goes on.
    private void turn() {
        boolean first = canvas == null;
        finish();
        canvas = maker.next(landscape, first && firstHidden);
        y = top;
        below = 0;
        fresh = true;
        carry();
        if (repeated != null) {
            repeated.paint(canvas, left, y);
            y += repeated.height();
        }
    }

    /// Notes too long for the page they belong to go on at the foot of the next.
    private void carry() {
        if (!notes.isEmpty()) {
            noteRoom = Math.min(RULE_ABOVE_NOTES + new Stack(notes).height(), (bottom - top) * MOST_NOTES);
        }
    }

    private void finish() {
        if (canvas == null) {
            return;
        }
        if (!notes.isEmpty()) {
            canvas.across(left, bottom - noteRoom + 2, width * RULE_SHARE);
            var halves = new Stack(List.copyOf(notes)).cut(noteRoom - RULE_ABOVE_NOTES + 1);
            halves.getFirst().paint(canvas, left, bottom - noteRoom + RULE_ABOVE_NOTES);
            notes.clear();
            notes.addAll(halves.getLast().slabs());
        }
        canvas.close();
        canvas = null;
        noteRoom = 0;
    }
}
