package vn.phoihop.typesetting.markup;

import java.util.ArrayList;
import java.util.List;
import vn.phoihop.typesetting.Text;
import vn.phoihop.typesetting.Text.Emphasis;
import vn.phoihop.typesetting.Text.Run;

/// Reads one line: emphasis, footnotes, figures, and signs that a backslash made plain.
public final class TextReader {

    private final String written;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean bold;
    private boolean italic;
    private int at;

    private TextReader(String written, int at) {
        this.written = written;
        this.at = at;
    }

    public static Text read(String written) {
        var reader = new TextReader(written, 0);
        reader.readTo('\0');
        return new Text(reader.runs);
    }

    /// Reads up to this sign, which ends a footnote, or to the end.
    private void readTo(char end) {
        while (at < written.length() && (end == '\0' || written.charAt(at) != end)) {
            one();
        }
        flush();
    }

    private void one() {
        if (written.charAt(at) == '\\') {
            words.append(escaped());
        } else if (written.startsWith("**", at)) {
            flush();
            bold = !bold;
            at += 2;
        } else if (written.startsWith("__", at)) {
            flush();
            italic = !italic;
            at += 2;
        } else if (written.startsWith("[^", at) && written.indexOf(']', at) > 0) {
            note();
        } else if (written.startsWith("{{", at) && written.indexOf("}}", at) > 0) {
            figure();
        } else {
            words.append(written.charAt(at++));
        }
    }

    /// The sign after a backslash; at the end of a line that was stripped, the blank that stood there.
    private char escaped() {
        at++;
        if (at >= written.length()) {
            return ' ';
        }
        char sign = written.charAt(at++);
        return sign == 'n' ? '\n' : sign;
    }

    private void note() {
        flush();
        var inner = new TextReader(written, at + 2);
        inner.readTo(']');
        at = Math.min(written.length(), inner.at + 1);
        runs.add(new Run.Note(new Text(inner.runs)));
    }

    private void figure() {
        flush();
        at += 2;
        var shown = plainTo("@", "}}");
        var evidence = "";
        if (written.startsWith("@", at)) {
            at++;
            evidence = plainTo("}}", "}}");
        }
        at = Math.min(written.length(), at + 2);
        runs.add(new Run.Figure(shown, evidence));
    }

    private String plainTo(String end, String otherEnd) {
        var plain = new StringBuilder();
        while (at < written.length() && !written.startsWith(end, at) && !written.startsWith(otherEnd, at)) {
            plain.append(written.charAt(at) == '\\' ? escaped() : written.charAt(at++));
        }
        return plain.toString();
    }

    private void flush() {
        if (!words.isEmpty()) {
            runs.add(new Run.Words(words.toString(), emphasis()));
            words.setLength(0);
        }
    }

    private Emphasis emphasis() {
        if (bold) {
            return italic ? Emphasis.BOLD_ITALIC : Emphasis.BOLD;
        }
        return italic ? Emphasis.ITALIC : Emphasis.NONE;
    }
}
