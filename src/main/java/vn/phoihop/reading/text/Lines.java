package vn.phoihop.reading.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Text cut into lines: composed letters (NFC), one kind of blank, nothing invisible.
final class Lines {

    private Lines() {}

    static List<String> of(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (endsLine(c)) {
                lines.add(clean(text.substring(start, i)));
                if (c == '\f') {
                    lines.add("");
                }
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(clean(text.substring(start)));
        }
        return List.copyOf(lines);
    }

    private static boolean endsLine(char c) {
        return switch (c) {
            case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    private static String clean(String line) {
        if (isPlain(line)) {
            return line;
        }
        var visible = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isSurrogate(c) && !isPaired(line, i)) {
                visible.append('\uFFFD');
            } else if (isBlank(c)) {
                visible.append(' ');
            } else if (!isInvisible(c)) {
                visible.append(c);
            }
        }
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 0x7F || (c < ' ' && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPaired(String line, int i) {
        if (Character.isHighSurrogate(line.charAt(i))) {
            return i + 1 < line.length() && Character.isLowSurrogate(line.charAt(i + 1));
        }
        return i > 0 && Character.isHighSurrogate(line.charAt(i - 1));
    }

    private static boolean isBlank(char c) {
        return c != '\t' && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /// Soft hyphens, joiners, direction and byte order marks, control characters.
    private static boolean isInvisible(char c) {
        return c != '\t' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }
}
