package vn.phoihop.notifications;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.notifications.spi.OpenHours;

/// Offices open from Monday to Friday, half past seven to five.
@TestComponent
class Weekdays implements OpenHours {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime OPENS = LocalTime.of(7, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    @Override
    public Instant open(Instant moment) {
        var time = moment.atZone(ZONE);
        var isWorked = time.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        if (isWorked
                && !time.toLocalTime().isBefore(OPENS)
                && time.toLocalTime().isBefore(CLOSES)) {
            return moment;
        }
        var next = time.toLocalTime().isBefore(OPENS) ? time : time.plusDays(1);
        while (next.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            next = next.plusDays(1);
        }
        return next.with(OPENS).toInstant();
    }
}
