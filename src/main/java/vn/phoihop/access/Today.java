package vn.phoihop.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The day in the office's time zone.
@Component
class Today {

    private final Clock clock;
    private final ZoneId zone;

    Today(Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
