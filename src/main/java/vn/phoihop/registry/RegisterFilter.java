package vn.phoihop.registry;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Searched;

/// What of the register someone asks to see; null or empty asks for nothing in particular. It is the address of the
/// list, word for word.
public record RegisterFilter(
        String words,
        @Nullable Direction direction,
        @Nullable DocumentStatus status,
        String type,
        String issuer,
        @Nullable Integer year,
        boolean findings,
        @Nullable RelationKind relation,
        Sort sort) {

    /// Everything, newest first.
    public static final RegisterFilter ALL = new RegisterFilter("", null, null, "", "", null, false, null, Sort.FILED);

    /// In which order the list is shown; a search puts the best first instead.
    public enum Sort {
        /// As filed, newest first.
        FILED,
        /// By the date of the document, newest first.
        DATED
    }

    public RegisterFilter {
        words = Searched.words(words);
        type = Normalizer.normalize(type, Normalizer.Form.NFC).strip();
        issuer = Normalizer.normalize(issuer, Normalizer.Form.NFC).strip();
    }

    /// Nothing but these words.
    public static RegisterFilter words(String words) {
        return new RegisterFilter(words, null, null, "", "", null, false, null, Sort.FILED);
    }

    public RegisterFilter in(@Nullable Direction wanted) {
        return new RegisterFilter(words, wanted, status, type, issuer, year, findings, relation, sort);
    }

    public RegisterFilter with(@Nullable DocumentStatus wanted) {
        return new RegisterFilter(words, direction, wanted, type, issuer, year, findings, relation, sort);
    }

    public RegisterFilter ofType(String wanted) {
        return new RegisterFilter(words, direction, status, wanted, issuer, year, findings, relation, sort);
    }

    public RegisterFilter of(@Nullable Integer wanted) {
        return new RegisterFilter(words, direction, status, type, issuer, wanted, findings, relation, sort);
    }

    public RegisterFilter withFindings(boolean wanted) {
        return new RegisterFilter(words, direction, status, type, issuer, year, wanted, relation, sort);
    }
}
