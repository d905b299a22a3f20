package vn.phoihop.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The later date a lead asks for: a day, or so many working days more, as its deadline is counted.
public record Wish(@Nullable LocalDate day, @Nullable Integer days) {

    public Wish {
        if ((day == null) == (days == null)) {
            throw new IllegalArgumentException("a wish is a day or a number of working days");
        }
    }

    int addedDays() {
        return days == null ? 0 : days;
    }

    /// The deadline after it was granted.
    Deadline after(Deadline before) {
        var counted = before.workingDays();
        return new Deadline(
                before.dateClass(), counted == null ? day : null, counted == null ? null : counted + addedDays(), "");
    }

    /// Whether it is counted as the deadline is.
    boolean fits(Deadline deadline) {
        return (day == null) == (deadline.day() == null);
    }
}
