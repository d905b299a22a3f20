package vn.phoihop.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Footnotes and the markers that point to them.
public final class Footnotes {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern MARKER =
            Pattern.compile("^(?:([⁰¹²³⁴-⁹]{1,3})|\\[\\^?(\\d{1,3})]:?|(\\d{1,2})(?=\\s)|\\((\\*{1,3})\\))\\s*");
    private static final Pattern REFERENCE = Pattern.compile(
            "([⁰¹²³⁴-⁹]{1,3})|\\[\\^?(\\d{1,3})]|(?<=[\\p{L})”\"%])(\\d{1,2})(?=[\\s,.;:)]|$)|\\((\\*{1,3})\\)");

    private Footnotes() {}

    /// A marker in running text, at an offset of its passage, and the footnote it points to.
    public record Link(Passage from, int offset, Passage footnote) {}

    /// The marker at the beginning of a footnote, as plain digits or stars.
    public static Optional<String> marker(Passage footnote) {
        if (footnote.kind() != Passage.Kind.FOOTNOTE) {
            return Optional.empty();
        }
        return marker(footnote.text());
    }

    /// Every marker in the running text that has a footnote; where numbering begins again on each page, the next
    /// footnote of that number.
    public static List<Link> links(List<Passage> passages) {
        var links = new ArrayList<Link>();
        Map<String, Passage> notes = new HashMap<>();
        for (int i = passages.size() - 1; i >= 0; i--) {
            var passage = passages.get(i);
            marker(passage).ifPresent(marker -> notes.put(marker, passage));
        }
        if (notes.isEmpty()) {
            return List.of();
        }
        for (var passage : passages) {
            if (passage.kind() != Passage.Kind.FOOTNOTE) {
                addLinks(passage, notes, links);
            } else {
                marker(passage).ifPresent(marker -> nextOf(marker, passage, passages, notes));
            }
        }
        return List.copyOf(links);
    }

    private static void addLinks(Passage passage, Map<String, Passage> notes, List<Link> links) {
        var text = passage.text();
        var reference = REFERENCE.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = 0; at < text.length(); at++) {
            if (!mayBeginReference(text.charAt(at))
                    || !reference.region(at, text.length()).lookingAt()) {
                continue;
            }
            var note = notes.get(digits(reference.group()));
            if (note != null) {
                links.add(new Link(passage, at, note));
            }
            at = reference.end() - 1;
        }
    }

    private static boolean mayBeginReference(char c) {
        return c == '(' || c == '[' || (c >= '0' && c <= '9') || SUPERSCRIPTS.indexOf(c) >= 0;
    }

    private static void nextOf(String marker, Passage note, List<Passage> passages, Map<String, Passage> notes) {
        passages.stream()
                .filter(later -> later.firstLine() > note.firstLine())
                .filter(later -> marker(later).filter(marker::equals).isPresent())
                .findFirst()
                .ifPresent(later -> notes.put(marker, later));
    }

    static Optional<String> marker(String text) {
        var matcher = MARKER.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(digits(matcher.group()));
    }

    static String digits(String marker) {
        var digits = new StringBuilder();
        for (int i = 0; i < marker.length(); i++) {
            char c = marker.charAt(i);
            int raised = SUPERSCRIPTS.indexOf(c);
            if (raised >= 0) {
                digits.append(raised);
            } else if (Character.isDigit(c) || c == '*') {
                digits.append(c);
            }
        }
        return digits.toString();
    }
}
