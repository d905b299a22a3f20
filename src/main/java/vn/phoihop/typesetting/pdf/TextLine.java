package vn.phoihop.typesetting.pdf;

import static vn.phoihop.typesetting.pdf.Shaper.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.phoihop.typesetting.layout.Span.Note;
import vn.phoihop.typesetting.layout.Typeface;
import vn.phoihop.typesetting.pdf.Word.Glyphs;
import vn.phoihop.typesetting.profile.Format;
import vn.phoihop.typesetting.profile.Format.Align;

/// One line of a paragraph; all but the last of a justified one are stretched to the edge.
record TextLine(
        Format format,
        List<Word> words,
        double width,
        double indent,
        boolean last,
        double above,
        double below,
        boolean keep)
        implements Slab {

    private static final double EXACT_ASCENT = 0.8;
    private static final double UNDER = 0.1;

    @Override
    public double height() {
        var spacing = format.spacing();
        return spacing.exact() ? spacing.amount() : format.size() * Typeface.SINGLE * spacing.amount();
    }

    private double baseline() {
        if (format.spacing().exact()) {
            return height() * EXACT_ASCENT;
        }
        return format.size() * Typeface.ASCENT;
    }

    @Override
    public List<Note> notes() {
        return words.stream()
                .flatMap(word -> word.pieces().stream())
                .map(Glyphs::note)
                .filter(Objects::nonNull)
                .toList();
    }

    private double natural() {
        double sum = 0;
        for (int i = 0; i < words.size(); i++) {
            sum += words.get(i).width() + (i < words.size() - 1 ? words.get(i).blank() : 0);
        }
        return sum;
    }

    private long gaps() {
        return words.stream()
                .limit(Math.max(0, words.size() - 1))
                .filter(word -> word.blank() > 0)
                .count();
    }

    @Override
    public void paint(Canvas canvas, double x, double top) {
        if (words.isEmpty()) {
            return;
        }
        double natural = natural();
        double spare = width - indent - natural;
        boolean justified = format.align() == Align.JUSTIFY && !last && gaps() > 0;
        double stretch = justified ? spare / gaps() : 0;
        double start = x
                + points(format.left())
                + indent
                + switch (format.align()) {
                    case LEFT, JUSTIFY -> 0;
                    case CENTRE -> spare / 2;
                    case RIGHT -> spare;
                };
        double baseline = top + baseline();
        letters(canvas, start, baseline, stretch);
        if (format.underlined()) {
            canvas.underline(start, baseline + format.size() * UNDER, natural);
        }
    }

    /// Runs of letters set alike go into the file as one, so that they are read back as one.
    private void letters(Canvas canvas, double start, double baseline, double stretch) {
        var run = new ArrayList<String>();
        var like = words.getFirst().pieces().getFirst();
        double from = start;
        double at = start;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            for (var piece : word.pieces()) {
                if (!piece.isLike(like)) {
                    show(canvas, like, from, baseline, run, stretch);
                    like = piece;
                    from = at;
                }
                append(run, piece.letters());
                at += piece.width();
            }
            if (i < words.size() - 1 && word.blank() > 0) {
                append(run, " ");
                run.add("");
                at += word.blank() + stretch;
            }
        }
        show(canvas, like, from, baseline, run, stretch);
    }

    private static void append(List<String> run, String letters) {
        if (run.isEmpty()) {
            run.add(letters);
        } else {
            run.set(run.size() - 1, run.getLast() + letters);
        }
    }

    private static void show(
            Canvas canvas, Glyphs like, double from, double baseline, List<String> run, double stretch) {
        if (!run.isEmpty()) {
            canvas.words(like.face(), like.size(), from, baseline - like.rise(), List.copyOf(run), stretch);
            run.clear();
        }
    }
}
