package vn.phoihop.journeys;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/// The clock of a journey through months: it begins on Friday 20/11/2026, before a holiday on the Tuesday after, runs
/// as the real one, and can be set forward.
@TestComponent
@Primary
class MovableTime extends Clock {

    private static final Instant BEGINNING = Instant.parse("2026-11-20T02:00:00Z");

    private final AtomicReference<Duration> ahead =
            new AtomicReference<>(Duration.between(Clock.systemUTC().instant(), BEGINNING));

    /// Lets so much time pass, and what the time starts run.
    void pass(Duration time, Scheduler scheduler) {
        ahead.updateAndGet(before -> before.plus(time));
        scheduler.reschedule(
                TaskInstanceId.of("calendar.sweep", "recurring"),
                Clock.systemUTC().instant());
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead.get());
    }
}
