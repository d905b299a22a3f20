package vn.phoihop.reading.head;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Symbol;

/// The line `Số: 726/BC-UBND`: the number and symbol, and what else stands on the line before and after it.
record NumberLine(
        @Nullable String number,
        @Nullable String notation,
        @Nullable Symbol symbol,
        String before,
        String after) {

    private static final String PART = "[\\p{L}\\d](?:[.&]?[\\p{L}\\d]){0,24}";
    private static final String WORD =
            "(?<![\\p{L}\\d])(?:(?i:luật|nghị quyết|pháp lệnh)\\s+)?[Ss](?:[ốỐôÔộồốòoóỏõO60])\\s?[:;.,]?[\\s._…]*";
    private static final Pattern WHOLE = Pattern.compile(WORD
            + "(?<symbol>[\\d]{0,6}\\p{Ll}?[\\s._…]{0,20}(?:/\\s?(?:19|20)\\d{2}\\s?)?[/–-]\\s?" + PART
            + "(?:\\s?[/–-]\\s?" + PART + "|-(?=\\s|$)){0,12})");
    private static final Pattern BARE = Pattern.compile(WORD + "(?<number>\\d{1,6})(?=\\s|$|\\t)");

    /// The number line in a row, or null.
    static @Nullable NumberLine in(String text) {
        var whole = WHOLE.matcher(text);
        if (whole.find() && isHead(text.substring(0, whole.start()))) {
            var parsed = Symbol.parse(whole.group("symbol")).orElse(null);
            if (parsed != null) {
                return of(parsed, text.substring(0, whole.start()), text.substring(whole.end()));
            }
        }
        var bare = BARE.matcher(text);
        if (bare.lookingAt()) {
            return new NumberLine(bare.group("number"), null, null, "", text.substring(bare.end()));
        }
        return null;
    }

    /// Before the number there is nothing, or a letterhead: no sentence.
    private static boolean isHead(String before) {
        var left = before.substring(before.lastIndexOf('\t') + 1).strip();
        var folded = Fold.of(left);
        if (left.isEmpty() || (before.length() < 120 && Letters.capitals(left))) {
            return true;
        }
        boolean cites = CitedTypes.names().stream().anyMatch(type -> folded.endsWith(type.folded()));
        return left.length() < 60 && BodyNames.startsBody(folded) && !cites;
    }

    private static NumberLine of(Symbol symbol, String before, String after) {
        return new NumberLine(symbol.fullNumber(), symbol.notation(), symbol, before.strip(), after.strip());
    }
}
