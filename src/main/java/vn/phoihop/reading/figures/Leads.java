package vn.phoihop.reading.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.figures.Lead.Role;

/// Reads the words before a quantity for its role.
final class Leads {

    private static final Set<String> LEVEL = Set.of("lên", "còn", "xuống", "thành", "từ");
    private static final Set<String> WHOLE =
            Set.of("trên", "trong", "của", "so", "với", "tổng", "số", "giao", "năm", "(");
    private static final Set<String> LINKS = Set.of("là", "có", "đạt", ":", "(", "được", "khoảng", "xảy", "ra", "chỉ");

    private final Prose prose;
    private final List<Token> tokens;
    private final Lexicon lexicon = Lexicon.shipped();

    Leads(Prose prose) {
        this.prose = prose;
        this.tokens = prose.tokens();
    }

    Lead of(Quantity quantity, @Nullable Quantity previous, @Nullable Lead before) {
        int floor = previous == null ? 0 : previous.to();
        if (previous != null && before != null && isTwin(quantity, previous, before)) {
            return new Lead(Role.TWIN, floor, null);
        }
        if (previous != null && isWhole(quantity, previous, before)) {
            return new Lead(Role.WHOLE, floor, null);
        }
        if (previous != null && before != null && isAnotherChange(quantity, previous, before)) {
            return new Lead(before.role(), quantity.from(), before.cue());
        }
        int start = segment(quantity.from(), floor);
        var lead = cue(quantity, start);
        if (lead != null) {
            return lead;
        }
        if (!quantity.isPercent() && before != null && isBefore(quantity, floor)) {
            return new Lead(isPlan(quantity, floor) ? Role.PLANNED : Role.BEFORE, floor, null);
        }
        boolean bare = prose.token(quantity.from() - 1).isMark('(')
                || prose.token(quantity.from() - 1).isMark('=');
        return quantity.isPercent() && bare && previous != null
                ? new Lead(Role.SHARE, quantity.from() - 1, null)
                : new Lead(Role.PRIMARY, start, null);
    }

    /// The first token of the part of the sentence that leads to a token.
    int segment(int at, int floor) {
        int start = at;
        while (start > floor && !breaks(start - 1)) {
            start--;
        }
        return start;
    }

    boolean breaks(int at) {
        var token = prose.token(at);
        return (token.kind() == Token.Kind.MARK
                        && ",;:().!?\n|\t•+…".indexOf(token.word().charAt(0)) >= 0)
                || (token.isMark('-') && !prose.token(at - 1).touches(token));
    }

    /// The last cue between the start of the segment and the quantity.
    private @Nullable Lead cue(Quantity quantity, int start) {
        var sign = sign(quantity);
        if (sign != null) {
            return sign;
        }
        for (int at = quantity.from() - 1; at >= Math.max(start, quantity.from() - 8); at--) {
            var lead = cueAt(quantity, at, start);
            if (lead != null) {
                return lead;
            }
        }
        return null;
    }

    private @Nullable Lead sign(Quantity quantity) {
        var sign = prose.token(quantity.from() - 1);
        boolean inside = prose.token(quantity.from() - 2).isMark('(');
        if (inside && sign.isMark('+')) {
            return new Lead(Role.UP, quantity.from() - 1, null);
        }
        return inside && sign.isMark('-') ? new Lead(Role.DOWN, quantity.from() - 1, null) : null;
    }

    private @Nullable Lead cueAt(Quantity quantity, int at, int start) {
        if ((at > start && prose.token(at - 1).isWord("không"))
                || LEVEL.contains(prose.token(at).word())) {
            return null;
        }
        var up = lexicon.at(Sense.UP, tokens, at);
        var down = lexicon.at(Sense.DOWN, tokens, at);
        if (up != null || down != null) {
            var cue = up == null ? down : up;
            int end = at + (cue == null ? 0 : cue.words().size());
            boolean level = LEVEL.contains(prose.token(end).word());
            return level || !isClose(end, quantity.from())
                    ? null
                    : new Lead(up == null ? Role.DOWN : Role.UP, at, cue == null ? null : cue.name());
        }
        return quantity.isPercent() ? portion(quantity, at) : null;
    }

    private @Nullable Lead portion(Quantity quantity, int at) {
        var share = lexicon.at(Sense.SHARE, tokens, at);
        if (share != null && isClose(at + share.words().size(), quantity.from())) {
            return new Lead(Role.SHARE, at, share.name());
        }
        var reached = lexicon.at(Sense.REACHED, tokens, at);
        return reached != null && isClose(at + reached.words().size(), quantity.from())
                ? new Lead(Role.INDEX, at, reached.name())
                : null;
    }

    /// Only idle words and words of approximation lie between a cue and its number.
    private boolean isClose(int from, int to) {
        if (from - to == 1) {
            return true;
        }
        if (from > to || to - from > 4) {
            return false;
        }
        for (int i = from; i < to; i++) {
            var idle = lexicon.at(Sense.IDLE, tokens, i);
            if ((idle == null && lexicon.at(Sense.APPROX, tokens, i) == null)
                    || LEVEL.contains(prose.token(i).word())) {
                return false;
            }
        }
        return true;
    }

