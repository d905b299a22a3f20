package vn.phoihop.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.phoihop.typesetting.Block;
import vn.phoihop.typesetting.Level;
import vn.phoihop.typesetting.Text;
import vn.phoihop.typesetting.profile.Profile;

/// Sets the blocks of a body or annex, with the labels of its divisions.
final class BodySetter {

    private static final Set<Level> WIDE = Set.of(Level.PART, Level.CHAPTER);
    private static final Set<Level> SECTIONS = Set.of(Level.SECTION, Level.SUBSECTION);

    private final Profile profile;
    private final Spans spans;
    private final GridSetter grids;
    private final Labels labels;

    BodySetter(Profile profile, Spans spans, double width) {
        this.profile = profile;
        this.spans = spans;
        this.grids = new GridSetter(profile, spans, width);
        this.labels = new Labels(profile);
    }

    /// `end` is printed after the last words (`./.`), unless they already end so.
    List<Piece> set(List<Block> blocks, String end) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < blocks.size(); i++) {
            add(pieces, blocks.get(i), i == blocks.size() - 1 ? end : "");
        }
        return pieces;
    }

    private void add(List<Piece> pieces, Block block, String end) {
        switch (block) {
            case Block.Heading heading -> heading(pieces, heading);
            case Block.Clause clause -> pieces.add(clause(clause, end));
            case Block.Paragraph(var text) -> pieces.add(spans.line("body", "", text, end(text, end)));
            case Block.Items(var items) -> items(pieces, items, end);
            case Block.Centred(var words) -> pieces.add(spans.line("centred", words));
            case Block.Table table -> pieces.addAll(grids.set(table));
        }
    }

    /// The label of an article stands out (NĐ 30/2020, Phụ lục I); those of clauses and points do not.
    private Piece clause(Block.Clause clause, String end) {
        var label = clause.label() == null ? labels.next(clause.level()) : clause.label();
        boolean article = clause.level() == Level.ARTICLE;
        var line = spans.line("body", article ? "" : label + " ", clause.text(), end(clause.text(), end));
        if (!article) {
            return line;
        }
        var parts = new ArrayList<>(line.spans());
        parts.addFirst(new Span(label + " ", true, false, null, null));
        return new Piece.Line(line.format(), List.copyOf(parts));
    }

    private static String end(Text text, String mark) {
        return mark.isEmpty() ? "" : Endings.missing(text, mark);
    }

    private void items(List<Piece> pieces, List<Text> items, String end) {
        for (int i = 0; i < items.size(); i++) {
            var last = i == items.size() - 1 ? end(items.get(i), end) : "";
            pieces.add(spans.line("item", profile.say("item.bullet"), items.get(i), last));
        }
    }

    /// Parts, chapters and sections have their label on a line of its own above the title.
    private void heading(List<Piece> pieces, Block.Heading heading) {
        var level = heading.level();
        var label = heading.label() == null ? labels.next(level) : heading.label();
        boolean wide = WIDE.contains(level);
        if (wide || SECTIONS.contains(level)) {
            pieces.add(spans.line(wide ? "label-wide" : "label-section", label));
            pieces.add(spans.line(wide ? "title-wide" : "title-section", "", heading.title(), ""));
        } else {
            pieces.add(spans.line("heading-" + level, label + " ", heading.title(), ""));
        }
    }
}
