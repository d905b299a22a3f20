package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.text.Passage;

/// Finds documents named without a number: laws by name and year, resolutions of congresses, schemes and plans by name.
final class NamedMentions {

    private static final Pattern LAW = Pattern.compile(
            "(?=[BLPH])(?<![\\p{L}])(?<type>Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?<name>\\s(?:(?!Luật\\s|Bộ luật\\s|Nghị|Pháp lệnh\\s|năm \\d|ngày \\d)[^;:.()\\d“”\"]){0,140}?)"
                    + "(?:\\s?(?:năm\\s)?(?<year>(?:19|20)\\d{2})(?![\\d/-])|(?=\\s?,?\\s?ngày\\s\\d)|(?=\\s?\\((?:sửa đổi|ngày)))");
    private static final Pattern AMENDING = Pattern.compile(
            "(?=L)(?<![\\p{L}])(?<type>Luật)(?<name>\\s[Ss]ửa đổi[^;.()\\d“”\"]{5,200}?)(?:\\s?năm\\s(?<year>(?:19|20)\\d{2})|(?=\\s?,?\\s?ngày\\s\\d))");
    private static final Pattern LAW_NAME = Pattern.compile("^\\s(?:\\p{Lu}|[Ss]ửa đổi).*");
    private static final Pattern BASIS_LAW = Pattern.compile(
            "^[-+•\\s]*Căn cứ (?<type>Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?<name>\\s\\p{Lu}[^;:.()\\d“”\"]{2,120}|)(?=[;.,]?$|;)");
    private static final Pattern CONGRESS = Pattern.compile(
            "(?<type>Nghị quyết)\\s(?:số\\s)?(?:của\\s)?(?<name>(?:Đại hội|Hội nghị (?:lần thứ|Trung ương|Ban Chấp hành)|Trung ương\\s(?:\\d|lần))"
                    + "(?:\\s(?:(?!Nghị quyết)[\\p{L}\\d]+)|\\s\\([Kk]h[óo][aá] [IVXL]+\\)){0,16})");
    private static final Pattern CONGRESS_END = Pattern.compile(
            "\\s(?:về|và|trong|tại|với|đến|gắn|đã|vào|của (?!Đảng|Ban Chấp hành)|để|cho|các|nhiệm vụ)\\b.*|\\s(?:thành|tới|theo)\\s.*");
    private static final Pattern OF_COUNCIL = Pattern.compile(
            "(?<type>Nghị quyết)\\scủa\\s(?=(?:Hội đồng nhân dân|HĐND|Quốc hội|Chính phủ|Tỉnh ủy|Ban Thường vụ|Bộ Chính trị))");
    private static final Pattern ABOUT = Pattern.compile("\\G\\svề(?:\\sviệc)?\\s[^;,.:()“”]{5,160}");
    private static final Pattern PLAN = Pattern.compile(
            "(?=[ĐKCQP])(?<!về\\s|về việc\\s)(?<=[\\p{L},;:(]\\s|^[-+•]\\s|^|\\()(?<type>Đề án|Kế hoạch|Chương trình|Quy hoạch|Chiến lược|Phương án)(?<name>(?:\\s“[^“”]{10,260}”|\\s(?!số\\s|mục tiêu quốc gia|này|trên|nêu)[^;:.()“”]{8,220}?"
                    + "(?:giai đoạn|thời kỳ|đến năm|năm|hằng năm)\\s(?:19|20)\\d{2}(?:\\s?[-–]\\s?(?:(?:19|20)\\d{2})?)?(?:,?\\s(?:định hướng|tầm nhìn)(?:\\s(?:đến|năm))*\\s(?:20)\\d{2})?))");
    private static final Pattern NO_NAME = Pattern.compile(
            ".*(?:\\b(?:đã|được|phải|sẽ|đang|nhằm|để)\\s|\\d-[A-ZĐ]|/[A-ZĐ]|\\bsố \\d|, (?!định hướng|tầm nhìn|hợp tác|chống|cháy|bền|bảo)(?:[\\p{L}]+\\s){6}|Luật|Nghị quyết|Nghị định|Quyết định).*");

    private final Passage passage;
    private final String text;
    private final List<Mention> known;
    private final List<Mention> found = new ArrayList<>();

    private NamedMentions(Passage passage, List<Mention> known) {
        this.passage = passage;
        this.text = passage.text();
        this.known = known;
    }

    /// The mentions in a passage; `known` are the numbered ones in it, which these must not touch.
    static List<Mention> in(Passage passage, List<Mention> known) {
        var mentions = new NamedMentions(passage, known);
        mentions.laws();
        mentions.resolutions();
        mentions.plans();
        return mentions.found;
    }

    private void laws() {
        if (!text.contains("Luật")
                && !text.contains("Bộ luật")
                && !text.contains("Pháp lệnh")
                && !text.contains("Hiến pháp")) {
            return;
        }
        for (var pattern : new Pattern[] {AMENDING, LAW, BASIS_LAW}) {
            var law = pattern.matcher(text);
            while (law.find()) {
                var name = law.group("name").strip();
                boolean constitution = law.group("type").equals("Hiến pháp");
                if (!constitution && !LAW_NAME.matcher(" " + name).matches()) {
                    continue;
                }
                addLaw(
                        law.start("type"),
                        law.end(),
                        law.group("type"),
                        name,
                        pattern == BASIS_LAW ? null : law.group("year"));
            }
        }
    }

    private void addLaw(int start, int end, String type, String name, @Nullable String year) {
        var plain = name.replaceAll("[,\\s]+$", "");
        if (plain.length() > 120 && !plain.startsWith("sửa") && !plain.startsWith("Sửa")) {
            return;
        }
        var date = CitedDate.at(Fold.of(text), end);
        var iso = year == null ? date.iso() : year;
        var issuer = type.equals("Pháp lệnh") ? "Ủy ban Thường vụ Quốc hội" : "Quốc hội";
        put(start, Math.max(end, date.end()), type, iso, issuer, plain);
    }

    private void resolutions() {
        if (!text.contains("Nghị quyết")) {
            return;
        }
        var congress = CONGRESS.matcher(text);
        while (congress.find()) {
            var name = CONGRESS_END.matcher(congress.group("name")).replaceFirst("");
            int end = congress.start("name") + name.length();
            put(congress.start(), end, "Nghị quyết", null, name, name);
        }
        var council = OF_COUNCIL.matcher(text);
        while (council.find()) {
            int nameEnd = CitedIssuer.nameEnd(text, council.end());
            var about = ABOUT.matcher(text);
            if (nameEnd > council.end() && about.find(nameEnd)) {
                put(
                        council.start(),
                        about.end(),
                        "Nghị quyết",
                        null,
                        Letters.collapse(text.substring(council.end(), nameEnd)),
                        about.group().strip());
            }
        }
    }

    private void plans() {
        var plan = PLAN.matcher(text);
        while (plan.find()) {
            var name = plan.group("name").strip();
            if (!NO_NAME.matcher(name).matches() || name.startsWith("“")) {
                put(plan.start("type"), plan.end(), plan.group("type"), null, null, name);
            }
        }
    }

    private void put(int start, int end, String type, @Nullable String date, @Nullable String issuer, String name) {
        boolean taken = known.stream().anyMatch(mention -> mention.overlaps(start, end))
                || found.stream().anyMatch(mention -> mention.overlaps(start, end));
        if (!taken) {
            found.add(new Mention(passage, start, end, type, null, null, date, issuer, name));
        }
    }
}
