package vn.phoihop.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A reading for people at a terminal: who writes what, the figures, and what should be looked at again.
final class Summary {

    private static final int WIDTH = 100;
    private static final String BOLD = "1";
    private static final String DIM = "2";
    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    private final Locale language;
    private final boolean coloured;

    Summary(Locale language, boolean coloured) {
        this.language = language;
        this.coloured = coloured;
    }

    String of(Reading reading) {
        var text = new StringBuilder();
        text.append(paint(BOLD, reading.file())).append('\n');
        head(text, reading.head());
        counts(text, reading);
        figures(text, reading.figures());
        findings(text, reading.findings());
        return text.append('\n').toString();
    }

    private void head(StringBuilder text, Head head) {
        field(text, "document", joined(" ", head.type(), name(head)));
        field(text, "issuer", head.issuer());
        field(text, "dateline", joined(", ", head.place(), date(head.date())));
        field(text, "subject", head.subject());
        field(text, "addressees", joined("; ", head.addressees().toArray(String[]::new)));
        field(text, "signer", joined(" / ", signature(head)));
        field(text, "period", head.period() == null ? null : head.period().label());
        field(text, "recipients", joined("; ", head.recipients().toArray(String[]::new)));
    }

    private void counts(StringBuilder text, Reading reading) {
        var wrong = reading.checks().stream()
                .filter(check -> Boolean.FALSE.equals(check.holds()))
                .count();
        var values = new Object[] {
            reading.text().size(),
            reading.sections().size(),
            reading.citations().size(),
            reading.figures().size(),
            reading.checks().size(),
            wrong
        };
        text.append("  ")
                .append(paint(DIM, say("reading.summary.counts", values)))
                .append('\n');
        if (reading.ocr()) {
            text.append("  ").append(paint(YELLOW, say("reading.summary.ocr"))).append('\n');
        }
    }

    private void figures(StringBuilder text, List<Figure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        text.append('\n').append(paint(BOLD, say("reading.summary.figures"))).append('\n');
        for (var figure : figures) {
            text.append(line(figure.line()))
                    .append(paint(
                            CYAN, joined(" ", figure.approx(), VietnameseNumbers.of(figure.value()), figure.unit())))
                    .append("  ")
                    .append(shortened(figure.text()))
                    .append('\n');
        }
    }

    private void findings(StringBuilder text, List<Finding> findings) {
        text.append('\n');
        if (findings.isEmpty()) {
            text.append(say("reading.summary.nothing")).append('\n');
            return;
        }
        text.append(paint(BOLD, say("reading.summary.findings"))).append('\n');
        for (var finding : findings) {
            var severity = say("reading.severity." + finding.severity().name());
            text.append(line(finding.line()))
                    .append(paint(colour(finding.severity()), severity))
                    .append("  ")
                    .append(language.getLanguage().equals("en") ? finding.messageEn() : finding.message());
            var suggestion = language.getLanguage().equals("en") ? finding.suggestionEn() : finding.suggestion();
            if (suggestion != null) {
                text.append(' ').append(say("reading.summary.suggestion", suggestion));
            }
            text.append('\n');
        }
    }

    private void field(StringBuilder text, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.append("  ")
                    .append(paint(DIM, say("reading.summary." + key)))
                    .append(' ')
                    .append(value)
                    .append('\n');
        }
    }

    private String line(int number) {
        var words = say("reading.summary.line", number);
        return "  " + paint(DIM, words + " ".repeat(Math.max(1, 10 - words.length())));
    }

    private String say(String key, Object... values) {
        return Sentences.say(language, key, values);
    }

    private String paint(String colour, String words) {
        return coloured ? "\u001B[" + colour + "m" + words + "\u001B[0m" : words;
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTICE -> CYAN;
        };
    }

    private static @Nullable String name(Head head) {
        if (head.symbol() == null) {
            return head.number();
        }
        var separator = head.regime() == Regime.STATE ? "/" : "-";
        return Objects.requireNonNullElse(head.number(), "…") + separator + head.symbol();
    }

    private static String[] signature(Head head) {
        return Stream.concat(head.authority().stream(), Stream.of(head.signerTitle(), head.signer()))
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    /// `2024-06-21` as it is written here: `21/06/2024`.
    private static @Nullable String date(@Nullable String iso) {
        if (iso == null) {
            return null;
        }
        return List.of(iso.split("-")).reversed().stream().collect(Collectors.joining("/"));
    }

    private static String joined(String between, @Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    private static String shortened(String text) {
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
    }
}
