package vn.phoihop.reading.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// A number as printed: its value and the number of decimals, which tell how exact it is.
public record Numeral(BigDecimal value, int decimals) {

    /// More digits than any count or amount of a report has; longer ones are no numbers here, so that hostile text
    /// costs nothing.
    static final int MOST_DIGITS = 18;

    /// A whole number.
    public static Numeral of(long value) {
        return new Numeral(BigDecimal.valueOf(value), 0);
    }

    /// Reads `1.234,5`, `1.234`, `06`, `1,5`, `1 234`, and the slips `1,234.5`, `1,234,567` and `95.51`; null for
    /// what is no number (`1.2.3`, a hundred digits).
    static @Nullable Numeral parse(String printed) {
        if (printed.isEmpty() || printed.length() > 2 * MOST_DIGITS) {
            return null;
        }
        var text = withoutSpaces(printed);
        int dots = count(text, '.');
        int commas = count(text, ',');
        if (dots > 0 && commas > 0) {
            return text.lastIndexOf('.') < text.lastIndexOf(',') ? mixed(text, '.', ',') : mixed(text, ',', '.');
        }
        if (dots == 0 && commas == 0) {
            return number(text, "");
        }
        char separator = dots > 0 ? '.' : ',';
        if (isGrouped(text, separator) && (dots > 0 || commas > 1)) {
            return number(text.replace(Character.toString(separator), ""), "");
        }
        return dots + commas == 1 ? decimal(text, separator) : null;
    }

    private static @Nullable Numeral mixed(String text, char group, char point) {
        int cut = text.lastIndexOf(point);
        if (text.indexOf(point) != cut || !isGrouped(text.substring(0, cut), group)) {
            return null;
        }
        return number(text.substring(0, cut).replace(Character.toString(group), ""), text.substring(cut + 1));
    }

    private static @Nullable Numeral decimal(String text, char point) {
        int cut = text.indexOf(point);
        return number(text.substring(0, cut), text.substring(cut + 1));
    }

    private static @Nullable Numeral number(String whole, String fraction) {
        if (whole.length() > MOST_DIGITS
                || fraction.length() > MOST_DIGITS - 9
                || !digits(whole)
                || !digits(fraction + 0)) {
            return null;
        }
        return new Numeral(new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction), fraction.length());
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// Whether each group behind the first has three digits and the first one to three, not `0`.
    private static boolean isGrouped(String text, char separator) {
        int first = text.indexOf(separator);
        if (first < 1 || first > 3 || text.charAt(0) == '0') {
            return false;
        }
        for (int i = first; i < text.length(); i += 4) {
            if (text.charAt(i) != separator
                    || i + 3 >= text.length()
                    || text.substring(i + 1, i + 4).indexOf(separator) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String withoutSpaces(String printed) {
        var text = new StringBuilder(printed.length());
        printed.chars().filter(c -> c < 128 && c != ' ').forEach(c -> text.append((char) c));
        return text.toString();
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }

    /// The smallest step the printed form can show: 0.01 for two decimals.
    public BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    Numeral times(BigDecimal factor) {
        return new Numeral(value.multiply(factor), decimals);
    }

    /// As printed in Vietnamese: `1.234,5`.
    public String print() {
        var plain = value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var grouped = new StringBuilder(whole);
        int first = whole.startsWith("-") ? 1 : 0;
        for (int i = whole.length() - 3; i > first; i -= 3) {
            grouped.insert(i, '.');
        }
        return point < 0
                ? grouped.toString()
                : grouped.append(',').append(plain, point + 1, plain.length()).toString();
    }
}
