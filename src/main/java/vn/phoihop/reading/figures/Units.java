package vn.phoihop.reading.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The unit part of the quantity grammar.
final class Units {

    /// Places that are listed without commas by mistake: `xã, phường thị trấn`.
    private static final Set<String> PLACES =
            Set.of("xã", "phường", "thị trấn", "huyện", "thị xã", "thành phố", "quận", "sở", "ban", "ngành");

    private final List<Token> tokens;
    private final Lexicon lexicon;

    Units(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /// A unit and the token behind it.
    record Found(Unit unit, int end) {}

    @Nullable
    Found at(int at) {
        if (at >= tokens.size()) {
            return null;
        }
        var percent = percent(at);
        if (percent != null) {
            return percent;
        }
        var scaled = scaled(at);
        if (scaled != null) {
            return scaled;
        }
        var noun = noun(at);
        return noun != null ? noun : unknown(at);
    }

    private @Nullable Found percent(int at) {
        if (is(at, "%")) {
            return is(at + 1, "điểm") ? new Found(Unit.POINTS, at + 2) : new Found(Unit.PERCENT, at + 1);
        }
        if (is(at, "‰")) {
            return new Found(Unit.PERMILLE, at + 1);
        }
        if (is(at, "phần") && is(at + 1, "trăm")) {
            return new Found(Unit.PERCENT, at + 2);
        }
        if (is(at, "phần") && is(at + 1, "nghìn")) {
            return new Found(Unit.PERMILLE, at + 2);
        }
        if (is(at, "điểm") && is(at + 1, "%")) {
            return new Found(Unit.POINTS, at + 2);
        }
        return is(at, "điểm") && is(at + 1, "phần") && is(at + 2, "trăm") ? new Found(Unit.POINTS, at + 3) : null;
    }

    /// `nghìn tỷ đồng`, `triệu lượt khách`, `tỷ USD`, `tỷ`.
    private @Nullable Found scaled(int at) {
        var size = BigDecimal.ONE;
        var name = new StringBuilder();
        int end = at;
        for (int i = 0; i < 3; i++) {
            var scale = lexicon.at(Sense.SCALE, tokens, end);
            if (scale == null) {
                break;
            }
            size = size.multiply(scale.size());
            name.append(name.isEmpty() ? "" : " ").append(Lexicon.printed(scale, tokens, end));
            end++;
        }
        if (end == at) {
            return null;
        }
        var noun = noun(end);
        if (noun != null && !noun.unit().is("time")) {
            return new Found(
                    new Unit(
                            name + " " + noun.unit().name(),
                            noun.unit().family(),
                            size.multiply(noun.unit().size())),
                    noun.end());
        }
        boolean money = size.compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
        return new Found(new Unit(name.toString(), money ? "money" : null, size), end);
    }

    /// A known noun, joined with those listed behind it (`xã, phường, thị trấn`) and what it is per (`triệu
    /// đồng/người`).
    @Nullable
    Found noun(int at) {
        var first = lexicon.at(Sense.UNIT, tokens, at);
        if (first == null) {
            return capitals(at);
        }
        int end = at + first.words().size();
        var name = new StringBuilder(Lexicon.printed(first, tokens, at));
        if ("turn".equals(first.family()) && first.words().size() == 1) {
            end = turn(name, end);
        }
        end = listed(first, name, end);
        int behind = per(name, end);
        boolean rate = behind > end;
        return new Found(new Unit(name.toString(), rate ? "rate " + name : first.family(), first.size()), behind);
    }

    /// `lượt` takes the noun it counts: `lượt NCC`.
    private int turn(StringBuilder name, int at) {
        var noun = lexicon.at(Sense.UNIT, tokens, at);
        var capitals = noun == null ? capitals(at) : null;
        if (noun != null && !"time".equals(noun.family())) {
            name.append(' ').append(Lexicon.printed(noun, tokens, at));
            return at + noun.words().size();
        }
        if (capitals != null) {
            name.append(' ').append(capitals.unit().name());
            return capitals.end();
        }
        return at;
    }

    private int listed(Lexicon.Phrase first, StringBuilder name, int from) {
        int end = from;
        for (int i = 0; i < 4; i++) {
            boolean comma = is(end, ",") || is(end, "và") || is(end, "/") || is(end, "&");
            int next = comma ? end + 1 : end;
            if (is(end, ",") && is(next, "và")) {
                next++;
            }
            var more = lexicon.at(Sense.UNIT, tokens, next);
            boolean area = comma || (more != null && PLACES.contains(more.name()) && PLACES.contains(first.name()));
            if (more == null
                    || !area
                    || more.family() == null
                    || !isOneKind(first, more)
                    || tokens.get(next).capital()) {
                break;
            }
            int behind = next + more.words().size();
            if (is(end, ",") && startsItsOwn(behind)) {
                break;
            }
            name.append(is(end, "và") ? " và " : ", ").append(Lexicon.printed(more, tokens, next));
            end = behind;
        }
        return end;
    }

    private static boolean isOneKind(Lexicon.Phrase first, Lexicon.Phrase more) {
        return first.family() != null
                && first.family().equals(more.family())
                && !first.name().equals(more.name())
                && !first.family().equals("time");
    }

    /// `20 xã, phường 5`: the noun is the label of the next number.
    private boolean startsItsOwn(int behind) {
        return behind < tokens.size() && (tokens.get(behind).isNumber() || (is(behind, ":") && number(behind + 1)));
    }

    private boolean number(int at) {
        return at < tokens.size() && tokens.get(at).isNumber();
    }

    /// `/người/năm`, `/ha`, `/100.000 dân`.
    private int per(StringBuilder name, int from) {
        int end = from;
        while (is(end, "/")
                && end + 1 < tokens.size()
                && tokens.get(end).touches(tokens.get(end + 1))
                && !number(end + 1)) {
            var noun = lexicon.at(Sense.UNIT, tokens, end + 1);
            int length = noun == null ? 1 : noun.words().size();
            name.append('/').append(noun == null ? tokens.get(end + 1).word() : Lexicon.printed(noun, tokens, end + 1));
            end += 1 + length;
        }
        boolean round =
                is(end, "/") && number(end + 1) && tokens.get(end + 1).word().startsWith("10");
        if (round && lexicon.at(Sense.UNIT, tokens, end + 2) != null) {
            var noun = lexicon.at(Sense.UNIT, tokens, end + 2);
            name.append('/').append(tokens.get(end + 1).word()).append(' ').append(noun == null ? "" : noun.name());
            end += 3;
        }
        return end;
    }

    /// An abbreviation counted: `19 GPLĐ`.
    private @Nullable Found capitals(int at) {
        if (at >= tokens.size() || !tokens.get(at).isWord() || !tokens.get(at).capital()) {
            return null;
        }
        var token = tokens.get(at);
        boolean symbol =
                at + 1 < tokens.size() && token.touches(tokens.get(at + 1)) && (is(at + 1, "-") || is(at + 1, "/"));
        int length = token.word().length();
        if (symbol || length < 2 || length > 8 || !token.allCapital()) {
            return null;
        }
        return new Found(new Unit(token.printed(), null, BigDecimal.ONE), at + 1);
    }

    /// A noun the vocabulary does not know: one word, or two if neither is idle.
    private @Nullable Found unknown(int at) {
        var token = tokens.get(at);
        if (!isNoun(at) || token.capital()) {
            return null;
        }
        boolean two = isNoun(at + 1) && !tokens.get(at + 1).capital() && lexicon.at(Sense.UNIT, tokens, at + 1) == null;
        var name = two ? token.word() + " " + tokens.get(at + 1).word() : token.word();
        return new Found(new Unit(name, null, BigDecimal.ONE), two ? at + 2 : at + 1);
    }

    private boolean isNoun(int at) {
        return at < tokens.size() && tokens.get(at).isWord() && lexicon.at(Sense.IDLE, tokens, at) == null;
    }

    private boolean is(int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).word().equals(word);
    }
}
