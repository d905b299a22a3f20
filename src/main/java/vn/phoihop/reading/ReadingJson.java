package vn.phoihop.reading;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// A reading as one line of JSON, for other programs. Names and order are a contract.
final class ReadingJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator json;

    private ReadingJson(JsonGenerator json) {
        this.json = json;
    }

    static String line(Reading reading) {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            new ReadingJson(json).reading(reading);
        }
        return line.append('\n').toString();
    }

    private void reading(Reading reading) {
        json.writeStartObject();
        json.writeStringProperty("file", reading.file());
        json.writeNumberProperty("lines", reading.text().size());
        json.writeBooleanProperty("ocr", reading.ocr());
        head(reading.head());
        list("sections", reading.sections(), this::section);
        list("citations", reading.citations(), this::citation);
        list("figures", reading.figures(), this::figure);
        list("checks", reading.checks(), this::check);
        list("findings", reading.findings(), this::finding);
        json.writeEndObject();
    }

    private void head(Head head) {
        json.writeStringProperty("regime", head.regime().name());
        text("type", head.type());
        text("number", head.number());
        text("symbol", head.symbol());
        text("issuer", head.issuer());
        text("place", head.place());
        text("date", head.date());
        text("subject", head.subject());
        list("addressees", head.addressees(), json::writeString);
        list("recipients", head.recipients(), json::writeString);
        list("authority", head.authority(), json::writeString);
        text("signerTitle", head.signerTitle());
        text("signer", head.signer());
        object("period", head.period(), this::period);
    }

    private void period(Period period) {
        text("label", period.label());
        text("from", period.from() == null ? null : period.from().toString());
        text("to", period.to() == null ? null : period.to().toString());
    }

    private void section(Section section) {
        json.writeStartObject();
        json.writeStringProperty("label", section.label());
        json.writeStringProperty("title", section.title());
        json.writeNumberProperty("level", section.level());
        json.writeNumberProperty("line", section.line());
        json.writeEndObject();
    }

    private void citation(Citation citation) {
        json.writeStartObject();
        json.writeStringProperty("text", citation.text());
        text("type", citation.type());
        text("number", citation.number());
        text("symbol", citation.symbol());
        text("date", citation.date());
        text("issuer", citation.issuer());
        list("lines", citation.lines(), json::writeNumber);
        json.writeEndObject();
    }

    private void figure(Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("text", figure.text());
        number("value", figure.value());
        text("unit", figure.unit());
        text("approx", figure.approx());
        text("subject", figure.subject());
        text("asOf", figure.asOf());
        json.writeNumberProperty("line", figure.line());
        object("ratio", figure.ratio(), this::ratio);
        object("comparison", figure.comparison(), this::comparison);
        json.writeEndObject();
    }

    private void ratio(Figure.Ratio ratio) {
        number("num", ratio.num());
        number("den", ratio.den());
        number("percent", ratio.percent());
    }

    private void comparison(Figure.Comparison comparison) {
        json.writeStringProperty("direction", lower(comparison.direction()));
        number("percent", comparison.percent());
        number("absolute", comparison.absolute());
        text("base", comparison.base());
    }

    private void check(Check check) {
        json.writeStartObject();
        json.writeStringProperty("kind", lower(check.kind()).replace('_', '-'));
        json.writeStringProperty("claim", check.claim());
        json.writeStringProperty("computed", check.computed());
        if (check.holds() == null) {
            json.writeNullProperty("holds");
        } else {
            json.writeBooleanProperty("holds", check.holds());
        }
        list("lines", check.lines(), json::writeNumber);
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", lower(finding.severity()));
        json.writeNumberProperty("line", finding.line());
        json.writeStringProperty("text", finding.text());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("messageEn", finding.messageEn());
        text("suggestion", finding.suggestion());
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private void number(String name, @Nullable BigDecimal value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.stripTrailingZeros());
        }
    }

    private <T> void object(String name, @Nullable T value, Consumer<T> write) {
        if (value == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        write.accept(value);
        json.writeEndObject();
    }

    private <T> void list(String name, Collection<T> values, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        values.forEach(write);
        json.writeEndArray();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
