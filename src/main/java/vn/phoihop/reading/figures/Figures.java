package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Figure;
import vn.phoihop.reading.Figure.Comparison;
import vn.phoihop.reading.Figure.Ratio;
import vn.phoihop.reading.figures.Quantity.Shape;
import vn.phoihop.reading.figures.Statement.Change;

/// Turns statements into the figures a reader sees.
public final class Figures {

    private final Statements statements;
    private final Map<Statement, Unit> inherited = new HashMap<>();
    private final Set<Statement> listed = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final List<Figure> figures = new ArrayList<>();

    private Figures(Statements statements) {
        this.statements = statements;
    }

    /// The figures of a document, in order.
    public static List<Figure> of(Statements statements) {
        return new Figures(statements).read();
    }

    private List<Figure> read() {
        for (var list : statements.lists()) {
            for (var reading : list.readings()) {
                reading.forEach(part -> inherit(list.total(), part));
            }
        }
        for (var statement : statements.all()) {
            if (isFigure(statement)) {
                add(statement);
            }
        }
        statements.tables().forEach(table -> figures.addAll(TableFigures.of(table)));
        figures.sort(Comparator.comparingInt(Figure::line));
        return List.copyOf(figures);
    }

    /// A part without a unit has that of its total.
    private void inherit(Statement total, Statement part) {
        listed.add(part);
        var known = total.quantity().unit();
        var unit = known == null ? inherited.get(total) : known;
        if (part.quantity().unit() == null && unit != null) {
            inherited.putIfAbsent(part, unit);
        }
    }

    private boolean isFigure(Statement statement) {
        var quantity = statement.quantity();
        var unit = quantity.unit();
        if (unit == null) {
            return listed.contains(statement) || Bare.isStated(statement);
        }
        if (unit.name().equals("sao")) {
            return false;
        }
        if (unit.is("age")) {
            return Folding.fold(statement.label()).contains("tuổi thọ");
        }
        if (unit.is("time") && !Bare.isDuration(statement)) {
            return false;
        }
        boolean mention = quantity.spelt() || unit.is("time");
        return !mention || told.add(quantity.numeral().value() + " " + unit.name());
    }

    private void add(Statement statement) {
        var changes = statement.changes();
        boolean split =
                !statement.shares().isEmpty() && !changes.isEmpty() && isInterrupted(statement, changes.getFirst());
        figures.add(figure(statement, ratio(statement), changes.isEmpty() || split ? null : changes.getFirst()));
        for (int i = split ? 0 : 1; i < changes.size(); i++) {
            figures.add(figure(statement, null, changes.get(i)));
        }
    }

    /// Whether brackets with figures of their own part the share from the change.
    private static boolean isInterrupted(Statement statement, Change change) {
        var percent = change.percent() == null ? change.absolute() : change.percent();
        var share = statement.shares().getFirst().percent();
        for (int i = share.to(); percent != null && i < percent.from(); i++) {
            if (statement.prose().token(i).isMark(')')) {
                return true;
            }
        }
        return false;
    }

    private Figure figure(Statement statement, @Nullable Ratio ratio, @Nullable Change change) {
        var quantity = statement.quantity();
        var unit = quantity.unit() == null ? inherited.get(statement) : quantity.unit();
        return new Figure(
                statement.text(),
                quantity.numeral().value(),
                unit == null ? null : unit.name(),
                quantity.approx() == null ? null : quantity.approx().word(),
                statement.subject().isBlank() ? null : statement.subject(),
                statement.asOf(),
                statement.line(),
                statement.prose().column(quantity.number()),
                ratio,
                change == null ? null : comparison(change));
    }

    private static @Nullable Ratio ratio(Statement statement) {
        var quantity = statement.quantity();
        var share = statement.shares().isEmpty() ? null : statement.shares().getFirst();
        var percent = share == null ? null : share.percent().numeral().value();
        if (quantity.shape() == Shape.FRACTION && quantity.second() != null) {
            return new Ratio(quantity.numeral().value(), quantity.second().value(), percent);
        }
        if (share == null) {
            return null;
        }
        var whole = share.whole() == null ? null : share.whole().numeral().value();
        return new Ratio(quantity.numeral().value(), whole, percent);
    }

    private static Comparison comparison(Change change) {
        var percent =
                change.percent() == null ? null : change.percent().numeral().value();
        var absolute = change.absolute() == null || change.absolute().equals(change.before())
                ? null
                : change.absolute().numeral().value();
        return new Comparison(change.direction(), percent, absolute, change.base());
    }
}
