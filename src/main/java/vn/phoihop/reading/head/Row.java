package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line with something on it, as people see it: without Markdown, with a tab where a wide gap parts two columns.
///
/// `gap` says that a blank line stands before it; `line` counts from 1.
record Row(int line, String text, String folded, boolean bold, boolean gap) {

    private static final Pattern MARKUP =
            Pattern.compile("^\\s*(?:#{1,6}\\s+|>\\s+)|\\*{1,3}|_{2,3}(?=\\S)|(?<=\\S)_{2,3}|<br\\s*/?>|\\\\$|`");
    private static final Pattern COLUMN = Pattern.compile("\\s*(?:\\t|\\|| {3,})\\s*");
    private static final Pattern SPACES = Pattern.compile("[ \u00a0\u2000-\u200b\u202f\u3000]+");
    private static final Pattern RULE = Pattern.compile("[-–—_=*~.•\\s|]{2,}|[*]");
    /// Where a head flattened to one line falls apart again.
    private static final Pattern SEAM = Pattern.compile(
            "\\s+(?=cong hoa xa hoi chu nghia|doc lap\\s?-\\s?tu do"
                    + "|dang cong san viet nam|so\\s?:\\s?[\\d./]|v/v\\s|kinh gui\\s?:)|(?<=hanh phuc|nghia viet nam|san viet nam)\\s+");
    private static final Pattern FLATTENED =
            Pattern.compile("cong hoa xa hoi chu nghia|doc lap\\s?-\\s?tu do|dang cong san viet nam|^v/v .*kinh gui");
    private static final int HEAD_ROWS = 12;
    /// No head stands deeper in a line; what follows is running text.
    private static final int LONGEST = 2_000;

    /// The rows of a text.
    static List<Row> of(List<String> lines) {
        var rows = new ArrayList<Row>();
        boolean gap = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                gap = true;
                continue;
            }
            add(rows, i + 1, line, gap);
            gap = false;
        }
        return List.copyOf(rows);
    }

    private static void add(List<Row> rows, int number, String line, boolean gap) {
        var text = clean(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        if (text.isEmpty()) {
            return;
        }
        boolean bold = line.contains("**") || line.strip().startsWith("#");
        var folded = Fold.of(text);
        if (rows.size() >= HEAD_ROWS) {
            addLater(rows, new Row(number, text, folded, bold, gap));
            return;
        }
        if (!FLATTENED.matcher(folded).find()) {
            rows.add(new Row(number, text, folded, bold, gap));
            return;
        }
        int from = 0;
        var seams = SEAM.matcher(folded);
        while (seams.find()) {
            addPart(rows, number, text, from, seams.start(), bold, gap);
            from = seams.end();
        }
        addPart(rows, number, text, from, text.length(), bold, gap);
    }

    /// `Nơi` and `nhận:` broken over two lines are one row.
    private static void addLater(List<Row> rows, Row row) {
        var last = rows.getLast();
        if (last.folded().equals("noi") && row.folded().startsWith("nhan:")) {
            var text = last.text() + " " + row.text();
            rows.set(rows.size() - 1, new Row(last.line(), text, Fold.of(text), row.bold(), last.gap()));
        } else {
            rows.add(row);
        }
    }

    private static void addPart(List<Row> rows, int number, String text, int from, int to, boolean bold, boolean gap) {
        var part = text.substring(from, to).strip();
        if (!part.isEmpty()) {
            rows.add(new Row(number, part, Fold.of(part), bold, gap && from == 0));
        }
    }

    /// A line without Markdown and with single spaces; wide gaps and cell borders become one tab.
    static String clean(String line) {
        if (isPlain(line)) {
            return line.strip();
        }
        if (line.indexOf('*') < 0 && RULE.matcher(line).matches()) {
            return "-----";
        }
        var plain = MARKUP.matcher(line).replaceAll("").replace('Ð', 'Đ');
        var columns = COLUMN.matcher(plain.strip()).replaceAll("\t");
        return SPACES.matcher(columns).replaceAll(" ").strip();
    }

    /// Whether there is nothing to take out: letters, digits, ordinary punctuation, single spaces.
    private static boolean isPlain(String line) {
        boolean letters = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            letters = letters || Character.isLetter(c);
            boolean doubled = c == ' ' && i > 0 && line.charAt(i - 1) == ' ';
            if (doubled || "*_#>|<`\\\t\u00a0\u202f\u3000Ð".indexOf(c) >= 0 || (c >= '\u2000' && c <= '\u200b')) {
                return false;
            }
        }
        return letters;
    }

    /// What stands in its columns, from left to right.
    List<String> cells() {
        var cells = new ArrayList<String>();
        for (var cell : text.split("\t", -1)) {
            if (!cell.isBlank()) {
                cells.add(cell.strip());
            }
        }
        return cells;
    }

    /// The row as running text.
    String running() {
        return text.replace('\t', ' ');
    }

    /// Whether it is a line drawn under something.
    boolean isRule() {
        return RULE.matcher(text).matches();
    }

    /// Whether nearly all its letters are capitals.
    boolean isCapitals() {
        return Letters.capitals(text);
    }

    boolean startsLower() {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    boolean isBullet() {
        return !text.isEmpty() && "-+•–—".indexOf(text.charAt(0)) >= 0 && !isRule();
    }
}
