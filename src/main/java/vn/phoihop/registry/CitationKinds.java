package vn.phoihop.registry;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.phoihop.reading.Citation;
import vn.phoihop.reading.Reading;

/// Guesses what a cited document is to the one that cites it, from the words before the citation; a clerk decides.
final class CitationKinds {

    private static final int BEFORE = 60;
    private static final Pattern REPLACES = words("thay thế(?: cho)?|thay cho|bãi bỏ|hủy bỏ");
    private static final Pattern CORRECTS = words("đính chính|sửa đổi, bổ sung|sửa đổi|bổ sung");
    private static final Pattern ANSWERS = words("trả lời|phúc đáp|theo|thực hiện|tiếp theo");
    private static final Pattern IMPLEMENTS = words("thực hiện|triển khai|quán triệt|cụ thể hóa|thi hành");

    private CitationKinds() {}

    static RelationKind of(Citation citation, Reading reading) {
        var line = line(citation, reading.text());
        int at = line.indexOf(citation.text());
        var before = line.substring(Math.max(0, at - BEFORE), Math.max(0, at)).toLowerCase(Locale.ROOT);
        var isBasis = line.strip().toLowerCase(Locale.ROOT).matches("[-–*+ ]*căn cứ .*");
        if (REPLACES.matcher(before).find()) {
            return RelationKind.REPLACES;
        }
        if (CORRECTS.matcher(before).find()) {
            return RelationKind.CORRECTS;
        }
        if (isLetter(citation) && (isBasis || ANSWERS.matcher(before).find())) {
            return RelationKind.ANSWERS;
        }
        if (isBasis) {
            return RelationKind.LEGAL_BASIS;
        }
        return IMPLEMENTS.matcher(before).find() ? RelationKind.IMPLEMENTS : RelationKind.MENTIONS;
    }

    /// A letter (công văn) is what one answers; the rest is what one works by.
    private static boolean isLetter(Citation citation) {
        return citation.type() != null
                && citation.type().toLowerCase(Locale.ROOT).startsWith("công văn");
    }

    private static String line(Citation citation, List<String> text) {
        int first = citation.lines().isEmpty() ? 0 : citation.lines().getFirst();
        return first < 1 || first > text.size() ? "" : text.get(first - 1);
    }

    /// The words close before the citation, with at most the kind of document and its number between.
    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<!\\p{L})(?:" + alternatives + ")[^.;]{0,25}$");
    }
}
