package vn.phoihop.reading.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.figures.Quantity;
import vn.phoihop.reading.figures.Statement;

/// Adds and compares printed amounts, as exactly as their printed form allows.
final class Amounts {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Amounts() {}

    static BigDecimal sum(Collection<Statement> parts) {
        return parts.stream().map(part -> part.quantity().normal()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// How far a sum may be from its total when every printed amount is rounded: nothing for counts.
    static BigDecimal slack(Statement total, Collection<Statement> parts) {
        var slack = slack(total.quantity());
        for (var part : parts) {
            slack = slack.add(slack(part.quantity()));
        }
        return slack;
    }

    static BigDecimal slack(Quantity quantity) {
        boolean counted = quantity.unit() == null || !quantity.unit().isMeasured();
        boolean whole = quantity.numeral().decimals() == 0;
        return counted && whole ? BigDecimal.ZERO : quantity.step().multiply(HALF);
    }

    /// Part of a whole in percent; null if the whole is nothing.
    static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    /// Whether a printed percentage is a computed one rounded or cut off, give or take the roundings of its amounts.
    static boolean isPrinted(BigDecimal computed, Quantity percent, BigDecimal blur) {
        var step = percent.numeral().step();
        var difference = computed.subtract(percent.numeral().value()).abs();
        var slack = !percent.isLoose() ? step : step.max(computed.abs().movePointLeft(1));
        return difference.compareTo(slack.add(blur)) < 0 || difference.compareTo(step.multiply(HALF)) <= 0;
    }

    /// By how many percent points a quotient may be off because its amounts are rounded.
    static BigDecimal blur(Quantity part, Quantity whole) {
        var share = percent(part.normal(), whole.normal());
        if (share == null || part.normal().signum() == 0) {
            return BigDecimal.ZERO;
        }
        var above = slack(part).divide(part.normal(), MathContext.DECIMAL64);
        var below = slack(whole).divide(whole.normal(), MathContext.DECIMAL64);
        return share.abs().multiply(above.add(below));
    }

    /// How far apart two amounts are, as a fraction of the first.
    static double distance(BigDecimal total, BigDecimal sum) {
        return total.signum() == 0 ? 1 : sum.subtract(total).abs().doubleValue() / Math.abs(total.doubleValue());
    }

    static boolean isLoose(Statement total, List<Statement> parts) {
        return total.quantity().isLoose()
                || parts.stream().anyMatch(part -> part.quantity().isLoose());
    }

    /// Without trailing zeros, at most four decimals, a point for the comma.
    static String plain(BigDecimal value) {
        var rounded = value.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }

    /// `35420/0.642 = 55171.34`: what a percentage of it makes of an amount.
    static String quotient(Quantity part, BigDecimal percent, @Nullable BigDecimal whole) {
        var divisor = percent.movePointLeft(2).stripTrailingZeros().toPlainString();
        return plain(part) + "/" + divisor + " = "
                + (whole == null ? "?" : plain(whole.setScale(2, RoundingMode.HALF_UP)));
    }

    static String plain(Quantity quantity) {
        return plain(quantity.numeral().value());
    }
}
