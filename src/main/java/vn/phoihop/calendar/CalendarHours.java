package vn.phoihop.calendar;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.phoihop.notifications.spi.OpenHours;

/// Tells whoever sends messages when offices are open, by the calendar that counts.
@Component
class CalendarHours implements OpenHours {

    private final LedgerKeeper keeper;

    CalendarHours(LedgerKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public Instant open(Instant moment) {
        return keeper.office().open(moment);
    }
}
