package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Symbol;
import vn.phoihop.reading.text.Passage;

/// Finds documents named by number and symbol: `Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư`.
final class NumberedMentions {

    private static final String PART = "\\p{Lu}(?:[.&]?[\\p{L}\\d]){0,24}";
    private static final Pattern SYMBOL = Pattern.compile(
            "(?=\\d)(?<![\\p{L}\\d/.,-])(?<symbol>\\d{1,6}\\p{Ll}?(?:\\s?/\\s?(?:19|20)\\d{2})?\\s?[/–-]\\s?" + PART
                    + "(?:\\s?[/–-]\\s?" + PART + "){0,11})");
    private static final Pattern SO = Pattern.compile("(?:\\bso|\\bs[o0])\\s*[:.]?\\s*$");
    private static final Pattern ENUMERATED =
            Pattern.compile("^(?:\\s*[,;]\\s*|\\s+va\\s+|\\s*,\\s*va\\s+|\\s*\\(?\\s*)(?:cac\\s)?(?:so\\s*:?\\s*)?$");
    private static final Pattern LAW = Pattern.compile("(?:bo luat|luat|phap lenh)\\s[^;:.()\"]{2,150}$");
    private static final Pattern BEFORE_DATE = Pattern.compile(
            "(?:^|[.;]\\s+)(?:vao )?ngay (\\d{1,2})(?: thang |/|-)(\\d{1,2})(?: nam |/|-)(\\d{4}),[^.;]{0,260}$");
    private static final Pattern ISSUES = Pattern.compile(
            "(?:\\s+(?:da|vua|cung|tiep tuc))*\\s+(?:ban hanh|co|ra|gui|nhan|tham muu ban hanh|ky ban hanh)(?:\\s+cac)?\\s*$|\\s+tai\\s*$");
    private static final int BACK = 220;

    private final Passage passage;
    private final String text;
    private final String folded;
    private final List<Mention> found = new ArrayList<>();

    private NumberedMentions(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.folded = Fold.of(text);
    }

    static List<Mention> in(Passage passage) {
        var mentions = new NumberedMentions(passage);
        mentions.look();
        return mentions.found;
    }

    private void look() {
        var symbols = SYMBOL.matcher(text);
        int from = 0;
        while (symbols.find(from)) {
            from = symbols.end();
            var symbol = Symbol.parse(symbols.group("symbol")).orElse(null);
            if (symbol != null && symbol.number() != null) {
                add(symbol, symbols.start(), symbols.end());
                from = Math.max(from, found.isEmpty() ? 0 : found.getLast().end());
            }
        }
    }

    private void add(Symbol symbol, int start, int end) {
        int windowFrom = Math.max(0, start - BACK);
        var window = folded.substring(windowFrom, start);
        var so = SO.matcher(window);
        boolean numbered = so.find();
        int typeEnd = numbered ? windowFrom + so.start() : start;
        var type = typeBefore(typeEnd, symbol);
        boolean listed = type == null && follows(start);
        if (type == null && !listed && !numbered && !isCertain(symbol)) {
            return;
        }
        int first = type == null ? start : type.start();
        var typeName = type == null ? (listed ? found.getLast().type() : typeOf(symbol)) : type.name();
        finish(symbol, first, end, typeName);
    }

    private void finish(Symbol symbol, int first, int end, @Nullable String typeName) {
        var date = CitedDate.at(folded, end);
        var issuer = CitedIssuer.at(text, folded, date.end());
        int last = Math.max(date.end(), issuer.end());
        if (date.iso() == null && issuer.name() != null) {
            var late = CitedDate.at(folded, issuer.end());
            date = late.iso() == null ? date : late;
            last = Math.max(last, late.iso() == null ? last : late.end());
        }
        var iso = date.iso() == null ? dateBefore(first) : date.iso();
        boolean alone = issuer.name() == null && !(symbol instanceof Symbol.Joint);
        var named = alone ? issuerBefore(first) : issuer.name();
        found.add(new Mention(passage, first, last, typeName, symbol.fullNumber(), symbol, iso, named, null));
    }

    private record TypeWord(String name, int start) {}

    private @Nullable TypeWord typeBefore(int end, Symbol symbol) {
        int trimmed = end;
        while (trimmed > 0 && Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        for (var type : CitedTypes.names()) {
            int start = trimmed - type.folded().length();
            if (start >= 0
                    && folded.startsWith(type.folded(), start)
                    && (start == 0 || !Character.isLetter(folded.charAt(start - 1)))) {
                return new TypeWord(firstUpper(text.substring(start, trimmed)), start);
            }
        }
        return lawBefore(trimmed, symbol);
    }

    /// `Luật Đất đai số 31/2024/QH15`.
    private @Nullable TypeWord lawBefore(int end, Symbol symbol) {
        int windowFrom = Math.max(0, end - 160);
        var law = LAW.matcher(folded.substring(windowFrom, end));
        int last = -1;
        while (law.find(last + 1)) {
            int at = windowFrom + law.start();
            boolean capital = Character.isUpperCase(text.charAt(at));
            boolean assembly = symbol.organs().getFirst().contains("QH");
            if (capital && assembly) {
                var name = folded.startsWith("bo luat", at)
                        ? "Bộ luật"
                        : folded.startsWith("phap", at) ? "Pháp lệnh" : "Luật";
                return new TypeWord(name, at);
            }
            last = law.start();
        }
        return null;
    }

    private static String firstUpper(String words) {
        var plain = Letters.collapse(words);
        return Letters.capitals(plain) && plain.length() > 3
                ? plain.charAt(0) + plain.substring(1).toLowerCase(Locale.ROOT)
                : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    /// Whether it is the next of a row: `các Nghị quyết số 18-NQ/TW, 19-NQ/TW`.
    private boolean follows(int start) {
        if (found.isEmpty()) {
            return false;
        }
        int end = found.getLast().end();
        return end <= start && ENUMERATED.matcher(folded.substring(end, start)).matches();
    }

    /// A symbol that cannot be anything else, even without a word before it.
    private static boolean isCertain(Symbol symbol) {
        var type = symbol.type();
        boolean known = type != null && !Lexicon.typesWithCode(type).isEmpty();
        return (known
                        && symbol.organs().stream()
                                .allMatch(organ -> Lexicon.bodyWithCode(organ).isPresent()))
                || symbol.organs().getFirst().matches("(?:UBTV)?QH\\d{1,2}");
    }

    private static @Nullable String typeOf(Symbol symbol) {
        var code = symbol.type();
        if (code == null) {
            return symbol.organs().getFirst().startsWith("QH") ? "Luật" : "Công văn";
        }
        var types = Lexicon.typesWithCode(code);
        return types.isEmpty() ? null : types.getFirst().name();
    }

    /// `Vào ngày 22 tháng 10 năm 2021, … đã ban hành Kế hoạch phối hợp số 42-KH/…`.
    private @Nullable String dateBefore(int first) {
        var before = BEFORE_DATE.matcher(folded.substring(Math.max(0, first - 320), first));
        return before.find() ? Dateline.iso(before.group(3), before.group(2), before.group(1)) : null;
    }

    /// `Ủy ban nhân dân tỉnh đã ban hành Công văn số …`, `… của Ban Tuyên giáo Thị ủy tại Công văn số …`.
    private @Nullable String issuerBefore(int first) {
        int windowFrom = Math.max(0, first - 160);
        var window = folded.substring(windowFrom, first);
        var verb = ISSUES.matcher(window);
        if (!verb.find()) {
            return null;
        }
        return SubjectBody.endingAt(text, windowFrom, windowFrom + verb.start());
    }
}
