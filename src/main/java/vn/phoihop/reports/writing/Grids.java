package vn.phoihop.reports.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.phoihop.typesetting.Block;
import vn.phoihop.typesetting.Block.Cell;
import vn.phoihop.typesetting.Block.Column;
import vn.phoihop.typesetting.Block.Row;
import vn.phoihop.typesetting.Block.Stand;
import vn.phoihop.typesetting.Text;
import vn.phoihop.typesetting.Text.Run;

/// Tables of figures: a line for each unit below with the whole at the foot; where there are no units, a line for each
/// figure beside the same period last year.
final class Grids {

    private static final double NARROW = 1;
    private static final double WIDE = 3;

    private final Wording wording;

    Grids(Wording wording) {
        this.wording = wording;
    }

    Optional<Block> of(Mark.Grid grid) {
        var figures = grid.codes().stream()
                .map(wording.book()::figure)
                .filter(Objects::nonNull)
                .toList();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        var isBelow = figures.stream().anyMatch(figure -> figure.pieces().size() > 1);
        return Optional.of(isBelow ? byUnit(figures) : byFigure(figures));
    }

    private Block byUnit(List<Figured> figures) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(NARROW / 2, Stand.CENTRE));
        columns.add(new Column(WIDE, Stand.LEFT));
        figures.forEach(figure -> columns.add(new Column(NARROW, Stand.RIGHT)));
        var head = new ArrayList<Cell>();
        head.add(Cell.of(wording.say("table.no")));
        head.add(Cell.of(wording.say("table.unit")));
        figures.forEach(figure -> head.add(Cell.of(figure.name())));
        var rows = new ArrayList<Row>();
        for (var line : lines(figures)) {
            rows.add(row(rows.size() + 1, line, figures));
        }
        rows.add(foot(figures));
        return new Block.Table(null, null, columns, List.of(new Row(head, true)), rows);
    }

    /// A unit with its value of each figure, by the place of the figure.
    private record Line(String name, Map<Integer, BigDecimal> values) {}

    /// The units by the codes of their areas: two may have the same name.
    private static Collection<Line> lines(List<Figured> figures) {
        var lines = new LinkedHashMap<String, Line>();
        for (int place = 0; place < figures.size(); place++) {
            for (var piece : figures.get(place).pieces()) {
                var line = lines.computeIfAbsent(piece.area(), area -> new Line(piece.name(), new HashMap<>()));
                if (piece.value() != null) {
                    line.values().put(place, piece.value());
                }
            }
        }
        return lines.values();
    }

    private static Row row(int number, Line line, List<Figured> figures) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(Integer.toString(number)));
        cells.add(Cell.of(line.name()));
        for (int place = 0; place < figures.size(); place++) {
            cells.add(Cell.of(
                    Wording.number(line.values().get(place), figures.get(place).decimals())));
        }
        return new Row(cells, false);
    }

    private Row foot(List<Figured> figures) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(""));
        cells.add(Cell.of(wording.say("table.total")));
        figures.forEach(figure -> cells.add(figureCell(figure)));
        return new Row(cells, true);
    }

    private static Cell figureCell(Figured figure) {
        var words = Wording.number(figure.value(), figure.decimals());
        return new Cell(Text.of(new Run.Figure(words, figure.code())), 1, 1);
    }

    private Block byFigure(List<Figured> figures) {
        var columns = List.of(
                new Column(WIDE, Stand.LEFT),
                new Column(NARROW, Stand.CENTRE),
                new Column(NARROW, Stand.RIGHT),
                new Column(NARROW, Stand.RIGHT));
        var head = Row.of(
                wording.say("table.figure"),
                wording.say("table.measure"),
                wording.say("table.now"),
                wording.say("table.before"));
        var rows = figures.stream()
                .map(figure -> new Row(
                        List.of(
                                Cell.of(figure.name()),
                                Cell.of(figure.unit()),
                                figureCell(figure),
                                Cell.of(Wording.number(figure.before(), figure.decimals()))),
                        false))
                .toList();
        return new Block.Table(null, null, columns, List.of(new Row(head.cells(), true)), rows);
    }
}
