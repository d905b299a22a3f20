package vn.phoihop.reading.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the lines that begin a footnote: `¹ …`, `[1] …`, `(*) …`, and the bare `1 Quyết định …` if a word before it
/// carries that number.
final class FootnoteLines {

    private static final Pattern RAISED = Pattern.compile("^[⁰¹²³⁴-⁹]{1,3}\\s*\\S");
    private static final Pattern BRACKET = Pattern.compile("^\\[\\^?(\\d{1,3})]:?\\s*\\S");
    private static final Pattern STAR = Pattern.compile("^\\(\\*{1,3}\\)\\s*\\S");
    private static final Pattern BARE = Pattern.compile("^(\\d{1,2})\\s+[\\p{L}“\"(]");
    private static final Pattern CARRIED = Pattern.compile("(?<=\\p{Ll}|\\p{Ll}[)”\"]|%)(\\d{1,2})(?=[\\s,.;:)]|$)");
    private static final Pattern BRACKETED = Pattern.compile("(?<=\\S)\\s?\\[\\^?(\\d{1,3})]");

    private final Set<String> carried = new HashSet<>();
    private final Set<String> bracketed = new HashSet<>();
    private int bareNotes;

    FootnoteLines(List<Line> lines) {
        for (var line : lines) {
            collect(BRACKETED, line.text(), bracketed);
        }
    }

    /// Lines are asked about in their order.
    boolean begins(Line line, boolean afterGap) {
        var text = line.text();
        boolean found = RAISED.matcher(text).find() || STAR.matcher(text).find() || isBracket(text);
        if (!found && afterGap && isBare(text)) {
            bareNotes++;
            found = true;
        }
        if (!found) {
            collect(CARRIED, text, carried);
        }
        return found;
    }

    private boolean isBracket(String text) {
        var matcher = BRACKET.matcher(text);
        return matcher.find() && bracketed.contains(matcher.group(1));
    }

    private boolean isBare(String text) {
        var matcher = BARE.matcher(text);
        if (!matcher.find()) {
            return false;
        }
        int number = Integer.parseInt(matcher.group(1));
        return (number == bareNotes + 1 || number == 1) && carried.contains(matcher.group(1));
    }

    private static void collect(Pattern pattern, String text, Set<String> into) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.add(matcher.group(1));
        }
    }
}
