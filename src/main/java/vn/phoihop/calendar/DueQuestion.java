package vn.phoihop.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.phoihop.calendar.days.CalendarFile;
import vn.phoihop.calendar.days.Direction;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.calendar.days.Roll;
import vn.phoihop.calendar.days.Term;

/// What was asked on the command line: a date, with its time where hours are counted, and a limit.
record DueQuestion(Term term) {

    /// Reads `2026-11-20 3wd`, `2026-11-20T16:30 24h` or `2026-11-20 16:30 24h`.
    static Optional<DueQuestion> read(List<String> words, List<String> flags) {
        var joined = String.join(" ", words).strip();
        var end = joined.lastIndexOf(' ');
        if (end < 0) {
            return Optional.empty();
        }
        var limit = Limit.read(joined.substring(end + 1));
        var start = start(joined.substring(0, end).strip());
        if (limit.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        return start.get().with(limit.get(), flags);
    }

    private static Optional<Start> start(String written) {
        var split = written.replace('T', ' ').split(" +", 2);
        var day = CalendarFile.day(split[0]);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        if (split.length == 1) {
            return Optional.of(new Start(day.get().atStartOfDay(), false));
        }
        try {
            return Optional.of(new Start(LocalDateTime.parse(day.get() + "T" + split[1]), true));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private record Start(LocalDateTime moment, boolean hasTime) {

        Optional<DueQuestion> with(Limit limit, List<String> flags) {
            if (limit.unit().isOfHours() && !hasTime) {
                return Optional.empty();
            }
            return Optional.of(term(limit, flags)).filter(Term::isCovered).map(DueQuestion::new);
        }

        private Term term(Limit limit, List<String> flags) {
            var customary = limit.unit().customaryRoll();
            if (flags.contains("--before")) {
                var roll = customary == Roll.NONE ? Roll.NONE : Roll.BACKWARD;
                return new Term(moment, limit, Direction.BEFORE, flags.contains("--no-roll") ? Roll.NONE : roll);
            }
            return new Term(moment, limit, Direction.AFTER, flags.contains("--no-roll") ? Roll.NONE : customary);
        }
    }
}
