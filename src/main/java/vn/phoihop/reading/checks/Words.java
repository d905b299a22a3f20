package vn.phoihop.reading.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.phoihop.reading.figures.Numeral;

/// Prints computed numbers as a report would.
final class Words {

    private Words() {}

    /// With as many decimals as it has, at most four: `1.234,5`.
    static String of(BigDecimal value) {
        var rounded = value.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        int decimals = Math.max(0, rounded.scale());
        return new Numeral(rounded.setScale(decimals), decimals).print();
    }

    /// Rounded to a number of decimals.
    static String of(BigDecimal value, int decimals) {
        return new Numeral(value.setScale(decimals, RoundingMode.HALF_UP), decimals).print();
    }
}
