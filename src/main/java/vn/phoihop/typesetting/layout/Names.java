package vn.phoihop.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.phoihop.typesetting.profile.Format;

/// Where a name too long for its column is broken: where asked, before the word of a level, else into even halves.
public final class Names {

    /// Points in a millimetre.
    public static final double POINTS = 72 / 25.4;
    private static final Pattern LEVEL = Pattern.compile(
            "\\s+(?=(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|KHU VỰC|TỈNH ỦY|THÀNH ỦY|TRUNG ƯƠNG)(?:\\s|$))");

    private Names() {}

    /// The lines of a name in a column of so many millimetres.
    static List<String> lines(String name, Format format, double width) {
        var lines = new ArrayList<String>();
        for (var piece : name.split("\\|", -1)) {
            var words = format.capitals() ? Spans.capitals(piece.strip()) : piece.strip();
            lines.addAll(fitted(words.replaceAll("\\s+", " "), format, width * POINTS));
        }
        return lines;
    }

    private static List<String> fitted(String words, Format format, double width) {
        if (measure(words, format) <= width) {
            return List.of(words);
        }
        var level = LEVEL.matcher(words);
        int at = -1;
        while (level.find()) {
            if (level.start() > 0 && measure(words.substring(0, level.start()), format) <= width) {
                at = level.start();
            }
        }
        if (at > 0 && measure(words.substring(at).strip(), format) <= width) {
            return List.of(words.substring(0, at), words.substring(at).strip());
        }
        return even(words, format, width);
    }

    /// The shortest equal share of the whole that still fits, greedily filled.
    private static List<String> even(String words, Format format, double width) {
        var whole = measure(words, format);
        int count = (int) Math.ceil(whole / width);
        for (double aim = whole / count; aim < width; aim += format.size() / 2) {
            var lines = filled(words, format, aim);
            if (lines.size() <= count) {
                return lines;
            }
        }
        return filled(words, format, width);
    }

    static List<String> filled(String words, Format format, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measure(longer, format) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /// Words broken only at marks of zero width (U+200B), and only where they do not fit into so many millimetres.
    static List<String> broken(String marked, Format format, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var piece : marked.split("\u200b", -1)) {
            if (!line.isEmpty() && measure(line + piece, format) > width * POINTS) {
                lines.add(line);
                line = "";
            }
            line += piece;
        }
        lines.add(line);
        return lines;
    }

    /// The width of words in points.
    static double measure(String words, Format format) {
        return Typeface.of(format.bold(), format.italic()).width(words, format.size());
    }

    /// The longest of the lines, in millimetres.
    static double longest(List<String> lines, Format format) {
        return lines.stream().mapToDouble(line -> measure(line, format)).max().orElse(0) / POINTS;
    }
}
