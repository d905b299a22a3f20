package vn.phoihop.example;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Calendars;
import vn.phoihop.calendar.days.Roll;
import vn.phoihop.calendar.days.Unit;
import vn.phoihop.calendar.days.WorkCalendar;

/// When the people of the example do what they do: on days that are worked, while offices are open, and never later
/// than now, whenever the program is started for the first time.
@Component
class OfficeTime {

    private static final Duration LAST_HALF_HOUR = Duration.ofMinutes(29);
    private static final int SECONDS_OF_AN_HOUR = 6;
    private static final Duration BETWEEN_STEPS = Duration.ofMinutes(100);

    private final Calendars calendars;
    private final Clock clock;
    private final boolean tellsStories;
    private final ZoneId zone;
    private final AtomicReference<WorkCalendar> known = new AtomicReference<>();

    OfficeTime(Calendars calendars, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.calendars = calendars;
        this.clock = StoryClock.real(clock);
        this.tellsStories = clock instanceof StoryClock;
        this.zone = zone;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// The day so many days ago, or the last one worked before it.
    LocalDate day(int ago) {
        return calendar().rolled(today().minusDays(ago), Roll.BACKWARD);
    }

    /// The day so many days ahead, or the next one worked after it.
    LocalDate ahead(int days) {
        return calendar().rolled(today().plusDays(days), Roll.FORWARD);
    }

    /// The day itself, or the last one worked before it.
    LocalDate worked(LocalDate day) {
        return calendar().rolled(day, Roll.BACKWARD);
    }

    LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /// This time on the next day worked after a day, and never later than now.
    Instant next(LocalDate day, LocalTime time) {
        var next = calendar().rolled(day.plusDays(1), Roll.FORWARD).atTime(open(time));
        return instant(next.isBefore(last()) ? next : last());
    }

    /// A course of acts that begins on no day before this one.
    Course course(LocalDate earliest) {
        return new Course(this, earliest);
    }

    Instant moment(int ago, int hour) {
        return at(today().minusDays(ago), LocalTime.of(hour, 0));
    }

    /// Whether the clock of this installation can tell the moment of a story; else everything is done now.
    boolean tellsStories() {
        return tellsStories;
    }

    Instant now() {
        return clock.instant();
    }

    /// The office moment of a day and time: what is to come on the next day worked, what was on the last one.
    Instant at(LocalDate day, LocalTime time) {
        if (day.isAfter(today())) {
            return instant(calendar().rolled(day, Roll.FORWARD).atTime(open(time)));
        }
        var moment = calendar().isWorked(day) ? day.atTime(open(time)) : before(day, time);
        return instant(moment.isBefore(last()) ? moment : last());
    }

    /// What would lie on a day off is the last thing done before it, in the same order.
    private LocalDateTime before(LocalDate off, LocalTime time) {
        var worked = calendar().rolled(off, Roll.BACKWARD);
        var hours =
                (ChronoUnit.DAYS.between(worked, off) - 1) * Duration.ofDays(1).toHours() + time.getHour();
        var evening = worked.atTime(lastHalfHour()).plusMinutes(1).plusSeconds(hours * SECONDS_OF_AN_HOUR);
        var closing = worked.atTime(calendar().hours().closes());
        return evening.isBefore(closing) ? evening : closing;
    }

    private LocalTime lastHalfHour() {
        return calendar().hours().closes().minus(LAST_HALF_HOUR);
    }

    private Instant instant(LocalDateTime moment) {
        return moment.atZone(zone).toInstant();
    }

    /// Moments one after the other from the morning of a day so many days ago, each some office hours later.
    Iterator<Instant> from(int ago) {
        return steps(day(ago).atTime(open(LocalTime.of(8, 10))));
    }

    /// Moments one after the other that follow this one, each some office hours later.
    Iterator<Instant> after(Instant moment) {
        var moments = steps(LocalDateTime.ofInstant(moment, zone));
        moments.next();
        return moments;
    }

    private Iterator<Instant> steps(LocalDateTime first) {
        return Stream.iterate(first, at -> calendar().after(Unit.WORKING_HOUR, at, BETWEEN_STEPS))
                .map(at -> instant(at.isBefore(last()) ? at : last()))
                .iterator();
    }

    /// The time itself when offices are open; else when they open next that day, or the last half hour.
    private LocalTime open(LocalTime time) {
        var hours = calendar().hours();
        return hours.spans().stream()
                .filter(span -> time.isBefore(span.to()))
                .findFirst()
                .map(span -> time.isBefore(span.from()) ? span.from() : time)
                .orElseGet(this::lastHalfHour);
    }

    /// Now, or when an office was last open.
    private LocalDateTime last() {
        var now = LocalDateTime.ofInstant(clock.instant(), zone);
        var isOpen = calendar().isWorked(now.toLocalDate())
                && !now.toLocalTime().isBefore(calendar().hours().opens());
        var day =
                isOpen ? now.toLocalDate() : calendar().rolled(now.toLocalDate().minusDays(1), Roll.BACKWARD);
        var closing = day.atTime(calendar().hours().closes());
        return closing.isBefore(now) ? closing : now;
    }

    private WorkCalendar calendar() {
        return known.updateAndGet(calendar -> calendar == null ? calendars.current() : calendar);
    }
}
