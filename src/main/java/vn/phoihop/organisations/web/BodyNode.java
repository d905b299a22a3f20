package vn.phoihop.organisations.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.shared.OrganisationId;

/// An organisation in the tree of one area, with those of the same area below it.
public record BodyNode(OrganisationLine body, List<BodyNode> below) {

    /// Those of one area as a tree; one whose parent works elsewhere stands at the top.
    static List<BodyNode> tree(List<OrganisationLine> bodies) {
        var byLine = new HashMap<OrganisationId, List<OrganisationLine>>();
        var lines = bodies.stream().map(OrganisationLine::line).toList();
        var top = new ArrayList<OrganisationLine>();
        for (var body : bodies) {
            var parent = body.parent();
            if (parent == null || !lines.contains(parent)) {
                top.add(body);
            } else {
                byLine.computeIfAbsent(parent, line -> new ArrayList<>()).add(body);
            }
        }
        return top.stream().map(body -> node(body, byLine)).toList();
    }

    private static BodyNode node(OrganisationLine body, Map<OrganisationId, List<OrganisationLine>> byLine) {
        var below = byLine.getOrDefault(body.line(), List.of());
        return new BodyNode(
                body, below.stream().map(child -> node(child, byLine)).toList());
    }
}
