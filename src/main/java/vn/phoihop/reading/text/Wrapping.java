package vn.phoihop.reading.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How the lines of a text were broken: at the end of a printed line of some width, or only at the end of a paragraph.
///
/// `width` is that of a full printed line, 0 if each line is a paragraph. `spaced` if every printed line has a blank
/// line after it.
record Wrapping(int width, boolean spaced) {

    private static final int FEWEST = 4;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 170;
    private static final double NEARLY = 0.85;

    static Wrapping of(List<Line> lines) {
        var touching = lengths(lines, 1);
        var width = width(touching);
        if (width > 0) {
            return new Wrapping(width, false);
        }
        var spaced = lengths(lines, 2);
        long lower = lines.stream().filter(Line::startsLower).count();
        boolean oftenLower =
                lower * 3 > lines.stream().filter(line -> !line.isBlank()).count();
        if (touching.size() < FEWEST && oftenLower && width(spaced) > 0) {
            return new Wrapping(width(spaced), true);
        }
        return new Wrapping(0, false);
    }

    /// Whether the first word of the next line had no room on this one.
    boolean isFull(Line line, Line next) {
        return width > 0 && line.length() + 1 + next.lengthOfFirstWord() > width * NEARLY;
    }

    /// The lengths of lines that have another line at that distance and are not items, rows or parts of the head.
    private static List<Integer> lengths(List<Line> lines, int distance) {
        var lengths = new ArrayList<Integer>();
        for (int i = 0; i + distance < lines.size(); i++) {
            var line = lines.get(i);
            var next = lines.get(i + distance);
            boolean apart = distance == 1 || lines.get(i + 1).isBlank();
            boolean prose = !line.isBlank() && !line.isRow() && !line.isCapitals();
            if (apart && prose && !next.isBlank() && !LineStarts.isStart(next)) {
                lengths.add(line.length());
            }
        }
        Collections.sort(lengths);
        return lengths;
    }

    private static int width(List<Integer> lengths) {
        if (lengths.size() < FEWEST) {
            return 0;
        }
        int width = lengths.get(lengths.size() * 9 / 10);
        return width >= NARROWEST && width <= WIDEST ? width : 0;
    }
}
