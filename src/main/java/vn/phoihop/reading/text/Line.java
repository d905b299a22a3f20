package vn.phoihop.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One line, or one of two columns of a line, as a reader sees it: without the signs of markup and with single blanks.
/// `columns` has, for each character, where it stands in the line as extracted.
@SuppressWarnings("ArrayRecordComponent") // never compared, never let out of the package
record Line(int number, String text, int[] columns, boolean heading, boolean apart) {

    private static final String CLOSERS = "”\")»’'’]*_";
    private static final String ENDS = ".;:!?…";

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isRow() {
        return text.indexOf('\t') >= 0;
    }

    int length() {
        return text.length();
    }

    /// Ends as a sentence, a clause of a list, or an announcement does.
    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0 && !LineStarts.endsWithAbbreviation(text);
    }

    boolean endsWith(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    boolean startsLower() {
        return Character.isLowerCase(firstLetterOrDigit());
    }

    boolean startsWithDigit() {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    /// Only capitals, and more than a symbol or two.
    boolean isCapitals() {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1;
    }

    int lengthOfFirstWord() {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    String lastWord() {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private char firstLetterOrDigit() {
        for (int i = 0; i < Math.min(text.length(), 4); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /// The line in parts no longer than a passage may be.
    List<Line> parts(int longest) {
        if (text.length() <= longest) {
            return List.of(this);
        }
        var parts = new ArrayList<Line>();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(text.length(), start + longest);
            int blank = text.lastIndexOf(' ', end - 1);
            if (end < text.length() && blank > start) {
                end = blank + 1;
            }
            parts.add(part(start, end));
            start = end;
        }
        return parts;
    }

    /// The characters from `start` to `end`, to stand as a line of its own.
    Line part(int start, int end) {
        var columnsOfPart = Arrays.copyOfRange(columns, start, end);
        return new Line(number, text.substring(start, end), columnsOfPart, heading, true);
    }
}
