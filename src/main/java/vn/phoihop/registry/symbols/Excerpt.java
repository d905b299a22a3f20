package vn.phoihop.registry.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A few words of a text around what was searched for; whoever shows it marks the pieces that are hits.
public record Excerpt(List<Piece> pieces) {

    private static final int AROUND = 90;

    /// A run of the text, and whether it is what was searched for.
    public record Piece(String text, boolean hit) {}

    /// The place where the words stand one after the other, else the first of them; nothing when none is there.
    public static Excerpt of(String text, String asked) {
        var words = Folded.of(asked).words();
        if (words.isEmpty()) {
            return new Excerpt(List.of());
        }
        var folded = Folded.of(text);
        return Stream.of(together(words), anyOf(words))
                .flatMap(pattern -> around(folded, pattern))
                .findFirst()
                .orElse(new Excerpt(List.of()));
    }

    /// The excerpt as plain text.
    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static Pattern together(String words) {
        return whole(words.replace(" ", "[^a-z0-9]+"));
    }

    private static Pattern anyOf(String words) {
        return whole(words.replace(' ', '|'));
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?<![a-z0-9])(?:" + words + ")(?![a-z0-9])");
    }

    private static Stream<Excerpt> around(Folded text, Pattern pattern) {
        var first = pattern.matcher(text.folded());
        if (!first.find()) {
            return Stream.empty();
        }
        int from = edge(text.text(), Math.max(0, first.start() - AROUND), -1);
        int to = edge(text.text(), Math.min(text.text().length(), first.end() + AROUND), 1);
        var hits = pattern.matcher(text.folded()).region(from, to).results().toList();
        return Stream.of(new Excerpt(pieces(text.text(), from, to, hits)));
    }

    /// Moves a cut to the next blank, so that no word is broken.
    private static int edge(String text, int at, int step) {
        int edge = at;
        while (edge > 0
                && edge < text.length()
                && !Character.isWhitespace(text.charAt(edge))
                && Math.abs(edge - at) < 30) {
            edge += step;
        }
        return Math.clamp(edge, 0, text.length());
    }

    private static List<Piece> pieces(String text, int from, int to, List<MatchResult> hits) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(from > 0 ? "… " : "", false));
        int at = from;
        for (var hit : hits) {
            pieces.add(new Piece(oneLine(text.substring(at, hit.start())), false));
            pieces.add(new Piece(oneLine(text.substring(hit.start(), hit.end())), true));
            at = hit.end();
        }
        pieces.add(new Piece(oneLine(text.substring(at, to)) + (to < text.length() ? " …" : ""), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
