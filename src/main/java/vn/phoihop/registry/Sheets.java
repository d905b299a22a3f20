package vn.phoihop.registry;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.registry.DocumentSheet.Cited;
import vn.phoihop.registry.DocumentSheet.Link;
import vn.phoihop.registry.LinkStore.Edge;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// Documents one at a time, in full, and how they hang together.
@Component
public class Sheets {

    private final SheetStore store;
    private final LinkStore links;
    private final RegisterStore register;

    Sheets(SheetStore store, LinkStore links, RegisterStore register) {
        this.store = store;
        this.links = links;
        this.register = register;
    }

    /// The sheet of a document, if this actor may see it.
    @Transactional(readOnly = true)
    public DocumentSheet need(DocumentId id, Actor actor) {
        var core = store.need(id, actor);
        var edges = links.edges(List.of(id), actor.visibility());
        return new DocumentSheet(
                id,
                core.owner(),
                core.direction(),
                core.status(),
                core.head(),
                core.handling(),
                core.ordinal(),
                core.period(),
                core.sharedWith(),
                core.version(),
                core.filedAt(),
                core.registeredAt(),
                core.owner().equals(actor.organisation()) && actor.is(Role.CLERK),
                store.reading(core),
                store.files(core.provinceId(), id),
                cited(store.cited(core.provinceId(), id), edges, id),
                edges.stream().map(edge -> link(edge, id)).toList(),
                register.twins(id, core.head(), actor.visibility()),
                store.history(core.provinceId(), id));
    }

    /// The files of a document whose record somebody may see already.
    @Transactional(readOnly = true)
    public List<DocumentSheet.Original> filesOf(String provinceId, DocumentId id) {
        return store.files(provinceId, id);
    }

    /// The files of a document, if this actor may see it.
    @Transactional(readOnly = true)
    public List<DocumentSheet.Original> files(DocumentId id, Actor actor) {
        return store.files(store.need(id, actor).provinceId(), id);
    }

    /// What this document cites and what cites it, one or two steps far.
    @Transactional(readOnly = true)
    public CitationGraph around(DocumentId id, Actor actor) {
        var core = store.need(id, actor);
        var near = links.edges(List.of(id), actor.visibility());
        Set<DocumentId> neighbours = near.stream()
                .flatMap(edge -> Stream.of(edge.from().id(), edge.to().id()))
                .filter(each -> !each.equals(id))
                .collect(Collectors.toSet());
        var far = neighbours.isEmpty() ? List.<Edge>of() : links.edges(neighbours, actor.visibility());
        return CitationGraph.of(id, core.head(), near, far, store.cited(core.provinceId(), id));
    }

    private static List<Cited> cited(List<Cited> cited, List<Edge> edges, DocumentId id) {
        return cited.stream()
                .map(each -> new Cited(
                        each.position(),
                        each.kind(),
                        each.text(),
                        each.printedNumber(),
                        each.dated(),
                        each.lines(),
                        edges.stream()
                                .filter(edge -> edge.from().id().equals(id) && edge.position() == each.position())
                                .map(Edge::to)
                                .toList()))
                .toList();
    }

    private static Link link(Edge edge, DocumentId id) {
        var isOutgoing = edge.from().id().equals(id);
        return new Link(isOutgoing ? edge.to() : edge.from(), edge.kind(), isOutgoing, edge.confirmed());
    }
}
