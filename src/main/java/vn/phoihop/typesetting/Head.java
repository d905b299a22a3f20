package vn.phoihop.typesetting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands above the text: who issues it, number and symbol, place and date, kind, subject (trích yếu), stamps.
///
/// `superior` is the body above the issuer, printed over its name. `date` is null while the day is left blank.
public record Head(
        @Nullable String superior,
        List<Issuer> issuers,
        Designation designation,
        String place,
        @Nullable LocalDate date,
        Kind kind,
        String subject,
        Stamps stamps) {

    public Head {
        issuers = List.copyOf(issuers);
    }

    /// One of the bodies that issue the document, in the writing of running text (`Ủy ban nhân dân tỉnh An Giang`), and
    /// whose posts and marks its signer uses. A `|` in the name asks for a new line there.
    public record Issuer(String name, Regime side) {

        /// The name without the wish for a new line.
        public String plainName() {
            return name.replace("|", " ").replaceAll("\\s+", " ").strip();
        }
    }

    /// The kind of document: its name (`Báo cáo`), and whether it is a letter (công văn), which prints no name and has
    /// its subject under the number.
    public record Kind(String name, boolean letter) {}

    /// Marks set on the first page.
    public record Stamps(
            @Nullable Urgency urgency,
            boolean internal,
            @Nullable Integer draft) {

        /// No mark at all.
        public static final Stamps NONE = new Stamps(null, false, null);
    }

    /// How fast a document must travel (độ khẩn).
    public enum Urgency {
        URGENT,
        VERY_URGENT,
        EXPRESS
    }
}
