package vn.phoihop.organisations.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.Validity;
import vn.phoihop.organisations.tables.Table;
import vn.phoihop.organisations.tables.Table.Row;

/// The cells of one row by the name of their column, each read as what it is or [Faulty].
record Cells(Row row, Map<String, Integer> places, SheetVocabulary words) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern OFFICE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    /// Where each column of the sheet stands in this table; all that are needed must be there.
    static Map<String, Integer> places(SheetKind kind, Table table, SheetVocabulary words) {
        var places = new HashMap<String, Integer>();
        for (var column : kind.columns()) {
            for (int index = 0; index < table.header().size(); index++) {
                if (words.names(column, table.header().get(index))) {
                    places.putIfAbsent(column, index);
                }
            }
        }
        return Map.copyOf(places);
    }

    String text(String column) {
        var place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    String need(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            throw new Faulty(column, "organisations.fault.missing");
        }
        return text;
    }

    @Nullable
    String orNull(String column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    LocalDate day(String column) {
        return day(column, need(column));
    }

    Validity validity() {
        var last = text("last_day");
        return new Validity(
                day("from"), last.isEmpty() ? null : day("last_day", last).plusDays(1));
    }

    <E extends Enum<E>> E choice(String column, String group, Class<E> type) {
        var text = need(column);
        return words.choice(group, type, text)
                .orElseThrow(() -> new Faulty(column, "organisations.fault.choice." + group, text));
    }

    private static LocalDate day(String column, String text) {
        try {
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            }
            var office = OFFICE.matcher(text);
            if (office.matches()) {
                return LocalDate.of(number(office.group(3)), number(office.group(2)), number(office.group(1)));
            }
        } catch (DateTimeException e) {
            throw new Faulty(column, "organisations.fault.day", text);
        }
        throw new Faulty(column, "organisations.fault.day", text);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