    /// `tăng 1,4% (119 trường hợp)`, `giảm 160 lượt = 44,82%`, `tăng 5 vụ, tương ứng 12%`.
    private boolean isTwin(Quantity quantity, Quantity previous, Lead before) {
        boolean pair = quantity.isPercent() != previous.isPercent() && !quantity.isPoints();
        if (!before.isChange() || !pair || previous.isPoints() || quantity.from() - previous.to() > 16) {
            return false;
        }
        int last = quantity.from() - 1;
        while (last >= previous.to() && isConnective(last)) {
            last--;
        }
        boolean equal = lexicon.before(Sense.EQUAL, tokens, quantity.from()) != null
                || prose.token(quantity.from() - 1).isMark('=');
        boolean bracket = prose.token(last).isMark('(') && isFree(previous.to(), last);
        return bracket || ((equal || hasEqual(last + 1, quantity.from())) && isFree(previous.to(), last));
    }

    private boolean isConnective(int at) {
        return lexicon.at(Sense.UP, tokens, at) != null
                || lexicon.at(Sense.DOWN, tokens, at) != null
                || lexicon.at(Sense.EQUAL, tokens, at) != null
                || prose.token(at).isWord("ứng")
                || prose.token(at).isWord("đương")
                || prose.token(at).isWord("với")
                || prose.token(at).isMark('=')
                || (prose.token(at).isMark('-') && prose.token(at - 1).isMark('('))
                || prose.token(at).isMark('+');
    }

    private boolean hasEqual(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.at(Sense.EQUAL, tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            var token = prose.token(i);
            if (token.isMark(';') || token.isMark('.') || token.isMark(')') || token.isMark('(')) {
                return false;
            }
        }
        return true;
    }

    /// `giảm 03 vụ, 02 người so với cùng kỳ`: both went down.
    private boolean isAnotherChange(Quantity quantity, Quantity previous, Lead before) {
        boolean counted = !quantity.isPercent() && !previous.isPercent() && quantity.unit() != null;
        boolean joined = quantity.from() - previous.to() == 1
                && (prose.token(previous.to()).isMark(',')
                        || prose.token(previous.to()).isWord("và"));
        return before.isChange() && counted && joined && lexicon.at(Sense.VERSUS, tokens, quantity.to()) != null;
    }

    /// `chiếm 34,5% tổng số 348 hộ`, `(34,5% của 348 hộ)`.
    private boolean isWhole(Quantity quantity, Quantity previous, @Nullable Lead before) {
        boolean share =
                before != null && (before.role() == Role.SHARE || before.role() == Role.INDEX) && previous.isPercent();
        if (!share || quantity.isPercent() || quantity.from() - previous.to() > 8) {
            return false;
        }
        boolean total = false;
        for (int i = previous.to(); i < quantity.from(); i++) {
            var word = prose.token(i).word();
            var plan = lexicon.at(Sense.PLAN, tokens, i);
            boolean known = plan != null || WHOLE.contains(word) || lexicon.at(Sense.UNIT, tokens, i) != null;
            if (!known) {
                return false;
            }
            total |= plan != null || !word.equals("(");
            i += plan == null ? 0 : plan.words().size() - 1;
        }
        return total;
    }

    /// `(cùng kỳ năm 2023: 8.605 trường hợp)`, `so với 120 vụ`, `(kế hoạch 3.000 người)`.
    private boolean isBefore(Quantity quantity, int floor) {
        int at = quantity.from() - 1;
        while (at >= floor && (LINKS.contains(prose.token(at).word()) || isYearAt(at))) {
            at--;
        }
        boolean named = lexicon.before(Sense.BASEPERIOD, tokens, at + 1) != null
                || lexicon.before(Sense.VERSUS, tokens, at + 1) != null;
        return named || isPlan(quantity, floor);
    }

    private boolean isPlan(Quantity quantity, int floor) {
        int at = quantity.from() - 1;
        while (at >= floor
                && (prose.token(at).isMark(':')
                        || prose.token(at).isWord("là")
                        || prose.token(at).isWord("giao"))) {
            at--;
        }
        var plan = lexicon.before(Sense.PLAN, tokens, at + 1);
        return (plan != null && prose.token(at - plan.words().size()).isMark('(')) || isSlashed(quantity);
    }

    private boolean isSlashed(Quantity quantity) {
        return quantity.from() > 1
                && prose.token(quantity.from() - 1).isWord("hoạch")
                && prose.token(quantity.from() - 3).isMark('/');
    }

    private boolean isYearAt(int at) {
        var token = prose.token(at);
        return token.isWord("năm")
                || (token.isNumber()
                        && token.word().length() == 4
                        && token.word().startsWith("20"));
    }
}
