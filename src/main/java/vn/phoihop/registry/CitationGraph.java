package vn.phoihop.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.phoihop.registry.DocumentSheet.Cited;
import vn.phoihop.registry.DocumentSheet.Target;
import vn.phoihop.registry.LinkStore.Edge;
import vn.phoihop.registry.symbols.KindName;

/// One document among those it cites and those that cite it, one or two steps far.
public record CitationGraph(List<Node> nodes, List<Arrow> arrows, int more) {

    private static final int MOST = 24;

    /// A document of the picture. `step` says how far it is: -1 and -2 cite the one in the middle, 1 and 2 are cited;
    /// one that is not in the register has no address.
    public record Node(String key, String path, String number, String title, int step) {}

    /// One document cites another; both are keys of nodes.
    public record Arrow(String from, String to, RelationKind kind, boolean confirmed) {}

    static CitationGraph of(DocumentId middle, DocumentHead head, List<Edge> near, List<Edge> far, List<Cited> cited) {
        var nodes = new LinkedHashMap<String, Node>();
        put(nodes, new Target(middle, head.printedNumber(), head.type(), head.subject()), 0);
        for (var edge : near) {
            var isOutgoing = edge.from().id().equals(middle);
            put(nodes, isOutgoing ? edge.to() : edge.from(), isOutgoing ? 1 : -1);
        }
        var arrows = new ArrayList<>(near.stream().map(CitationGraph::arrow).toList());
        addUnknown(nodes, arrows, middle, near, cited);
        for (var edge : far) {
            addFar(nodes, arrows, edge);
        }
        return capped(nodes, arrows);
    }

    /// A neighbour’s neighbour stands one step further on the same side.
    private static void addFar(Map<String, Node> nodes, List<Arrow> arrows, Edge edge) {
        var from = nodes.get(edge.from().id().toString());
        var to = nodes.get(edge.to().id().toString());
        if (from != null && from.step() == 1) {
            put(nodes, edge.to(), 2);
        }
        if (to != null && to.step() == -1) {
            put(nodes, edge.from(), -2);
        }
        var arrow = arrow(edge);
        if (nodes.containsKey(arrow.from()) && nodes.containsKey(arrow.to()) && !arrows.contains(arrow)) {
            arrows.add(arrow);
        }
    }

    /// What is cited but not in the register is shown too, without an address.
    private static void addUnknown(
            Map<String, Node> nodes, List<Arrow> arrows, DocumentId middle, List<Edge> near, List<Cited> cited) {
        var known = near.stream()
                .filter(edge -> edge.from().id().equals(middle))
                .map(edge -> edge.to().printedNumber())
                .collect(Collectors.toSet());
        for (var each : cited) {
            if (!each.printedNumber().isEmpty() && !known.contains(each.printedNumber())) {
                var key = "citation-" + each.position();
                nodes.put(key, new Node(key, "", each.printedNumber(), each.text(), 1));
                arrows.add(new Arrow(middle.toString(), key, each.kind(), false));
            }
        }
    }

    private static CitationGraph capped(Map<String, Node> nodes, List<Arrow> arrows) {
        var shown = nodes.values().stream()
                .sorted((one, other) -> Integer.compare(Math.abs(one.step()), Math.abs(other.step())))
                .limit(MOST)
                .toList();
        Set<String> keys = shown.stream().map(Node::key).collect(Collectors.toSet());
        return new CitationGraph(
                shown,
                arrows.stream()
                        .filter(arrow -> keys.contains(arrow.from()) && keys.contains(arrow.to()))
                        .toList(),
                nodes.size() - shown.size());
    }

    private static void put(Map<String, Node> nodes, Target target, int step) {
        var key = target.id().toString();
        nodes.putIfAbsent(key, new Node(key, "/registry/" + key, target.printedNumber(), title(target), step));
    }

    private static String title(Target target) {
        return target.type().isEmpty() ? target.subject() : KindName.plain(target.type()) + " · " + target.subject();
    }

    private static Arrow arrow(Edge edge) {
        return new Arrow(edge.from().id().toString(), edge.to().id().toString(), edge.kind(), edge.confirmed());
    }
}
