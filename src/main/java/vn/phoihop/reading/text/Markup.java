package vn.phoihop.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Takes the signs of Markdown and of drawing out of a line, remembering where each remaining character stood.
final class Markup {

    private static final Pattern RULE = Pattern.compile("[\\s\\-_=*.~|:+]*");
    private static final int WIDE_GAP = 5;
    private static final int GAP_OF_A_TABLE = 3;

    private final String raw;
    private final StringBuilder text;
    private int[] columns;
    private boolean heading;

    private Markup(String raw) {
        this.raw = raw;
        this.text = new StringBuilder(raw.length());
        this.columns = new int[raw.length()];
    }

    /// The line as one or, where the head or foot was set side by side, as its two columns.
    static List<Line> read(String raw, int number) {
        if (isRule(raw)) {
            return List.of(new Line(number, "", new int[0], false, false));
        }
        var markup = new Markup(raw);
        if (markup.isTable()) {
            markup.readTable();
        } else {
            markup.readText();
        }
        markup.trim();
        return markup.lines(number);
    }

    private static boolean isRule(String raw) {
        return raw.length() < 500 && RULE.matcher(raw).matches();
    }

    private boolean isTable() {
        var stripped = raw.strip();
        return stripped.startsWith("|") && stripped.indexOf('|', 1) > 0;
    }

    private void readTable() {
        int start = raw.indexOf('|') + 1;
        int end = raw.stripTrailing().length();
        if (raw.charAt(end - 1) == '|') {
            end--;
        }
        for (int i = start; i < end; i++) {
            if (raw.charAt(i) == '|' && raw.charAt(i - 1) != '\\') {
                endCell();
                put('\t', i);
            } else {
                i += readChar(i);
            }
        }
        if (text.indexOf("\t") < 0) {
            put('\t', end);
        }
    }

    private void endCell() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private void readText() {
        int start = 0;
        while (start < raw.length() && (Character.isWhitespace(raw.charAt(start)) || raw.charAt(start) == '>')) {
            start++;
        }
        int marks = start;
        while (marks < raw.length() && raw.charAt(marks) == '#') {
            marks++;
        }
        heading = marks > start && marks - start <= 6;
        if (heading) {
            start = marks;
        }
        for (int i = start; i < raw.length(); i++) {
            i += readChar(i);
        }
    }

    /// Takes or drops the character at `i`; returns how many more were dropped with it.
    private int readChar(int i) {
        char c = raw.charAt(i);
        switch (c) {
            case '\\' -> {
                if (!escapes(i)) {
                    put(c, i);
                }
            }
            case '*' -> {
                if (isNoteMark(i) || isBullet(i)) {
                    put(c, i);
                }
            }
            case '_' -> {
                if (!isEmphasis(i)) {
                    put(c, i);
                }
            }
            case '<' -> {
                return lineBreak(i);
            }
            default -> put(c, i);
        }
        return 0;
    }

    private void put(char c, int column) {
        boolean afterBlank = text.isEmpty() || text.charAt(text.length() - 1) == '\t';
        if (c == ' ' && afterBlank) {
            return;
        }
        columns[text.length()] = column;
        text.append(c);
    }

    private boolean escapes(int i) {
        return i + 1 < raw.length() && "\\`*_{}[]()#+-.!|/<>~".indexOf(raw.charAt(i + 1)) >= 0;
    }

    /// `(*)`, `(**)` refer to a note.
    private boolean isNoteMark(int i) {
        char before = i > 0 ? raw.charAt(i - 1) : ' ';
        char after = i + 1 < raw.length() ? raw.charAt(i + 1) : ' ';
        boolean opened = before == '(' || (before == '*' && i > 1 && raw.charAt(i - 2) == '(');
        boolean closed = after == ')' || (after == '*' && i + 2 < raw.length() && raw.charAt(i + 2) == ')');
        return opened && closed;
    }

    private boolean isBullet(int i) {
        return text.isEmpty() && i + 1 < raw.length() && raw.charAt(i + 1) == ' ';
    }

    private boolean isEmphasis(int i) {
        boolean afterWord = i > 0 && Character.isLetterOrDigit(raw.charAt(i - 1));
        boolean beforeWord = i + 1 < raw.length() && Character.isLetterOrDigit(raw.charAt(i + 1));
        return afterWord != beforeWord || (i > 0 && raw.charAt(i - 1) == '_') || raw.startsWith("__", i);
    }

    private int lineBreak(int i) {
        for (var sign : List.of("<br>", "<br/>", "<br />")) {
            if (raw.regionMatches(true, i, sign, 0, sign.length())) {
                put(' ', i);
                return sign.length() - 1;
            }
        }
        put('<', i);
        return 0;
    }

    private void trim() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (heading) {
            while (end > 0 && text.charAt(end - 1) == '#') {
                end--;
            }
        }
        text.setLength(end);
        columns = Arrays.copyOf(columns, end);
    }

    private List<Line> lines(int number) {
        var whole = new Line(number, text.toString(), columns, heading, false);
        var cells = cells(whole);
        if (cells.size() == 2
                && LineStarts.isSetSideBySide(
                        cells.getFirst().text(), cells.getLast().text())) {
            return cells;
        }
        return List.of(whole.isRow() ? labelled(whole) : singleBlanks(whole, cells.size() > 2));
    }

    /// The stretches between tabs or wide gaps.
    private static List<Line> cells(Line line) {
        var cells = new ArrayList<Line>();
        int start = 0;
        int blanks = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.text().charAt(i) : 'x';
            if (c == ' ' || c == '\t') {
                blanks += c == '\t' ? WIDE_GAP : 1;
                continue;
            }
            if (blanks >= WIDE_GAP || i == line.length()) {
                addCell(cells, line, start, i == line.length() ? i : i - Math.min(i, blanksBefore(line, i)));
                start = i;
            }
            blanks = 0;
        }
        return cells;
    }

    private static int blanksBefore(Line line, int i) {
        int blanks = 0;
        while (blanks < i && Character.isWhitespace(line.text().charAt(i - blanks - 1))) {
            blanks++;
        }
        return blanks;
    }

    private static void addCell(List<Line> cells, Line line, int start, int end) {
        if (end > start && !line.text().substring(start, end).isBlank()) {
            cells.add(singleBlanks(line.part(start, end), false));
        }
    }

    /// `1.<tab>Heading` is a label and its words, no row of a table.
    private static Line labelled(Line row) {
        int tab = row.text().indexOf('\t');
        if (row.text().indexOf('\t', tab + 1) < 0
                && LineStarts.isLabel(row.text().substring(0, tab))) {
            return new Line(row.number(), row.text().replace('\t', ' '), row.columns(), row.heading(), row.apart());
        }
        return row;
    }

    /// Single blanks; in a line of three or more columns the wide gaps become tabs.
    private static Line singleBlanks(Line line, boolean asRow) {
        var single = new StringBuilder(line.length());
        var columns = new int[line.length()];
        int blanks = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.text().charAt(i);
            blanks = c == ' ' ? blanks + 1 : 0;
            if (blanks <= 1) {
                columns[single.length()] = line.columns()[i];
                single.append(c);
            } else if (asRow && blanks == GAP_OF_A_TABLE) {
                single.setCharAt(single.length() - 1, '\t');
            }
        }
        return new Line(
                line.number(),
                single.toString(),
                Arrays.copyOf(columns, single.length()),
                line.heading(),
                line.apart());
    }
}
