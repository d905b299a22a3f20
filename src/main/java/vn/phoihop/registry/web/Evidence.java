package vn.phoihop.registry.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.phoihop.reading.Reading;
import vn.phoihop.registry.DocumentHead;
import vn.phoihop.registry.symbols.Folded;

/// How far a field of the head may be trusted: it stands in the text as such, was inferred, is missing, or was typed.
public enum Evidence {
    PRINTED,
    INFERRED,
    MISSING,
    CORRECTED;

    private static final int HEAD = 4000;
    private static final List<Field> FIELDS = List.of(
            new Field("type", DocumentHead::type),
            new Field("number", DocumentHead::number),
            new Field("symbol", DocumentHead::symbol),
            new Field("issuer", DocumentHead::issuer),
            new Field("place", DocumentHead::place),
            new Field("dated", head -> head.dated().printed()),
            new Field("subject", DocumentHead::subject),
            new Field("addressees", head -> String.join(" ", head.addressees())),
            new Field("recipients", head -> String.join(" ", head.recipients())),
            new Field("authority", head -> String.join(" ", head.authority())),
            new Field("signerTitle", DocumentHead::signerTitle),
            new Field("signer", DocumentHead::signer));

    private record Field(String name, Function<DocumentHead, String> value) {}

    /// The evidence of each field of a head that was read, and perhaps corrected since.
    static Map<String, Evidence> of(DocumentHead now, Reading reading) {
        var read = DocumentHead.read(reading.head());
        var text = Folded.of(String.join(" ", reading.text())).words();
        var top = text.substring(0, Math.min(HEAD, text.length()));
        return FIELDS.stream()
                .collect(Collectors.toMap(
                        Field::name, field -> of(field, now, read, field.name().equals("dated") ? top : text)));
    }

    private static Evidence of(Field field, DocumentHead now, DocumentHead read, String text) {
        var value = field.value().apply(now);
        if (!value.equals(field.value().apply(read))) {
            return CORRECTED;
        }
        if (value.isEmpty()) {
            return MISSING;
        }
        var isThere = field.name().equals("dated")
                ? saysDate(text, now)
                : (" " + text + " ").contains(" " + Folded.of(value).words() + " ");
        return isThere ? PRINTED : INFERRED;
    }

    /// A date stands there as `ngày 21 tháng 6 năm 2024` or with signs between its numbers.
    private static boolean saysDate(String text, DocumentHead head) {
        var parts = head.dated().iso().split("-", -1);
        if (parts.length < 3) {
            return false;
        }
        var pattern = "\\b0?" + Integer.parseInt(parts[2]) + "\\s(?:thang\\s)?0?" + Integer.parseInt(parts[1])
                + "\\s(?:nam\\s)?" + parts[0] + "\\b";
        return Pattern.compile(pattern).matcher(text).find();
    }
}
