package vn.phoihop.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.days.SpecialDay;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Sentence;

/// A clock in full: its line, what it counts and by which source, how the date was reached, who had the work how long,
/// and everything that was written.
///
/// `consumed` and `budget` are in days, for hours in seconds and hours; a budget of 0 means a fixed date. `age` is the
/// number of days since the record was first received, which nothing stops.
public record ClockSheet(
        ClockLine line,
        String name,
        String englishName,
        Effect effect,
        String basis,
        boolean isBasisUnconfirmed,
        Sentence limit,
        long consumed,
        int age,
        int handOvers,
        List<Sentence> steps,
        List<SpecialDay> named,
        List<Segment> segments,
        List<HistoryLine> history,
        int calendarVersion,
        @Nullable ClockId supersedes,
        boolean isHours) {

    /// How long one holder had the work; nobody when `holder` is null.
    public record Segment(@Nullable OrganisationId holder, Instant from, Instant to, long consumed, boolean running) {}

    /// An entry of the ledger: its number, what happened, from when on it counts, when and by whom it was written.
    public record HistoryLine(
            int number,
            Sentence what,
            Instant at,
            Instant recordedAt,
            @Nullable OrganisationId by,
            boolean cancelled) {}
}
