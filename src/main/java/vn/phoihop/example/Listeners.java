package vn.phoihop.example;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The listeners that run after an act, seen from outside: whether they are through with what they were told.
@Component
class Listeners {

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final JdbcClient jdbc;

    Listeners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Waits until nothing is waiting for a listener but events of this type, at most so long; what failed is not
    /// waited for.
    ///
    /// @return whether they are through
    boolean areThrough(Class<?> except, Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        while (isAnyWaiting(except)) {
            if (System.nanoTime() >= end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return true;
    }

    private boolean isAnyWaiting(Class<?> except) {
        return jdbc.sql("""
                select exists (
                  select
                  from public.event_publication
                  where event_type <> :except
                    and completion_date is null
                    and coalesce(status, '') <> 'FAILED')
                """)
                .param("except", except.getName())
                .query(Boolean.class)
                .single();
    }
}
