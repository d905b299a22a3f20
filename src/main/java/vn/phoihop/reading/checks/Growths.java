package vn.phoihop.reading.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Check.Kind;
import vn.phoihop.reading.Figure.Direction;
import vn.phoihop.reading.figures.Quantity;
import vn.phoihop.reading.figures.Statement;
import vn.phoihop.reading.figures.Statement.Change;
import vn.phoihop.reading.figures.Statements;

/// Changes in percent against the change itself and its base.
final class Growths {

    private Growths() {}

    static List<Verdict> of(Statements statements) {
        var verdicts = new ArrayList<Verdict>();
        for (var passage : statements.byPassage()) {
            for (var statement : passage) {
                for (var change : statement.changes()) {
                    var verdict = statement.isChange() ? alone(statement, change, passage) : verdict(statement, change);
                    if (verdict != null) {
                        verdicts.add(elsewhere(verdict, statement, change, passage));
                    }
                }
            }
        }
        return verdicts;
    }

    /// A change that does not fit the number before it may be said of another in the sentence, such as the total of a
    /// list: then it holds.
    private static Verdict elsewhere(Verdict verdict, Statement statement, Change change, List<Statement> passage) {
        if (verdict.finding().isEmpty()) {
            return verdict;
        }
        for (var other : passage) {
            boolean near = other.isInSentenceOf(statement)
                    && other.quantity().to() <= statement.quantity().from();
            var again = near && !other.isChange() && other.quantity().fits(statement.quantity())
                    ? verdict(other, change)
                    : null;
            if (again != null && Boolean.TRUE.equals(again.check().holds())) {
                return again;
            }
        }
        return verdict;
    }

    /// `So với cùng kỳ giảm 400 vụ (18,7%)` is said of the number of such things in the sentence before.
    private static @Nullable Verdict alone(Statement statement, Change change, List<Statement> passage) {
        if (change.absolute() == null || change.percent() == null) {
            return null;
        }
        var hosts = passage.stream()
                .filter(other ->
                        other.isInSentenceBefore(statement) && !other.isChange() && isNamedAlike(other, statement))
                .toList();
        for (var host : hosts) {
            var verdict = verdict(host, change);
            if (verdict != null
                    && (hosts.size() == 1 || Boolean.TRUE.equals(verdict.check().holds()))) {
                return verdict;
            }
        }
        return null;
    }

    private static boolean isNamedAlike(Statement one, Statement other) {
        var unit = one.quantity().unit();
        return unit != null
                && other.quantity().unit() != null
                && unit.isNamed(other.quantity().unit());
    }

    private static @Nullable Verdict verdict(Statement statement, Change change) {
        var now = statement.quantity();
        boolean alone = now.equals(change.percent()) || now.equals(change.absolute());
        boolean points = change.percent() != null && isPoints(change.percent());
        if (alone || (now.isPercent() && !points) || now.shape() == Quantity.Shape.RANGE) {
            return null;
        }
        if (change.percent() != null && isPoints(change.percent())) {
            return points(statement, change, change.percent());
        }
        if (change.percent() != null && change.percent().isPercent()) {
            return percent(statement, change, change.percent());
        }
        return change.absolute() != null && change.before() != null ? difference(statement, change) : null;
    }

    /// `giảm từ 5,2% xuống 4,1%, giảm 1,1 điểm phần trăm`.
    private static @Nullable Verdict points(Statement statement, Change change, Quantity points) {
        var before = change.before();
        if (before == null || !before.isPercent()) {
            return null;
        }
        var now = statement.quantity();
        var difference =
                now.numeral().value().subtract(before.numeral().value()).abs();
        var shown = Amounts.plain(now) + "-" + Amounts.plain(before) + " = " + Amounts.plain(difference);
        boolean holds = difference
                        .subtract(points.numeral().value())
                        .abs()
                        .compareTo(points.numeral().step())
                <= 0;
        return holds
                ? Verdict.holds(Kind.GROWTH, statement.text(), shown, List.of(statement.line()))
                : Verdict.undecided(Kind.GROWTH, statement.text(), shown, List.of(statement.line()));
    }

    private static boolean isPoints(Quantity percent) {
        return percent.unit() == null || !percent.unit().name().equals("%");
    }

    private static @Nullable Verdict percent(Statement statement, Change change, Quantity percent) {
        var now = statement.quantity();
        var absolute = change.absolute();
        var before = before(now, change);
        if (before != null) {
            var base = absolute(now, absolute, change.direction());
            if (base != null
                    && absolute != null
                    && absolute.equals(change.before())
                    && isPrinted(statement, percent, base)) {
                return compare(statement, percent, base, change);
            }
            return compare(statement, percent, before.normal(), change);
        }
        var base = absolute == null || !fits(now, absolute) ? null : absolute(now, absolute, change.direction());
        return base == null ? implied(statement, percent, change) : compare(statement, percent, base, change);
    }

    /// The earlier amount as printed: `45/52 vụ`, `(cùng kỳ: 52 vụ)`, `từ 52 vụ`.
    private static @Nullable Quantity before(Quantity now, Change change) {
        if (now.shape() == Quantity.Shape.FRACTION && now.second() != null) {
            return new Quantity(
                    Quantity.Shape.AMOUNT,
                    now.second(),
                    null,
                    now.unit(),
                    null,
                    false,
                    now.from(),
                    now.number(),
                    now.to());
        }
        return change.before() != null && fits(now, change.before()) ? change.before() : null;
    }

