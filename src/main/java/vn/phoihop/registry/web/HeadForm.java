package vn.phoihop.registry.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.phoihop.reading.Regime;
import vn.phoihop.registry.DocumentHead;
import vn.phoihop.registry.DocumentSheet;
import vn.phoihop.registry.Handling;
import vn.phoihop.registry.Urgency;
import vn.phoihop.registry.symbols.PartialDate;

/// The head of a document as typed: everything is text, so that nothing typed is lost.
public record HeadForm(
        @Nullable Integer version,
        @Nullable Regime regime,
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String issuer,
        @Nullable String place,
        @Nullable String dated,
        @Nullable String subject,
        @Nullable String addressees,
        @Nullable String recipients,
        @Nullable String authority,
        @Nullable String signerTitle,
        @Nullable String signer,
        @Nullable Urgency urgency,
        @Nullable Boolean internal,
        @Nullable String pages,
        @Nullable String copies,
        @Nullable String arrivedOn,
        @Nullable String dueOn,
        @Nullable String fileCode,
        @Nullable String note,
        @Nullable String given,
        @Nullable Boolean evenIfDuplicate) {

    private static final int LONG = 4000;
    private static final int SHORT = 500;

    static HeadForm of(DocumentSheet sheet) {
        var head = sheet.head();
        var handling = sheet.handling();
        return new HeadForm(
                sheet.version(),
                head.regime(),
                head.type(),
                head.number(),
                head.symbol(),
                head.issuer(),
                head.place(),
                head.dated().printed(),
                head.subject(),
                String.join("\n", head.addressees()),
                String.join("\n", head.recipients()),
                String.join("\n", head.authority()),
                head.signerTitle(),
                head.signer(),
                handling.urgency(),
                handling.internal(),
                text(handling.pages()),
                text(handling.copies()),
                day(handling.arrivedOn()),
                day(handling.dueOn()),
                handling.fileCode(),
                handling.note(),
                "",
                false);
    }

    /// The same, against the document as it is now.
    HeadForm against(int now) {
        return new HeadForm(
                now,
                regime,
                type,
                number,
                symbol,
                issuer,
                place,
                dated,
                subject,
                addressees,
                recipients,
                authority,
                signerTitle,
                signer,
                urgency,
                internal,
                pages,
                copies,
                arrivedOn,
                dueOn,
                fileCode,
                note,
                given,
                evenIfDuplicate);
    }

    /// The version the clerk saw; one that is no number is none there ever was.
    int seen() {
        return version == null ? -1 : version;
    }

    /// Whether it is meant although it looks like another document.
    public boolean isMeant() {
        return Boolean.TRUE.equals(evenIfDuplicate);
    }

    /// Whether LƯU HÀNH NỘI BỘ is ticked.
    public boolean isInternal() {
        return Boolean.TRUE.equals(internal);
    }

    /// Says what is not in form.
    void check(BindingResult errors) {
        reject(errors, "dated", PartialDate.parse(or(dated)).isEmpty(), "typeMismatch.java.time.LocalDate");
        reject(errors, "arrivedOn", notADay(arrivedOn), "typeMismatch.java.time.LocalDate");
        reject(errors, "dueOn", notADay(dueOn), "typeMismatch.java.time.LocalDate");
        reject(errors, "pages", notANumber(pages), "Pattern");
        reject(errors, "copies", notANumber(copies), "Pattern");
        reject(errors, "given", notANumber(given), "Pattern");
        for (var field : List.of(
                new Typed("subject", or(subject)),
                new Typed("addressees", or(addressees)),
                new Typed("recipients", or(recipients)),
                new Typed("note", or(note)))) {
            tooLong(errors, field, LONG);
        }
        for (var field : List.of(
                new Typed("type", or(type)),
                new Typed("number", or(number)),
                new Typed("symbol", or(symbol)),
                new Typed("issuer", or(issuer)),
                new Typed("place", or(place)),
                new Typed("authority", or(authority)),
                new Typed("signer", or(signer)),
                new Typed("signerTitle", or(signerTitle)),
                new Typed("fileCode", or(fileCode)))) {
            tooLong(errors, field, SHORT);
        }
    }

    private record Typed(String name, String value) {}

    private static void tooLong(BindingResult errors, Typed field, int most) {
        if (field.value().length() > most) {
            errors.rejectValue(field.name(), "Size", new Object[] {field.name(), most, 0}, "");
        }
    }

    private static void reject(BindingResult errors, String field, boolean isWrong, String code) {
        if (isWrong && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, code, "");
        }
    }

    DocumentHead head() {
        return new DocumentHead(
                regime == null ? Regime.UNKNOWN : regime,
                line(type),
                line(number),
                line(symbol),
                line(issuer),
                line(place),
                PartialDate.parse(or(dated)).orElse(PartialDate.NONE),
                line(subject),
                lines(addressees),
                lines(recipients),
                lines(authority),
                line(signerTitle),
                line(signer));
    }

    Handling handling() {
        return new Handling(
                urgency == null ? Urgency.NORMAL : urgency,
                Boolean.TRUE.equals(internal),
                number(pages).orElse(null),
                number(copies).orElse(null),
                whole(arrivedOn),
                whole(dueOn),
                line(fileCode),
                or(note).strip());
    }

    Optional<Integer> givenNumber() {
        return number(given);
    }

    private static boolean notADay(@Nullable String typed) {
        return PartialDate.parse(or(typed))
                .filter(date -> date.isWhole() || date.iso().isEmpty())
                .isEmpty();
    }

    private static boolean notANumber(@Nullable String typed) {
        return !or(typed).isBlank() && number(typed).isEmpty();
    }

    private static Optional<Integer> number(@Nullable String typed) {
        var text = or(typed).strip();
        return text.matches("\\d{1,7}") && Integer.parseInt(text) > 0
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    private static @Nullable LocalDate whole(@Nullable String typed) {
        return PartialDate.parse(or(typed))
                .filter(PartialDate::isWhole)
                .map(PartialDate::firstDay)
                .orElse(null);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : new PartialDate(day.toString()).printed();
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static List<String> lines(@Nullable String typed) {
        return or(typed)
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String line(@Nullable String typed) {
        return Normalizer.normalize(or(typed), Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    private static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
