package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The top of the first page: what is above the type line or the addressees, taken apart.
///
/// Two columns may come side by side, one after the other or run together; each piece is claimed by what it says, and
/// what nobody claims is the letterhead (before the number) or the subject of a letter (after it).
final class Top {

    private static final Pattern NATION = Pattern.compile(
            "\\s*(?:c[o0]ng hoa xa hoi(?: chu nghia(?: viet nam)?)?|hoa xa hoi chu nghia(?: viet nam)?|hoi chu nghia viet nam"
                    + "|(?:xa hoi )?chu nghia viet nam|chu nghia viet nam)\\s*[.;*-]*\\s*");
    private static final Pattern MOTTO = Pattern.compile(
            "\\s*doc ?lap\\s{0,3}[-.~_]{0,2}\\s{0,3}tu ?do\\s{0,3}[-.~_]{0,2}\\s{0,3}hanh ?phuc\\s*[.;*-]*\\s*");
    private static final Pattern PARTY = Pattern.compile("\\s*dang cong san viet nam\\s*[.;*-]*\\s*");
    private static final Pattern STAMP = Pattern.compile(
            "(?:hoa toc|thuong khan|khan|mat|toi mat|tuyet mat|du thao|du thao lan \\d+|luu hanh noi bo|hen gio|mau so.{0,20}|trang \\d+|\\d{1,3}|den so.*|doan (?:tncs|thanh nien cong san) ho chi minh|cong van den.*)");
    private static final Pattern LONE_NATION = Pattern.compile("cong hoa(?: xa)?|viet nam|cong");

    private final List<String> letterhead = new ArrayList<>();
    private final List<String> afterNumber = new ArrayList<>();
    private @Nullable NumberLine number;
    private @Nullable Dateline dateline;
    private boolean national;
    private boolean party;

    private Top() {}

    static Top of(List<Row> rows) {
        var top = new Top();
        for (int i = 0; i < rows.size(); i++) {
            top.claim(rows, i);
        }
        return top;
    }

    List<String> letterhead() {
        return letterhead;
    }

    /// The letterhead, or, where the number was set above it, the names below the number.
    List<String> names() {
        if (!letterhead.isEmpty()) {
            return letterhead;
        }
        return afterNumber.stream()
                .filter(piece -> Letters.capitals(piece)
                        && (BodyNames.startsBody(Fold.of(piece)) || BodyNames.isPlaceLine(piece)))
                .toList();
    }

    /// What stands between the number and the addressees, the date taken out: `V/v …`.
    List<String> afterNumber() {
        return afterNumber;
    }

    @Nullable
    NumberLine number() {
        return number;
    }

    @Nullable
    Dateline dateline() {
        return dateline;
    }

    /// Whether the Republic's name or motto stands on top.
    boolean national() {
        return national;
    }

    /// Whether the Party's name stands on top.
    boolean party() {
        return party;
    }

    private void claim(List<Row> rows, int at) {
        var row = rows.get(at);
        if (row.isRule() || beginsNation(rows, at)) {
            return;
        }
        var text = withoutNames(row.text());
        if (number == null) {
            var found = NumberLine.in(text);
            if (found != null) {
                keep(found.before());
                number = found;
                text = found.after();
            }
        }
        if (dateline == null && !text.isBlank()) {
            text = claimDate(text, rows, at);
        }
        keep(text);
    }

    /// `CỘNG` alone on a line, with `HÒA XÃ HỘI …` on the next.
    private static boolean beginsNation(List<Row> rows, int at) {
        var row = rows.get(at);
        boolean piece = row.isCapitals() && row.text().length() < 16 && at + 1 < rows.size();
        return piece && (row.folded() + " " + rows.get(at + 1).folded()).startsWith("cong hoa xa hoi");
    }

    private String claimDate(String text, List<Row> rows, int at) {
        var found = Dateline.in(text, Fold.of(text));
        if (found == null || (found.date() == null && at + 1 < rows.size())) {
            var wrapped = at + 1 < rows.size() ? wrapped(text, rows.get(at + 1)) : null;
            found = wrapped == null ? found : wrapped;
        }
        if (found == null) {
            return text;
        }
        dateline = withSplitPlace(found);
        return found.before();
    }

    /// A date broken over two lines; the second line, once used, is empty for the others.
    private static @Nullable Dateline wrapped(String text, Row next) {
        if (!next.folded().matches("(?:ngay|thang|nam|\\d{1,2} thang|\\d{4}).{0,30}")) {
            return null;
        }
        var both = text + " " + next.text();
        return Dateline.in(both, Fold.of(both));
    }

    /// `Hà` at the end of one line and `Nội, ngày …` on the next are one place.
    private Dateline withSplitPlace(Dateline found) {
        var where = number == null ? letterhead : afterNumber;
        if (found.place() == null || where.isEmpty()) {
            return found;
        }
        var joined = Lexicon.province(where.getLast() + " " + found.place());
        if (joined.isEmpty()) {
            return found;
        }
        where.removeLast();
        return new Dateline(joined.get(), found.date(), found.before());
    }

    private String withoutNames(String text) {
        var folded = Fold.of(text);
        var nation = NATION.matcher(folded);
        if (nation.find() && Character.isUpperCase(text.charAt(nation.start() + leading(nation.group())))) {
            national = true;
            return withoutNames(cut(text, nation.start(), nation.end()));
        }
        var motto = MOTTO.matcher(folded);
        if (motto.find()) {
            national = true;
            return withoutNames(cut(text, motto.start(), motto.end()));
        }
        var communist = PARTY.matcher(folded);
        if (communist.find() && Letters.capitals(text.substring(communist.start(), communist.end()))) {
            party = true;
            return withoutNames(cut(text, communist.start(), communist.end()));
        }
        return text;
    }

    private static int leading(String group) {
        return group.length() - group.stripLeading().length();
    }

    private static String cut(String text, int from, int to) {
        return text.substring(0, from) + "\t" + text.substring(to);
    }

    private void keep(String text) {
        for (var cell : text.split("\t", -1)) {
            var piece = cell.strip();
            var folded = Fold.of(piece);
            if (piece.isEmpty() || STAMP.matcher(folded).matches() || isNationPiece(folded) || isDatePiece(folded)) {
                continue;
            }
            (number == null ? letterhead : afterNumber).add(piece);
        }
    }

    private boolean isNationPiece(String folded) {
        return national && LONE_NATION.matcher(folded).matches();
    }

    private boolean isDatePiece(String folded) {
        return dateline != null
                && folded.matches("(?:ngay \\d{1,2} )?(?:\\d{1,2} )?thang \\d{0,2} nam \\d{4}|nam \\d{4}|\\d{4}");
    }
}
