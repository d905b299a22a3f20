package vn.phoihop.reading.text;

import java.util.Set;
import java.util.regex.Pattern;

/// How lines begin and end that stand on their own in an official document.
final class LineStarts {

    private static final int LOOK = 120;

    private static final Pattern BULLET = Pattern.compile("^[-–—+•*·●○▪■►✓](?:\\s|(?=\\p{Lu}))");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?:[.)/]\\s|\\.?-\\s\\p{Lu})");
    private static final Pattern STRONG = Pattern.compile("^(?:[IVXLC]{1,6}\\s?[.)/:](?:\\s|$)|[IVXLC]{1,6}\\s?-\\s|"
            + "\\d{1,2}(?:\\.\\d{1,2}){1,4}[.)]?\\s|[a-zđ]\\d?[.)]\\s|\\(\\d{1,2}\\)|\\([a-zđ]\\)\\s|"
            + "(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là\\b|"
            + "Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\\s?[,:])");
    private static final Pattern PART =
            Pattern.compile("^(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Phụ lục|PHỤ LỤC)\\s+(?:thứ |[IVXLC\\d])");
    private static final Pattern FORMAL = Pattern.compile(
            "^(?:Số\\s*:|Số\\s+[\\d. …]*\\s*[-/]|CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\\s*-|ĐẢNG CỘNG SẢN|Kính gửi|Kính trình|"
                    + "Nơi nhận|V/v\\b|Về việc\\b|(?:TM|KT|TL|TUQ|Q)\\.\\s?\\p{Lu}|(?:T/M|K/T|T/L)\\s|"
                    + "[\\p{L}. -]{2,40},\\s+ngày[\\s.…\\d]*tháng)");
    private static final Pattern BASIS =
            Pattern.compile("^(?:Căn cứ|Xét đề nghị|Theo đề nghị|Thực hiện|QUYẾT ĐỊNH:|QUYẾT NGHỊ:)");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|[\\s(])(?:TP|Tp|TX|Tx|TT|P|Q|H|ThS|Ths|TS|PGS|GS|BS|KS|CN|ĐT|tr|st)\\.$");
    private static final Pattern LABEL =
            Pattern.compile("\\s*(?:[IVXLC]{1,6}|\\d{1,2}(?:\\.\\d{1,2}){0,4}|[a-zđ])[.)]?\\s*|\\s*[-+•*–]\\s*");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+(?:[\\s,-]+\\p{Lu}+)+");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*){1,4}");
    private static final Pattern DASH_GOES_ON = Pattern.compile("^[-–]\\s(?:\\p{Ll}|\\d{4})");

    /// Words after which a sentence goes on.
    private static final Set<String> EXPECTING = Set.of(
            "các", "của", "và", "với", "về", "tại", "trong", "cho", "theo", "từ", "đến", "là", "được", "do", "số",
            "những", "một", "hoặc", "bằng", "để", "nhằm", "khoản", "điều", "mục", "điểm", "quý", "tháng", "ngày", "năm",
            "trên", "có", "hơn", "gần", "khoảng", "qua", "bởi", "như", "cùng", "giữa", "tổng", "đạt", "còn");
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "tỉnh", "huyện", "xã", "phường", "phố", "trấn", "thôn", "ấp", "bản", "quận", "ông", "bà", "chí", "Ban",
            "Sở", "Bộ");
    private static final Set<String> BEFORE_A_DOCUMENT =
            Set.of("kết", "hành", "hiện", "khai", "nghị", "theo", "dựng", "cứ", "quán", "triệt", "đổi", "sung", "nội");
    private static final Pattern NAME = Pattern.compile("^\\p{Lu}\\p{Ll}*\\s\\p{Lu}\\p{Ll}*");
    private static final Pattern DOCUMENT = Pattern.compile(
            "^(?:Chương trình|Kế hoạch|Quyết định|Nghị quyết|Nghị định|Chỉ thị|Thông tư|Thông báo|Công văn|Hướng dẫn|"
                    + "Đề án|Quy chế|Quy định|Kết luận|Luật|Báo cáo)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private LineStarts() {}

    /// Begins a heading, an item of a list, or a part of the head or foot.
    static boolean isStart(Line line) {
        var text = beginning(line);
        return line.heading()
                || line.apart()
                || BULLET.matcher(text).find()
                || STRONG.matcher(text).find()
                || FORMAL.matcher(text).find();
    }

    /// `2. …`, `Điều 5 …`: a heading, unless the line before cannot end there.
    static boolean isWeakStart(Line line) {
        var text = beginning(line);
        return NUMBER.matcher(text).find()
                || PART.matcher(text).find()
                || BASIS.matcher(text).find();
    }

    static boolean isPart(Line line) {
        return PART.matcher(beginning(line)).find();
    }

    static boolean isFormal(Line line) {
        return FORMAL.matcher(beginning(line)).find();
    }

    /// `- xã hội` after `kinh tế`, `- 2025` after `2021`.
    static boolean goesOnAfterDash(Line line) {
        return DASH_GOES_ON.matcher(beginning(line)).find();
    }

    static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    static boolean endsWithAbbreviation(String text) {
        return ABBREVIATION
                .matcher(text.substring(Math.max(0, text.length() - 8)))
                .find();
    }

    /// The line cannot end there: `tại các`, `khoản`, `tổng số`.
    static boolean expectsMore(Line line) {
        return EXPECTING.contains(line.lastWord()) || line.endsWith(',') || line.endsWith('-') || line.endsWith('–');
    }

    /// The next page goes on with a name or a document: `Đảng bộ tỉnh | Hòa Giang`, `ký kết | Chương trình`.
    static boolean expectsName(Line line, Line next) {
        var text = beginning(next);
        return (BEFORE_A_NAME.contains(line.lastWord()) && NAME.matcher(text).find())
                || (BEFORE_A_DOCUMENT.contains(line.lastWord())
                        && DOCUMENT.matcher(text).find());
    }

    /// The two columns of a head or foot, printed on one line.
    static boolean isSetSideBySide(String left, String right) {
        boolean recipient = BULLET.matcher(left).find();
        boolean signs =
                CAPITALS.matcher(right).matches() || PERSON.matcher(right).matches();
        return (recipient && signs) || isHeadOrFoot(left) || isHeadOrFoot(right);
    }

    private static boolean isHeadOrFoot(String text) {
        var start = text.substring(0, Math.min(LOOK, text.length()));
        return FORMAL.matcher(start).find() && !start.startsWith("Về việc");
    }

    private static String beginning(Line line) {
        return line.text().substring(0, Math.min(LOOK, line.length()));
    }
}
