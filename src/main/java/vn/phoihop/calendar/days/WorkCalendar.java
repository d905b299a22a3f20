package vn.phoihop.calendar.days;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The working calendar in one version: the years that were entered, and behind them the rules.
///
/// It never falls back to Monday to Friday: a year nobody entered is projected, and says so by its [Standing].
public final class WorkCalendar {

    private final int version;
    private final SortedMap<Integer, CalendarYear> entered;
    private final HolidayRules rules;
    private final String area;
    private final Map<Integer, CalendarYear> years = new ConcurrentHashMap<>();
    private final Map<Integer, BitSet> worked = new ConcurrentHashMap<>();

    public WorkCalendar(int version, List<CalendarYear> entered, HolidayRules rules) {
        this(
                version,
                new TreeMap<>(entered.stream().collect(Collectors.toMap(CalendarYear::year, Function.identity()))),
                rules,
                "");
    }

    private WorkCalendar(int version, SortedMap<Integer, CalendarYear> entered, HolidayRules rules, String area) {
        this.version = version;
        this.entered = entered;
        this.rules = rules;
        this.area = area;
    }

    /// The same calendar with the closures decided for one area.
    public WorkCalendar in(String place) {
        return place.equals(area) ? this : new WorkCalendar(version, entered, rules, place);
    }

    /// The calendar with one year entered or replaced, as the next version.
    public WorkCalendar with(CalendarYear year) {
        var all = new TreeMap<>(entered);
        all.put(year.year(), year);
        return new WorkCalendar(version + 1, all, rules, area);
    }

    public int version() {
        return version;
    }

    /// The years somebody entered, in order.
    public List<CalendarYear> entered() {
        return List.copyOf(entered.values());
    }

    /// A year as entered, else as projected.
    public CalendarYear year(int year) {
        return years.computeIfAbsent(year, missing -> {
            var known = entered.get(missing);
            return known == null ? rules.project(missing, projectedStanding(missing)) : known;
        });
    }

    private Standing projectedStanding(int year) {
        var last = entered.values().stream()
                .filter(known -> known.standing() == Standing.CONFIRMED)
                .mapToInt(CalendarYear::year)
                .max()
                .orElse(Integer.MIN_VALUE);
        return year - 1 > last ? Standing.PROVISIONAL : Standing.INCOMPLETE;
    }

    public boolean isWorked(LocalDate day) {
        return worked.computeIfAbsent(day.getYear(), year -> year(year).worked(area))
                .get(day.getDayOfYear());
    }

    /// What is special about a day.
    public Optional<SpecialDay> special(LocalDate day) {
        return year(day.getYear()).special(day, area);
    }

    /// The special days of a span, both ends included.
    public List<SpecialDay> special(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(this::year)
                .flatMap(year -> year.days().stream())
                .filter(special -> special.area().isEmpty() || special.area().equals(area))
                .filter(special ->
                        !special.day().isBefore(first) && !special.day().isAfter(last))
                .sorted(Comparator.comparing(SpecialDay::day))
                .toList();
    }

    /// The weakest standing of the years of a span.
    public Standing standing(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(year -> year(year).standing())
                .reduce(Standing.CONFIRMED, Standing::and);
    }

    /// How many days count after `from` up to and including `through`; negative when `through` is earlier.
    public int counted(Unit unit, LocalDate from, LocalDate through) {
        if (through.isBefore(from)) {
            return -counted(unit, through, from);
        }
        if (unit != Unit.WORKING_DAY) {
            return Math.toIntExact(through.toEpochDay() - from.toEpochDay());
        }
        var count = 0;
        for (var day = from.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
            count += isWorked(day) ? 1 : 0;
        }
        return count;
    }

    /// The first day by which `count` days have been counted after `from`; `from` itself when nothing is left to count.
    public LocalDate after(Unit unit, LocalDate from, int count) {
        if (unit != Unit.WORKING_DAY) {
            return from.plusDays(count);
        }
        var day = from;
        for (var left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    /// The last day, worked where working days are counted, after which `count` days still pass up to the event.
    public LocalDate before(Unit unit, LocalDate event, int count) {
        if (unit != Unit.WORKING_DAY) {
            return event.minusDays(count);
        }
        var day = event;
        for (var left = count; left > 0; day = day.minusDays(1)) {
            left -= isWorked(day) ? 1 : 0;
        }
        return rolled(day, Roll.BACKWARD);
    }

    /// The day itself when it is worked or may stay; else the next, or the last, day worked.
    public LocalDate rolled(LocalDate day, Roll roll) {
        var stop = day;
        while (roll != Roll.NONE && !isWorked(stop)) {
            stop = roll == Roll.FORWARD ? stop.plusDays(1) : stop.minusDays(1);
        }
        return stop;
    }
}
