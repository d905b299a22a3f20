package vn.phoihop.notifications;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.phoihop.notifications.spi.Due;
import vn.phoihop.shell.spi.Certainty;

/// Puts what was told into the reader’s language, when it is read.
@Component
class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private final MessageSource messages;
    private final ZoneId zone;
    private final ObjectProvider<Certainty> certainty;

    Wording(MessageSource messages, @Value("${phoihop.zone}") ZoneId zone, ObjectProvider<Certainty> certainty) {
        this.messages = messages;
        this.zone = zone;
        this.certainty = certainty;
    }

    /// The sentence; one whose key a newer version no longer has is replaced by one that says only that something
    /// happened.
    String say(String key, List<Object> values, Locale language) {
        var shown = values.stream().map(value -> shown(value, language)).toArray();
        var sentence = messages.getMessage(key, shown, null, language);
        return sentence == null ? messages.getMessage("notifications.unknown", null, language) : sentence;
    }

    /// The name of a kind of records, for lists of settings and for mails: its own (`programmes/coverage`), else that
    /// of its module.
    String kind(String kind, Locale language) {
        var module = kind.replaceFirst("/.*", "");
        for (var known : List.of(kind.replace('/', '.'), module)) {
            var name = messages.getMessage("notifications.kind." + known, null, null, language);
            if (name != null) {
                return name;
            }
        }
        return messages.getMessage("notifications.kind", null, language);
    }

    /// Whole numbers stay numbers, so that a sentence may choose its words by them.
    private Object shown(Object value, Locale language) {
        return switch (value) {
            case LocalDate day -> DAY.format(day);
            case Due due -> due(due.day(), language);
            case Instant moment -> MOMENT.format(moment.atZone(zone));
            case BigDecimal number -> decimal(number, language);
            default -> value;
        };
    }

    private String due(LocalDate day, Locale language) {
        return certainty.stream().allMatch(offer -> offer.isSure(day))
                ? DAY.format(day)
                : DAY.format(day) + " (" + messages.getMessage("shell.provisional", null, language) + ")";
    }

    private static String decimal(BigDecimal number, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(10);
        return format.format(number);
    }
}
