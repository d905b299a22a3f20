package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.phoihop.calendar.days.Days;
import vn.phoihop.calendar.days.Roll;
import vn.phoihop.calendar.days.WorkCalendar;
import vn.phoihop.shared.Sentence;

/// When an office is open: messages that may wait leave only then, and work aims at its close.
record Office(WorkCalendar calendar, ZoneId zone) {

    Instant opens(LocalDate day) {
        return day.atTime(calendar.hours().opens()).atZone(zone).toInstant();
    }

    /// A date as screens say it: the term ends with the day, the work aims at the close of the office, on a day worked.
    Sentence words(LocalDate dueOn, Instant due) {
        if (!due.equals(dueOn.plusDays(1).atStartOfDay(zone).toInstant())) {
            return Sentence.of("calendar.due.moment", Days.time(LocalDateTime.ofInstant(due, zone)));
        }
        var worked = calendar.rolled(dueOn, Roll.BACKWARD);
        var closes = calendar.hours().closes().toString();
        return worked.equals(dueOn)
                ? Sentence.of("calendar.due.day", Days.date(dueOn), closes)
                : Sentence.of("calendar.due.day.off", Days.date(dueOn), closes, Days.date(worked));
    }

    LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /// The moment itself between the opening and the close of a day worked, else the next opening.
    Instant open(Instant moment) {
        var day = date(moment);
        var time = moment.atZone(zone).toLocalTime();
        var hours = calendar.hours();
        if (calendar.isWorked(day) && !time.isBefore(hours.opens()) && time.isBefore(hours.closes())) {
            return moment;
        }
        var next = time.isBefore(hours.opens()) ? day : day.plusDays(1);
        return opens(calendar.rolled(next, Roll.FORWARD));
    }
}
