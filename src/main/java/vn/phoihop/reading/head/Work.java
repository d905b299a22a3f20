package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Citation;
import vn.phoihop.reading.Symbol;

/// One cited document with every place that mentions it, the fullest mention first.
final class Work {

    private static final Pattern LAST_TERM = Pattern.compile("\\b([IVXL]+)\\b");

    private final List<Mention> mentions = new ArrayList<>();
    private final TreeSet<Integer> lines = new TreeSet<>();
    private @Nullable String inferred;

    Work(Mention first) {
        add(first);
    }

    void add(Mention mention) {
        mentions.add(mention);
        lines.add(mention.line());
    }

    int firstLine() {
        return lines.first();
    }

    boolean hasIssuer() {
        return mentions.stream().anyMatch(mention -> mention.issuer() != null);
    }

    /// An issuer that no mention names but the symbol tells.
    void inferIssuer(String issuer) {
        inferred = issuer;
    }

    void alsoAt(int line) {
        lines.add(line);
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Citations.Place> places() {
        return mentions.stream().map(Work::place).toList();
    }

    private static Citations.Place place(Mention mention) {
        var text = mention.passage().text();
        var after = text.substring(mention.end(), Math.min(text.length(), mention.end() + 60));
        return new Citations.Place(mention.line(), mention.text(), mention.date(), Letters.collapse(after));
    }

    @Nullable
    String number() {
        return mentions.getFirst().number();
    }

    @Nullable
    Symbol symbol() {
        return mentions.stream()
                .map(Mention::symbol)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String type() {
        return mentions.stream()
                .map(Mention::type)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// Whether a mention names this document.
    boolean isNamedBy(Mention mention) {
        var own = mentions.getFirst();
        if (mention.symbol() != null && own.symbol() != null) {
            return key(own.symbol()).equals(key(mention.symbol())) && sameTime(mention);
        }
        if (mention.symbol() != null || own.symbol() != null || mention.name() == null || own.name() == null) {
            return false;
        }
        boolean sameName =
                plain(own.name()).equals(plain(mention.name())) && Objects.equals(own.type(), mention.type());
        return (sameName && sameTime(mention)) || sameCongress(own, mention);
    }

    /// Numbers begin again each year: the same number with a date of another year is another document.
    private boolean sameTime(Mention mention) {
        var symbol = mention.symbol();
        if (mention.date() == null || (symbol != null && symbol.year() != null)) {
            return true;
        }
        return mentions.stream()
                .map(Mention::date)
                .filter(Objects::nonNull)
                .allMatch(date -> date.substring(0, 4).equals(mention.date().substring(0, 4)));
    }

    private static boolean sameCongress(Mention one, Mention other) {
        if (one.name() == null
                || other.name() == null
                || !one.name().startsWith("Đại hội")
                || !other.name().startsWith("Đại hội")) {
            return false;
        }
        var first = LAST_TERM.matcher(one.name());
        var second = LAST_TERM.matcher(other.name());
        boolean sameTerm = first.find() && second.find() && first.group(1).equals(second.group(1));
        return sameTerm && level(one.name()).equals(level(other.name()));
    }

    private static String plain(String name) {
        return Fold.of(name).replaceAll("\\s*-\\s*", "-").replaceAll("\\s+", " ");
    }

    private static String level(String name) {
        var folded = Fold.of(name);
        for (var level : List.of("tinh", "thanh pho", "huyen", "thi xa", "xa", "phuong")) {
            if (folded.contains("dang bo " + level)) {
                return level;
            }
        }
        return folded.contains("dang bo") ? "dang bo" : "";
    }

    static String key(Symbol symbol) {
        var organs = symbol.organs().stream()
                .map(organ -> organ.toUpperCase(Locale.ROOT))
                .sorted()
                .toList();
        var number = symbol.number() == null ? "" : symbol.number().replaceFirst("^0+(?=.)", "");
        var unit = symbol instanceof Symbol.State state && state.unit() != null ? state.unit() : "";
        return number + "|" + symbol.year() + "|" + symbol.type() + "|" + organs + "|" + unit;
    }

    Citation citation() {
        var fullest = mentions.getFirst();
        for (var mention : mentions) {
            if (weight(mention) > weight(fullest)) {
                fullest = mention;
            }
        }
        var symbol = symbol();
        var notation = symbol == null ? null : symbol.notation();
        return new Citation(fullest.text(), type(), number(), notation, date(), issuer(fullest), List.copyOf(lines));
    }

    private @Nullable String date() {
        return mentions.stream()
                .map(Mention::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String issuer(Mention fullest) {
        if (fullest.issuer() != null) {
            return fullest.issuer();
        }
        return mentions.stream()
                .map(Mention::issuer)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(inferred);
    }

    /// A mention in a heading set in capitals.
    private static boolean shouts(Mention mention) {
        return mention.issuer() != null
                && Letters.capitals(mention.issuer())
                && mention.issuer().indexOf(' ') > 0;
    }

    private static int weight(Mention mention) {
        return (mention.date() == null ? 0 : 2) + (mention.issuer() == null ? 0 : 1) - (shouts(mention) ? 4 : 0);
    }
}
