package vn.phoihop.protection;

import static vn.phoihop.protection.NameWords.KNOWN;
import static vn.phoihop.protection.NameWords.MIDDLE;
import static vn.phoihop.protection.NameWords.NO_GIVEN;
import static vn.phoihop.protection.NameWords.STRONG;
import static vn.phoihop.protection.NameWords.SURNAMES;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds names of persons: those that follow a word for a person (ông, bà, cháu, công dân …), those that stand in a
/// field for a name, and full names with a Vietnamese surname wherever they stand.
final class Names {

    private static final String TITLE = "(?:\\p{Lu}['’ʼ])?\\p{Lu}\\p{Ll}{0,6}";
    private static final String CAPS = "\\p{Lu}{2,7}";
    private static final String RUN =
            "((?:Ng\\. )?" + TITLE + "(?: {1,4}" + TITLE + "){0,5}|" + CAPS + "(?: {1,4}" + CAPS + "){0,5})(?!\\p{L})";
    private static final String AFTER_WORD = "(?<!\\p{L})";

    /// After these even a single given name is one.
    private static final Pattern CLOSE = Pattern.compile(AFTER_WORD
            + "((?iu:ông|bà|anh|chị|cháu|em|cô|chú|bác|cụ|thím|dì|cậu|mợ|thầy|ông bà|vợ chồng (?:ông|bà|anh|chị)))"
            + " {1,4}(?:là |tên |tên là )?" + RUN);

    /// After these there is a name only if it begins with a surname and has two syllables or more.
    private static final Pattern LOOSE = Pattern.compile(AFTER_WORD
            + "(?iu:đồng chí|đ/c|công dân|cử tri|chủ hộ|hộ dân|hộ|vợ|chồng|con trai|con gái|con|mẹ|cha|bố|người dân|"
            + "người nhà|nhà báo|phóng viên|luật sư|bác sĩ|giáo viên|cô giáo|thầy giáo|học sinh|sinh viên|bệnh nhân|"
            + "nạn nhân|nguyên đơn|bị đơn|bị cáo|bị can|bị hại|đối tượng|cán bộ|tài xế|tôi là|của|do|gặp|gọi cho|liên hệ|(?<!mang )tên)"
            + " {1,4}(?:tên |tên là |là )?" + RUN);

    /// A field for a name.
    private static final Pattern FIELD = Pattern.compile(AFTER_WORD
            + "(?iu:họ (?:và |& )?tên[^:\\n]{0,30}|tên (?:người|công dân|tôi|khách hàng|chủ hộ)[^:\\n]{0,20}|"
            + "người (?:gửi|phản ánh|liên hệ|viết đơn|làm đơn|kiến nghị)|kính thư|ký tên|chủ tài khoản)"
            + " *: *" + RUN);

    private static final Pattern BARE_CLOSE = Pattern.compile(
            "(?<!\\p{L})(?i:ong|ba|anh|chi|chau|em|co|chu|bac|cu|dong chi|cu tri|cong dan|ho ten|ho va ten|"
                    + "toi ten(?: la)?|ten toi la|toi la|nguoi gui|nguoi phan anh) *:? +" + RUN);
    private static final Pattern FULL = Pattern.compile(AFTER_WORD + RUN);
    private static final Pattern SMALL =
            Pattern.compile("(?<!\\p{L})(\\p{L}{1,6}) {1,4}(văn|van|thị|thi) {1,4}(\\p{L}{1,6})(?!\\p{L})");
    private static final Pattern SMALL_CLOSE =
            Pattern.compile("(?<!\\p{L})(?:ông|bà|anh|chị|cháu|cụ|chú|bác|cô|tôi tên(?: là)?|tôi là|tên) {1,4}"
                    + "((\\p{Ll}{1,6}) {1,4}\\p{Ll}{1,6} {1,4}\\p{Ll}{1,6})(?!\\p{L})");
    private static final Pattern BREAK = Pattern.compile(" +");

    private Names() {}

    static void find(Bare text, List<Span> found) {
        close(text, found);
        runs(LOOSE, text, text.plain(), found, false);
        runs(FIELD, text, text.plain(), found, true);
        bareClose(text, found);
        full(text, found);
        small(text, found);
    }

