package vn.phoihop.publicsite;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.publicsite.spi.PublicLog;
import vn.phoihop.shared.OrganisationId;

/// Counts what the public log says.
@Component
class Log implements PublicLog {

    private final LogStore store;

    Log(LogStore store) {
        this.store = store;
    }

    /// A day whose digest stands is closed; what comes later is counted on the first day that is open.
    @Override
    @Transactional
    public void count(
            LocalDate day,
            String recordType,
            String act,
            String reasonCode,
            OrganisationId organisation,
            String ruleVersion) {
        store.count(store.openDay(day), recordType, act, reasonCode, organisation, ruleVersion);
    }
}
