package vn.phoihop.reading.text;

import java.util.List;
import java.util.regex.Pattern;

/// Finds the numbers of pages that stand alone on a line.
final class PageNumbers {

    private static final Pattern NUMBER = Pattern.compile("[-–—. ]*(\\d{1,3})[-–—. ]*");
    private static final Pattern NAMED = Pattern.compile(
            "(?:Trang|Page|Tr\\.)\\s*\\d{1,4}(?:\\s*(?:/|of|trên)\\s*\\d{1,4})?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 20;

    private int last;

    /// Lines are asked about in their order.
    boolean isPageNumber(List<Line> lines, int i) {
        var text = lines.get(i).text();
        if (text.length() > LONGEST) {
            return false;
        }
        if (NAMED.matcher(text).matches()) {
            return true;
        }
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            return false;
        }
        int page = Integer.parseInt(number.group(1));
        boolean alone = isBlank(lines, i - 1) && isBlank(lines, i + 1);
        boolean next = page == last + 1 || (last == 0 && page == 2);
        if (alone || next) {
            last = page;
            return true;
        }
        return false;
    }

    private static boolean isBlank(List<Line> lines, int i) {
        return i < 0 || i >= lines.size() || lines.get(i).isBlank();
    }
}
