package vn.phoihop.registry.symbols;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Number and symbol of a document as they are compared (số và ký hiệu): signs, case, order of joint bodies and the
/// zero before the number do not count.
///
/// `04-CTr/BTGTU-UBND` and `4-CTR/UBND-BTGTU` are both `4 ctr btgtu ubnd`. What follows the number first is the type
/// (of a State letter: the body) and keeps its place; the bodies after it are a set.
public final class DocumentCode {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ASKED = Pattern.compile("(?:so )?(\\d{1,6})( \\d{4})?((?: [a-z][a-z0-9]*){1,12})");

    private DocumentCode() {}

    /// The code of a number (`25/2021`) and a symbol (`QĐ-TTg`); empty while one of them is missing.
    public static String of(String number, String symbol) {
        var numbers = parts(number);
        var words = parts(symbol);
        if (numbers.length == 0 || words.length == 0) {
            return "";
        }
        numbers[0] = withoutZeros(numbers[0]);
        return String.join(" ", numbers) + " " + ordered(words);
    }

    /// The code someone means who types a number and symbol in any spelling, folded as in search (`238 qd tw`); empty
    /// when the words are something else.
    public static Optional<String> asked(String words) {
        var plain = Folded.of(words).words();
        var found = ASKED.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        var year = found.group(2) == null ? "" : found.group(2);
        var symbol = found.group(3).strip().split(" ");
        return Optional.of(withoutZeros(found.group(1)) + year + " " + ordered(symbol));
    }

    /// Number and symbol with the sign between them that their regime wants: `726/BC-UBND`, `238-QĐ/TW`.
    public static String printed(String number, String symbol) {
        if (number.isEmpty() || symbol.isEmpty()) {
            return number + symbol;
        }
        var isParty = symbol.contains("/") && !number.contains("/");
        return number + (isParty ? "-" : "/") + symbol;
    }

    private static String ordered(String[] words) {
        return words[0]
                + Arrays.stream(words, 1, words.length)
                        .sorted()
                        .distinct()
                        .map(body -> " " + body)
                        .collect(Collectors.joining());
    }

    private static String withoutZeros(String number) {
        var bare = number.replaceFirst("^0+", "");
        return bare.isEmpty() ? "0" : bare;
    }

    private static String[] parts(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('Ð', 'Đ')
                .toLowerCase(Locale.ROOT);
        return SIGNS.splitAsStream(plain).filter(part -> !part.isEmpty()).toArray(String[]::new);
    }
}
