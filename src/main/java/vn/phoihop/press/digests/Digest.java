package vn.phoihop.press.digests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.press.PressItemId;
import vn.phoihop.press.PressNumber;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A digest: its days, its opening words, its lines in order; `document` is what the registry made of it.
public record Digest(
        String province,
        DigestId id,
        PressNumber number,
        OrganisationId owner,
        LocalDate from,
        LocalDate to,
        String opening,
        List<Line> lines,
        Instant composedAt,
        @Nullable Instant handedAt,
        @Nullable Reference document,
        int version) {

    /// The path of its sheets.
    public static final String KIND = "press/digests";

    public Digest {
        lines = List.copyOf(lines);
    }

    /// An item in it, and the sentence that tells it.
    public record Line(PressItemId item, String note) {}

    /// The digest as a link.
    public Reference reference() {
        return new Reference(KIND, id.toString(), number.toString(), "");
    }

    Digest telling(String words, List<Line> others) {
        return new Digest(
                province, id, number, owner, from, to, words, others, composedAt, handedAt, document, version);
    }

    Digest handed(Reference paper, Instant at) {
        return new Digest(province, id, number, owner, from, to, opening, lines, composedAt, at, paper, version);
    }
}
