/// Working days, deadlines as budget and ledger, and the reminders that belong to them (lịch, thời hạn).
@ApplicationModule(
        displayName = "Calendar and clocks",
        allowedDependencies = {"organisations", "access", "notifications :: spi", "shell :: spi"})
@NullMarked
package vn.phoihop.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
