package vn.phoihop.reading.text;

import java.util.ArrayList;
import java.util.List;

/// A passage in the making.
final class Draft {

    private final Passage.Kind kind;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Piece> pieces = new ArrayList<>();
    private Line last;

    Draft(Passage.Kind kind, Line first) {
        this.kind = kind;
        this.last = first;
        add(first);
    }

    Passage.Kind kind() {
        return kind;
    }

    Line last() {
        return last;
    }

    int length() {
        return text.length();
    }

    boolean isCapitals() {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    /// Goes on with another line; `2021-` and `2025` become one word again.
    void join(Line line) {
        boolean range = last.endsWith('-') && line.startsWithDigit() && isDigit(last.length() - 2);
        if (!range) {
            text.append(' ');
        }
        add(line);
        last = line;
    }

    Passage passage() {
        return new Passage(kind, text.toString(), List.copyOf(pieces));
    }

    private boolean isDigit(int i) {
        return i >= 0 && Character.isDigit(last.text().charAt(i));
    }

    private void add(Line line) {
        int start = text.length();
        for (int i = 0; i < line.length(); i++) {
            if (i == 0 || line.columns()[i] != line.columns()[i - 1] + 1) {
                pieces.add(new Passage.Piece(start + i, line.number(), line.columns()[i]));
            }
        }
        text.append(line.text());
    }
}
