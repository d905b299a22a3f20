package vn.phoihop.calendar.days;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// Counts the time in which offices are open (giờ làm việc): the office hours of the days worked, and nothing else.
final class OfficeClock {

    private final WorkCalendar calendar;

    OfficeClock(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /// The seconds of office time between two moments.
    long between(LocalDateTime from, LocalDateTime to) {
        var seconds = 0L;
        for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            seconds += on(day, from, to);
        }
        return seconds;
    }

    private long on(LocalDate day, LocalDateTime from, LocalDateTime to) {
        return calendar.isWorked(day)
                ? calendar.hours().spans().stream()
                        .mapToLong(span -> span.overlap(day, from, to))
                        .sum()
                : 0;
    }

    /// The first moment by which so many seconds of office time have passed.
    LocalDateTime after(LocalDateTime from, long seconds) {
        var left = seconds;
        var moment = from;
        for (var day = from.toLocalDate(); left > 0; day = day.plusDays(1)) {
            for (var span : calendar.hours().spans()) {
                var has = calendar.isWorked(day) ? span.overlap(day, moment, day.atTime(span.to())) : 0;
                if (has >= left) {
                    var begins = day.atTime(span.from());
                    return (begins.isAfter(moment) ? begins : moment).plus(Duration.ofSeconds(left));
                }
                left -= has;
            }
        }
        return moment;
    }

    /// The last moment after which so many seconds of office time still pass.
    LocalDateTime before(LocalDateTime event, long seconds) {
        var left = seconds;
        for (var day = event.toLocalDate(); left > 0; day = day.minusDays(1)) {
            for (var span : calendar.hours().spans().reversed()) {
                var has = calendar.isWorked(day) ? span.overlap(day, day.atTime(span.from()), event) : 0;
                if (has >= left) {
                    var ends = day.atTime(span.to());
                    return (ends.isBefore(event) ? ends : event).minus(Duration.ofSeconds(left));
                }
                left -= has;
            }
        }
        return event;
    }
}
