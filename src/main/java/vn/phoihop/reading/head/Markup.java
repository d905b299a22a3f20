package vn.phoihop.reading.head;

import java.util.regex.Pattern;

/// Markdown remains in extracted text, taken out without moving anything.
public final class Markup {

    private static final Pattern SIGNS =
            Pattern.compile("\\*+|(?<![\\p{L}\\d])_+|_+(?![\\p{L}\\d])|^\\s*#{1,6}(?=\\s)|^\\s*>+(?=\\s)|`|\\\\$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Markup() {}

    /// The text with every Markdown sign replaced by as many spaces, so that offsets stay.
    public static String blank(String text) {
        if (text.indexOf('*') < 0
                && text.indexOf('#') < 0
                && text.indexOf('_') < 0
                && text.indexOf('`') < 0
                && text.indexOf('>') < 0) {
            return text;
        }
        return SIGNS.matcher(text).replaceAll(sign -> " ".repeat(sign.group().length()));
    }

    /// Where the first thing people see stands.
    public static int start(String blanked) {
        int start = 0;
        while (start < blanked.length() && Character.isWhitespace(blanked.charAt(start))) {
            start++;
        }
        return start;
    }

    /// The text as people see it, with single spaces.
    public static String shown(String text) {
        return SPACES.matcher(blank(text)).replaceAll(" ").strip();
    }
}
