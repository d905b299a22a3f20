package vn.phoihop.indicators.web;

import java.util.function.BiFunction;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.PeriodKind;
import vn.phoihop.shell.spi.Frame;

/// Periods as people call them: 6 tháng đầu năm 2026.
public final class PeriodNames {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private PeriodNames() {}

    /// The name of a period in the language of the page.
    public static String say(Frame frame, PeriodCode code) {
        return say((key, parts) -> frame.words(key, parts), code);
    }

    static String say(BiFunction<String, Object[], String> words, PeriodCode code) {
        var number = code.kind() == PeriodKind.QUARTER ? ROMAN[code.ordinal() - 1] : Integer.toString(code.ordinal());
        var key = code.kind() == PeriodKind.HALF
                ? code.kind() + "." + code.ordinal()
                : code.kind().name();
        return words.apply("indicators.period." + key, new Object[] {number, Integer.toString(code.year())});
    }
}
