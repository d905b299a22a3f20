package vn.phoihop.reading.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Head;
import vn.phoihop.reading.Period;
import vn.phoihop.reading.text.Passage;

/// Reads the head and the foot of a document: who writes what to whom, when, and who signs.
public final class Heads {

    private static final int TOP_ROWS = 60;
    private static final int LONG_ROW = 120;
    private static final int BODY_PASSAGES = 120;
    private static final int BODY_LENGTH = 3_000;
    private static final Pattern CLOSING = Pattern.compile("^tren day la\\b.*");

    private final List<Row> rows;
    private final List<Passage> passages;
    private int typeAt = -1;
    private int addressAt = -1;
    private int bodyAt;
    private @Nullable TypeLine typeLine;

    private Heads(List<String> lines, List<Passage> passages) {
        this.rows = Row.of(lines);
        this.passages = passages;
    }

    /// The head of a document from its lines as extracted and the passages they make.
    public static Head read(List<String> lines, List<Passage> passages) {
        return new Heads(lines, passages).head();
    }

    private Head head() {
        look();
        var top = Top.of(rows.subList(0, topEnd()));
        var foot = Foot.of(rows, bodyAt);
        var number = number(top);
        var dateline = dateline(top, foot);
        var date = dateline == null ? null : dateline.date();
        var place = dateline == null ? null : dateline.place();
        var symbol = number == null ? null : number.symbol();
        var addressees = addressAt < 0 ? List.<String>of() : Addressees.from(rows, addressAt);
        var type = type(number, addressees);
        var subject = typeLine == null ? letterSubject(top) : Subjects.below(rows, typeAt, typeLine.rest());
        var text = body();
        var letterhead = BodyNames.of(top.names(), text);
        return new Head(
                new Regimes(top, symbol, foot.signatures(), letterhead, type).regime(),
                type,
                number == null ? null : number.number(),
                number == null ? null : number.notation(),
                new Issuers(letterhead, foot.marks(), symbol, place, text).name(),
                place,
                date,
                subject,
                addressees,
                foot.recipients(),
                foot.marks(),
                foot.posts(),
                foot.signers(),
                period(type, subject, date));
    }

    /// Finds the type line, the addressees and where the body begins.
    private void look() {
        bodyAt = Math.min(rows.size(), TOP_ROWS);
        for (int i = 0; i < Math.min(rows.size(), TOP_ROWS); i++) {
            var row = rows.get(i);
            if (Opening.isAddress(row)) {
                addressAt = i;
                bodyAt = i + 1;
                return;
            }
            var found = typeLine == null ? TypeLine.in(row) : null;
            if (found != null) {
                typeLine = found;
                typeAt = i;
                joinType();
            } else if (i != typeAt && isBody(row, i)) {
                bodyAt = i;
                return;
            }
        }
    }

    private void joinType() {
        if (typeLine == null || typeAt + 1 >= rows.size() || !typeLine.rest().isEmpty()) {
            return;
        }
        var whole = TypeLine.joined(typeLine.type(), rows.get(typeAt + 1));
        if (whole != null) {
            typeLine = new TypeLine(whole, "");
            typeAt++;
        }
    }

    private boolean isBody(Row row, int at) {
        if (Opening.isBasis(row) || (Label.at(row.text()) != null && at > 0)) {
            return true;
        }
        boolean underType = typeAt >= 0 && at <= typeAt + 3;
        return row.text().length() > LONG_ROW && !underType && !row.isCapitals() && !isHeadPiece(row);
    }

    private static boolean isHeadPiece(Row row) {
        return row.folded().contains("v/v ") || NumberLine.in(row.text()) != null;
    }

    private int topEnd() {
        if (typeAt >= 0) {
            return typeLine != null && typeLine.rest().isEmpty() && typeAt > 0 && TypeLine.in(rows.get(typeAt)) == null
                    ? typeAt - 1
                    : typeAt;
        }
        return addressAt >= 0 ? addressAt : bodyAt;
    }

    private @Nullable NumberLine number(Top top) {
        if (top.number() != null) {
            return top.number();
        }
        for (int i = topEnd(); i < Math.min(bodyAt + 3, rows.size()); i++) {
            var found = NumberLine.in(rows.get(i).text());
            if (found != null && found.before().isEmpty() && rows.get(i).text().length() < 60) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Dateline dateline(Top top, Foot foot) {
        if (top.dateline() != null) {
            return top.dateline();
        }
        int last = rows.size() - 1;
        for (int i = last; i >= Math.max(topEnd(), 0); i--) {
            var row = rows.get(i);
            boolean near = i < bodyAt || (foot.line() > 0 && Math.abs(row.line() - foot.line()) <= 12);
            if (near && row.text().length() < 70) {
                var found = Dateline.in(row.text(), row.folded());
                if (found != null && found.place() != null && found.before().isEmpty()) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable String letterSubject(Top top) {
        if (top.number() == null && top.letterhead().isEmpty()) {
            return null;
        }
        if (top.number() == null) {
            var about = top.letterhead().stream()
                    .dropWhile(piece -> !Fold.of(piece).matches("v ?[/.] ?v.*"))
                    .toList();
            return about.isEmpty() ? null : Subjects.ofLetter(about);
        }
        return Subjects.ofLetter(top.afterNumber());
    }

    private @Nullable String type(@Nullable NumberLine number, List<String> addressees) {
        if (typeLine != null) {
            return typeLine.type();
        }
        if (!addressees.isEmpty()) {
            return "CÔNG VĂN";
        }
        if (number == null || number.symbol() == null) {
            return null;
        }
        var code = number.symbol().type();
        if (code == null) {
            return "CÔNG VĂN";
        }
        var types = Lexicon.typesWithCode(code);
        return types.isEmpty() ? null : types.getFirst().name().toUpperCase(Locale.ROOT);
    }

    private @Nullable Period period(@Nullable String type, @Nullable String subject, @Nullable String date) {
        if (type == null || !type.startsWith("BÁO CÁO")) {
            return null;
        }
        var signed = date == null || date.length() < 10 ? null : LocalDate.parse(date);
        var inSubject = subject == null ? null : Periods.in(subject, signed);
        if (inSubject != null) {
            return inSubject;
        }
        for (int i = passages.size() - 1; i >= 0; i--) {
            var text = passages.get(i).text();
            if (CLOSING.matcher(Fold.of(text)).matches()) {
                return Periods.in(text, signed);
            }
        }
        return null;
    }

    /// The first pages as running text, for looking up how a document writes its own names.
    private String body() {
        return passages.stream()
                .limit(BODY_PASSAGES)
                .map(Passage::text)
                .map(text -> text.substring(0, Math.min(text.length(), BODY_LENGTH)))
                .collect(Collectors.joining("\n"));
    }
}
