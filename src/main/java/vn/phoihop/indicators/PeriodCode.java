package vn.phoihop.indicators;

import java.util.Optional;
import java.util.regex.Pattern;

/// Names a period of a regime as people and programs write it: `ND09:2026-M01`, `ND09:2026-H1`, `ND09:2026-Y1`.
public record PeriodCode(String regime, PeriodKind kind, int year, int ordinal) {

    /// The regime meant when none is named: NĐ 09/2019/NĐ-CP.
    public static final String DEFAULT_REGIME = "ND09";

    private static final Pattern FORM =
            Pattern.compile("(?:([A-Z0-9-]{1,20}):)?((?:19|20)\\d\\d)-?(M|Q|H|N|Y)(\\d{1,2})?");

    /// Understands a code, also without its regime.
    public static Optional<PeriodCode> parse(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var regime = match.group(1) == null ? DEFAULT_REGIME : match.group(1);
        var ordinal = match.group(4) == null ? 1 : Integer.parseInt(match.group(4));
        for (var kind : PeriodKind.values()) {
            if (kind.letter().equals(match.group(3)) && ordinal >= 1 && ordinal <= kind.perYear()) {
                return Optional.of(new PeriodCode(regime, kind, Integer.parseInt(match.group(2)), ordinal));
            }
        }
        return Optional.empty();
    }

    /// The same period of the year before (cùng kỳ).
    public PeriodCode yearBefore() {
        return new PeriodCode(regime, kind, year - 1, ordinal);
    }

    /// The period just before of the same kind.
    public PeriodCode before() {
        return ordinal > 1
                ? new PeriodCode(regime, kind, year, ordinal - 1)
                : new PeriodCode(regime, kind, year - 1, kind.perYear());
    }

    /// The last calendar month of the period, 1 to 12.
    int lastMonth() {
        return ordinal * kind.months();
    }

    /// As it stands in addresses and files.
    @Override
    public String toString() {
        return regime + ":" + year + "-" + kind.letter() + (kind == PeriodKind.MONTH && ordinal < 10 ? "0" : "")
                + ordinal;
    }
}
