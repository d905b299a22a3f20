package vn.phoihop.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Gathers a table. A table of data comes out a row a line; a table that only sets the head or the foot of a document
/// side by side comes out cell by cell, each paragraph a line.
final class TableLines {

    private static final int WIDEST_LAYOUT = 4;
    private static final int LONGEST_LAYOUT = 6;
    private static final Pattern HEAD_OR_FOOT = Pattern.compile(
            "^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập\\b|Số\\s*:|Số\\s+\\d*\\s*-|Kính gửi|Nơi nhận|"
                    + "(?:TM|KT|TL|TUQ|Q)\\.|[TK]/[MTL]\\b|.*ngày[ .…\\d]*tháng[ .…\\d]*năm)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final List<List<List<String>>> rows = new ArrayList<>();
    private List<String> cell = new ArrayList<>();

    void startRow() {
        rows.add(new ArrayList<>());
        cell = new ArrayList<>();
    }

    void startCell() {
        if (rows.isEmpty()) {
            startRow();
        }
        cell = new ArrayList<>();
        rows.getLast().add(cell);
    }

    void endCell() {
        cell = new ArrayList<>();
    }

    /// A paragraph of the cell that is open.
    void add(String words) {
        cell.add(words);
    }

    List<String> lines() {
        if (isLayout()) {
            return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
        }
        return rows.stream().map(TableLines::row).filter(row -> !row.isBlank()).toList();
    }

    private static String row(List<List<String>> cells) {
        return String.join(
                "\t", cells.stream().map(words -> String.join(" ", words)).toList());
    }

    private boolean isLayout() {
        boolean small = rows.size() <= LONGEST_LAYOUT && rows.stream().allMatch(row -> row.size() <= WIDEST_LAYOUT);
        boolean single = rows.stream().allMatch(row -> row.size() <= 1);
        return single
                || (small
                        && rows.stream()
                                .flatMap(List::stream)
                                .flatMap(List::stream)
                                .anyMatch(words -> HEAD_OR_FOOT.matcher(words).find()));
    }
}
