package vn.phoihop.reading.head;

import java.util.List;
import java.util.regex.Pattern;

/// How the body of a document begins: what tells its first paragraph from the subject and the addressees above it.
final class Opening {

    private static final Pattern ADDRESS =
            Pattern.compile("^[-+•*\\s]*kinh (?:gui|trinh|moi)\\s*[:;.,*\\-]|^[-+•*\\s]*kinh (?:gui|trinh)\\b.{0,80}$");
    private static final Pattern BASIS = Pattern.compile("^[-+•\\s]*can cu\\b.*");
    private static final Pattern WORDS = Pattern.compile(
            "^(?:thuc hien|can cu|nham|theo|de|ngay|trong|qua|xet|tiep theo|sau khi|thi hanh|trien khai|nam 20|duoc|phat huy|vua qua|hien nay|"
                    + "hom nay|tu|tren co so|phuc vu|tiep tuc|nhan|chap hanh|quan triet|cong tac|tai|bao cao nay|quy che nay|ke hoach nay|luat nay|"
                    + "nghi dinh nay|thong tu nay|hoi hoi|vao luc)\\b.*");
    private static final Pattern ANNEX =
            Pattern.compile("^\\(?(?:kem theo|ban hanh kem theo|duoc ban hanh|trinh bay tai|trinh ky hop|du thao).*");
    private static final Pattern SAYS = Pattern.compile(
            ".*\\b(?:bao cao|ban hanh|yeu cau|de nghi|thong bao|tran trong|kinh moi|huong dan|nhan duoc|xin|xay dung|trinh|to chuc|quyet dinh|chi dao|ket luan|thong nhat|bao cao) .*");
    private static final Pattern OPEN_END = Pattern.compile(
            ".*(?:[,(-]|\\b(?:va|cua|voi|giua|ve|trong|tai|theo|cho|cac|nhung|den|doi voi|hoac|so|ngay|nam|thang|la|o|cung|viec|thuc hien|tinh|huyen|xa|hoi dong|nhan dan))$");
    private static final int LONG = 100;
    private static final int WRAPPED = 55;

    private Opening() {}

    static boolean isAddress(Row row) {
        return ADDRESS.matcher(row.folded()).find();
    }

    static boolean isBasis(Row row) {
        return BASIS.matcher(row.folded()).matches();
    }

    /// Whether a phrase cannot end where it does.
    static boolean isOpen(String phrase) {
        return OPEN_END.matcher(Fold.of(phrase.strip())).matches();
    }

    /// Whether a row, coming after part of a subject, no longer belongs to it.
    static boolean endsSubject(Row row, List<Row> subject) {
        if (row.isRule() || isAddress(row) || isBasis(row) || row.isBullet() || Label.at(row.text()) != null) {
            return true;
        }
        if (ANNEX.matcher(row.folded()).matches() || isAuthorityLine(row, subject)) {
            return true;
        }
        var before = subject.getLast();
        if (before.bold() != row.bold() && subject.stream().allMatch(Row::bold)) {
            return true;
        }
        boolean goesOn = isOpen(before.text()) && !beginsSentence(row);
        if (row.startsLower() || goesOn || (before.bold() && row.bold())) {
            return false;
        }
        return beginsParagraph(row, subject);
    }

    private static boolean beginsParagraph(Row row, List<Row> subject) {
        if (subject.getLast().isCapitals() && !row.isCapitals()) {
            return true;
        }
        if (row.isCapitals() && subject.getLast().isCapitals() && !row.gap()) {
            return false;
        }
        boolean sentence = row.text().length() >= LONG || row.text().matches(".*[.:;]$");
        if (row.gap()) {
            return sentence
                    || row.text().length() >= WRAPPED
                    || isOpening(row)
                    || SAYS.matcher(row.folded()).matches();
        }
        return (sentence && row.text().length() >= LONG)
                || (row.text().length() >= WRAPPED && isOpening(row))
                || row.text().endsWith(":");
    }

    /// `… sau kỳ họp giữa năm` is whole where the next row says `Thực hiện Quyết định …`.
    private static boolean beginsSentence(Row row) {
        return WORDS.matcher(row.folded()).matches() && (row.gap() || row.text().length() >= WRAPPED);
    }

    private static boolean isOpening(Row row) {
        return WORDS.matcher(row.folded()).matches() || BodyNames.startsBody(row.folded());
    }

    /// `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH` between the subject of a decision and its legal bases.
    private static boolean isAuthorityLine(Row row, List<Row> subject) {
        if (!row.isCapitals()) {
            return false;
        }
        boolean authority = BodyNames.startsBody(row.folded()) || BodyNames.startsWithTitle(row.folded());
        return authority
                && (!subject.getLast().isCapitals()
                        || row.gap()
                        || !isOpen(subject.getLast().text()));
    }

    /// Whether a row begins the running text after the addressees.
    static boolean isBody(Row row) {
        return row.text().length() >= 160
                || Label.at(row.text()) != null
                || WORDS.matcher(row.folded()).matches();
    }
}
