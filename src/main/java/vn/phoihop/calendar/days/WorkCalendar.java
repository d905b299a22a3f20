package vn.phoihop.calendar.days;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The working calendar in one version: the years that were entered, and behind them the rules.
///
/// It never falls back to Monday to Friday: a year nobody entered is projected, and says so by its [Standing].
public final class WorkCalendar {

    private final int version;
    private final SortedMap<Integer, CalendarYear> entered;
    private final HolidayRules rules;
    private final OfficeHours hours;
    private final Set<String> places;
    private final Map<Integer, CalendarYear> years = new ConcurrentHashMap<>();
    private final Map<Set<String>, WorkCalendar> closed = new ConcurrentHashMap<>();
    private final Map<Integer, BitSet> worked = new ConcurrentHashMap<>();

    public WorkCalendar(int version, List<CalendarYear> entered, HolidayRules rules, OfficeHours hours) {
        this(
                version,
                new TreeMap<>(entered.stream().collect(Collectors.toMap(CalendarYear::year, Function.identity()))),
                rules,
                hours,
                Set.of());
    }

    private WorkCalendar(
            int version,
            SortedMap<Integer, CalendarYear> entered,
            HolidayRules rules,
            OfficeHours hours,
            Set<String> places) {
        this.version = version;
        this.entered = entered;
        this.rules = rules;
        this.hours = hours;
        this.places = places;
    }

    /// The same calendar with the closures decided for these areas: a place, and those it lies in.
    public WorkCalendar in(String... areas) {
        var there = Stream.of(areas).filter(area -> !area.isEmpty()).collect(Collectors.toSet());
        if (there.equals(places)) {
            return this;
        }
        return isAnyClosed(there)
                ? closed.computeIfAbsent(there, set -> new WorkCalendar(version, entered, rules, hours, set))
                : everywhere();
    }

    private boolean isAnyClosed(Set<String> areas) {
        return entered.values().stream()
                .flatMap(year -> year.days().stream())
                .anyMatch(special -> areas.contains(special.area()));
    }

    private WorkCalendar everywhere() {
        return places.isEmpty() ? this : new WorkCalendar(version, entered, rules, hours, Set.of());
    }

    /// The calendar with one year entered or replaced, as the next version.
    public WorkCalendar with(CalendarYear year) {
        var all = new TreeMap<>(entered);
        all.put(year.year(), year);
        return new WorkCalendar(version + 1, all, rules, hours, places);
    }

    public int version() {
        return version;
    }

    /// When offices are open on a day worked.
    public OfficeHours hours() {
        return hours;
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
        return worked.computeIfAbsent(day.getYear(), year -> year(year).worked(places))
                .get(day.getDayOfYear());
    }

    /// What is special about a day.
    public Optional<SpecialDay> special(LocalDate day) {
        return year(day.getYear()).special(day, places);
    }

    /// The special days of a span, both ends included.
    public List<SpecialDay> special(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(this::year)
                .flatMap(year -> year.days().stream())
                .filter(special -> CalendarYear.concerns(special, places))
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

    /// The seconds that count between two moments, for a unit of hours.
    public long seconds(Unit unit, LocalDateTime from, LocalDateTime to) {
        return unit == Unit.WORKING_HOUR
                ? new OfficeClock(this).between(from, to)
                : Duration.between(from, to).toSeconds();
    }

    /// When so many seconds have been counted, for a unit of hours.
    public LocalDateTime after(Unit unit, LocalDateTime from, Duration count) {
        return unit == Unit.WORKING_HOUR ? new OfficeClock(this).after(from, count.toSeconds()) : from.plus(count);
    }

    /// The last moment from which so many seconds are counted up to the event, for a unit of hours.
    public LocalDateTime before(Unit unit, LocalDateTime event, Duration count) {
        return unit == Unit.WORKING_HOUR ? new OfficeClock(this).before(event, count.toSeconds()) : event.minus(count);
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
