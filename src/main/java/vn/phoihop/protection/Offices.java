package vn.phoihop.protection;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells who is named as the holder of a public office: with the office, in one breath.
final class Offices {

    private static final String OFFICE =
            "(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng ban|trưởng phòng|trưởng đoàn|trưởng công an|"
                    + "chánh (?:văn phòng|án|thanh tra)|viện trưởng|cục trưởng|chi cục trưởng|bộ trưởng|thứ trưởng|thủ tướng|"
                    + "chủ nhiệm|tổng biên tập|hiệu trưởng|chỉ huy trưởng|đội trưởng|hạt trưởng|tổng thư ký|tổng bí thư|"
                    + "trưởng thôn|trưởng ấp|trưởng khóm|tổ trưởng|người phát ngôn|chánh thẩm phán)|"
                    + "(?:ủy viên|uỷ viên|đại biểu (?:quốc hội|hđnd|hội đồng)|thẩm phán|kiểm sát viên|thẩm tra viên|chủ tọa|"
                    + "cán bộ địa chính)";
    private static final String AFTER =
            "^ *[,(:-]* *(?:(?:là|giữ chức(?: vụ)?|hiện là|nguyên|đồng chí) )?(?:" + OFFICE + ")(?!\\p{L})";
    private static final String BEFORE = "(?:^|[^\\p{L}])(?:" + OFFICE + ")(?!\\p{L})([^.;:!?\\n]{0,80})$";
    private static final String ABOVE = "(?:^|\\n)[ *#|]*(?:tm\\.|kt\\.|tl\\.|tuq\\.|q\\.)?[ *]*(?:" + OFFICE
            + ")[^\\n]{0,40}[ *|]*(?:\\n[^\\n]{0,40}){0,5}\\n[ *#|]*$";

    private static final Marks PLAIN = Marks.of(AFTER, BEFORE, ABOVE);
    private static final Marks BARE = Marks.of(bare(AFTER), bare(BEFORE), bare(ABOVE));
    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9]+");

    /// Small words inside the name of a body.
    private static final Set<String> OF_BODIES = Set.of(
            "thuong", "truc", "phu", "trach", "ubnd", "hdnd", "ubmttq", "mttq", "so", "ban", "phong", "xa", "phuong",
            "thi", "tran", "huyen", "quan", "thanh", "pho", "tp", "tinh", "uy", "dang", "cong", "an", "vien", "toa",
            "nhan", "dan", "cua", "cac", "va", "dong", "chi", "la", "hoi", "mat", "to", "quoc", "trung", "uong", "van",
            "ong", "ba", "doan", "chuyen", "d", "c", "nguyen", "kiem", "phat", "ngon");

    private Offices() {}

    /// Words without diacritics count only where all of them have none.
    static boolean isHolder(Bare text, int from, int to) {
        return isHolder(text, text.plain().toLowerCase(Locale.ROOT), PLAIN, from, to)
                || (text.isBare(Math.max(0, from - 60), Math.min(text.bare().length(), to + 40))
                        && isHolder(text, text.lower(), BARE, from, to));
    }

    private static boolean isHolder(Bare text, String read, Marks marks, int from, int to) {
        if (marks.after
                        .matcher(read.substring(to, Math.min(read.length(), to + 60)))
                        .find()
                || marks.above
                        .matcher(read.substring(Math.max(0, from - 160), from))
                        .find()) {
            return true;
        }
        int start = Math.max(0, from - 120);
        var before = marks.before.matcher(read.substring(start, from));
        return before.find() && isNameOfBody(text, start + before.start(1), from);
    }

    /// Nothing but the name of a body stands between the office and the name: no verb, nobody else.
    private static boolean isNameOfBody(Bare text, int from, int to) {
        var words = WORD.matcher(text.bare()).region(from, to);
        int last = from;
        while (words.find()) {
            var word = words.group();
            if (Character.isLowerCase(word.charAt(0)) && !OF_BODIES.contains(word)) {
                return false;
            }
            last = words.end();
        }
        return text.bare().substring(last, to).strip().length() < 2;
    }

    private static String bare(String pattern) {
        return Bare.of(pattern).bare();
    }

    private record Marks(Pattern after, Pattern before, Pattern above) {

        static Marks of(String after, String before, String above) {
            return new Marks(Pattern.compile(after), Pattern.compile(before), Pattern.compile(above));
        }
    }
}
