package vn.phoihop.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.phoihop.typesetting.Text;
import vn.phoihop.typesetting.Text.Run;

/// The marks at the ends of listed things, which the form prescribes whatever was typed.
final class Endings {

    private static final Pattern MARKS = Pattern.compile("[\\s;,.]+$");

    private Endings() {}

    static String bare(String words) {
        return MARKS.matcher(words.strip()).replaceFirst("");
    }

    /// The text without the marks at its end; a footnote there stays.
    static Text bare(Text text) {
        var runs = new ArrayList<>(text.runs());
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i) instanceof Run.Words(var words, var emphasis)) {
                runs.set(i, new Run.Words(MARKS.matcher(words).replaceFirst(""), emphasis));
                break;
            }
            if (runs.get(i) instanceof Run.Figure) {
                break;
            }
        }
        return new Text(runs);
    }

    static List<String> listed(List<String> items, String between, String last) {
        var listed = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            listed.add(bare(items.get(i)) + (i < items.size() - 1 ? between : last));
        }
        return listed;
    }

    /// What to print after a text so that it ends with the mark (`./.` or `.`).
    static String missing(Text text, String mark) {
        var plain = text.plain().stripTrailing();
        if (plain.endsWith(mark)) {
            return "";
        }
        return plain.endsWith(".") ? mark.substring(1) : mark;
    }
}
