package vn.phoihop.registry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Reading;
import vn.phoihop.shared.OrganisationId;

/// A document in full, as its sheet shows it.
public record DocumentSheet(
        DocumentId id,
        OrganisationId owner,
        Direction direction,
        DocumentStatus status,
        DocumentHead head,
        Handling handling,
        @Nullable Integer ordinal,
        String period,
        List<OrganisationId> sharedWith,
        int version,
        Instant filedAt,
        @Nullable Instant registeredAt,
        boolean mayChange,
        Reading reading,
        List<Original> files,
        List<Cited> cited,
        List<Link> links,
        List<DocumentLine> twins,
        List<Told> history) {

    /// A file of the document as it came.
    public record Original(String sha256, String name, String mediaType, long length) {}

    /// A document named in the text, and the documents of the register that may be meant and were not decided on.
    public record Cited(
            int position,
            RelationKind kind,
            String text,
            String printedNumber,
            String dated,
            List<Integer> lines,
            List<Target> targets) {}

    /// A document of the register, as the other end of a relation.
    public record Target(DocumentId id, String printedNumber, String type, String subject) {}

    /// A relation that holds: to a document this one names, or from one that names it.
    public record Link(Target target, RelationKind kind, boolean outgoing, boolean confirmed) {}

    /// A sentence of the history: its key and what fills it.
    public record Told(Instant at, String name, String act, List<String> details) {}
}
