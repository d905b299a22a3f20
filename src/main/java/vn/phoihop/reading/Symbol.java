package vn.phoihop.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.head.Lexicon;

/// The number and symbol of a document (số, ký hiệu): parsed loosely, printed strictly.
///
/// State `726/BC-UBND`, `06/2024/QĐ-UBND`, `202/2025/QH15`; Party `238-QĐ/TW`; several bodies together
/// `04-CTr/BTGTU-HĐND-UBND`. The number is null while the document has none yet.
public sealed interface Symbol {

    /// The number alone, as written; null while there is none.
    @Nullable
    String number();

    /// The year that is part of the number of a normative document.
    @Nullable
    String year();

    /// The code of the kind of document; null for a State letter, a law.
    @Nullable
    String type();

    /// The bodies named, in their written order.
    List<String> organs();

    /// What follows the number: `BC-UBND`, `QĐ/TW`, `VPUBND-KGVX`.
    String notation();

    /// The whole as it should be printed; numbers below ten get a leading zero.
    String printed();

    /// Number and year as they stand before the symbol: `726`, `25/2021`; null while there is no number.
    default @Nullable String fullNumber() {
        var number = number();
        if (number == null) {
            return null;
        }
        return year() == null ? number : number + "/" + year();
    }

    /// Reads a symbol in any spelling; empty if it is none.
    static Optional<Symbol> parse(String text) {
        return SymbolGrammar.parse(text);
    }

    /// A symbol in State form: `number/TYPE-BODY[-UNIT]`, `number/BODY-UNIT` for a letter, `number/year/QH15`.
    record State(
            @Nullable String number,
            @Nullable String year,
            @Nullable String type,
            String organ,
            @Nullable String unit) implements Symbol {

        @Override
        public List<String> organs() {
            return List.of(organ);
        }

        @Override
        public String notation() {
            var typed = type == null ? organ : type + "-" + organ;
            return unit == null ? typed : typed + "-" + unit;
        }

        @Override
        public String printed() {
            return SymbolGrammar.twoDigits(number) + (year == null ? "" : "/" + year) + "/" + notation();
        }
    }

    /// A symbol in Party form: `number-TYPE/BODY`.
    record Party(@Nullable String number, String type, String organ) implements Symbol {

        @Override
        public @Nullable String year() {
            return null;
        }

        @Override
        public List<String> organs() {
            return List.of(organ);
        }

        @Override
        public String notation() {
            return type + "/" + organ;
        }

        @Override
        public String printed() {
            return SymbolGrammar.twoDigits(number) + "-" + notation();
        }
    }

    /// A symbol of several bodies, in Party form (`04-CTr/BTGTU-UBND`) or State form (`12/NQLT-HĐND-UBMTTQ`).
    ///
    /// Provinces name the bodies in different orders, so two are equal when they name the same ones.
    record Joint(
            @Nullable String number,
            @Nullable String year,
            String type,
            List<String> organs,
            String before,
            String after)
            implements Symbol {

        /// The bodies without their order.
        public Set<String> organSet() {
            return organs.stream().collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public String notation() {
            return type + after + String.join("-", organs);
        }

        @Override
        public String printed() {
            return SymbolGrammar.twoDigits(number) + (year == null ? "" : "/" + year) + before + notation();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Joint joint
                    && java.util.Objects.equals(number, joint.number)
                    && java.util.Objects.equals(year, joint.year)
                    && type.equals(joint.type)
                    && organSet().equals(joint.organSet());
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(number, year, type, organSet());
        }
    }

    /// Whether an abbreviation is that of a body that can sign with others.
    static boolean isBody(String code) {
        return Lexicon.bodyWithCode(code).isPresent();
    }
}
