package vn.phoihop.calendar.days;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The calendar that comes with the program: the official years known when it was built, and the rules.
public final class PackagedCalendar {

    private PackagedCalendar() {}

    /// The packaged years, as version 1.
    public static WorkCalendar load() {
        var notices = lines("notices.csv").stream()
                .map(line -> line.split(";", -1))
                .collect(Collectors.toMap(cells -> Integer.parseInt(cells[0]), cells -> cells[1]));
        var content = CalendarFile.read(text("official-years.csv"));
        if (!content.wrong().isEmpty()) {
            throw new IllegalStateException("the packaged calendar has wrong lines: " + content.wrong());
        }
        var years = content.days().stream()
                .collect(Collectors.groupingBy(special -> special.day().getYear(), TreeMap::new, Collectors.toList()));
        return new WorkCalendar(
                1,
                years.entrySet().stream().map(year -> confirmed(year, notices)).toList(),
                rules(),
                hours());
    }

    /// The office hours proposed until an installation sets its own.
    public static OfficeHours hours() {
        return new OfficeHours(lines("office-hours.csv").stream()
                .map(line -> line.split(";", -1))
                .map(cells -> new OfficeHours.Span(LocalTime.parse(cells[0]), LocalTime.parse(cells[1])))
                .toList());
    }

    /// The rules by which years without a notice are projected.
    public static HolidayRules rules() {
        return new HolidayRules(lines("rules.csv").stream()
                .map(line -> line.split(";", -1))
                .map(PackagedCalendar::rule)
                .toList());
    }

    private static CalendarYear confirmed(Map.Entry<Integer, List<SpecialDay>> year, Map<Integer, String> notices) {
        var notice = notices.getOrDefault(year.getKey(), "");
        return new CalendarYear(year.getKey(), Standing.CONFIRMED, notice, year.getValue());
    }

    private static HolidayRule rule(String[] cells) {
        return new HolidayRule(
                cells[0],
                HolidayRule.Reckoning.valueOf(cells[1]),
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                Integer.parseInt(cells[5]),
                Boolean.parseBoolean(cells[6]),
                since(cells[7]),
                cells[8]);
    }

    private static @Nullable LocalDate since(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static List<String> lines(String name) {
        return text(name).lines().skip(1).filter(line -> !line.isBlank()).toList();
    }

    private static String text(String name) {
        try (var file = PackagedCalendar.class.getResourceAsStream("/calendar/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the packaged calendar lacks " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
