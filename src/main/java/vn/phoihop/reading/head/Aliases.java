package vn.phoihop.reading.head;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.text.Passage;

/// Short names of documents: `Quy chế 238`, `Kế hoạch số 11`, `Quyết định 238`, `Luật Đất đai`.
final class Aliases {

    private static final Pattern SHORT = Pattern.compile(
            "(?=[QNCKHTĐBL])(?<![\\p{L}])(?<type>Quy chế|Quy định|Quyết định|Nghị quyết|Nghị định|Chỉ thị|Kết luận|Kế hoạch|Chương trình|Hướng dẫn|Thông tư|Thông báo|Công văn|Đề án|Báo cáo|Luật|Tờ trình|Công điện)"
                    + "(?<more>(?:\\sphối hợp|\\sliên tịch)?)\\s(?<so>số\\s?:?\\s?)?(?<number>\\d{1,5}\\p{Ll}?)(?:/(?<year>(?:19|20)\\d{2}))?(?!\\d|[.,]\\d|\\s?[-–/]\\s?[\\p{L}\\d]|%)");
    private static final Pattern UNIT = Pattern.compile(
            "^\\s(?:nam|thang|ngay|tuan|quy|gio|phut|nguoi|xa|huyen|tinh|don vi|co quan|noi dung|nhiem vu|diem|dieu|muc|khoan|phan|van de|ty|trieu|dong|lan|cuoc|lop|buoi|so|to|ban|van ban|trang|hop|nhom|chi tieu|giai phap|dong chi|ho|can|loai)\\b.*");
    private static final Pattern STRONG = Pattern.compile(
            "Nghị quyết|Nghị định|Chỉ thị|Kết luận|Thông tư|Quyết định|Quy định|Công văn|Công điện|Hướng dẫn|Quy chế|Kế hoạch");

    private final Works works;

    Aliases(Works works) {
        this.works = works;
    }

    /// Adds the lines of short mentions to the documents they mean; those that mean none known are documents
    /// themselves.
    void look(Passage passage, List<Mention> taken) {
        var text = passage.text();
        var aliases = SHORT.matcher(text);
        while (aliases.find()) {
            int start = aliases.start();
            int end = aliases.end();
            if (taken.stream().anyMatch(mention -> mention.overlaps(start, end)) || isCount(text, end)) {
                continue;
            }
            var type = aliases.group("type");
            var number = aliases.group("number");
            var work = meant(type, number, aliases.group("year"));
            if (work != null) {
                work.alsoAt(passage.lineAt(start));
            } else if (standsAlone(aliases.group("so"), type)) {
                var mention = alone(passage, start, end, type + aliases.group("more"), number, aliases.group("year"));
                works.add(mention);
            }
        }
        laws(passage, taken);
    }

    private static boolean isCount(String text, int end) {
        return UNIT.matcher(Fold.of(text.substring(end, Math.min(text.length(), end + 20))))
                .matches();
    }

    private static boolean standsAlone(@Nullable String so, String type) {
        return so != null && STRONG.matcher(type).matches();
    }

    private static Mention alone(
            Passage passage, int start, int end, String type, String number, @Nullable String year) {
        var text = passage.text();
        var folded = Fold.of(text);
        var date = CitedDate.at(folded, end);
        var issuer = CitedIssuer.at(text, folded, date.end());
        var whole = year == null ? number : number + "/" + year;
        int last = Math.max(date.end(), issuer.end());
        return new Mention(passage, start, last, type, whole, null, date.iso(), issuer.name(), type + " " + whole);
    }

    private @Nullable Work meant(String type, String number, @Nullable String year) {
        for (var work : works.numbered(number)) {
            var symbol = work.symbol();
            boolean sameYear = symbol != null && (year == null || year.equals(symbol.year()));
            if (sameYear && fits(type, Objects.requireNonNullElse(work.type(), ""))) {
                return work;
            }
        }
        return null;
    }

    /// A regulation is called by the number of the decision that issued it.
    private static boolean fits(String alias, String type) {
        if (type.startsWith(alias)) {
            return true;
        }
        boolean issued = alias.startsWith("Quy")
                || alias.equals("Đề án")
                || alias.equals("Chương trình")
                || alias.equals("Kế hoạch");
        return issued && (type.equals("Quyết định") || type.equals("Quy định") || type.equals("Quy chế"));
    }

    /// `Luật Đất đai` after `Luật Đất đai năm 2024`.
    private void laws(Passage passage, List<Mention> taken) {
        var text = passage.text();
        if (!text.contains("uật ")) {
            return;
        }
        for (var work : works.all()) {
            var name = work.mentions().getFirst().name();
            if (name == null || work.type() == null || !work.type().endsWith("uật") || name.length() < 4) {
                continue;
            }
            var words = work.type() + " " + name;
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                int start = at;
                if (taken.stream().noneMatch(mention -> mention.overlaps(start, start + words.length()))) {
                    work.alsoAt(passage.lineAt(at));
                }
            }
        }
    }
}
