package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The subject (trích yếu): under the type line, or `V/v …` under the number of a letter.
final class Subjects {

    private static final Pattern ABOUT = Pattern.compile("^[\"(*\\s]*[Vv]\\s?[/.]\\s?[vV]\\s*[:.,]?\\s*");
    private static final Pattern MARK = Pattern.compile("[¹²³⁴⁵⁶⁷⁸⁹]+$|\\s*[;:.]+$|\\s*-{3,}$");
    private static final int LONGEST = 900;
    private static final int ROWS = 14;

    private Subjects() {}

    /// The subject after the type line; `rest` is what followed the type on its own line.
    static @Nullable String below(List<Row> rows, int typeAt, String rest) {
        var subject = new ArrayList<Row>();
        if (!rest.isBlank()) {
            var row = rows.get(typeAt);
            subject.add(new Row(row.line(), rest, Fold.of(rest), row.bold(), false));
        }
        for (int i = typeAt + 1; i < rows.size() && i <= typeAt + ROWS; i++) {
            var row = rows.get(i);
            if (subject.isEmpty() ? isNone(row) : Opening.endsSubject(row, subject)) {
                break;
            }
            if (!row.isRule()) {
                subject.add(row);
            }
        }
        return text(subject.stream().map(Row::running).toList());
    }

    private static boolean isNone(Row row) {
        return Opening.isAddress(row) || Opening.isBasis(row) || Label.at(row.text()) != null;
    }

    /// The subject of a letter: what stands between its number and its addressees, `V/v` taken off.
    static @Nullable String ofLetter(List<String> pieces) {
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (ABOUT.matcher(pieces.get(i)).find()) {
                from = i;
                break;
            }
        }
        var kept = new ArrayList<String>();
        for (var piece : pieces.subList(from, pieces.size())) {
            boolean letterhead =
                    Letters.capitals(piece) && (BodyNames.startsBody(Fold.of(piece)) || BodyNames.isPlaceLine(piece));
            if (!letterhead && piece.length() > 1) {
                kept.add(piece);
            }
        }
        return text(kept);
    }

    private static @Nullable String text(List<String> parts) {
        var joined = Letters.collapse(String.join(" ", parts));
        var plain = ABOUT.matcher(joined).replaceFirst("");
        var ended = MARK.matcher(plain).replaceAll("");
        if (ended.isBlank() || ended.length() > LONGEST) {
            return null;
        }
        return ended.strip();
    }
}
