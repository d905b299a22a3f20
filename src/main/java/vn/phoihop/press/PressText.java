package vn.phoihop.press;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.phoihop.protection.PersonalDataFinder;
import vn.phoihop.registry.symbols.SecretWords;

/// What may be written about the press: nothing stamped secret, no personal data.
public final class PressText {

    private PressText() {}

    /// Why these words are not kept.
    public static Optional<Refusal> refuses(List<String> words) {
        if (words.stream().anyMatch(SecretWords::stamp)) {
            return Optional.of(Refusal.SECRET_WORDS);
        }
        return PersonalDataFinder.isIn(words) ? Optional.of(Refusal.PERSONAL_DATA) : Optional.empty();
    }

    /// Why these words are not kept.
    public static Optional<Refusal> refuses(String... words) {
        return refuses(List.of(words));
    }

    /// Why these words are not kept: stamped secret.
    public static Optional<Refusal> isSecret(String... words) {
        return Stream.of(words).anyMatch(SecretWords::stamp) ? Optional.of(Refusal.SECRET_WORDS) : Optional.empty();
    }
}
