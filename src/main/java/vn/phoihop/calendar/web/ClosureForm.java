package vn.phoihop.calendar.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A closure as typed.
public record ClosureForm(
        @Nullable String area,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable String name,
        @Nullable String decision) {

    static final ClosureForm EMPTY = new ClosureForm(null, null, null, null, null);

    /// What stands in a field.
    public String text(@Nullable Object typed) {
        return typed == null ? "" : typed.toString().strip();
    }
}
