package vn.phoihop.protection;

import static vn.phoihop.protection.PersonalDataKind.ADDRESS;

import java.util.List;
import java.util.regex.Pattern;

/// Finds where somebody lives: a house with its number, a residence named as such, a plot of land.
///
/// A street, a lane or a hamlet alone is a place where something happens, not where somebody lives.
final class Addresses {

    private static final String HOUSE = "[0-9]{1,4}[a-z]?(?:/[0-9]{1,4}[a-z]?){0,4}";
    private static final String STREET =
            "(?:duong|pho|ngo|ngach|hem|kiet|to(?= [0-9])|ap|thon|xom|khom|khu pho|khu dan cu|to dan pho|quoc lo|ql|tl|tinh lo)";

    private static final Pattern NUMBERED = Pattern.compile("\\b(?:so nha|nha so|can ho(?: so)?|phong so) *:? *" + HOUSE
            + "(?:[, ]+" + STREET + "\\b[^,;.\\n]{0,40})?");
    private static final Pattern ON_STREET =
            Pattern.compile("\\bso " + HOUSE + ",? " + STREET + "\\b(?! (?:truong|vien))[^,;.\\n]{0,40}");
    private static final Pattern IN_LANE =
            Pattern.compile("\\b(?:hem|ngo|kiet|ngach) [0-9]{1,4}/[0-9]{1,4}(?:/[0-9]{1,4})*[^,;.\\n]{0,40}");
    private static final Pattern HAMLET_GROUP = Pattern.compile(
            "\\b(?:nha|ho|gia dinh)[^,;.\\n]{0,40}?[, ](to [0-9]{1,3}, ?(?:ap|thon|khom|khu pho|xom|to dan pho) [^,;.\\n]{1,30})");
    private static final Pattern RESIDENT = Pattern.compile(
            "\\b(?:thuong tru|tam tru|cu ngu|hien ngu|ngu|dang o|ho khau(?: thuong tru)?|noi o(?: hien nay)?|cho o|"
                    + "dia chi (?:nha|lien he|thuong tru))(?: tai| o|:)+ *([^;.\\n]{4,90})");
    private static final Pattern DWELLS = Pattern.compile("\\b(?:thuong tru|tam tru|cu ngu|ngu|(?:sinh )?song tai) +"
            + "((?:so |nha |ap |thon |khom |xom |to |khu pho |to dan pho |[0-9]{1,4}[a-z/0-9]* )[^;.\\n]{2,90})");
    private static final Pattern FIELD = Pattern.compile("\\bdia chi *: *((?:so )?(?:nha )?[0-9][^;.\\n]{4,90})");

    /// A house in a street that is not called one: số 12 Lê Lợi; 12/4 Lê Lợi, phường An Hòa.
    private static final String NAMED = " (?:Lê|Trần|Nguyễn|Phan|Lý|Ngô|Đinh|Hoàng|Huỳnh|Phạm|Võ|Tôn|Bùi|Trương|Đặng|"
            + "Hùng|Quang|Hai Bà|Bà Triệu|Cách Mạng|Thống|Thủ Khoa|Phùng|Châu)(?: \\p{Lu}\\p{Ll}+){1,3}";

    private static final String NUMBER = "[0-9]{1,4}[A-Za-z]?(?:/[0-9]{1,4}[A-Za-z]?){0,4}";
    private static final Pattern UNNAMED_STREET = Pattern.compile("(?<!\\p{L})[Ss]ố " + NUMBER + NAMED
            + "|(?<![\\p{L}0-9/.,-])(?<!(?:[Tt]ừ|[Nn]gày|[Nn]gõ) )" + NUMBER + NAMED
            + "(?=,? (?:phường|P\\.|xã|thị trấn) ?\\p{Lu})");
    private static final Pattern POINT = Pattern.compile("(?<![0-9.])[0-9]{1,2}\\.[0-9]{4,}, ?[0-9]{2,3}\\.[0-9]{4,}");
    private static final Pattern PLOT =
            Pattern.compile("\\bthua(?: dat)?(?: so)?:? *[0-9]{1,5},? *(?:thuoc )?to ban do(?: so)?:? *[0-9]{1,4}");

    /// An authority, an enterprise or a school lives there, or the number is that of a document.
    private static final Pattern OFFICE = Pattern.compile(
            "(?:tru so|co quan|ubnd|uy ban nhan dan|van phong|trung tam|bo phan|"
                    + "dia diem tiep|phong tiep|benh vien|truong|cong ty|\\bso [a-z]+ va|\\bban|nha van hoa|hoi truong)[^.;\\n]{0,60}$");
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?:nghi quyet|quyet dinh|ke hoach|cong van|bao cao|nghi dinh|thong tu|chi thi|van ban|ho so) $");

    private Addresses() {}

    static void find(Bare text, List<Span> found) {
        all(NUMBERED, 0, text, found);
        all(ON_STREET, 0, text, found);
        all(IN_LANE, 0, text, found);
        all(HAMLET_GROUP, 1, text, found);
        all(RESIDENT, 1, text, found);
        all(DWELLS, 1, text, found);
        all(FIELD, 1, text, found);
        all(POINT, 0, text, found);
        all(PLOT, 0, text, found);
        in(text.plain(), UNNAMED_STREET, 0, text, found);
    }

    private static void all(Pattern pattern, int group, Bare text, List<Span> found) {
        in(text.lower(), pattern, group, text, found);
    }

    private static void in(String read, Pattern pattern, int group, Bare text, List<Span> found) {
        var matcher = pattern.matcher(read);
        while (matcher.find()) {
            var before = text.before(matcher.start(), 90);
            if (!OFFICE.matcher(before).find() && !DOCUMENT.matcher(before).find()) {
                found.add(new Span(ADDRESS, matcher.start(group), end(text, matcher.end(group))));
            }
        }
    }

    private static int end(Bare text, int end) {
        int last = end;
        while (text.lower().charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }
}
