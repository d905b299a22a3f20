package vn.phoihop.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a password must be: long enough, not the user name, not one that everybody tries first.
final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    /// What is tried first, in Vietnam and elsewhere, without figures and marks at the ends.
    private static final Set<String> COMMON = Set.of(
            "",
            "password",
            "passw0rd",
            "p@ssword",
            "p@ssw0rd",
            "matkhau",
            "matkhaumoi",
            "matkhaucuatoi",
            "qwerty",
            "qwertyuiop",
            "qwertyuiopasdfghjkl",
            "asdfghjkl",
            "zxcvbnm",
            "iloveyou",
            "letmein",
            "welcome",
            "admin",
            "administrator",
            "quantri",
            "quantrivien",
            "anhyeuem",
            "emyeuanh",
            "iuem",
            "yeuem",
            "yeuanh",
            "khongbiet",
            "khongcomatkhau",
            "vietnam",
            "vietnamvodich",
            "hanoi",
            "saigon",
            "danang",
            "hochiminh",
            "phoihop",
            "uyban",
            "uybannhandan",
            "vanthu",
            "vanphong",
            "abcdefghij",
            "abcdef",
            "abc",
            "abcabcabc",
            "changeme",
            "doimatkhau",
            "xinchao",
            "xinchaovietnam",
            "congchuc",
            "tuyengiao",
            "danvan",
            "thanhcong",
            "hanhphuc",
            "doclaptudohanhphuc",
            "sunshine",
            "princess",
            "football",
            "bongda",
            "dragon",
            "monkey",
            "master",
            "superman",
            "quanly",
            "test",
            "testtest",
            "demo",
            "sample",
            "secret",
            "default");

    private static final Pattern EDGES = Pattern.compile("^[\\d\\p{P}\\p{S}]+|[\\d\\p{P}\\p{S}]+$");
    private static final Pattern ONE_LETTER = Pattern.compile("(.)\\1*");
    private static final String ROWS =
            "01234567890 09876543210 qwertyuiop asdfghjkl zxcvbnm abcdefghijklmnopqrstuvwxyz";

    private PasswordRules() {}

    static Optional<Refusal> check(String password, String userName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Refusal.PASSWORD_TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Refusal.PASSWORD_TOO_LONG);
        }
        var plain = plain(password);
        if (isUserName(plain, userName)) {
            return Optional.of(Refusal.PASSWORD_IS_USER_NAME);
        }
        return isCommon(plain) ? Optional.of(Refusal.PASSWORD_COMMON) : Optional.empty();
    }

    /// A short name may occur in a long sentence by chance; alone, or with a year behind it, it may not.
    private static boolean isUserName(String plain, String userName) {
        return userName.contains(plain)
                || EDGES.matcher(plain)
                        .replaceAll("")
                        .equals(EDGES.matcher(userName).replaceAll(""))
                || (userName.length() >= 6 && plain.contains(userName));
    }

    private static boolean isCommon(String plain) {
        return COMMON.contains(EDGES.matcher(plain).replaceAll(""))
                || ONE_LETTER.matcher(plain).matches()
                || ROWS.contains(plain)
                || isRepeated(plain);
    }

    /// `matkhau` typed twice is no better than once.
    private static boolean isRepeated(String plain) {
        for (int length = 1; length <= plain.length() / 2; length++) {
            if (plain.length() % length == 0
                    && plain.substring(0, length)
                            .repeat(plain.length() / length)
                            .equals(plain)) {
                return length < SHORTEST;
            }
        }
        return false;
    }

    /// As it would be guessed: small letters, no diacritics, no blanks.
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\s]", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
