package vn.phoihop.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The number and symbol (số, ký hiệu), in parts. `number` is null while there is none; `year` only on normative
/// documents; `type` is null on a State letter; `unit` is the drafting unit of a State letter.
public record Designation(
        @Nullable Integer number,
        @Nullable Integer year,
        @Nullable String type,
        List<String> organs,
        @Nullable String unit) {

    public Designation {
        organs = List.copyOf(organs);
    }

    /// Of one body.
    public static Designation of(@Nullable Integer number, @Nullable String type, String organ) {
        return new Designation(number, null, type, List.of(organ), null);
    }

    /// What follows the number: `BC-UBND`, `VPUBND-KGVX`, `CTr/BTGDVTU-UBND`.
    public String notation(Regime regime) {
        var bodies = String.join("-", organs);
        var between = regime == Regime.STATE ? "-" : "/";
        var typed = type == null ? bodies : type + between + bodies;
        return unit == null ? typed : typed + "-" + unit;
    }

    /// Number and year as printed: two digits at least; empty while there is none.
    public String printedNumber() {
        if (number == null) {
            return "";
        }
        var digits = number < 10 ? "0" + number : Integer.toString(number);
        return year == null ? digits : digits + "/" + year;
    }

    /// The whole: `726/BC-UBND`, `238-QĐ/TW`.
    public String printed(Regime regime) {
        return printedNumber() + separator(regime) + notation(regime);
    }

    /// What stands between number and symbol.
    public String separator(Regime regime) {
        return regime == Regime.STATE || year != null ? "/" : "-";
    }
}
