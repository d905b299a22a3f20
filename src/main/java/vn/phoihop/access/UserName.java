package vn.phoihop.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The name a person signs in with: three to forty small letters, figures, dots, hyphens or underscores.
final class UserName {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private UserName() {}

    /// As it is stored and compared.
    static String fold(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    static boolean isOne(String folded) {
        return FORM.matcher(folded).matches();
    }
}
