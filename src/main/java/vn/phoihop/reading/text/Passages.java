package vn.phoihop.reading.text;

import java.util.ArrayList;
import java.util.List;

/// The passages of a text, in order.
public final class Passages {

    private Passages() {}

    /// Puts printed lines together again into paragraphs, across page breaks too; headings, items of lists, rows of
    /// tables and lines of the head and foot stay apart, page numbers and the signs of Markdown fall away.
    public static List<Passage> of(List<String> lines) {
        var read = new ArrayList<Line>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            read.addAll(Markup.read(lines.get(i), i + 1));
        }
        return List.copyOf(new Joining(read).passages());
    }
}
