package vn.phoihop.typesetting.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.phoihop.typesetting.layout.Names;
import vn.phoihop.typesetting.layout.Piece.Line;
import vn.phoihop.typesetting.layout.Span;
import vn.phoihop.typesetting.layout.Typeface;
import vn.phoihop.typesetting.pdf.Word.Glyphs;
import vn.phoihop.typesetting.profile.Format;

/// Breaks a paragraph into lines of a width.
final class Shaper {

    private static final double MARK_SIZE = 0.62;
    private static final double MARK_RISE = 0.33;

    private final Format format;
    private final double width;
    private final List<Word> words = new ArrayList<>();
    private final List<Glyphs> open = new ArrayList<>();

    private Shaper(Format format, double width) {
        this.format = format;
        this.width = width;
    }

    /// The lines of a paragraph between edges so many points apart.
    static List<Slab> lines(Line line, double room) {
        var format = line.format();
        var shaper = new Shaper(format, room - points(format.left()) - points(format.right()));
        line.spans().forEach(shaper::take);
        shaper.close(0);
        return shaper.broken();
    }

    static double points(double millimetres) {
        return millimetres * Names.POINTS;
    }

    private void take(Span span) {
        var face = span.face(format);
        var note = span.note();
        if (note != null) {
            var mark = Integer.toString(note.number());
            double size = format.size() * MARK_SIZE;
            open.add(new Glyphs(mark, face, size, format.size() * MARK_RISE, face.width(mark, size), note));
            return;
        }
        var text = face.printable(span.words().replace('\n', ' ').replace('\t', ' '));
        int from = 0;
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', from)) {
            add(text.substring(from, blank), face);
            close(face.width(" ", format.size()));
            from = blank + 1;
        }
        add(text.substring(from), face);
    }

    private void add(String letters, Typeface face) {
        var rest = letters;
        while (face.width(rest, format.size()) > width && rest.length() > 1) {
            int fits = fitting(rest, face);
            close(0);
            open.add(Glyphs.of(rest.substring(0, fits), face, format.size()));
            close(0);
            rest = rest.substring(fits);
        }
        if (!rest.isEmpty()) {
            open.add(Glyphs.of(rest, face, format.size()));
        }
    }

    private int fitting(String letters, Typeface face) {
        int fits = letters.length() - 1;
        while (fits > 1 && face.width(letters.substring(0, fits), format.size()) > width) {
            fits--;
        }
        return fits;
    }

    private void close(double blank) {
        if (!open.isEmpty()) {
            words.add(Word.of(open, blank));
            open.clear();
        }
    }

    private List<Slab> broken() {
        var lines = new ArrayList<List<Word>>();
        var line = new ArrayList<Word>();
        double used = points(format.first());
        for (var word : words) {
            if (!line.isEmpty() && used + word.width() > width + 0.01) {
                lines.add(List.copyOf(line));
                line.clear();
                used = 0;
            }
            line.add(word);
            used += word.width() + word.blank();
        }
        lines.add(List.copyOf(line));
        return slabs(lines);
    }

    private List<Slab> slabs(List<List<Word>> lines) {
        var slabs = new ArrayList<Slab>();
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean first = i == 0;
            boolean orphan = last > 0 && (first || i == last - 1);
            slabs.add(new TextLine(
                    format,
                    lines.get(i),
                    width,
                    first ? points(format.first()) : 0,
                    i == last,
                    first ? format.before() : 0,
                    i == last ? format.after() : 0,
                    orphan || format.keep()));
        }
        return slabs;
    }
}
