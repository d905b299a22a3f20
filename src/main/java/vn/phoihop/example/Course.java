package vn.phoihop.example;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Acts of a story that follow one another, each at its moment: never before the one before it, never later than now.
final class Course {

    private final OfficeTime time;
    private final AtomicReference<Instant> told;

    Course(OfficeTime time, LocalDate earliest) {
        this.time = time;
        this.told = new AtomicReference<>(moment(earliest, 8));
    }

    /// Does something on a day, or right after what was done last, as on that day.
    <T> T on(LocalDate day, int hour, Supplier<T> act) {
        return StoryClock.during(come(day, hour), act);
    }

    /// Does something on a day, or right after what was done last, as on that day.
    void on(LocalDate day, int hour, Runnable act) {
        StoryClock.during(come(day, hour), act);
    }

    private Instant come(LocalDate day, int hour) {
        var wanted = moment(day, hour);
        return told.updateAndGet(before -> wanted.isAfter(before) ? wanted : before);
    }

    private Instant moment(LocalDate day, int hour) {
        var isToCome = day.isAfter(time.today());
        return isToCome || !time.tellsStories() ? time.now() : time.at(day, LocalTime.of(hour, 0));
    }

    /// The day it has come to.
    LocalDate today() {
        return time.date(told.get());
    }
}
