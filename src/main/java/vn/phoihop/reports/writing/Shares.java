package vn.phoihop.reports.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Shares in percent as sentences say them, half up.
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 6;

    private Shares() {}

    /// A part of a whole in percent with so many decimals, and as many more as it takes not to call something nothing
    /// or nearly everything everything: 3 of 100,000 is 0.003%, 19,999 of 20,000 is 99.995%.
    static BigDecimal of(BigDecimal part, BigDecimal whole, int decimals) {
        var share = rounded(part, whole, decimals);
        for (int more = decimals + 1; more <= MOST_DECIMALS && isTooRound(share, part, whole); more++) {
            share = rounded(part, whole, more);
        }
        return share;
    }

    private static BigDecimal rounded(BigDecimal part, BigDecimal whole, int decimals) {
        return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    private static boolean isTooRound(BigDecimal share, BigDecimal part, BigDecimal whole) {
        return (share.signum() == 0 && part.signum() != 0)
                || (share.compareTo(HUNDRED) == 0 && part.compareTo(whole) != 0);
    }
}
