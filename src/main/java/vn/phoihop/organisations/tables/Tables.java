package vn.phoihop.organisations.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.phoihop.organisations.tables.Table.Row;

/// Turns a file into a table, whichever of the two forms it has, and a table into a file.
public final class Tables {

    private Tables() {}

    /// The table in a file, recognised by what it holds and not by its name.
    public static Table read(byte[] file) {
        if (file.length == 0) {
            throw new Unreadable("organisations.sheet.empty");
        }
        var isWorkbook = file.length > 3 && file[0] == 'P' && file[1] == 'K';
        var isOldWorkbook = file.length > 3 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF;
        if (isOldWorkbook) {
            throw new Unreadable("organisations.sheet.old_workbook");
        }
        return of(isWorkbook ? Xlsx.read(file) : Csv.read(file));
    }

    /// The lines as comma separated values, for Excel to open.
    public static byte[] csv(List<List<String>> lines) {
        return Csv.write(lines);
    }

    /// The lines as a workbook with one sheet of this name.
    public static byte[] xlsx(String name, List<List<String>> lines) {
        return Xlsx.write(name, lines, Set.of());
    }

    /// The same; below the head, what is a number in these columns (from 0) is a number for the spreadsheet too.
    public static byte[] xlsx(String name, List<List<String>> lines, Set<Integer> numbers) {
        return Xlsx.write(name, lines, numbers);
    }

    private static Table of(List<List<String>> lines) {
        var rows = new ArrayList<Row>();
        for (int index = 0; index < lines.size(); index++) {
            var row = new Row(
                    index + 1, lines.get(index).stream().map(Tables::clean).toList());
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw new Unreadable("organisations.sheet.empty");
        }
        return new Table(rows.getFirst().cells(), List.copyOf(rows.subList(1, rows.size())));
    }

    private static String clean(String cell) {
        if (cell.length() > Table.MOST_LETTERS) {
            throw new Unreadable("organisations.sheet.cell_too_long");
        }
        return Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
    }
}
