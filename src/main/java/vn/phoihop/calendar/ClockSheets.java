package vn.phoihop.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.days.Unit;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Sentence;

/// Tells a clock: why its date is what it is, who had the work how long, and what was written.
@Component
class ClockSheets {

    private static final UUID NOBODY = new UUID(0, 0);

    private final LedgerKeeper keeper;
    private final LedgerStore ledgers;

    ClockSheets(LedgerKeeper keeper, LedgerStore ledgers) {
        this.keeper = keeper;
        this.ledgers = ledgers;
    }

    /// These clocks as lists show them, by one look at the calendar.
    List<ClockLine> lines(List<ClockRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var office = keeper.office();
        return rows.stream().map(row -> line(row, office)).toList();
    }

    private ClockLine line(ClockRow row, Office office) {
        var isOpen = row.state() == ClockState.RUNNING || row.state() == ClockState.PAUSED;
        return new ClockLine(
                row.id(),
                row.record(),
                row.definition(),
                row.state(),
                row.holder(),
                row.dueOn(),
                row.due(),
                office.words(row.dueOn(), row.due()),
                row.standing(),
                isOpen && !keeper.now().isBefore(row.due()),
                row.breachedAt(),
                row.pausedUntil());
    }

    ClockSheet of(RunningClock clock) {
        var definition = clock.definition();
        var row = clock.row();
        var projectors = keeper.projectors();
        var projector = projectors.of(clock);
        var projection = clock.project(projector);
        var start = clock.ledger().start();
        var explanation = new ClockExplanation(projector, start, projection);
        var isHours = Projector.unit(start).isOfHours();
        var supersedes = row.supersedes();
        return new ClockSheet(
                line(row, projectors.office()),
                definition.name(),
                definition.englishName(),
                definition.effect(),
                definition.basis(),
                definition.basisStatus() == Definition.BasisStatus.UNCONFIRMED,
                limit(start),
                projection.consumed(),
                projector.counted(Unit.CALENDAR_DAY, row.firstReceived(), projector.now()),
                Math.toIntExact(clock.ledger().count(Entry.HandedOver.class::isInstance)),
                explanation.steps(),
                explanation.named(),
                segments(projection.course(), projector, Projector.unit(start)),
                history(clock, projector),
                row.calendarVersion(),
                supersedes == null ? null : new ClockId(supersedes),
                isHours);
    }

    private static Sentence limit(Entry.Started start) {
        var limit = start.limit();
        return limit == null
                ? Sentence.of("calendar.limit.FIXED_DATE")
                : Sentence.of("calendar.limit." + limit.unit() + "." + start.direction(), limit.amount() + "");
    }

    /// The whole is the sum of its segments: they are cut from the same stretches.
    private static List<ClockSheet.Segment> segments(Course course, Projector projector, Unit unit) {
        var segments = new ArrayList<ClockSheet.Segment>();
        for (var stretch : course.all(projector.now())) {
            var consumed = unit.isOfHours()
                    ? projector.seconds(unit, stretch.from(), stretch.to())
                    : projector.counted(unit == Unit.WORKING_DAY ? unit : Unit.CALENDAR_DAY, stretch);
            segments.add(new ClockSheet.Segment(
                    stretch.holder(),
                    stretch.from(),
                    stretch.to(),
                    stretch.running() ? consumed : 0,
                    stretch.running()));
        }
        return List.copyOf(segments);
    }

    private List<ClockSheet.HistoryLine> history(RunningClock clock, Projector projector) {
        var cancelled = clock.ledger().lines().stream()
                .map(Ledger.Line::entry)
                .filter(Entry.EntryCorrected.class::isInstance)
                .map(entry -> ((Entry.EntryCorrected) entry).wrong())
                .collect(Collectors.toSet());
        return ledgers.history(clock.row()).stream()
                .map(read -> new ClockSheet.HistoryLine(
                        read.seq(),
                        HistorySentences.of(read.entry(), projector.zone()),
                        read.entry().at(),
                        read.recordedAt(),
                        read.organisation().equals(NOBODY) ? null : new OrganisationId(read.organisation()),
                        cancelled.contains(read.seq())))
                .toList();
    }
}
