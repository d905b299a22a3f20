package vn.phoihop.typesetting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An official document (văn bản) with everything that is printed on it, and nothing about how it looks.
///
/// `formOf` chooses the rules in force: the day of issue, or today for a draft. `authority` is the line above the legal
/// bases of a decision (`CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`). `copy` is set on a certified copy only.
public record OfficialDocument(
        Regime regime,
        LocalDate formOf,
        Head head,
        List<String> addressees,
        @Nullable String authority,
        List<Text> bases,
        List<Block> body,
        List<Signature> signatures,
        Recipients recipients,
        List<Annex> annexes,
        @Nullable Copy copy) {

    public OfficialDocument {
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        annexes = List.copyOf(annexes);
    }

    /// A document that has only a head yet.
    public static OfficialDocument begin(Regime regime, LocalDate formOf, Head head) {
        return new OfficialDocument(
                regime,
                formOf,
                head,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Recipients.NONE,
                List.of(),
                null);
    }

    /// Whether several bodies issue it together.
    public boolean isJoint() {
        return head.issuers().size() > 1;
    }

    /// With another head.
    public OfficialDocument with(Head other) {
        return new OfficialDocument(
                regime, formOf, other, addressees, authority, bases, body, signatures, recipients, annexes, copy);
    }

    /// Addressed to these (Kính gửi).
    public OfficialDocument to(List<String> whom) {
        return new OfficialDocument(
                regime, formOf, head, whom, authority, bases, body, signatures, recipients, annexes, copy);
    }

    /// Issued by this authority, on these legal bases (căn cứ).
    public OfficialDocument onBases(@Nullable String by, List<Text> grounds) {
        return new OfficialDocument(
                regime, formOf, head, addressees, by, grounds, body, signatures, recipients, annexes, copy);
    }

    /// Saying this.
    public OfficialDocument saying(List<Block> blocks) {
        return new OfficialDocument(
                regime, formOf, head, addressees, authority, bases, blocks, signatures, recipients, annexes, copy);
    }

    /// Signed by these, copied to those.
    public OfficialDocument signed(List<Signature> by, Recipients copiedTo) {
        return new OfficialDocument(
                regime, formOf, head, addressees, authority, bases, body, by, copiedTo, annexes, copy);
    }

    /// With these annexes (phụ lục).
    public OfficialDocument with(List<Annex> more) {
        return new OfficialDocument(
                regime, formOf, head, addressees, authority, bases, body, signatures, recipients, more, copy);
    }

    /// As a certified copy.
    public OfficialDocument copied(Copy as) {
        return new OfficialDocument(
                regime, formOf, head, addressees, authority, bases, body, signatures, recipients, annexes, as);
    }
}
