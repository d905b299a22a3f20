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
    private static final Pattern BRACKETED = Pattern.compile("(?<=\\S)\\s?\\[\\^?(\\d{1,3})]");

    private final Set<String> carried = new HashSet<>();
    private final Set<String> bracketed = new HashSet<>();
    private int bareNotes;

    FootnoteLines(List<Line> lines) {
        for (var line : lines) {
            if (line.text().indexOf('[') >= 0) {
                collectBracketed(line.text());
            }
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
            collectCarried(text);
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

    private void collectBracketed(String text) {
        var matcher = BRACKETED.matcher(text);
        while (matcher.find()) {
            bracketed.add(matcher.group(1));
        }
    }

    /// One or two digits that hang on a word: `thành viên1,`.
    private void collectCarried(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isDigit(text, i) && isWordEnd(text, i - 1)) {
                int end = isDigit(text, i + 1) ? i + 2 : i + 1;
                if (end >= text.length() || " ,.;:)".indexOf(text.charAt(end)) >= 0) {
                    carried.add(text.substring(i, end));
                }
            }
        }
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static boolean isWordEnd(String text, int i) {
        char c = text.charAt(i);
        boolean closed = c == ')' || c == '”' || c == '"';
        return c == '%' || Character.isLowerCase(c) || (closed && i > 0 && Character.isLowerCase(text.charAt(i - 1)));
    }
}
