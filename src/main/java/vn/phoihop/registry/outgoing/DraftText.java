package vn.phoihop.registry.outgoing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.typesetting.Annex;
import vn.phoihop.typesetting.Designation;
import vn.phoihop.typesetting.Head;
import vn.phoihop.typesetting.Markup;
import vn.phoihop.typesetting.OfficialDocument;
import vn.phoihop.typesetting.Recipients;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.Signature;

/// An official document as it is typed and kept: body, bases and annexes as lines of [Markup], everything else as it
/// is. Number and date are set when it gets its number; `date` is only there when it has one of its own.
public record DraftText(
        Regime regime,
        Head head,
        List<String> addressees,
        @Nullable String authority,
        List<String> bases,
        String body,
        List<Signature> signatures,
        Recipients recipients,
        List<AnnexText> annexes,
        @Nullable Mandate mandate) {

    public DraftText {
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
        signatures = List.copyOf(signatures);
        annexes = List.copyOf(annexes);
    }

    /// An annex as typed.
    public record AnnexText(String title, String body, boolean landscape) {}

    /// The written mandate somebody signs by (văn bản ủy quyền): its number and the last day it counts.
    public record Mandate(String number, LocalDate until) {}

    /// The text of a document somebody made.
    public static DraftText of(OfficialDocument document) {
        return new DraftText(
                document.regime(),
                document.head(),
                document.addressees(),
                document.authority(),
                document.bases().stream().map(Markup::written).toList(),
                Markup.written(document.body()),
                document.signatures(),
                document.recipients(),
                document.annexes().stream()
                        .map(annex -> new AnnexText(annex.title(), Markup.written(annex.body()), annex.landscape()))
                        .toList(),
                null);
    }

    /// The document, in the form in force on its day; on this day while it has none.
    public OfficialDocument document(LocalDate today) {
        var date = head.date();
        return new OfficialDocument(
                regime,
                date == null ? today : date,
                head,
                addressees,
                authority,
                bases.stream().map(Markup::text).toList(),
                Markup.blocks(body),
                signatures,
                recipients,
                annexes.stream()
                        .map(annex -> new Annex(annex.title(), Markup.blocks(annex.body()), annex.landscape()))
                        .toList(),
                null);
    }

    /// With the number and the day it was given; a draft’s mark goes.
    DraftText numbered(int number, LocalDate day) {
        var was = head.designation();
        var designation = new Designation(number, was.year(), was.type(), was.organs(), was.unit());
        var stamps = new Head.Stamps(head.stamps().urgency(), head.stamps().internal(), null);
        return with(new Head(
                head.superior(), head.issuers(), designation, head.place(), day, head.kind(), head.subject(), stamps));
    }

    /// Without number and day: both come when it is numbered.
    DraftText unnumbered() {
        var was = head.designation();
        return with(new Head(
                head.superior(),
                head.issuers(),
                new Designation(null, was.year(), was.type(), was.organs(), was.unit()),
                head.place(),
                null,
                head.kind(),
                head.subject(),
                head.stamps()));
    }

    /// About this.
    public DraftText about(String subject) {
        return with(new Head(
                head.superior(),
                head.issuers(),
                head.designation(),
                head.place(),
                head.date(),
                head.kind(),
                subject,
                head.stamps()));
    }

    private DraftText with(Head other) {
        return new DraftText(
                regime, other, addressees, authority, bases, body, signatures, recipients, annexes, mandate);
    }

    /// The kind as series are named.
    public String type() {
        return head.kind().name().toUpperCase(Locale.ROOT);
    }

    /// What follows the number.
    public String symbol() {
        return head.designation().notation(regime);
    }

    /// Whether somebody signs by mandate.
    boolean isByMandate() {
        return signatures.stream()
                .flatMap(signature -> signature.authority().stream())
                .anyMatch(authority -> authority.mark() == Signature.Mark.TUQ);
    }

    /// Everything typed, line by line, as versions are compared and stamps looked for.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        if (head.superior() != null) {
            lines.add(head.superior());
        }
        head.issuers().forEach(issuer -> lines.add(issuer.plainName()));
        lines.add(head.designation().printed(regime) + " · " + head.place());
        lines.add(head.kind().name());
        lines.add(head.subject());
        lines.addAll(addressees);
        Stream.ofNullable(authority).forEach(lines::add);
        lines.addAll(bases);
        lines.addAll(body.lines().filter(line -> !line.isBlank()).toList());
        for (var signature : signatures) {
            signature.authority().forEach(each -> lines.add(each.mark() + " " + each.whom()));
            lines.add(signature.post());
            lines.add(signature.name() == null ? "" : signature.name());
        }
        lines.addAll(recipients.items());
        lines.add(recipients.filed());
        for (var annex : annexes) {
            lines.add(annex.title());
            lines.addAll(annex.body().lines().filter(line -> !line.isBlank()).toList());
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }
}
