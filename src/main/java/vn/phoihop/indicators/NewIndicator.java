package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.Validity;

/// An indicator to be entered into the catalogue; `numerator`, `denominator` and `weight` are codes of indicators.
public record NewIndicator(
        String code,
        String name,
        String unit,
        IndicatorKind kind,
        Wanted wanted,
        Adding adding,
        AreaLevel level,
        boolean ofBodies,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String weight,
        int decimals,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        int tolerance,
        String evidence,
        String meaning,
        Validity validity) {

    /// A count from nothing upwards that is added over areas and months, in force from this day.
    public static NewIndicator count(String code, String name, String unit, AreaLevel level, LocalDate from) {
        return new NewIndicator(
                code,
                name,
                unit,
                IndicatorKind.COUNT,
                Wanted.NEITHER,
                Adding.SUM,
                level,
                false,
                null,
                null,
                null,
                0,
                BigDecimal.ZERO,
                null,
                0,
                "",
                "",
                Validity.since(from));
    }

    /// The same, added in this way.
    public NewIndicator added(Adding how) {
        return with(how, ofBodies, tolerance, evidence);
    }

    /// The same, counted over evidence of this kind.
    public NewIndicator counted(String kindOfEvidence) {
        return with(adding, ofBodies, tolerance, kindOfEvidence);
    }

    /// The same, reported by each organisation for itself.
    public NewIndicator eachBody() {
        return with(adding, true, tolerance, evidence);
    }

    /// The same, asking for a reason when it differs by more than this percent.
    public NewIndicator tolerating(int percent) {
        return with(adding, ofBodies, percent, evidence);
    }

    /// A share of two indicators, in percent.
    public static NewIndicator share(
            String code, String name, AreaLevel level, String numerator, String denominator, LocalDate from) {
        return new NewIndicator(
                code,
                name,
                "%",
                IndicatorKind.SHARE,
                Wanted.NEITHER,
                Adding.NONE,
                level,
                false,
                numerator,
                denominator,
                null,
                2,
                null,
                null,
                0,
                "",
                "",
                Validity.since(from));
    }

    /// An average weighted by an indicator.
    public static NewIndicator average(
            String code, String name, String unit, AreaLevel level, String weight, LocalDate from) {
        return new NewIndicator(
                code,
                name,
                unit,
                IndicatorKind.INDEX,
                Wanted.NEITHER,
                Adding.WEIGHTED,
                level,
                false,
                null,
                null,
                weight,
                2,
                null,
                null,
                0,
                "",
                "",
                Validity.since(from));
    }

    private NewIndicator with(Adding how, boolean eachBody, int percent, String kindOfEvidence) {
        return new NewIndicator(
                code,
                name,
                unit,
                kind,
                wanted,
                how,
                level,
                eachBody,
                numerator,
                denominator,
                weight,
                decimals,
                least,
                most,
                percent,
                kindOfEvidence,
                meaning,
                validity);
    }
}
