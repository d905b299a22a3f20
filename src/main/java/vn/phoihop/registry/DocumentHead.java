package vn.phoihop.registry;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Head;
import vn.phoihop.reading.Regime;
import vn.phoihop.registry.symbols.DocumentCode;
import vn.phoihop.registry.symbols.PartialDate;

/// The head and foot of a document as the register keeps them: what was read, corrected by a clerk. Nothing is null;
/// what is not known is empty.
public record DocumentHead(
        Regime regime,
        String type,
        String number,
        String symbol,
        String issuer,
        String place,
        PartialDate dated,
        String subject,
        List<String> addressees,
        List<String> recipients,
        List<String> authority,
        String signerTitle,
        String signer) {

    /// The head as the reader found it.
    public static DocumentHead read(Head head) {
        return new DocumentHead(
                head.regime(),
                text(head.type()),
                text(head.number()),
                text(head.symbol()),
                text(head.issuer()),
                text(head.place()),
                PartialDate.parse(text(head.date())).orElse(PartialDate.NONE),
                text(head.subject()),
                head.addressees(),
                head.recipients(),
                head.authority(),
                text(head.signerTitle()),
                text(head.signer()));
    }

    /// Number and symbol as they are compared; empty while one is missing.
    public String code() {
        return DocumentCode.of(number, symbol);
    }

    /// Number and symbol as printed.
    public String printedNumber() {
        return DocumentCode.printed(number, symbol);
    }

    /// The same head with the number the series gave (the year that stands behind that of a normative document stays),
    /// dated today if it had no date.
    DocumentHead numbered(String given, LocalDate today) {
        var isSame = number.matches("0*" + Integer.parseInt(given) + "(/\\d{4})?");
        var day = dated.iso().isEmpty() ? new PartialDate(today.toString()) : dated;
        return new DocumentHead(
                regime,
                type,
                isSame ? number : given,
                symbol,
                issuer,
                place,
                day,
                subject,
                addressees,
                recipients,
                authority,
                signerTitle,
                signer);
    }

    private static String text(@Nullable String read) {
        return read == null
                ? ""
                : Normalizer.normalize(read, Normalizer.Form.NFC).strip();
    }
}
