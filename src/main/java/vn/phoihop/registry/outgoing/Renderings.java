package vn.phoihop.registry.outgoing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Outcome;
import vn.phoihop.reading.Reader;
import vn.phoihop.reading.Reading;
import vn.phoihop.reading.Severity;
import vn.phoihop.registry.DocumentHead;
import vn.phoihop.registry.Handling;
import vn.phoihop.registry.Outbox;
import vn.phoihop.registry.Urgency;
import vn.phoihop.registry.symbols.DocumentCode;
import vn.phoihop.registry.symbols.PartialDate;
import vn.phoihop.typesetting.Head;
import vn.phoihop.typesetting.OfficialDocument;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.Signature;
import vn.phoihop.typesetting.Typesetter;

/// Sets a text as pages and reads them again: what is checked, and what is sent.
@Component
class Renderings {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF = "application/pdf";

    /// What a draft does not have yet, and no reader need miss.
    private static final Set<String> NOT_YET = Set.of("number-blank", "date-incomplete", "date-blank");

    private final Typesetter typesetter;
    private final Reader reader = new Reader();

    Renderings(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// What the form lacks, and what the reader says of the text as it would be printed.
    OutgoingCheck check(DraftText text, LocalDate today) {
        var document = text.document(today);
        var form = typesetter.check(document).stream()
                .filter(finding -> !NOT_YET.contains(finding.rule()))
                .toList();
        return new OutgoingCheck(form, withoutExpected(read(typesetter.docx(document))));
    }

    private static Reading withoutExpected(Reading read) {
        return new Reading(
                read.file(),
                read.text(),
                read.ocr(),
                read.head(),
                read.sections(),
                read.citations(),
                read.figures(),
                read.checks(),
                read.findings().stream()
                        .filter(finding -> !NOT_YET.contains(finding.rule()))
                        .toList());
    }

    /// Errors of the reader: wrong sums and shares, numbering, marks of signing.
    static List<Finding> errors(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /// The document as it is sent: both files, and what the reader finds in them.
    Outbox.Sent sent(DraftText text, LocalDate day) {
        var document = text.document(day);
        var name = fileName(text);
        var docx = typesetter.docx(document);
        return new Outbox.Sent(
                head(text, document),
                handling(text),
                read(docx),
                List.of(
                        new Outbox.Written(name + ".docx", DOCX, docx),
                        new Outbox.Written(name + ".pdf", PDF, typesetter.pdf(document))));
    }

    private Reading read(byte[] docx) {
        return switch (reader.read("van-ban.docx", docx)) {
            case Outcome.Read(var reading) -> reading;
            case Outcome.Refused(var file, var why) -> throw new IllegalStateException("own document not read: " + why);
        };
    }

    private static Handling handling(DraftText text) {
        var urgency = text.head().stamps().urgency();
        return new Handling(
                urgency == null ? Urgency.NORMAL : urgency(urgency),
                text.head().stamps().internal(),
                null,
                null,
                null,
                null,
                "",
                "");
    }

    private static Urgency urgency(Head.Urgency urgency) {
        return switch (urgency) {
            case URGENT -> Urgency.URGENT;
            case VERY_URGENT -> Urgency.VERY_URGENT;
            case EXPRESS -> Urgency.EXPRESS;
        };
    }

    /// The head as the register keeps it: what was typed, not what was read.
    static DocumentHead head(DraftText text, OfficialDocument document) {
        var head = document.head();
        var designation = head.designation();
        return new DocumentHead(
                regime(document),
                text.type(),
                designation.printedNumber(),
                text.symbol(),
                head.issuers().stream().map(Head.Issuer::plainName).collect(Collectors.joining(", ")),
                head.place(),
                head.date() == null
                        ? PartialDate.NONE
                        : new PartialDate(head.date().toString()),
                head.subject(),
                document.addressees(),
                recipients(text),
                document.signatures().stream().flatMap(Renderings::marks).toList(),
                joined(document.signatures().stream().map(one -> one.post().toUpperCase(Locale.ROOT))),
                joined(document.signatures().stream().map(Signature::name)));
    }

    private static vn.phoihop.reading.Regime regime(OfficialDocument document) {
        if (document.isJoint()) {
            return vn.phoihop.reading.Regime.JOINT;
        }
        return document.regime() == Regime.STATE ? vn.phoihop.reading.Regime.STATE : vn.phoihop.reading.Regime.PARTY;
    }

    private static List<String> recipients(DraftText text) {
        var all = new ArrayList<>(text.recipients().items());
        if (!text.recipients().filed().isEmpty()) {
            all.add((text.regime() == Regime.STATE ? "Lưu: " : "Lưu ")
                    + text.recipients().filed());
        }
        return all;
    }

    private static Stream<String> marks(Signature signature) {
        return signature.authority().stream().map(one -> {
            var mark = one.mark().name();
            var printed = signature.side() == Regime.PARTY && mark.length() == 2
                    ? mark.charAt(0) + "/" + mark.charAt(1)
                    : mark + ".";
            return printed + " " + one.whom().toUpperCase(Locale.ROOT);
        });
    }

    private static String joined(Stream<@Nullable String> words) {
        return words.filter(word -> word != null && !word.isBlank()).collect(Collectors.joining("; "));
    }

    /// A name files keep everywhere: `726-BC-UBND`.
    static String fileName(DraftText text) {
        var designation = text.head().designation();
        var printed = DocumentCode.printed(designation.printedNumber(), text.symbol());
        var plain = Normalizer.normalize(printed.isBlank() ? "van-ban" : printed, Normalizer.Form.NFD)
                .replace('Đ', 'D')
                .replace('đ', 'd')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return designation.number() == null ? "du-thao-" + plain : plain;
    }

    byte[] docx(DraftText text, LocalDate today) {
        return typesetter.docx(text.document(today));
    }

    byte[] pdf(DraftText text, LocalDate today) {
        return typesetter.pdf(text.document(today));
    }

    Typesetter.Preview preview(DraftText text, LocalDate today) {
        return typesetter.preview(text.document(today));
    }
}
