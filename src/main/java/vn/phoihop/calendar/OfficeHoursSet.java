package vn.phoihop.calendar;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// The office hours of the installation were set, as a version of the calendar.
public record OfficeHoursSet(int calendarVersion, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "calendar/office-hours";
    }

    @Override
    public String detail() {
        return "version " + calendarVersion;
    }
}
