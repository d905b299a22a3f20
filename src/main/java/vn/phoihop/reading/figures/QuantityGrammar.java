package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.figures.Quantity.Approx;
import vn.phoihop.reading.figures.Quantity.Shape;

/// Recursive descent over the tokens of a passage.
///
/// ```
/// quantity := approx? amount unit?
/// amount   := numeral '/' numeral | numeral ('-' | 'đến') numeral | numeral ('(' words ')')? | words ('(' numeral
/// ')')?
/// unit     := '%' 'điểm'? | '‰' | 'điểm' ('%' | 'phần trăm')
///           | scale* money | scale* noun ((',' | 'và') noun)* per* | capitals
/// per      := '/' noun
/// ```
final class QuantityGrammar {

    private static final String ESTIMATE = "ước";

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Labels labels;
    private final Units units;
    private int at;

    QuantityGrammar(List<Token> tokens, boolean footnote) {
        this.tokens = tokens;
        this.lexicon = Lexicon.shipped();
        this.labels = new Labels(tokens, lexicon, footnote);
        this.units = new Units(tokens, lexicon);
    }

    /// All quantities, in order.
    List<Quantity> all() {
        var found = new ArrayList<Quantity>();
        while (at < tokens.size()) {
            int from = at;
            var quantity = quantity();
            if (quantity != null) {
                found.add(quantity);
            }
            at = Math.max(at, from + 1);
        }
        return found;
    }

    private @Nullable Quantity quantity() {
        var token = tokens.get(at);
        if (token.isNumber()) {
            int behind = labels.end(at);
            if (behind > at) {
                at = behind;
                return null;
            }
            return digits();
        }
        return token.isWord() ? words() : null;
    }

    private @Nullable Quantity digits() {
        int number = at++;
        var first = Numeral.parse(tokens.get(number).word());
        if (first == null) {
            return null;
        }
        if (opens() && at + 1 < tokens.size() && NumberWords.mayBegin(tokens.get(at + 1))) {
            skipSpelt();
        }
        var shape = shape();
        var second =
                shape == Shape.AMOUNT ? null : Numeral.parse(tokens.get(at++).word());
        if (shape == Shape.RANGE && !isRange(first, second)) {
            at -= 2;
            second = null;
        }
        return finish(second == null ? Shape.AMOUNT : shape, first, second, number);
    }

    private static boolean isRange(Numeral low, @Nullable Numeral high) {
        return high != null && low.value().compareTo(high.value()) < 0;
    }

    /// `05 (năm) lớp`: the words in brackets repeat the number.
    private void skipSpelt() {
        var spelt = NumberWords.at(tokens, at + 1);
        int end = spelt == null ? at + 2 : spelt.end();
        if (end < tokens.size() && tokens.get(end).isMark(')')) {
            at = end + 1;
        }
    }

    private Shape shape() {
        if (at + 1 >= tokens.size() || !tokens.get(at + 1).isNumber()) {
            return Shape.AMOUNT;
        }
        if (tokens.get(at).isMark('/')) {
            at++;
            return Shape.FRACTION;
        }
        boolean tight =
                tokens.get(at - 1).touches(tokens.get(at)) == tokens.get(at).touches(tokens.get(at + 1));
        if (tokens.get(at).isMark('-') && tight && labels.end(at + 1) == at + 1) {
            at++;
            return Shape.RANGE;
        }
        return Shape.AMOUNT;
    }

    private Quantity finish(Shape shape, Numeral first, @Nullable Numeral second, int number) {
        var unit = units.at(at);
        if (unit != null) {
            at = unit.end();
        }
        var numeral = unit == null ? first : slip(first, unit.unit());
        if (unit != null && shape == Shape.AMOUNT) {
            var smaller = smaller(unit.unit());
            numeral = smaller == null ? numeral : new Numeral(numeral.value().add(smaller.value()), smaller.decimals());
        }
        var approx = lexicon.before(Sense.APPROX, tokens, number);
        int from = approx == null ? number : number - approx.words().size();
        var side = approx == null ? estimate(number) : side(approx);
        return new Quantity(shape, numeral, second, unit == null ? null : unit.unit(), side, false, from, number, at);
    }

