package vn.phoihop.reports.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.phoihop.reports.writing.Prose.Paragraph;
import vn.phoihop.reports.writing.Prose.Piece;
import vn.phoihop.typesetting.Block;
import vn.phoihop.typesetting.Text;
import vn.phoihop.typesetting.Text.Run;

/// Turns the text of sections into what is printed: running text with its figures, tables, lists. What the comparison
/// stands on, which units are lacking, and what was written by hand, is said once, in a footnote.
public final class Passages {

    private static final int MOST_NAMES = 6;

    private final Wording wording;
    private final Set<String> noted = new HashSet<>();

    public Passages(Wording wording) {
        this.wording = wording;
    }

    /// The blocks of one section.
    public List<Block> of(Prose prose) {
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<Text>();
        for (var paragraph : prose.paragraphs()) {
            if (paragraph.isItem()) {
                items.add(text(paragraph));
                continue;
            }
            put(blocks, items);
            if (!paragraph.isAlone() || !stands(blocks, paragraph)) {
                var text = text(paragraph);
                if (!text.plain().isBlank()) {
                    blocks.add(new Block.Paragraph(text));
                }
            }
        }
        put(blocks, items);
        return blocks;
    }

    private static void put(List<Block> blocks, List<Text> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items));
            items.clear();
        }
    }

    /// Tables and lists stand alone; true when something of the kind was there.
    private boolean stands(List<Block> blocks, Paragraph paragraph) {
        var isThere = false;
        for (var mark : paragraph.marks()) {
            if (mark instanceof Mark.Grid grid) {
                new Grids(wording).of(grid).ifPresent(blocks::add);
                isThere = true;
            } else if (mark instanceof Mark.Listing listing) {
                list(blocks, listing);
                isThere = true;
            }
        }
        return isThere;
    }

    private void list(List<Block> blocks, Mark.Listing listing) {
        var found = wording.book().lists().get(listing.evidence());
        if (found != null && !found.isEmpty()) {
            blocks.add(new Block.Items(found.stream()
                    .map(one -> Text.of(new Run.Figure(one.number(), one.path()), plain(": " + one.title())))
                    .toList()));
        }
    }

    private Text text(Paragraph paragraph) {
        var runs = new ArrayList<Run>();
        for (var piece : paragraph.pieces()) {
            switch (piece) {
                case Piece.Words(var words) -> runs.add(plain(words));
                case Piece.Marked(var mark) -> add(runs, mark);
            }
        }
        return new Text(runs);
    }

    private void add(List<Run> runs, Mark mark) {
        var printed = wording.printed(mark);
        if (printed.isEmpty()) {
            runs.add(new Run.Figure(wording.say("missing", mark.key()), "?" + mark.key()));
            return;
        }
        if (mark instanceof Mark.Unit || mark instanceof Mark.Term) {
            runs.add(plain(printed.get()));
        } else if (!printed.get().isEmpty()) {
            runs.add(new Run.Figure(printed.get(), mark.key()));
        }
        note(runs, mark);
    }

    private void note(List<Run> runs, Mark mark) {
        var byHand = wording.book().overrides().get(mark.key());
        if (byHand != null) {
            if (noted.add(mark.key())) {
                runs.add(new Run.Note(Text.of(wording.say("by-hand", byHand.computed(), byHand.reason()))));
            }
            return;
        }
        var figures = mark.codes().stream()
                .map(wording.book()::figure)
                .filter(Objects::nonNull)
                .toList();
        if (mark instanceof Mark.Change && noted.add("territory")) {
            figures.stream()
                    .flatMap(figure -> figure.notes().stream())
                    .distinct()
                    .forEach(note -> runs.add(new Run.Note(Text.of(note))));
        }
        for (var figure : figures) {
            var key = mark instanceof Mark.Change ? "incomplete.change" : "incomplete";
            incomplete(runs, key, figure.lacking(), figure);
            if (mark instanceof Mark.Change) {
                incomplete(runs, "incomplete.before", figure.lackingBefore(), figure);
            }
        }
    }

    /// Which units a figure lacks, said once for the same units; a comparison says that they are not in it.
    private void incomplete(List<Run> runs, String key, List<String> lacking, Figured figure) {
        if (lacking.isEmpty() || !noted.add(key + lacking)) {
            return;
        }
        int all = figure.pieces().size();
        runs.add(new Run.Note(Text.of(wording.say(
                key,
                Integer.toString(all - lacking.size()),
                Integer.toString(all),
                named(lacking),
                wording.book().base()))));
    }

    private String named(List<String> units) {
        return units.size() <= MOST_NAMES
                ? String.join(", ", units)
                : wording.say(
                        "and-others",
                        String.join(", ", units.subList(0, MOST_NAMES)),
                        Integer.toString(units.size() - MOST_NAMES));
    }

    private static Run plain(String words) {
        return new Run.Words(words, Text.Emphasis.NONE);
    }
}
