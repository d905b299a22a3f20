package vn.phoihop.reading.text;

import java.util.ArrayList;
import java.util.List;

/// The passages of a text, in order.
public final class Passages {

    private Passages() {}

    /// Each line that is not blank is a passage.
    public static List<Passage> of(List<String> lines) {
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isBlank()) {
                passages.add(new Passage(Passage.Kind.TEXT, line, List.of(new Passage.Piece(0, i + 1, 0))));
            }
        }
        return List.copyOf(passages);
    }
}
