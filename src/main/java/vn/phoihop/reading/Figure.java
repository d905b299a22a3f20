package vn.phoihop.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A quantity stated in the text: the words it stands in, its value and unit, what it counts, and what it is set
/// against.
///
/// `31,21 tỷ đồng` has value 31.21 and unit `tỷ đồng`; `approx` is the word that loosens it (`hơn`, `gần`), as written.
/// `column` is where its number begins in its line, from 0, so that a page can underline it.
public record Figure(
        String text,
        BigDecimal value,
        @Nullable String unit,
        @Nullable String approx,
        @Nullable String subject,
        @Nullable String asOf,
        int line,
        int column,
        @Nullable Ratio ratio,
        @Nullable Comparison comparison) {

    /// A part of a whole as printed: `149/156`, with the printed percentage if there is one. `den` is null where only
    /// the percentage is printed (`đạt 16,41% kế hoạch năm`).
    public record Ratio(
            BigDecimal num,
            @Nullable BigDecimal den,
            @Nullable BigDecimal percent) {}

    /// A change against a base: `tăng 1,4% (119) so với cùng kỳ 2023`; `reached` is an index (`đạt 97,2%`).
    public record Comparison(
            Direction direction,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal absolute,
            @Nullable String base) {}

    /// Which way a comparison points.
    public enum Direction {
        UP,
        DOWN,
        REACHED
    }
}
