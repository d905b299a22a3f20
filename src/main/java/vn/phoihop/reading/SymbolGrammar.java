package vn.phoihop.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.head.Lexicon;

/// Reads the many spellings of a symbol: spaces around its signs, other dashes, Ð for Đ, a sign lost in scanning.
final class SymbolGrammar {

    private static final int LONGEST = 120;
    private static final String ORGANS =
            "[\\p{L}\\d][\\p{L}\\d.&]{0,29}(?:\\s?-\\s?[\\p{L}\\d][\\p{L}\\d.&]{0,29}){0,11}";
    private static final String WORD = "(?:(?:Luật|Nghị quyết|Pháp lệnh)\\s+)?(?:[Ss][ốỐôo60]\\s*[:.]?\\s*)?";

    private static final Pattern SYMBOL = Pattern.compile("^\\s*" + WORD
            + "(?<num>\\d{0,6}\\p{Ll}?)\\s*(?:[/-]\\s*(?<year>\\d{4}))?\\s*(?<first>[/-])\\s*(?<type>\\p{L}{1,10})"
            + "\\s*(?<second>[/-])\\s*(?<organs>" + ORGANS + ")\\s*$");
    private static final Pattern LAW = Pattern.compile(
            "^\\s*" + WORD + "(?<num>\\d{1,6})\\s?/\\s?(?<year>\\d{4})\\s?/\\s?(?<organ>(?:UBTV)?QH\\d{1,2})\\s*$");
    private static final Pattern ONE_WORD = Pattern.compile("^\\s*" + WORD
            + "(?<num>\\d{1,6})\\s?(?:/\\s?(?<year>\\d{4}))?\\s?/\\s?(?<word>\\p{Lu}[\\p{L}]{1,14})\\s*$");
    private static final Set<String> JOINT_TYPES = Set.of(
            "TTLT", "NQLT", "CTPH", "CTrPH", "KHPH", "QCPH", "KHLN", "KHLT", "HDLN", "HDLT", "CTLT", "QCLN", "QCLT",
            "CTLN", "TTLN");

    /// Bodies by name, parts of one in a symbol: `HD-MTTQ-BTT`, `BC-UBND-VP`.
    private static final Set<String> UNITS =
            Set.of("VP", "TT", "CT", "BTT", "BTG", "TH", "NC", "TTr", "BPC", "BVHXH", "BKTNS", "BKTXH");

    private SymbolGrammar() {}

    static Optional<Symbol> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = plain(text);
        var law = LAW.matcher(plain);
        if (law.matches()) {
            return Optional.of(new Symbol.State(law.group("num"), law.group("year"), null, law.group("organ"), null));
        }
        var symbol = SYMBOL.matcher(plain);
        if (symbol.matches()) {
            return Optional.of(symbol(symbol));
        }
        var word = ONE_WORD.matcher(plain);
        return word.matches() ? Optional.of(oneWord(word)) : Optional.empty();
    }

    static String twoDigits(@Nullable String number) {
        if (number == null) {
            return "";
        }
        return number.length() == 1 ? "0" + number : number;
    }

    private static String plain(String text) {
        return text.replace('Ð', 'Đ')
                .replace('\u00a0', ' ')
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[._…]{2,}|…", " ");
    }

    private static Symbol symbol(Matcher found) {
        var number = emptyToNull(found.group("num"));
        var year = found.group("year");
        var type = found.group("type");
        var organs = found.group("organs").replaceAll("\\s", "");
        var parts = List.of(organs.split("-", -1));
        if (isJoint(type, parts)) {
            return new Symbol.Joint(number, year, type, parts, found.group("first"), found.group("second"));
        }
        if (found.group("first").equals("-") && found.group("second").equals("/") && year == null) {
            return new Symbol.Party(number, type, organs);
        }
        return state(number, year, type, organs);
    }

    private static Symbol state(@Nullable String number, @Nullable String year, String type, String organs) {
        if (Lexicon.typesWithCode(type).isEmpty()) {
            return new Symbol.State(number, year, null, type, organs);
        }
        int dash = organs.indexOf('-');
        if (dash < 0) {
            return new Symbol.State(number, year, type, organs, null);
        }
        return new Symbol.State(number, year, type, organs.substring(0, dash), organs.substring(dash + 1));
    }

    private static boolean isJoint(String type, List<String> organs) {
        if (organs.size() < 2) {
            return false;
        }
        return JOINT_TYPES.contains(type)
                || (!Lexicon.typesWithCode(type).isEmpty() && organs.stream().allMatch(SymbolGrammar::signsWithOthers));
    }

    private static boolean signsWithOthers(String code) {
        return !UNITS.contains(code) && Symbol.isBody(code);
    }

    /// `61/2018/NĐCP`, whose hyphen was lost; else an old symbol with the body alone (`566/TTg`).
    private static Symbol oneWord(Matcher found) {
        var word = found.group("word");
        var number = found.group("num");
        var year = found.group("year");
        for (int cut = Math.min(4, word.length() - 2); cut >= 2; cut--) {
            var type = word.substring(0, cut);
            var organ = word.substring(cut);
            if (!Lexicon.typesWithCode(type).isEmpty() && Symbol.isBody(organ) && !Symbol.isBody(word)) {
                return new Symbol.State(number, year, type, organ, null);
            }
        }
        return new Symbol.State(number, year, null, word, null);
    }

    private static @Nullable String emptyToNull(String number) {
        return number.isEmpty() ? null : number;
    }

    /// Whether two symbols name the same document, whatever the order of bodies and the zero before the number.
    static boolean same(Symbol one, Symbol other) {
        return Objects.equals(key(one), key(other));
    }

    private static String key(Symbol symbol) {
        var organs = symbol.organs().stream().sorted().toList();
        return (twoDigits(symbol.number()) + "|" + symbol.year() + "|" + symbol.type() + "|" + organs)
                .toUpperCase(Locale.ROOT);
    }
}