    private static void close(Bare text, List<Span> found) {
        var matcher = CLOSE.matcher(text.plain());
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.start(2);
            if (isGivenAfter(matcher.group(1), matcher.group(2))
                    && !PlaceNames.isTitledPlace(text.plain(), matcher.start(1), matcher.group(1))) {
                add(text, matcher.start(2), end(matcher, 2), true, found);
            }
        }
    }

    /// What follows a word for a person is a name, unless it is a place (Bà Rịa), a body, a letter that stands for a
    /// name, or a heading.
    private static boolean isGivenAfter(String word, String run) {
        var syllables = BREAK.split(run, -1);
        var first = syllables[0];
        boolean loud = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        if (isSurname(first) && syllables.length > 1) {
            return true;
        }
        if (loud || first.length() < 2 || NO_GIVEN.contains(first)) {
            return false;
        }
        boolean begins = Character.isUpperCase(word.charAt(0));
        return !begins || !NameWords.PLACES_WITH_TITLE.contains(word + " " + first);
    }

    private static void runs(Pattern pattern, Bare text, String read, List<Span> found, boolean any) {
        var matcher = pattern.matcher(read);
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.start(1);
            var syllables = BREAK.split(matcher.group(1), -1);
            boolean surname = isSurname(syllables[0]) || STRONG.contains(syllables[0]);
            boolean name = any || surname;
            if (syllables.length > 1 && name && !NO_GIVEN.contains(syllables[0])) {
                add(text, matcher.start(1), end(matcher, 1), true, found);
            }
        }
    }

    /// Words for persons typed without diacritics count only where the name has none either.
    private static void bareClose(Bare text, List<Span> found) {
        var matcher = BARE_CLOSE.matcher(text.bare());
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.start(1);
            var syllables = BREAK.split(matcher.group(1), -1);
            boolean surname = SURNAMES.stream().anyMatch(name -> same(name, syllables[0]));
            if (surname && syllables.length > 1 && text.isBare(matcher.start(), matcher.end(1))) {
                add(text, matcher.start(1), end(matcher, 1), true, found);
            }
        }
    }

    private static void full(Bare text, List<Span> found) {
        var matcher = FULL.matcher(text.plain());
        while (matcher.find()) {
            var run = matcher.group(1);
            var syllables = BREAK.split(run, -1);
            int at = 0;
            for (int skip = 0; skip + 1 < syllables.length; skip++) {
                if (isFullName(syllables, skip)) {
                    add(text, matcher.start(1) + at, end(matcher, 1), false, found);
                    break;
                }
                at = run.indexOf(syllables[skip + 1], at + syllables[skip].length());
            }
        }
    }

    private static boolean isFullName(String[] syllables, int from) {
        var first = syllables[from];
        if (syllables.length - from == 2) {
            return isSurname(first) && syllables[from + 1].matches(".['’ʼ].+");
        }
        if (first.equals("Tôn") && (syllables[from + 1].equals("Nữ") || syllables[from + 1].equals("Thất"))) {
            return true;
        }
        boolean middle = MIDDLE.contains(syllables[from + 1]);
        boolean loud = first.length() > 1 && Character.isUpperCase(first.charAt(1));
        if (loud) {
            return middle && isSurname(first);
        }
        boolean strong = STRONG.contains(first);
        return (isSurname(first) && (strong || middle || syllables.length - from == 3)) || (strong && middle);
    }

    /// Names typed in small letters: a surname, văn or thị, and a given name.
    private static void small(Bare text, List<Span> found) {
        var matcher = SMALL.matcher(text.plain().toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            boolean exact =
                    isSurname(capital(matcher.group(1))) && !matcher.group(2).equals("van");
            boolean bare = STRONG.contains(capital(matcher.group(1))) && text.isBare(matcher.start(), matcher.end());
            if ((exact && NameWords.SURELY.contains(capital(matcher.group(1)))) || bare) {
                add(text, matcher.start(), matcher.end(), false, found);
            }
        }
        var close = SMALL_CLOSE.matcher(text.plain());
        while (close.find()) {
            if (NameWords.SURELY.contains(capital(close.group(2)))) {
                add(text, close.start(1), close.end(1), true, found);
            }
        }
    }

    private static void add(Bare text, int from, int to, boolean close, List<Span> found) {
        boolean place = PlaceNames.isLake(text.plain(), from, to) || (!close && PlaceNames.isNamedAfter(text, from));
        boolean known = !close && KNOWN.stream().anyMatch(name -> startsWith(text.plain(), from, name));
        if (!place && !known && !Offices.isHolder(text, from, to)) {
            found.add(new Span(PersonalDataKind.NAME, from, to));
        }
    }

    /// The end of a run, without words that only stand beside the name (Nguyễn Văn An Chủ tịch).
    private static int end(Matcher matcher, int group) {
        var syllables = BREAK.split(matcher.group(group), -1);
        int at = matcher.start(group);
        for (int n = 0; n < syllables.length; n++) {
            int start = matcher.group(group).indexOf(syllables[n], at - matcher.start(group)) + matcher.start(group);
            if (n > 1 && NO_GIVEN.contains(syllables[n])) {
                return at;
            }
            at = start + syllables[n].length();
        }
        return at;
    }

    private static boolean startsWith(String text, int from, String name) {
        return text.regionMatches(true, from, name, 0, name.length());
    }

    private static boolean isSurname(String syllable) {
        return SURNAMES.contains(capital(syllable));
    }

    private static boolean same(String surname, String bare) {
        return Bare.of(surname).bare().equalsIgnoreCase(bare);
    }

    private static String capital(String syllable) {
        return syllable.substring(0, 1).toUpperCase(Locale.ROOT)
                + syllable.substring(1).toLowerCase(Locale.ROOT);
    }
}
