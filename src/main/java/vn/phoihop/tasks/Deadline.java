package vn.phoihop.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Until when a task is to be done: on a day, or in so many working days from when it was given; planned, or set by a
/// law or decision, which is then named (`basis`).
public record Deadline(
        DateClass dateClass,
        @Nullable LocalDate day,
        @Nullable Integer workingDays,
        String basis) {

    private static final int MOST = 999;

    public Deadline {
        basis = basis.strip();
        if ((day == null) == (workingDays == null)) {
            throw new IllegalArgumentException("a deadline is a day or a number of working days");
        }
        if (workingDays != null && (workingDays < 1 || workingDays > MOST)) {
            throw new IllegalArgumentException("1 to 999 working days: " + workingDays);
        }
    }

    /// Planned for a day.
    public static Deadline on(LocalDate day) {
        return new Deadline(DateClass.PLAN, day, null, "");
    }

    /// Planned to take so many working days.
    public static Deadline within(int workingDays) {
        return new Deadline(DateClass.PLAN, null, workingDays, "");
    }

    /// Set by a law or decision.
    public Deadline byLaw(String law) {
        return new Deadline(DateClass.LAW, day, workingDays, law);
    }

    /// The definition of its clock.
    String definition() {
        if (dateClass == DateClass.LAW) {
            return day == null ? "TK-M" : "TK-L";
        }
        return day == null ? "TK-W" : "TK-D";
    }
}
