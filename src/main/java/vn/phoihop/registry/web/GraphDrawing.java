package vn.phoihop.registry.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.phoihop.registry.CitationGraph;
import vn.phoihop.registry.CitationGraph.Arrow;
import vn.phoihop.registry.CitationGraph.Node;
import vn.phoihop.registry.RelationKind;

/// A map of citations laid out: columns from those that cite to those that are cited, boxes and lines between them.
public record GraphDrawing(int width, int height, List<Box> boxes, List<Line> lines, List<Said> said, int more) {

    private static final int BOX = 196;
    private static final int HIGH = 52;
    private static final int GAP = 72;
    private static final int STEP = 68;
    private static final int EDGE = 8;
    private static final int LETTERS = 27;

    /// A document of the map.
    public record Box(
            int x, int y, int width, int height, String path, String number, String title, String whole, int step) {

        /// How it looks: the one in the middle, one with a sheet, one that is not in the register.
        public String look() {
            return step == 0 ? "graph-here" : path.isEmpty() ? "graph-unknown" : "graph-known";
        }
    }

    /// One document cites another: from the edge of a box to that of another.
    public record Line(int x1, int y1, int x2, int y2, boolean confirmed) {}

    /// A line in words.
    public record Said(String from, String fromPath, String to, String toPath, RelationKind kind, boolean confirmed) {}

    static GraphDrawing of(CitationGraph graph) {
        var columns = new TreeMap<Integer, List<Node>>();
        graph.nodes()
                .forEach(node -> columns.computeIfAbsent(node.step(), step -> new ArrayList<>())
                        .add(node));
        int rows = columns.values().stream().mapToInt(List::size).max().orElse(1);
        int height = rows * STEP - (STEP - HIGH) + 2 * EDGE;
        var boxes = new HashMap<String, Box>();
        int x = EDGE;
        for (var column : columns.values()) {
            place(column, x, height, boxes);
            x += BOX + GAP;
        }
        return new GraphDrawing(
                x - GAP + EDGE,
                height,
                graph.nodes().stream().map(node -> boxes.get(node.key())).toList(),
                graph.arrows().stream().map(arrow -> line(arrow, boxes)).toList(),
                graph.arrows().stream().map(arrow -> said(arrow, boxes)).toList(),
                graph.more());
    }

    private static void place(List<Node> column, int x, int height, Map<String, Box> boxes) {
        int y = (height - (column.size() * STEP - (STEP - HIGH))) / 2;
        for (var node : column) {
            boxes.put(
                    node.key(),
                    new Box(x, y, BOX, HIGH, node.path(), node.number(), cut(node.title()), node.title(), node.step()));
            y += STEP;
        }
    }

    private static Line line(Arrow arrow, Map<String, Box> boxes) {
        var from = need(boxes, arrow.from());
        var to = need(boxes, arrow.to());
        var isForward = from.x() <= to.x();
        return new Line(
                isForward ? from.x() + BOX : from.x(),
                from.y() + HIGH / 2,
                isForward ? to.x() - 2 : to.x() + BOX + 2,
                to.y() + HIGH / 2,
                arrow.confirmed());
    }

    private static Said said(Arrow arrow, Map<String, Box> boxes) {
        var from = need(boxes, arrow.from());
        var to = need(boxes, arrow.to());
        return new Said(name(from), from.path(), name(to), to.path(), arrow.kind(), arrow.confirmed());
    }

    private static String name(Box box) {
        return box.number().isEmpty() ? box.title() : box.number();
    }

    private static Box need(Map<String, Box> boxes, String key) {
        var box = boxes.get(key);
        if (box == null) {
            throw new IllegalStateException("an arrow without a box");
        }
        return box;
    }

    private static String cut(String title) {
        return title.length() <= LETTERS
                ? title
                : title.substring(0, LETTERS - 1).strip() + "…";
    }
}