    private static boolean fits(Quantity now, Quantity other) {
        return now.fits(other);
    }

    private static @Nullable BigDecimal absolute(Quantity now, @Nullable Quantity difference, Direction way) {
        if (difference == null) {
            return null;
        }
        var unit = difference.unit() == null ? now.unit() : difference.unit();
        var change = unit == null
                ? difference.numeral().value()
                : difference.numeral().value().multiply(unit.size());
        return way == Direction.DOWN ? now.normal().add(change) : now.normal().subtract(change);
    }

    private static BigDecimal computed(Quantity now, BigDecimal base, Direction way) {
        var ratio = now.normal().multiply(BigDecimal.valueOf(100)).divide(base, MathContext.DECIMAL64);
        return switch (way) {
            case UP -> ratio.subtract(BigDecimal.valueOf(100));
            case DOWN -> BigDecimal.valueOf(100).subtract(ratio);
            case REACHED -> ratio;
        };
    }

    private static boolean isPrinted(Statement statement, Quantity percent, BigDecimal base) {
        return base.signum() > 0
                && Amounts.isPrinted(
                        computed(statement.quantity(), base, Direction.UP).abs(), percent, BigDecimal.ZERO);
    }

    private static Verdict compare(Statement statement, Quantity percent, BigDecimal base, Change change) {
        var now = statement.quantity();
        var lines = List.of(statement.line());
        if (base.signum() <= 0) {
            return Verdict.undecided(
                    Kind.GROWTH, statement.text(), Amounts.plain(now) + " : " + Amounts.plain(base), lines);
        }
        var growth = computed(now, base, change.direction());
        var shown = shown(now, base, growth, change.direction());
        if (Amounts.isPrinted(growth, percent, blur(now, base, change))) {
            return Verdict.holds(Kind.GROWTH, statement.text(), shown, lines);
        }
        if (isVague(now, change)) {
            return Verdict.undecided(Kind.GROWTH, statement.text(), shown, lines);
        }
        var right = Words.of(growth, Math.max(1, percent.numeral().decimals())) + "%";
        var fault = new Verdict.Fault("wrong-growth", percent.isLoose(), statement.line(), statement.text(), right);
        return Verdict.fails(
                Kind.GROWTH,
                fault,
                statement.text(),
                shown,
                lines,
                now.numeral().print(),
                Words.of(perUnit(now, base)),
                right,
                percent.numeral().print() + "%");
    }

    private static boolean isVague(Quantity now, Change change) {
        return now.isLoose() || (change.absolute() != null && change.absolute().isLoose());
    }

    private static String shown(Quantity now, BigDecimal base, BigDecimal growth, Direction way) {
        var before = Amounts.plain(perUnit(now, base));
        var amount = Amounts.plain(now);
        var terms = switch (way) {
            case UP -> "(" + amount + "-" + before + ")/" + before;
            case DOWN -> "(" + before + "-" + amount + ")/" + before;
            case REACHED -> amount + "/" + before;
        };
        return terms + " = " + Amounts.plain(growth) + "%";
    }

    private static BigDecimal perUnit(Quantity now, BigDecimal base) {
        return now.unit() == null ? base : base.divide(now.unit().size(), MathContext.DECIMAL64);
    }

    /// Rounded amounts blur the percentage.
    private static BigDecimal blur(Quantity now, BigDecimal base, Change change) {
        var slack = Amounts.slack(now);
        if (change.absolute() != null) {
            slack = slack.add(Amounts.slack(change.absolute()));
        }
        if (change.before() != null) {
            slack = slack.add(Amounts.slack(change.before()));
        }
        var ratio = now.normal().divide(base, MathContext.DECIMAL64).max(BigDecimal.ONE);
        return slack.multiply(BigDecimal.valueOf(100)).multiply(ratio).divide(base, MathContext.DECIMAL64);
    }

    /// `tăng 25 vụ so với cùng kỳ (120 vụ)`.
    private static @Nullable Verdict difference(Statement statement, Change change) {
        var now = statement.quantity();
        var before = before(now, change);
        var absolute = change.absolute();
        if (before == null || absolute == null || absolute.equals(change.before()) || !fits(now, absolute)) {
            return null;
        }
        var base = absolute(now, absolute, change.direction());
        var slack = Amounts.slack(now).add(Amounts.slack(before)).add(Amounts.slack(absolute));
        var lines = List.of(statement.line());
        var shown = Amounts.plain(now) + " ∓ " + Amounts.plain(absolute) + " = "
                + (base == null ? "?" : Amounts.plain(perUnit(now, base)));
        boolean holds = base != null && base.subtract(before.normal()).abs().compareTo(slack) <= 0;
        return holds
                ? Verdict.holds(Kind.GROWTH, statement.text(), shown, lines)
                : Verdict.undecided(Kind.GROWTH, statement.text(), shown, lines);
    }

    private static Verdict implied(Statement statement, Quantity percent, Change change) {
        var hundred = BigDecimal.valueOf(100);
        var index = switch (change.direction()) {
            case UP -> hundred.add(percent.numeral().value());
            case DOWN -> hundred.subtract(percent.numeral().value());
            case REACHED -> percent.numeral().value();
        };
        var base = Amounts.percent(statement.quantity().numeral().value(), index);
        var shown = Amounts.quotient(statement.quantity(), index, base);
        return Verdict.undecided(Kind.IMPLIED, statement.text(), shown, List.of(statement.line()));
    }
}
