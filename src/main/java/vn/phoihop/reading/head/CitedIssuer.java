package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The body behind a citation: `của Ban Thường vụ Tỉnh ủy`, `giữa Ban Tuyên giáo Tỉnh ủy và Ủy ban nhân dân tỉnh`.
record CitedIssuer(@Nullable String name, int end) {

    private static final Pattern OF = Pattern.compile("^[\\s,]{1,3}(?:do |cua )");
    private static final Pattern BETWEEN = Pattern.compile("^[\\s,]{1,3}giua ");
    private static final Pattern LINK = Pattern.compile("\\G\\s*(?:,|và|với|;)\\s+");
    private static final Pattern WORD = Pattern.compile("\\G(\\s*-\\s*|\\s*)((?:[\\p{L}\\d&]|[-.](?=[\\p{L}\\d]))+)");
    private static final Pattern TERM =
            Pattern.compile("\\G,?\\s*\\((?:[Kk]h[óo][aá]|[Nn]hiệm kỳ|[Ll]ần thứ)[^()]{1,30}\\)");
    private static final Pattern TERM_WORDS =
            Pattern.compile("\\G,?\\s+(?:[Kk]h[óo][aá]|lần thứ|nhiệm kỳ)\\s+[IVXLC\\d]+(?:\\s?[-–]\\s?\\d{4})?");
    private static final Pattern COMMA_NAME = Pattern.compile(
            ".*(?:So|Bo|So|Phong|Uy ban|Ban) (?:Van hoa|Kinh te|Giao duc|Thanh nien|Noi vu)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMA_NEXT =
            Pattern.compile("\\G,\\s+(?:Thể thao|Giáo dục|Hạ tầng|Thanh niên|Thiếu niên|Xã hội|Thông tin)");
    private static final Pattern DEPARTMENT = Pattern.compile("(?:^|\\s)(?:so|bo|phong|cuc|vu|lien hiep)\\s");
    /// Small words that a name may contain.
    private static final Set<String> SMALL = Set.copyOf(List.of(
            "nhan dan giao quoc hoi dong tinh huyen xa phuong thi tran thanh pho quan uy khoa toi cao uong thu phu tri vu truc bo vien tuong truong chu tich nuoc ban kiem sat an khu vuc dai bieu dang su tuyen van va cac cap ly y te tu phap tra doan lien hiep nong dac phong chinh moi hoa thong tin du lich the thao xay dung hanh cong thuong toan ngan hang truyen hoc nghe dao tao ke hoach dau tai giam doc so nganh nien binh"
                    .split(" ", -1)));
    private static final Set<String> STOPS = Set.of(
            "ve", "ban", "quy", "phe", "huong", "trong", "tai", "theo", "da", "doi", "sua", "nham", "de", "tren", "den",
            "giai", "cho", "duoc", "khi", "la", "co", "gui", "thong", "yeu", "chi", "nam", "ngay", "trien", "giao",
            "ket", "thuc", "bao", "cung", "bai", "cong", "dieu");
    private static final int LONGEST = 140;

    /// The issuer named at an offset; the end is the offset itself where none is.
    static CitedIssuer at(String text, String folded, int from) {
        var window = folded.substring(from, Math.min(folded.length(), from + 12));
        var of = OF.matcher(window);
        if (of.find()) {
            return named(text, from, from + of.end());
        }
        var between = BETWEEN.matcher(window);
        if (between.find()) {
            return parties(text, from, from + between.end());
        }
        return new CitedIssuer(null, from);
    }

    private static CitedIssuer named(String text, int from, int start) {
        int end = nameEnd(text, start);
        if (end <= start) {
            return new CitedIssuer(null, from);
        }
        return new CitedIssuer(Letters.collapse(text.substring(start, end)), end);
    }

    /// `giữa A và B`, `giữa A, B, C và D`: the parties joined by `; `.
    private static CitedIssuer parties(String text, int from, int start) {
        var names = new ArrayList<String>();
        int at = start;
        int end = from;
        while (names.size() < 8) {
            int nameEnd = nameEnd(text, at);
            if (nameEnd <= at) {
                break;
            }
            names.add(Letters.collapse(text.substring(at, nameEnd)));
            end = nameEnd;
            var link = LINK.matcher(text);
            if (!link.find(nameEnd)) {
                break;
            }
            at = link.end();
        }
        return names.size() < 2 ? new CitedIssuer(null, from) : new CitedIssuer(String.join("; ", names), end);
    }

    /// Where a name that starts here ends; the start itself if no name does.
    static int nameEnd(String text, int start) {
        if (start >= text.length() || !Character.isUpperCase(text.charAt(start))) {
            return start;
        }
        int end = withComma(text, start, extended(text, start, start));
        var term = TERM.matcher(text);
        var words = TERM_WORDS.matcher(text);
        if (term.find(end)) {
            return term.end();
        }
        return words.find(end) ? words.end() : trimmed(text, start, end);
    }

    /// Goes on from an offset as long as the words belong to the name that begins at the start.
    private static int extended(String text, int start, int from) {
        int end = from;
        int limit = Math.min(text.length(), start + LONGEST);
        var word = WORD.matcher(text);
        while (end < limit && word.find(end) && belongs(text, start, end, word.group(2), word.end())) {
            end = word.end();
        }
        return end;
    }

    /// `Sở Văn hóa, Thể thao và Du lịch`.
    private static int withComma(String text, int start, int end) {
        var comma = COMMA_NEXT.matcher(text);
        boolean goesOn = COMMA_NAME.matcher(Fold.of(text.substring(start, end))).matches() && comma.find(end);
        return goesOn ? extended(text, start, comma.end()) : end;
    }

    private static boolean belongs(String text, int start, int at, String word, int after) {
        if (at == start) {
            return true;
        }
        char first = word.charAt(0);
        if (Character.isUpperCase(first)) {
            return !startsType(text, at);
        }
        var folded = Fold.of(word);
        if (folded.equals("va") || folded.equals("&")) {
            return joinsName(text, start, at, after);
        }
        return SMALL.contains(folded) && !isStop(text, at, folded);
    }

    /// `và` stays inside a name only before a word that no body or kind of document begins with.
    private static boolean joinsName(String text, int start, int at, int after) {
        int next = after + 1;
        if (next >= text.length() || !Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        var head = Fold.of(text.substring(start, at));
        var rest = Fold.of(text.substring(next, Math.min(text.length(), next + 40)));
        boolean office = head.contains("van phong") && (head.endsWith("nhan dan") || head.endsWith("quoc hoi"));
        if (office || (head.endsWith("tuyen giao") && rest.startsWith("dan van"))) {
            return true;
        }
        return !BodyNames.startsBody(rest)
                && !startsType(text, next - 1)
                && DEPARTMENT.matcher(head).find();
    }

    private static boolean startsType(String text, int at) {
        var rest = Fold.of(text.substring(at, Math.min(text.length(), at + 30))).strip();
        return Lexicon.types().stream().anyMatch(type -> rest.startsWith(type.folded() + " "));
    }

    /// A small word that begins what the document is about (`về`, `ban hành`, `quy định`).
    private static boolean isStop(String text, int at, String folded) {
        if (!STOPS.contains(folded)) {
            return false;
        }
        var rest = Fold.of(text.substring(at, Math.min(text.length(), at + 24))).strip();
        return rest.matches(
                "(?:ve|ban hanh|quy dinh|quy che|phe|huong dan|trong|tai|theo|da|doi|sua|nham|de|tren|den|giai|cho|duoc|khi|la|co|gui|thong bao|thong qua|yeu cau|chi|nam|ngay|trien|giao cho|giao nhiem|giao chi|ket|thuc|bao|cung|bai|cong bo|cong nhan|dieu)\\b.*");
    }

    private static int trimmed(String text, int start, int end) {
        int trimmed = end;
        while (trimmed > start && !Character.isLetterOrDigit(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }
}
