package vn.phoihop.notifications;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// Hours of every day in which somebody wants no letter; `to` may lie before `from`: then they pass midnight.
public record QuietHours(LocalTime from, LocalTime to) {

    /// The moment itself, or the end of the quiet hours it lies in.
    Instant after(Instant moment, ZoneId zone) {
        var time = moment.atZone(zone);
        if (!covers(time.toLocalTime())) {
            return moment;
        }
        var end = time.with(to);
        return (end.isAfter(time) ? end : end.plusDays(1)).toInstant();
    }

    private boolean covers(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
