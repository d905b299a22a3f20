package vn.phoihop.reading.head;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The body whose name ends right before a word of the sentence.
final class SubjectBody {

    private static final Pattern START = Pattern.compile(
            "(?:Chủ tịch |Thường trực |Văn phòng |Ban Thường vụ )?(?:Ủy ban|Uỷ ban|UBND|Hội đồng nhân dân|HĐND|Thường trực|Ban |Bộ |Sở |Tỉnh ủy|Tỉnh uỷ|Thành ủy|Huyện ủy|Thị ủy|Đảng ủy|Tòa án|Viện kiểm sát|Viện Kiểm sát|Chính phủ|Thủ tướng|Quốc hội|Văn phòng|Công an|Chủ tịch|Giám đốc|Trưởng |Chánh |Viện trưởng|Bộ trưởng)");

    private SubjectBody() {}

    /// The longest name of a body between two offsets that reaches the second one; null if none does.
    static @Nullable String endingAt(String text, int from, int end) {
        var start = START.matcher(text);
        start.region(from, end);
        while (start.find()) {
            int nameEnd = CitedIssuer.nameEnd(text, start.start());
            if (nameEnd >= end && text.substring(start.start(), end).indexOf(',') < 0) {
                return Letters.collapse(text.substring(start.start(), end));
            }
        }
        return null;
    }
}
