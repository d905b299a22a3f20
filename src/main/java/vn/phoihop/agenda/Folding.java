package vn.phoihop.agenda;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// Folds the lines of a calendar after at most 75 bytes (RFC 5545, 3.1), between letters: most letters of Vietnamese
/// take two or three bytes, and a letter cut in two is read as none.
final class Folding {

    private static final int BYTES = 75;

    private Folding() {}

    static String folded(String text) {
        return text.lines().map(Folding::line).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(String line) {
        var folded = new StringBuilder(line.length() + 16);
        var used = 0;
        for (int at = 0; at < line.length(); ) {
            var letter = Character.toString(line.codePointAt(at));
            var bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > BYTES) {
                folded.append("\r\n ");
                used = 1;
            }
            folded.append(letter);
            used += bytes;
            at += letter.length();
        }
        return folded.toString();
    }
}
