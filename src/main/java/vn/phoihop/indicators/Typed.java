package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads numbers as people type them: `1.234,5` and `1234,5`, and what a spreadsheet copies, `1234.5` and `1,234.5`.
/// Points in groups of three digits separate thousands; commas do where they cannot be anything else.
public final class Typed {

    private static final int MOST_LETTERS = 30;
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final Pattern BY_COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)|-?\\d{1,3}(,\\d{3}){2,}");
    private static final Pattern WHOLE_BY_COMMA = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");

    private Typed() {}

    /// The number, or nothing when it is none.
    public static Optional<BigDecimal> number(String text) {
        return parsed(digits(text));
    }

    /// The number of an indicator: its unit may stand behind it (`12 người`), and of one without decimals `1,234` can
    /// only be a thousand.
    static Optional<BigDecimal> number(String text, Indicator indicator) {
        var typed = digits(without(indicator.unit(), text.strip()));
        if (indicator.decimals() == 0 && WHOLE_BY_COMMA.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(",", "")));
        }
        return parsed(typed);
    }

    private static String without(String unit, String text) {
        var isBehind = !unit.isEmpty()
                && text.length() > unit.length()
                && text.toLowerCase(Locale.ROOT).endsWith(unit.toLowerCase(Locale.ROOT));
        return isBehind ? text.substring(0, text.length() - unit.length()) : text;
    }

    /// Without the spaces people and spreadsheets put between digits; a minus may be the typographic one.
    private static String digits(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]", "").replace('\u2212', '-');
    }

    private static Optional<BigDecimal> parsed(String typed) {
        if (typed.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        if (GROUPED.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')));
        }
        if (BY_COMMAS.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(",", "")));
        }
        return PLAIN.matcher(typed).matches() ? Optional.of(new BigDecimal(typed.replace(',', '.'))) : Optional.empty();
    }
}
