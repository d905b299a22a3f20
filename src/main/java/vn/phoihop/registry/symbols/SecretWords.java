package vn.phoihop.registry.symbols;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a name or a typed value says that what it stands for is a State secret (độ Mật, Tối mật, Tuyệt mật).
///
/// A stamp is refused, not a subject: `Danh mục bí mật nhà nước độ Tối mật` is the title of a public document, and
/// `mật độ`, `bí mật` are ordinary words.
public final class SecretWords {

    private static final String DEGREE = "(?:tuyệt\\s*mật|tối\\s*mật|mật)";
    private static final Pattern STAMP = pattern("\\s*(?:độ\\s+mật\\s*[:.-]?\\s*)?" + DEGREE + "\\s*[.;!]*\\s*"
            + "|.*[\\[(]\\s*" + DEGREE + "\\s*[\\])].*"
            + "|" + DEGREE + "\\s*[-:].*"
            + "|.*(?:độ|dấu)\\s+mật\\s*:\\s*" + DEGREE + ".*");
    private static final Pattern IN_NAME = pattern("(?<![\\p{L}\\p{N}])(?:tuyệt mật|tối mật"
            + "|(?<!bí |bảo |cơ |cẩn )mật(?! (?:độ|mã|khẩu|ong|thư|vụ|nghị|thiết)(?![\\p{L}])))(?![\\p{L}\\p{N}])");
    private static final Pattern IN_BARE_NAME =
            pattern("(?<![a-z0-9])(?:tuyet mat|toi mat|do mat|dau mat)(?! (?:so|do))(?![a-z0-9])");

    private SecretWords() {}

    /// Whether a typed value is, or bears, a stamp.
    public static boolean stamp(String value) {
        return value.lines().anyMatch(line -> STAMP.matcher(nfc(line)).matches());
    }

    /// Whether the name of a file says it; names are often without diacritics.
    public static boolean name(String file) {
        var words = nfc(file).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return IN_NAME.matcher(words).find()
                || IN_BARE_NAME.matcher(words.toLowerCase(Locale.ROOT)).find();
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
