package vn.phoihop.reading.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Figure.Direction;

/// Reads what a change or share is set against: `so với cùng kỳ năm 2023`, `kế hoạch năm`, `tổng số`.
final class Bases {

    private static final Set<String> ENDS = Set.of(
            "và", "với", "tăng", "giảm", "đạt", "trong", "nhưng", "là", "bằng", "chiếm", "vượt", "cho", "do", "gồm",
            "để", "có");
    private static final int LONGEST = 14;

    private final Prose prose;
    private final Leads leads;
    private final Lexicon lexicon = Lexicon.shipped();

    Bases(Prose prose, Leads leads) {
        this.prose = prose;
        this.leads = leads;
    }

    /// The base named behind the quantity, else the one named before its cue.
    @Nullable
    String of(Quantity quantity, Lead lead) {
        var behind = behind(quantity);
        return behind == null ? ahead(lead) : behind;
    }

    @Nullable
    String behind(Quantity quantity) {
        int from = start(quantity);
        int end = phrase(from);
        return end > from ? prose.text(skipVersus(from), end) : null;
    }

    /// The token behind the words that name the base, or behind the quantity.
    int end(Quantity quantity) {
        int from = start(quantity);
        return Math.max(quantity.to(), phrase(from));
    }

    /// Where the base begins: behind the quantity and the bracket that holds its other half.
    private int start(Quantity quantity) {
        int at = quantity.to();
        if (prose.token(at).isMark(')')) {
            return at + 1;
        }
        int close = prose.closer(at < prose.size() ? at : -1);
        return close > at && close - at < 8 ? close + 1 : at;
    }

    private int skipVersus(int from) {
        if (prose.token(from).isWord("so")) {
            return prose.token(from + 1).isWord("với") ? from + 2 : from + 1;
        }
        return from;
    }

    private int phrase(int from) {
        boolean named = lexicon.at(Sense.VERSUS, prose.tokens(), from) != null
                || lexicon.at(Sense.BASEPERIOD, prose.tokens(), from) != null
                || lexicon.at(Sense.PLAN, prose.tokens(), from) != null
                || lexicon.at(Sense.OFTOTAL, prose.tokens(), from) != null
                || (prose.token(from).isWord("trên") && prose.token(from + 1).isWord("tổng"));
        if (!named) {
            return from;
        }
        int at = skipVersus(from);
        while (at < from + LONGEST
                && at < prose.size()
                && !leads.breaks(at)
                && !ENDS.contains(prose.token(at).word())) {
            if (prose.quantityAt(at) != null) {
                break;
            }
            at++;
        }
        return at;
    }

    private @Nullable String ahead(Lead lead) {
        int start = leads.segment(lead.from(), Math.max(0, lead.from() - LONGEST));
        for (int i = start; i < lead.from(); i++) {
            if (lexicon.at(Sense.VERSUS, prose.tokens(), i) != null) {
                return prose.text(skipVersus(i), lead.from());
            }
        }
        return null;
    }

    boolean isPeriod(@Nullable String base) {
        return base != null && mentions(base, Sense.BASEPERIOD);
    }

    boolean isPlan(@Nullable String base) {
        return base != null && mentions(base, Sense.PLAN);
    }

    boolean isTotal(@Nullable String base) {
        return base != null && mentions(base, Sense.OFTOTAL);
    }

    private boolean mentions(String base, Sense sense) {
        var words = Tokens.of(base);
        for (int i = 0; i < words.size(); i++) {
            if (lexicon.at(sense, words, i) != null) {
                return true;
            }
        }
        return false;
    }

    /// Whether `so với cùng kỳ` stands between a percentage and the amount in brackets behind it: then the amount
    /// may be the earlier one.
    boolean namesPeriodBetween(Quantity percent, Quantity amount) {
        for (int i = percent.to(); i < amount.from(); i++) {
            if (lexicon.at(Sense.PLAN, prose.tokens(), i) != null
                    || lexicon.at(Sense.VERSUS, prose.tokens(), i) != null
                    || lexicon.at(Sense.BASEPERIOD, prose.tokens(), i) != null) {
                return true;
            }
        }
        return false;
    }

    /// `tăng từ 120 lên 150`: which way it goes, or null.
    @Nullable
    Direction fromTo(Quantity first, Quantity second) {
        boolean from = prose.token(first.from() - 1).isWord("từ");
        if (!from) {
            return null;
        }
        for (int i = first.to(); i < second.from(); i++) {
            var token = prose.token(i);
            if (token.isWord("lên")) {
                return Direction.UP;
            }
            if (token.isWord("xuống") || token.isWord("còn")) {
                return Direction.DOWN;
            }
        }
        return null;
    }
}
