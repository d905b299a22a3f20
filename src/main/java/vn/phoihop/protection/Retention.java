package vn.phoihop.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.phoihop.protection.spi.Retained;

/// Letting go (hủy dữ liệu hết hạn): once a night every module lets go of what is past its term, and a dated report
/// says of how much. A night without a report is an alarm.
@Service
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int AT_ONCE = 200;
    private static final int REPORTED_DAYS = 60;

    private final ObjectProvider<Retained> offers;
    private final RetentionStore store;
    private final Clock clock;
    private final ZoneId zone;

    Retention(
            ObjectProvider<Retained> offers, RetentionStore store, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.offers = offers;
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    /// Asks every module once; what fails in one does not keep the others.
    public List<RetentionRun> run() {
        var runs = offers().stream().map(this::letGo).toList();
        runs.forEach(store::add);
        return runs;
    }

    private RetentionRun letGo(Retained offer) {
        var now = clock.instant();
        var batch = today() + "/" + offer.code();
        int count = 0;
        var failed = "";
        try {
            int gone;
            do {
                gone = offer.letGo(now, batch, AT_ONCE);
                count += gone;
            } while (gone == AT_ONCE);
        } catch (RuntimeException e) {
            LOG.error("{} did not let go of what is past its term", offer.code(), e);
            failed = e.getClass().getSimpleName();
        }
        return new RetentionRun(today(), offer.code(), count, batch, now, failed);
    }

    /// What is kept for a time, by code.
    public List<Retained> offers() {
        return offers.stream().sorted(Comparator.comparing(Retained::code)).toList();
    }

    /// The reports of the last sixty days, the latest first.
    public List<RetentionRun> reports() {
        return store.since(today().minusDays(REPORTED_DAYS));
    }

    /// The day the job should have run last and did not, or on which something failed; empty when all is well. A fresh
    /// installation has a day to begin.
    public Optional<LocalDate> missed() {
        var yesterday = today().minusDays(1);
        var last = store.lastDay();
        if (last.isPresent() && last.get().isBefore(yesterday)) {
            return Optional.of(yesterday);
        }
        return store.since(yesterday).stream()
                .filter(run -> !run.failed().isEmpty())
                .map(RetentionRun::day)
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
