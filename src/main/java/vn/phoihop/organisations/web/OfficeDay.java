package vn.phoihop.organisations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The day it is at the office.
@Component
class OfficeDay {

    private final Clock clock;
    private final ZoneId zone;

    OfficeDay(Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
