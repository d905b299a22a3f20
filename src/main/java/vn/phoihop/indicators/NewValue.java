package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A value to be recorded: a number or words; `asOf` when it stands for another day than the cut-off, `own` when its
/// window is not that of the period.
public record NewValue(
        Figure figure,
        @Nullable BigDecimal value,
        @Nullable String words,
        @Nullable LocalDate asOf,
        @Nullable Window own) {

    public static NewValue of(Figure figure, BigDecimal value) {
        return new NewValue(figure, value, null, null, null);
    }

    public static NewValue of(Figure figure, long value) {
        return of(figure, BigDecimal.valueOf(value));
    }

    /// Nothing: what was given before is taken back.
    static NewValue none(Figure figure) {
        return new NewValue(figure, null, null, null, null);
    }

    /// The same number from a window of its own.
    public NewValue over(Window window) {
        return new NewValue(figure, value, words, asOf, window);
    }
}
