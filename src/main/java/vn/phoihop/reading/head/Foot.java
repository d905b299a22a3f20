package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The end of a document: the recipients on the left, the signatures on the right, however the two were flattened.
///
/// `line` is where it begins (0 if there is no such part).
record Foot(List<String> recipients, List<Signature> signatures, int line) {

    static final Pattern RECIPIENTS = Pattern.compile("^[-+•*\\s]*no[il1]\\s?nh[ao]n\\s*[:;.,]?\\s*");
    private static final Pattern ANNEX =
            Pattern.compile("^(?:phu luc|bieu so|bieu mau|danh sach|mau so|de cuong)\\b.{0,60}");
    /// `Phụ lục II` on a line of its own, in small letters as NĐ 30/2020 prints it.
    static final Pattern ANNEX_LINE = Pattern.compile("^phu luc(?: (?:so )?[ivxlc\\d]{1,5})?\\s*[.:]?$");

    private static final int BEFORE = 14;

    /// The authority marks of all signatures, in order.
    List<String> marks() {
        return signatures.stream().flatMap(one -> one.marks().stream()).toList();
    }

    /// The posts of all who sign, joined by `; `.
    @Nullable
    String posts() {
        return joined(signatures, Signature::post);
    }

    /// The names of all who sign, joined by `; `.
    @Nullable
    String signers() {
        return joined(signatures, Signature::signer);
    }

    private static @Nullable String joined(List<Signature> signatures, Function<Signature, @Nullable String> part) {
        var present = new ArrayList<String>();
        for (var signature : signatures) {
            var text = part.apply(signature);
            if (text != null) {
                present.add(text);
            }
        }
        return present.isEmpty() ? null : String.join("; ", present);
    }

    static Foot of(List<Row> rows, int bodyAt) {
        int recipientsAt = recipientsAt(rows, bodyAt);
        int from = recipientsAt < 0 ? signatureAt(rows, bodyAt) : recipientsAt;
        if (from < 0) {
            return new Foot(List.of(), List.of(), 0);
        }
        from = Math.min(from, earlierSignature(rows, from, bodyAt));
        int to = end(rows, Math.max(from, recipientsAt));
        var cells = new FootCells(rows.subList(from, to));
        return new Foot(
                cells.recipients(), Signature.of(cells.right()), rows.get(from).line());
    }

    private static int recipientsAt(List<Row> rows, int bodyAt) {
        for (int i = Math.max(0, bodyAt); i < rows.size(); i++) {
            var row = rows.get(i);
            var start = RECIPIENTS.matcher(row.folded());
            if (start.find()
                    && (start.end() == row.folded().length()
                            || row.folded().substring(0, start.end()).matches(".*[:;.]\\s*$")
                            || "\t-".indexOf(row.text().charAt(start.end())) >= 0)) {
                return i;
            }
            if (hasCell(row)) {
                return i;
            }
        }
        return -1;
    }

    /// `TM. ỦY BAN NHÂN DÂN⇥Nơi nhận:` with the columns the other way round.
    private static boolean hasCell(Row row) {
        return row.text().indexOf('\t') >= 0
                && row.cells().stream().anyMatch(cell -> Fold.of(cell).matches("noi nhan\\s*[:.]?"));
    }

    private static int signatureAt(List<Row> rows, int bodyAt) {
        for (int i = rows.size() - 1; i >= Math.max(0, bodyAt); i--) {
            boolean signs = rows.get(i).cells().stream().anyMatch(cell -> Signature.isPost(cell));
            if (signs && rows.size() - i <= 40) {
                return earlierSignature(rows, i, bodyAt);
            }
        }
        return -1;
    }

    /// The first row above that already belongs to a signature, each close to the next: five bodies sign five times.
    private static int earlierSignature(List<Row> rows, int from, int bodyAt) {
        int first = from;
        for (int i = from - 1; i >= Math.max(bodyAt, first - BEFORE) && i >= 0; i--) {
            var row = rows.get(i);
            if (row.text().length() > 120 || row.text().endsWith("./.")) {
                break;
            }
            if (row.cells().stream().anyMatch(cell -> Marks.of(cell) != null || Signature.isPost(cell))) {
                first = i;
            }
        }
        return first;
    }

    private static int end(List<Row> rows, int from) {
        for (int i = from + 1; i < rows.size(); i++) {
            boolean annex = ANNEX.matcher(rows.get(i).folded()).matches()
                    && (rows.get(i).isCapitals() || rows.get(i).bold());
            if (annex || ANNEX_LINE.matcher(rows.get(i).folded()).matches()) {
                return i;
            }
        }
        return Math.min(rows.size(), from + 90);
    }
}
