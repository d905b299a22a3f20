package vn.phoihop.programmes.prefill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.phoihop.reading.Reading;

/// The things to be done that a document names: the rows of its tables, or, where it has none, the numbered sentences
/// under its headings of contents and tasks. One line each, cells between tabs, as one pastes them from a spreadsheet.
public final class ProposedItems {

    private static final int MOST = 200;
    private static final int LONGEST = 1_000;
    private static final Pattern HEADING =
            Pattern.compile("(?iu).*(nội dung phối hợp|nhiệm vụ|trách nhiệm|nội dung).*");
    private static final Pattern OTHER_HEADING = Pattern.compile("(?u)^\\s*(?:[IVX]{1,5}[-./).]).*");
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:\\d{1,2}(?:\\.\\d{1,2})*[.)/]|[a-zđ]\\)|[-+–])\\s+(\\S.*)");
    private static final Pattern END = Pattern.compile("(?iu)^\\s*(nơi nhận|kính gửi|căn cứ).*");

    private ProposedItems() {}

    /// Those lines; empty when the document names none.
    public static List<String> in(Reading reading) {
        var rows = rows(reading.text());
        return rows.isEmpty() ? numbered(reading.text()) : rows;
    }

    /// A table of data comes out of the reader as a row a line.
    private static List<String> rows(List<String> text) {
        var rows = new ArrayList<String>();
        for (var line : text) {
            if (line.split("\t", -1).length >= 3) {
                rows.add(line.strip());
            }
        }
        return rows.size() < 2 ? List.of() : rows.stream().limit(MOST).toList();
    }

    private static List<String> numbered(List<String> text) {
        var items = new ArrayList<String>();
        var isInside = false;
        for (var line : text) {
            if (END.matcher(line).matches()) {
                isInside = false;
            } else if (OTHER_HEADING.matcher(line).matches()) {
                isInside = HEADING.matcher(line).matches();
            } else if (isInside) {
                var found = NUMBERED.matcher(line);
                if (found.matches() && items.size() < MOST) {
                    items.add(sentence(found.group(1)));
                }
            }
        }
        return items;
    }

    private static String sentence(String words) {
        var cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        var plain = cut.replaceAll("[;.,]+$", "").strip();
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}
