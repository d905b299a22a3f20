package vn.phoihop.reading.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An amount as it stands in a passage, from token `from` to before token `to`; the numeral is token `number`.
public record Quantity(
        Shape shape,
        Numeral numeral,
        @Nullable Numeral second,
        @Nullable Unit unit,
        @Nullable Approx approx,
        boolean spelt,
        int from,
        int number,
        int to) {

    /// `FRACTION` is `149/156` with the denominator in `second`; `RANGE` is `10-15` with the upper end in `second`.
    public enum Shape {
        AMOUNT,
        FRACTION,
        RANGE
    }

    /// The word that loosens a number, and in which direction.
    public record Approx(String word, Side side) {

        /// Where the true value lies; an estimate (`ước`) is exact in itself.
        public enum Side {
            ABOVE,
            BELOW,
            AROUND,
            ESTIMATED
        }
    }

    /// Whether a word loosens the number; an estimate is reckoned with as it is printed.
    public boolean isLoose() {
        return approx != null && approx.side() != Approx.Side.ESTIMATED;
    }

    public boolean isPercent() {
        return unit != null && (unit.is("percent") || unit.is("permille") || unit.is("points"));
    }

    boolean isPoints() {
        return unit != null && unit.is("points");
    }

    /// The value in the smallest unit of its family.
    public BigDecimal normal() {
        return unit == null ? numeral.value() : numeral.value().multiply(unit.size());
    }

    /// The smallest step its printed form shows, in the smallest unit of its family.
    public BigDecimal step() {
        return unit == null ? numeral.step() : numeral.step().multiply(unit.size());
    }

    /// Whether it can be set against another: same unit or family, or one of them names none.
    public boolean fits(Quantity other) {
        if (isPercent() || other.isPercent()) {
            return isPercent() && other.isPercent();
        }
        return unit == null || other.unit == null || unit.fits(other.unit);
    }

    Quantity with(@Nullable Unit inherited) {
        return new Quantity(shape, numeral, second, inherited, approx, spelt, from, number, to);
    }
}
