package vn.phoihop.organisations.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.phoihop.organisations.web.Drawing.Box;
import vn.phoihop.organisations.web.Drawing.Edge;
import vn.phoihop.organisations.web.Drawing.Link;
import vn.phoihop.organisations.web.Drawing.Thing;

/// Places the boxes of a [Drawing]: each a column to the right of the last of its predecessors.
final class Layout<I> {

    private static final int GAP_ACROSS = 90;
    private static final int GAP_DOWN = 18;
    private static final int MARGIN = 4;
    private static final int LETTERS = 27;

    private final I here;
    private final List<Thing<I>> things;
    private final List<Link<I>> links;

    Layout(I here, List<Thing<I>> things, List<Link<I>> links) {
        this.here = here;
        this.things = things.stream()
                .sorted(Comparator.comparing(thing -> thing.validity().from()))
                .toList();
        this.links = links;
    }

    Drawing drawing() {
        var columns = columns();
        var boxes = new HashMap<I, Box>();
        var tallest = columns.stream().mapToInt(List::size).max().orElse(1);
        for (int column = 0; column < columns.size(); column++) {
            var inColumn = columns.get(column);
            var top = (tallest - inColumn.size()) * (Drawing.BOX_HEIGHT + GAP_DOWN) / 2;
            for (int row = 0; row < inColumn.size(); row++) {
                var thing = inColumn.get(row);
                var y = MARGIN + top + row * (Drawing.BOX_HEIGHT + GAP_DOWN);
                boxes.put(thing.id(), box(thing, MARGIN + column * (Drawing.BOX_WIDTH + GAP_ACROSS), y));
            }
        }
        var width = columns.size() * (Drawing.BOX_WIDTH + GAP_ACROSS) - GAP_ACROSS + 2 * MARGIN;
        var height = tallest * (Drawing.BOX_HEIGHT + GAP_DOWN) - GAP_DOWN + 2 * MARGIN;
        var ordered = things.stream()
                .map(thing -> Objects.requireNonNull(boxes.get(thing.id())))
                .toList();
        return new Drawing(width, height, ordered, edges(boxes));
    }

    private List<List<Thing<I>>> columns() {
        var depth = new HashMap<I, Integer>();
        for (int round = 0; round < things.size(); round++) {
            for (var link : links) {
                depth.merge(link.to(), depth.getOrDefault(link.from(), 0) + 1, Math::max);
            }
        }
        var columns = new ArrayList<List<Thing<I>>>();
        for (var thing : things) {
            var column = Math.min(depth.getOrDefault(thing.id(), 0), things.size() - 1);
            while (columns.size() <= column) {
                columns.add(new ArrayList<>());
            }
            columns.get(column).add(thing);
        }
        columns.removeIf(List::isEmpty);
        return columns;
    }

    private Box box(Thing<I> thing, int x, int y) {
        return new Box(
                x,
                y,
                thing.href(),
                lines(thing.name()),
                thing.name(),
                thing.validity(),
                thing.id().equals(here));
    }

    private List<Edge> edges(Map<I, Box> boxes) {
        var edges = new ArrayList<Edge>();
        for (var link : links) {
            var from = Objects.requireNonNull(boxes.get(link.from()));
            var to = Objects.requireNonNull(boxes.get(link.to()));
            edges.add(new Edge(
                    from.x() + Drawing.BOX_WIDTH,
                    from.y() + Drawing.BOX_HEIGHT / 2,
                    to.x(),
                    to.y() + Drawing.BOX_HEIGHT / 2,
                    link.kind()));
        }
        return edges;
    }

    /// A name on at most two lines, broken between words; what does not fit ends with a mark.
    static List<String> lines(String name) {
        if (name.length() <= LETTERS) {
            return List.of(name);
        }
        var space = name.lastIndexOf(' ', LETTERS);
        var cut = space > 0 ? space : LETTERS;
        var rest = name.substring(cut).strip();
        return List.of(name.substring(0, cut), rest.length() <= LETTERS ? rest : rest.substring(0, LETTERS - 1) + "…");
    }
}
