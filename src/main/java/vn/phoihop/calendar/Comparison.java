package vn.phoihop.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ComparisonStore.Difference;
import vn.phoihop.calendar.ComparisonStore.Stored;
import vn.phoihop.calendar.LedgerStore.Read;

/// Compares what the rows of clocks hold with what follows from their ledgers, and the chain of each ledger with
/// itself. The rows are a cache: where they differ, somebody changed the database by hand or the program is wrong.
@Component
class Comparison {

    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);
    private static final int BATCH = 2_000;
    private static final int LOGGED = 20;

    private final ComparisonStore store;
    private final LedgerStore ledgers;
    private final LedgerKeeper keeper;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;

    Comparison(
            ComparisonStore store,
            LedgerStore ledgers,
            LedgerKeeper keeper,
            Calendars calendars,
            ApplicationEventPublisher events) {
        this.store = store;
        this.ledgers = ledgers;
        this.keeper = keeper;
        this.calendars = calendars;
        this.events = events;
    }

    /// Looks at every clock, and says loudly when one differs: in the log, to the administrators, on the page.
    ClockComparison run() {
        var began = keeper.now();
        var clocks = 0;
        var differences = new ArrayList<Difference>();
        var rows = store.after(Optional.empty(), BATCH);
        while (!rows.isEmpty()) {
            clocks += rows.size();
            differences.addAll(compare(rows));
            rows = store.after(Optional.of(rows.getLast().row()), BATCH);
        }
        var result = new ClockComparison(began, keeper.now(), clocks, differences.size());
        store.keep(result, differences);
        if (differences.isEmpty()) {
            LOG.info("{} clocks compared with their ledgers, no difference", clocks);
        } else {
            LOG.error("{} of {} clocks differ from their ledgers", differences.size(), clocks);
            differences.stream()
                    .limit(LOGGED)
                    .forEach(
                            one -> LOG.error("clock {} differs: {}", one.clock().value(), one.what()));
            events.publishEvent(new ClocksDiffer(result));
        }
        return result;
    }

    List<Difference> compare(List<Stored> rows) {
        var known = keeper.open(rows.stream().map(Stored::row).toList());
        var books = ledgers.read(rows.stream().map(Stored::row).toList());
        var differences = new ArrayList<Difference>();
        for (int i = 0; i < rows.size(); i++) {
            var stored = rows.get(i);
            var what = compare(
                    known.get(i),
                    stored,
                    Objects.requireNonNull(books.get(stored.row().id())));
            if (!what.isEmpty()) {
                differences.add(
                        new Difference(stored.row().province(), stored.row().id(), what));
            }
        }
        return differences;
    }

    /// The names of the columns that differ. The cache was written with the last entry that moved something, by the
    /// calendar of its row: from both it must follow again.
    ///
    /// What an open clock has consumed grows with every day, so only that of a closed one is held to the row.
    private String compare(RunningClock clock, Stored stored, List<Read> book) {
        var row = stored.row();
        if (!LedgerStore.isWhole(row, book)) {
            return "ledger";
        }
        var written = book.stream()
                .filter(read -> !(read.entry() instanceof Entry.Breached))
                .map(Read::recordedAt)
                .reduce((one, other) -> other)
                .orElse(Instant.EPOCH);
        var calendar = calendars.version(row.calendarVersion());
        var projection = clock.project(new Projectors(calendar, keeper.zone(), written).of(clock));
        var course = projection.course();
        var differing = Stream.of(
                differs("state", row.state(), course.state()),
                differs("holder", row.holder(), course.holder()),
                course.isOpen()
                        ? Optional.<String>empty()
                        : differs("consumed", stored.consumed(), projection.consumed()),
                differs("due_on", row.dueOn(), projection.dueOn()),
                differs("due_at", row.due(), projection.due()),
                differs("breach_at", row.breachAt(), projection.breachAt()),
                differs("standing", row.standing(), projection.standing()),
                differs("paused_until", row.pausedUntil(), course.pausedUntil()),
                differs("breached_at", row.breachedAt(), firstBreach(book)),
                differs("ladder_epoch", (long) row.ladderEpoch(), extensions(book)));
        return differing.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static long extensions(List<Read> book) {
        return book.stream()
                .filter(read -> read.entry() instanceof Entry.Extended)
                .count();
    }

    private static @Nullable Instant firstBreach(List<Read> book) {
        return book.stream()
                .map(Read::entry)
                .filter(Entry.Breached.class::isInstance)
                .map(Entry::at)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> differs(String column, @Nullable Object stored, @Nullable Object derived) {
        return Objects.equals(stored, derived)
                ? Optional.empty()
                : Optional.of(column + " " + stored + " instead of " + derived);
    }
}
