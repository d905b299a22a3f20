package vn.phoihop.reading.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What is counted or measured: its words, the family within which quantities may be added, and its size in the
/// smallest unit of the family.
public record Unit(String name, @Nullable String family, BigDecimal size) {

    static final Unit PERCENT = new Unit("%", "percent", BigDecimal.ONE);
    static final Unit PERMILLE = new Unit("‰", "permille", BigDecimal.ONE);
    static final Unit POINTS = new Unit("điểm phần trăm", "points", BigDecimal.ONE);

    /// Whether quantities of the two units can be added or compared; a counted noun that is not known may be anything.
    public boolean fits(Unit other) {
        boolean unknown = (family == null && !other.isMeasured()) || (other.family == null && !isMeasured());
        boolean rate = name.startsWith(other.name + "/") || other.name.startsWith(name + "/");
        return rate || head().equals(other.head()) || (family != null && family.equals(other.family)) || unknown;
    }

    public boolean isNamed(Unit other) {
        return head().equals(other.head());
    }

    /// Whether it is measured (money, weight) rather than counted: then printed values are rounded.
    public boolean isMeasured() {
        return family != null
                && switch (family) {
                    case "money",
                            "foreign",
                            "mass",
                            "length",
                            "land",
                            "volume",
                            "power",
                            "percent",
                            "permille",
                            "points" -> true;
                    default -> size.compareTo(BigDecimal.ONE) > 0;
                };
    }

    boolean is(String wanted) {
        return wanted.equals(family);
    }

    private String head() {
        return Folding.fold(name);
    }
}
