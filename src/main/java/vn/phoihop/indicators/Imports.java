package vn.phoihop.indicators;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.indicators.ImportChecks.InPeriod;
import vn.phoihop.indicators.ImportChecks.Taken;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.shared.Actor;

/// Takes in files of figures, of any size: every value is checked, all or none is taken, and what is corrected stays
/// under its version. A dry run says what would happen and leaves nothing behind.
@Component
public class Imports {

    private static final int CHUNK = 50_000;
    private static final int MOST_NAMED = 1_000;

    private final Catalogue catalogue;
    private final Periods periods;
    private final Units units;
    private final Territories territories;
    private final EntryStore entries;
    private final FilingStore filings;
    private final CopyStore store;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Imports(
            Catalogue catalogue,
            Periods periods,
            Units units,
            Territories territories,
            EntryStore entries,
            FilingStore filings,
            CopyStore store,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalogue = catalogue;
        this.periods = periods;
        this.units = units;
        this.territories = territories;
        this.entries = entries;
        this.filings = filings;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /// How a file is written.
    public enum Format {
        CSV,
        JSON
    }

    /// Takes the values of a file in, or says what is wrong with them; `reason` is why values given before change.
    public ImportReport take(InputStream in, Format format, String reason, boolean dryRun, Actor by) {
        var report = transaction.execute(status -> {
            var run = new Run(reason, by);
            store.gather();
            run.read(in, format);
            var result = run.report(dryRun);
            if (result.taken()) {
                store.addUp();
            } else {
                status.setRollbackOnly();
            }
            return result;
        });
        if (report == null) {
            throw new IllegalStateException("a transaction without an answer");
        }
        return report;
    }

    /// One file being taken in.
    private final class Run implements ImportChecks.Source {

        private final String reason;
        private final Actor by;
        private final long entry;
        private final ImportChecks checks;
        private final List<Fault> faults = new ArrayList<>();
        private final List<Taken> chunk = new ArrayList<>(CHUNK);
        /// Read, fresh, corrected, faulty.
        private final long[] counts = new long[4];

        Run(String reason, Actor by) {
            this.reason = reason.strip();
            this.by = by;
            this.entry = entries.insert(clock.instant(), by, EntryWay.IMPORT, this.reason, null);
            this.checks = new ImportChecks(catalogue.byCode(), this, this::note);
        }

        void read(InputStream in, Format format) {
            try {
                switch (format) {
                    case CSV -> ImportReader.csv(in, this::row, this::note);
                    case JSON -> ImportReader.json(in, this::row, this::note);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            flush();
        }

        private void row(ImportRow row) {
            counts[0]++;
            var taken = checks.check(row);
            if (taken != null) {
                chunk.add(taken);
                if (chunk.size() == CHUNK) {
                    flush();
                }
            }
        }

        private void note(Fault fault) {
            counts[3]++;
            if (faults.size() < MOST_NAMED) {
                faults.add(fault);
            }
        }

        private void flush() {
            if (chunk.isEmpty()) {
                return;
            }
            var put = store.put(chunk, entry);
            counts[1] += put.fresh();
            counts[2] += put.corrected();
            chunk.clear();
        }

        ImportReport report(boolean dryRun) {
            if (counts[2] > 0 && reason.isEmpty()) {
                faults.add(Fault.of("", Fault.Kind.CORRECTS, Long.toString(counts[2])));
            }
            var isTaken = faults.isEmpty() && !dryRun;
            var valid = counts[0] - Math.min(counts[0], counts[3]);
            if (isTaken) {
                events.publishEvent(new FiguresRecorded(
                        "import", Long.toString(entry), (int) counts[1], (int) counts[2], by, clock.instant()));
            }
            return new ImportReport(
                    dryRun, isTaken, counts[0], counts[1], counts[2], valid - counts[1] - counts[2], counts[3], faults);
        }

        @Override
        public Optional<InPeriod> period(String code) {
            return PeriodCode.parse(code)
                    .filter(read -> periods.regimes().stream()
                            .anyMatch(regime -> regime.code().equals(read.regime())))
                    .map(periods::open)
                    .map(period -> {
                        var own = new ArrayList<AreaLine>();
                        var others = new HashMap<String, Units.Seat>();
                        var day = territories.now().on(period.cutOff());
                        var isMine = units.keeper(by, period.cutOff());
                        for (var area : day.all()) {
                            if (isMine.test(area)) {
                                own.add(area);
                            } else {
                                others.put(area.code(), new Units.Seat(0, "", area));
                            }
                        }
                        var locked = new Keys();
                        filings.locked(period.no()).forEach(pair -> locked.add(Keys.of(pair[0], pair[1], period.no())));
                        return new InPeriod(
                                period,
                                units.seats(period.cutOff(), own),
                                units.ownBody(by, period.cutOff()),
                                others,
                                locked);
                    });
        }
    }
}
