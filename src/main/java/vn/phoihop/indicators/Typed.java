package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads numbers as people type them: `1.234,5` and `1234,5`, and what a spreadsheet copies, `1234.5`. Points in groups
/// of three digits separate thousands.
public final class Typed {

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");

    private Typed() {}

    /// The number, or nothing when it is none.
    public static Optional<BigDecimal> number(String text) {
        var typed = text.replace('\u00A0', ' ').replace(" ", "").strip();
        if (typed.length() > 30) {
            return Optional.empty();
        }
        if (GROUPED.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(typed).matches() ? Optional.of(new BigDecimal(typed.replace(',', '.'))) : Optional.empty();
    }
}
