package vn.phoihop.agenda.web;

import java.time.LocalDate;
import vn.phoihop.calendar.AgendaLine;

/// How much time is left, or by how much something is or was late: the key of the words and their number.
public record Remaining(String key, int number) {

    /// What is said of a line on this day.
    public static Remaining of(AgendaLine line, LocalDate today) {
        if (line.endedAt() != null) {
            return done(line);
        }
        if (line.timed()) {
            return line.isLate()
                    ? new Remaining("agenda.late.hours", -line.left())
                    : new Remaining("agenda.left.hours", line.left());
        }
        if (line.isLate()) {
            return new Remaining("agenda.late.days", -line.left());
        }
        return line.dueOn().equals(today)
                ? new Remaining("agenda.left.today", 0)
                : new Remaining("agenda.left.days", line.left());
    }

    private static Remaining done(AgendaLine line) {
        if (!line.isLate()) {
            return new Remaining("agenda.done.in_time", 0);
        }
        return new Remaining(line.timed() ? "agenda.done.late.hours" : "agenda.done.late.days", -line.left());
    }
}
