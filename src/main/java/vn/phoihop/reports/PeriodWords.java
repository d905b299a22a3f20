package vn.phoihop.reports;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.PeriodCode;

/// How official documents call a period, and the same period of the year before: in Vietnamese, whoever reads.
@Component
class PeriodWords {

    static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;

    PeriodWords(MessageSource messages) {
        this.messages = messages;
    }

    /// The words of official documents.
    String say(String key, Object... parts) {
        return messages.getMessage(key, parts, VIETNAMESE);
    }

    /// `6 tháng đầu năm 2026`.
    String of(PeriodCode period) {
        return of(period, VIETNAMESE);
    }

    String of(PeriodCode period, Locale language) {
        var key = "reports.period." + period.kind().letter()
                + (period.kind().perYear() <= 4 ? Integer.toString(period.ordinal()) : "");
        return messages.getMessage(
                key, new Object[] {Integer.toString(period.year()), Integer.toString(period.ordinal())}, language);
    }

    /// `cùng kỳ năm 2025`.
    String base(PeriodCode period) {
        return say(
                period.kind() == vn.phoihop.indicators.PeriodKind.YEAR
                        ? "reports.period.base.year"
                        : "reports.period.base",
                Integer.toString(period.year() - 1));
    }
}