    /// `1,234 người` and `1.5.` are slips: what is counted has no three decimals.
    private static Numeral slip(Numeral printed, Unit unit) {
        boolean thousands =
                printed.decimals() == 3 && !unit.isMeasured() && !printed.isWhole() && unit.family() != null;
        return thousands ? new Numeral(printed.value().movePointRight(3), 0) : printed;
    }

    /// `3 tỷ 500 triệu đồng`: the smaller part, in the larger unit.
    private @Nullable Numeral smaller(Unit unit) {
        if (!unit.is("money")
                || unit.name().endsWith("đồng")
                || at >= tokens.size()
                || !tokens.get(at).isNumber()) {
            return null;
        }
        var more = Numeral.parse(tokens.get(at).word());
        var scale = units.at(at + 1);
        if (more == null
                || scale == null
                || !scale.unit().is("money")
                || scale.unit().size().compareTo(unit.size()) >= 0) {
            return null;
        }
        at = scale.end();
        var value =
                more.value().multiply(scale.unit().size()).divide(unit.size()).stripTrailingZeros();
        return new Numeral(value, Math.max(0, value.scale()));
    }

    /// `ước đạt 38,6 tỷ USD`, `ước thực hiện 1.200 ha`: an estimate, with its verb between.
    private @Nullable Approx estimate(int number) {
        for (int length = 0; length <= 2; length++) {
            int estimate = number - length - 1;
            if (estimate >= 0 && tokens.get(estimate).isWord(ESTIMATE)) {
                boolean verb = length == 0 || lexicon.startsAndEnds(Sense.ESTIMATING, tokens, estimate + 1, number);
                boolean agreed = lexicon.before(Sense.AGREED, tokens, estimate + 1) != null;
                return verb && !agreed ? new Approx(ESTIMATE, Approx.Side.ESTIMATED) : null;
            }
        }
        return null;
    }

    private Approx side(Lexicon.Phrase phrase) {
        boolean up = lexicon.knows(Sense.ABOVE, phrase);
        boolean down = lexicon.knows(Sense.BELOW, phrase);
        var side = up == down ? Approx.Side.AROUND : up ? Approx.Side.ABOVE : Approx.Side.BELOW;
        return new Approx(phrase.name(), side);
    }

    private @Nullable Quantity words() {
        var spelt = NumberWords.at(tokens, at);
        if (spelt == null || isNoNumber(at, spelt.end())) {
            return null;
        }
        int number = at;
        at = spelt.end();
        if (opens()
                && at + 2 < tokens.size()
                && tokens.get(at + 1).isNumber()
                && tokens.get(at + 2).isMark(')')) {
            at += 3;
        }
        var unit = units.noun(at);
        if (unit == null) {
            at = number + 1;
            return null;
        }
        at = unit.end();
        return new Quantity(Shape.AMOUNT, Numeral.of(spelt.value()), null, unit.unit(), null, true, number, number, at);
    }

    /// `thứ hai`, `cả hai`, `Hai là`, `Ba Tri`: words that only look like a number.
    private boolean isNoNumber(int from, int end) {
        var before = from == 0 ? null : tokens.get(from - 1);
        boolean ordinal = before != null
                && (before.isWord("thứ") || before.isWord("cả") || before.isWord("một") || before.isWord("tháng"));
        boolean name =
                tokens.get(from).capital() && before != null && !before.isMark('.') && before.kind() == Token.Kind.WORD;
        boolean item = end < tokens.size()
                && (tokens.get(end).isWord("là") || tokens.get(end).capital());
        return ordinal || name || item;
    }

    private boolean opens() {
        return at < tokens.size() && tokens.get(at).isMark('(');
    }
}
