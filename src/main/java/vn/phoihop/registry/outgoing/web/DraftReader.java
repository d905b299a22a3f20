package vn.phoihop.registry.outgoing.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;
import vn.phoihop.registry.outgoing.DraftText;
import vn.phoihop.registry.outgoing.DraftText.AnnexText;
import vn.phoihop.registry.outgoing.DraftText.Mandate;
import vn.phoihop.shared.Days;
import vn.phoihop.typesetting.Designation;
import vn.phoihop.typesetting.Head;
import vn.phoihop.typesetting.Head.Issuer;
import vn.phoihop.typesetting.Recipients;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.Signature;
import vn.phoihop.typesetting.Signature.Authority;
import vn.phoihop.typesetting.Signature.Mark;

/// Reads the fields of the editor as a text; says of each field it does not understand what is wrong with it.
final class DraftReader {

    private static final Pattern MARK = Pattern.compile(
            "(T\\s*/?\\s*U\\s*/?\\s*Q|T\\s*/?\\s*M|K\\s*/?\\s*T|T\\s*/?\\s*L|Q)\\s*[./]?\\s+(.+)",
            Pattern.CASE_INSENSITIVE);

    private final DraftForm form;
    private final List<FieldError> errors = new ArrayList<>();

    DraftReader(DraftForm form) {
        this.form = form;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    DraftText text() {
        var regime = regime(form.get("regime"));
        var signatures = signatures();
        return new DraftText(
                regime,
                head(regime, signatures),
                lines("addressees"),
                nullable("authority"),
                lines("bases"),
                nfc(form.get("body")).replace("\r\n", "\n"),
                signatures,
                new Recipients(lines("recipients"), value("filed")),
                annexes(),
                mandate());
    }

    private Head head(Regime regime, List<Signature> signatures) {
        var names = lines("issuers");
        var issuers = IntStream.range(0, names.size())
                .mapToObj(i -> new Issuer(
                        names.get(i), i < signatures.size() ? signatures.get(i).side() : regime))
                .toList();
        boolean letter = form.is("letter", "true");
        var urgency = Stream.of(Head.Urgency.values())
                .filter(each -> form.is("urgency", each.name()))
                .findFirst()
                .orElse(null);
        return new Head(
                nullable("superior"),
                issuers,
                designation(letter && regime == Regime.STATE),
                value("place"),
                null,
                new Head.Kind(value("kind"), letter),
                value("subject").replaceAll("\\s+", " "),
                new Head.Stamps(urgency, form.is("internal", "true"), null));
    }

    /// A letter of the State has no kind in its symbol.
    private Designation designation(boolean stateLetter) {
        var organs = Stream.of(value("organs").split("-", -1))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        return new Designation(null, year(), stateLetter ? null : nullable("type"), organs, nullable("unit"));
    }

    private @Nullable Integer year() {
        var typed = value("year");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{4}")) {
            wrong("year", "outgoing.wrong.year");
            return null;
        }
        return Integer.valueOf(typed);
    }

    private List<Signature> signatures() {
        return IntStream.range(0, form.signatures())
                .filter(i -> !value("post." + i).isEmpty()
                        || !value("name." + i).isEmpty()
                        || !value("marks." + i).isEmpty())
                .mapToObj(i -> new Signature(
                        regime(form.get("side." + i)),
                        form.linesOf("marks." + i).stream()
                                .flatMap(line -> authority(line, "marks." + i).stream())
                                .toList(),
                        value("post." + i),
                        nullable("name." + i)))
                .toList();
    }

    private Optional<Authority> authority(String line, String field) {
        var found = MARK.matcher(nfc(line));
        if (!found.matches()) {
            wrong(field, "outgoing.wrong.mark");
            return Optional.empty();
        }
        var mark = found.group(1).replaceAll("[\\s/]", "").toUpperCase(Locale.ROOT);
        return Optional.of(new Authority(Mark.valueOf(mark), found.group(2).strip()));
    }

    /// An annex without title and text was not meant.
    private List<AnnexText> annexes() {
        return IntStream.range(0, form.annexes())
                .filter(i -> !value("annexTitle." + i).isEmpty()
                        || !value("annexBody." + i).isEmpty())
                .mapToObj(i -> new AnnexText(
                        value("annexTitle." + i),
                        nfc(form.get("annexBody." + i)).replace("\r\n", "\n"),
                        form.is("annexWide." + i, "true")))
                .toList();
    }

    private @Nullable Mandate mandate() {
        var number = value("mandateNumber");
        var until = value("mandateUntil");
        if (number.isEmpty() && until.isEmpty()) {
            return null;
        }
        var day = Days.read(until);
        if (day.isEmpty()) {
            wrong("mandateUntil", "typeMismatch.java.time.LocalDate");
            return null;
        }
        return new Mandate(number, day.get());
    }

    private static Regime regime(String typed) {
        return typed.equals(Regime.PARTY.name()) ? Regime.PARTY : Regime.STATE;
    }

    void wrong(String field, String code, String... details) {
        errors.add(new FieldError("draft", field, form.get(field), false, new String[] {code}, details, code));
    }

    private List<String> lines(String name) {
        return form.linesOf(name).stream().map(DraftReader::nfc).toList();
    }

    private String value(String name) {
        return nfc(form.get(name)).strip();
    }

    private @Nullable String nullable(String name) {
        var value = value(name);
        return value.isEmpty() ? null : value;
    }

    private static String nfc(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
