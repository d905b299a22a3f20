package vn.phoihop.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/// The clock of a test that moves it by hand; it begins on a working Monday at nine.
@TestComponent
@Primary
class SettableTime extends Clock {

    static final Instant MONDAY_AT_NINE = Instant.parse("2026-11-09T02:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY_AT_NINE);

    void is(String moment) {
        now.set(Instant.parse(moment));
    }

    void passes(Duration time) {
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
