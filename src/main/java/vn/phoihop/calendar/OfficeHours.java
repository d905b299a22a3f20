package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import vn.phoihop.calendar.days.Roll;
import vn.phoihop.calendar.days.WorkCalendar;

/// When an office is open: messages that may wait leave only then.
record OfficeHours(WorkCalendar calendar, ZoneId zone, LocalTime opens, LocalTime closes) {

    Instant opens(LocalDate day) {
        return day.atTime(opens).atZone(zone).toInstant();
    }

    LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /// The moment itself while the office is open, else its next opening.
    Instant open(Instant moment) {
        var day = date(moment);
        var time = moment.atZone(zone).toLocalTime();
        var isOpen = calendar.isWorked(day) && !time.isBefore(opens) && time.isBefore(closes);
        if (isOpen) {
            return moment;
        }
        var next = time.isBefore(opens) ? day : day.plusDays(1);
        return opens(calendar.rolled(next, Roll.FORWARD));
    }
}
