package vn.phoihop.reports.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The text of a section, taken apart: paragraphs of words and marks.
public record Prose(List<Paragraph> paragraphs) {

    private static final Pattern MARK = Pattern.compile("\\[\\[([^\\[\\]\n]{1,300})]]");

    public Prose {
        paragraphs = List.copyOf(paragraphs);
    }

    /// One line as it was typed; an item when it begins with a dash.
    public record Paragraph(boolean isItem, List<Piece> pieces) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        /// The mark that stands here alone, if one does.
        public List<Mark> marks() {
            return pieces.stream()
                    .filter(Piece.Marked.class::isInstance)
                    .map(piece -> ((Piece.Marked) piece).mark())
                    .toList();
        }

        boolean isAlone() {
            return pieces.stream()
                    .allMatch(piece -> piece instanceof Piece.Marked
                            || (piece instanceof Piece.Words(var words) && words.matches("[\\s.;:]*")));
        }
    }

    /// Words, or a mark among them.
    public sealed interface Piece {

        /// As typed.
        record Words(String words) implements Piece {}

        /// In brackets.
        record Marked(Mark mark) implements Piece {}
    }

    public static Prose of(String body) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var line : body.split("\n", -1)) {
            var text = line.strip();
            if (!text.isEmpty()) {
                var isItem = text.startsWith("- ");
                paragraphs.add(
                        new Paragraph(isItem, pieces(isItem ? text.substring(2).strip() : text)));
            }
        }
        return new Prose(paragraphs);
    }

    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var match = MARK.matcher(text);
        int from = 0;
        while (match.find()) {
            if (match.start() > from) {
                pieces.add(new Piece.Words(text.substring(from, match.start())));
            }
            pieces.add(new Piece.Marked(Mark.of(match.group(1))));
            from = match.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece.Words(text.substring(from)));
        }
        return pieces;
    }

    /// Every mark, in order.
    public List<Mark> marks() {
        return paragraphs.stream().flatMap(one -> one.marks().stream()).toList();
    }

    /// The codes of every figure the text needs.
    public Set<String> codes() {
        var codes = new LinkedHashSet<String>();
        marks().forEach(mark -> codes.addAll(mark.codes()));
        return codes;
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }
}
