package vn.phoihop.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.Validity;

/// Something that is measured (chỉ tiêu): how, by whom, and how its values come together.
///
/// `numerator`, `denominator` (of a share) and `weight` (of a weighted average) are the numbers of other indicators;
/// `tolerance` is the percent by which a value may differ from the period before without a reason (0: not compared);
/// `evidence` is the code of the offer by which it is counted, empty when people enter it.
public record Indicator(
        int no,
        String code,
        String name,
        String unit,
        IndicatorKind kind,
        Wanted wanted,
        Adding adding,
        AreaLevel level,
        boolean ofBodies,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        @Nullable Integer weight,
        int decimals,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        int tolerance,
        String evidence,
        String meaning,
        Validity validity) {

    public boolean isShare() {
        return kind == IndicatorKind.SHARE;
    }

    public boolean isText() {
        return kind == IndicatorKind.TEXT;
    }

    /// Whether people enter it: not a share, and not counted over evidence.
    public boolean isEntered() {
        return !isShare();
    }
}
