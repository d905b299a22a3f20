package vn.phoihop.reading.head;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line that names the kind of document (`BÁO CÁO`), with what follows it on the same line.
record TypeLine(String type, String rest) {

    private static final Pattern TAIL = Pattern.compile("[\\s:.;*-]+$");
    private static final int LONGEST = 60;

    /// The type line in a row, or null.
    static @Nullable TypeLine in(Row row) {
        if (row.text().isEmpty() || Character.isLowerCase(row.text().charAt(0))) {
            return null;
        }
        var cells = row.cells();
        if (cells.isEmpty()) {
            return null;
        }
        var text = row.running();
        var whole = exactly(text, row);
        return whole == null ? beginning(text) : whole;
    }

    private static @Nullable TypeLine exactly(String text, Row row) {
        var name = TAIL.matcher(text).replaceAll("");
        if (name.length() > LONGEST || (!Letters.capitals(name) && !row.bold())) {
            return null;
        }
        var folded = Fold.of(name);
        var close = folded.replace(" ", "");
        for (var type : Lexicon.types()) {
            boolean same = folded.equals(type.folded())
                    || (Letters.capitals(name) && close.equals(type.folded().replace(" ", "")));
            if (same && !isCopy(type)) {
                return new TypeLine(type.name().toUpperCase(Locale.ROOT), "");
            }
        }
        return null;
    }

    private static @Nullable TypeLine beginning(String text) {
        var folded = Fold.of(text);
        for (var type : Lexicon.types()) {
            int end = type.folded().length();
            if (folded.length() <= end || !folded.startsWith(type.folded()) || isCompound(type) || isCopy(type)) {
                continue;
            }
            if (Character.isWhitespace(folded.charAt(end)) && Letters.capitals(text.substring(0, end))) {
                return new TypeLine(
                        type.name().toUpperCase(Locale.ROOT),
                        text.substring(end).strip());
            }
        }
        return null;
    }

    /// `CHƯƠNG TRÌNH` with `PHỐI HỢP` on the next line is one name.
    static @Nullable String joined(String type, Row next) {
        if (!next.isCapitals()) {
            return null;
        }
        var both = Lexicon.typeNamed(type + " " + TAIL.matcher(next.running()).replaceAll(""));
        return both.map(found -> found.name().toUpperCase(Locale.ROOT)).orElse(null);
    }

    /// A name that begins with another one: only a line of its own is such a type, else the words belong to the
    /// subject.
    private static boolean isCompound(Lexicon.Type type) {
        return Lexicon.types().stream().anyMatch(other -> type.folded().startsWith(other.folded() + " "));
    }

    private static boolean isCopy(Lexicon.Type type) {
        return type.regimes().equals("C");
    }
}
