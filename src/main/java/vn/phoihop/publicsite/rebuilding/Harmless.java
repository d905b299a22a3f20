package vn.phoihop.publicsite.rebuilding;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.phoihop.protection.PersonalDataFinder;
import vn.phoihop.protection.PersonalDataFound;

/// What looks like personal data and somebody has said is none: the number of a hotline, the name of a street.
public final class Harmless {

    private final Set<String> texts;

    private Harmless(Set<String> texts) {
        this.texts = texts;
    }

    public static Harmless of(Collection<String> texts) {
        return new Harmless(texts.stream().map(Harmless::normal).collect(Collectors.toSet()));
    }

    /// What is found in a text and is not among these.
    public List<PersonalDataFound> leftIn(String text) {
        return PersonalDataFinder.find(text).stream()
                .filter(found -> !texts.contains(normal(found.text())))
                .toList();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }
}
