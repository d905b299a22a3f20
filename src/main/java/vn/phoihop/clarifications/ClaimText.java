package vn.phoihop.clarifications;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.phoihop.protection.PersonalDataFinder;
import vn.phoihop.registry.symbols.SecretWords;

/// What may be written about a claim: a sentence about a policy, without anybody in it. No name, account or post, no
/// label for people or motives, nothing stamped secret.
final class ClaimText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// Addresses of posts and names of accounts.
    private static final Pattern POST = Pattern.compile(
            "(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.]{3,}|(?:facebook|fb|zalo|tiktok|youtube|youtu|twitter|instagram|threads"
                    + "|telegram|linkedin|reddit|gapo)\\.(?:com|me|net|be|vn)|(?<![\\p{L}\\p{N}])(?:fb\\.watch|t\\.me|x\\.com)/",
            FLAGS);

    /// Words that judge people or motives.
    private static final Pattern LABEL = Pattern.compile(
            "thù địch|phản động|xấu độc|chống phá|đối tượng xấu|thế lực|kẻ xấu|xuyên tạc|bịa đặt|tung tin", FLAGS);

    private ClaimText() {}

    /// Why these words are not kept.
    static Optional<Refusal> refuses(List<String> words) {
        for (var text : words) {
            if (SecretWords.stamp(text)) {
                return Optional.of(Refusal.SECRET_WORDS);
            }
            if (POST.matcher(text).find()) {
                return Optional.of(Refusal.PRIVATE_POST);
            }
            if (LABEL.matcher(text).find()) {
                return Optional.of(Refusal.LABEL);
            }
        }
        return PersonalDataFinder.isIn(words) ? Optional.of(Refusal.PERSONAL_DATA) : Optional.empty();
    }

    static Optional<Refusal> refuses(String... words) {
        return refuses(List.of(words));
    }

    static Optional<Refusal> missing(String words) {
        return words.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty();
    }
}
