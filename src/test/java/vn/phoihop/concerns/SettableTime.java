package vn.phoihop.concerns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/// The clock of a test that moves it by hand: the morning of a day in the office.
@TestComponent
@Primary
class SettableTime extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AtomicReference<Instant> now = new AtomicReference<>(morning("2026-11-09"));

    /// Nine o’clock of this day.
    void is(String day) {
        now.set(morning(day));
    }

    static Instant morning(String day) {
        return LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant();
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
