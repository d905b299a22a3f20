package vn.phoihop.calendar.days;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A year of the calendar as a file: one day a line, `day;kind;name;decision;question`, separated by `;`, `,` or a tab.
///
/// The day is `24/11/2026` or `2026-11-24`; the kind is `nghỉ` (OFF) or `làm` (WORKED); the last two may be missing. A
/// first line without a day is a heading.
public final class CalendarFile {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);
    private static final Map<String, DayKind> KINDS = Map.of(
            "off", DayKind.OFF,
            "nghỉ", DayKind.OFF,
            "worked", DayKind.WORKED,
            "làm", DayKind.WORKED,
            "làm bù", DayKind.WORKED,
            "làm việc", DayKind.WORKED);

    private CalendarFile() {}

    /// What a file holds: its days, and the numbers of the lines that say neither a day nor a heading.
    public record Content(List<SpecialDay> days, List<Integer> wrong) {}

    public static Content read(String text) {
        var days = new ArrayList<SpecialDay>();
        var wrong = new ArrayList<Integer>();
        var number = 0;
        for (var line : Normalizer.normalize(text, Normalizer.Form.NFC).lines().toList()) {
            number++;
            var isHeading = number == 1 && !line.matches(".*\\d.*");
            if (line.isBlank() || isHeading) {
                continue;
            }
            var special = special(line);
            special.ifPresent(days::add);
            if (special.isEmpty()) {
                wrong.add(number);
            }
        }
        return new Content(List.copyOf(days), List.copyOf(wrong));
    }

    /// A day as a line of a file.
    public static String line(SpecialDay special) {
        var kind = special.kind() == DayKind.WORKED ? "làm" : "nghỉ";
        return String.join(";", special.day().toString(), kind, special.name(), special.decision(), special.question());
    }

    private static Optional<SpecialDay> special(String line) {
        var separator = line.contains(";") ? ";" : line.contains("\t") ? "\t" : ",";
        var cells = line.split(separator, -1);
        if (cells.length < 3) {
            return Optional.empty();
        }
        var kind = KINDS.get(cell(cells, 1).toLowerCase(Locale.ROOT));
        var day = day(cell(cells, 0));
        if (kind == null || day.isEmpty() || cell(cells, 2).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SpecialDay(day.get(), kind, cell(cells, 2), cell(cells, 3), "", cell(cells, 4)));
    }

    /// A day as people write it: `24/11/2026` or `2026-11-24`.
    public static Optional<LocalDate> day(String written) {
        for (var form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(written.strip(), form));
            } catch (DateTimeException _) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index].strip() : "";
    }
}
