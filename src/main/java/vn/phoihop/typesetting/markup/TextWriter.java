package vn.phoihop.typesetting.markup;

import java.util.stream.Collectors;
import vn.phoihop.typesetting.Text;
import vn.phoihop.typesetting.Text.Run;

/// Writes one line so that it is read back as it was.
public final class TextWriter {

    private TextWriter() {}

    public static String write(Text text) {
        return text.runs().stream().map(run -> write(run, false)).collect(Collectors.joining());
    }

    private static String write(Run run, boolean inNote) {
        return switch (run) {
            case Run.Words words -> words(words, inNote);
            case Run.Figure(var words, var evidence) ->
                "{{" + plain(words, true).replace("@", "\\@")
                        + (evidence.isEmpty() ? "" : "@" + plain(evidence, true))
                        + "}}";
            case Run.Note(var note) ->
                "[^" + note.runs().stream().map(inner -> write(inner, true)).collect(Collectors.joining()) + "]";
        };
    }

    private static String words(Run.Words words, boolean inNote) {
        if (words.words().isEmpty()) {
            return "";
        }
        var plain = plain(words.words(), inNote);
        return switch (words.emphasis()) {
            case NONE -> plain;
            case BOLD -> "**" + plain + "**";
            case ITALIC -> "__" + plain + "__";
            case BOLD_ITALIC -> "**__" + plain + "__**";
        };
    }

    private static String plain(String words, boolean inner) {
        var plain = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            boolean marked = "\\*_{".indexOf(sign) >= 0
                    || (inner && "]}".indexOf(sign) >= 0)
                    || (sign == '[' && i + 1 < words.length() && words.charAt(i + 1) == '^');
            if (sign == '\n') {
                plain.append("\\n");
            } else {
                plain.append(marked ? "\\" : "").append(sign);
            }
        }
        return plain.toString();
    }

    /// Blanks at the ends of a line are kept by a backslash.
    static String edged(String line) {
        var front = line.startsWith(" ") ? "\\" + line : line;
        return front.endsWith(" ") && !front.endsWith("\\ ") ? front.substring(0, front.length() - 1) + "\\ " : front;
    }
}
