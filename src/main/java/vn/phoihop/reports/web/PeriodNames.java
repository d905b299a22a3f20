package vn.phoihop.reports.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.PeriodCode;

/// Periods by name, in the language of the page.
@Component
class PeriodNames {

    private final MessageSource messages;

    PeriodNames(MessageSource messages) {
        this.messages = messages;
    }

    String of(PeriodCode period) {
        return of(period, LocaleContextHolder.getLocale());
    }

    String of(PeriodCode period, Locale language) {
        var ordinal = period.kind().perYear() <= 4 ? Integer.toString(period.ordinal()) : "";
        return messages.getMessage(
                "reports.period." + period.kind().letter() + ordinal,
                new Object[] {Integer.toString(period.year()), Integer.toString(period.ordinal())},
                language);
    }
}
