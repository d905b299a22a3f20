package vn.phoihop.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.phoihop.reading.Figure;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Reading;

/// A line of the text as it is shown: its pieces, some of them figures, and the findings beside it.
public record TextLine(int number, List<Piece> pieces, List<Noted> findings) {

    private static final Pattern NUMBER = Pattern.compile("[\\p{N}][\\p{N}.,/]*[\\p{N}]?%?|\\p{L}+");

    /// A run of the line, and whether it is a figure.
    public record Piece(String text, boolean figure) {}

    /// A finding with its place in the list of findings.
    public record Noted(int place, Finding finding) {}

    /// The text of a reading, line by line; blank lines only where they part something.
    static List<TextLine> of(Reading reading) {
        var figures = reading.figures().stream().collect(Collectors.groupingBy(Figure::line));
        var findings = IntStream.range(0, reading.findings().size())
                .mapToObj(i -> new Noted(i + 1, reading.findings().get(i)))
                .collect(Collectors.groupingBy(noted -> Math.clamp(
                        noted.finding().line(), 1, Math.max(1, reading.text().size()))));
        return IntStream.rangeClosed(1, reading.text().size())
                .mapToObj(n -> line(n, reading.text().get(n - 1), figures, findings))
                .toList();
    }

    private static TextLine line(
            int number, String text, Map<Integer, List<Figure>> figures, Map<Integer, List<Noted>> findings) {
        return new TextLine(
                number,
                pieces(text, figures.getOrDefault(number, List.of())),
                findings.getOrDefault(number, List.of()));
    }

    private static List<Piece> pieces(String text, List<Figure> figures) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var start :
                figures.stream().map(Figure::column).sorted().distinct().toList()) {
            var figure = NUMBER.matcher(text);
            if (start < at || start >= text.length() || !figure.find(start) || figure.start() != start) {
                continue;
            }
            pieces.add(new Piece(text.substring(at, start), false));
            pieces.add(new Piece(figure.group(), true));
            at = figure.end();
        }
        pieces.add(new Piece(text.substring(at), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /// Whether nothing stands in it.
    public boolean isBlank() {
        return findings.isEmpty()
                && pieces.stream().allMatch(piece -> piece.text().isBlank());
    }
}
