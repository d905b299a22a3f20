package vn.phoihop.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/// The clock of a test that moves it by hand; it begins on a working Monday at nine.
@TestComponent
@Primary
public class SettableTime extends Clock {

    public static final Instant MONDAY_AT_NINE = Instant.parse("2026-11-09T02:00:00Z");

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY_AT_NINE);

    public void is(Instant moment) {
        now.set(moment);
    }

    /// A moment, or nine o’clock in the office on a day.
    public void is(String moment) {
        is(moment.length() == 10 ? morning(moment) : Instant.parse(moment));
    }

    /// Nine o’clock in the office on this day.
    public static Instant morning(String day) {
        return LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(OFFICE).toInstant();
    }

    public void passes(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the test’s clock has one zone");
    }
}
