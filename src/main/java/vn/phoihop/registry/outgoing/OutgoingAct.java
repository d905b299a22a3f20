package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Something was done with a document on its way out. `source` is the record of another module it came from, which
/// hears here what became of it.
public sealed interface OutgoingAct extends Act {

    Reference record();

    @Nullable
    Reference source();

    /// The document that was acted on.
    default OutgoingId document() {
        return new OutgoingId(UUID.fromString(record().id()));
    }

    @Override
    default String subject() {
        return record().kind() + "/" + record().id();
    }

    @Override
    default String detail() {
        return record().number();
    }

    record DocumentDrafted(Reference record, @Nullable Reference source, Actor by, Instant at) implements OutgoingAct {}

    record DraftRevised(Reference record, @Nullable Reference source, Actor by, Instant at) implements OutgoingAct {}

    record FormatChecked(Reference record, @Nullable Reference source, Actor by, Instant at) implements OutgoingAct {}

    record DocumentReturned(Reference record, @Nullable Reference source, Actor by, Instant at)
            implements OutgoingAct {}

    record ContentApproved(Reference record, @Nullable Reference source, Actor by, Instant at) implements OutgoingAct {}

    /// One of several bodies signed; others have still to.
    record PartySigned(Reference record, @Nullable Reference source, Actor by, Instant at) implements OutgoingAct {}

    record DocumentSigned(Reference record, @Nullable Reference source, Actor by, Instant at) implements OutgoingAct {}

    /// It has its number, which stands in `record`, and its row in the register.
    record DocumentNumbered(Reference record, @Nullable Reference source, DocumentId registered, Actor by, Instant at)
            implements OutgoingAct {}

    /// It was sent: to whom, and which document of their register it is there.
    record DocumentIssued(Reference record, @Nullable Reference source, List<Delivery> deliveries, Actor by, Instant at)
            implements OutgoingAct {
        public DocumentIssued {
            deliveries = List.copyOf(deliveries);
        }
    }

    /// A receiver and the document in its register.
    record Delivery(OrganisationId receiver, DocumentId receipt) {}

    record DocumentCorrected(Reference record, @Nullable Reference source, Actor by, Instant at)
            implements OutgoingAct {}

    record DocumentReplaced(Reference record, @Nullable Reference source, Actor by, Instant at)
            implements OutgoingAct {}

    record DocumentRecalled(Reference record, @Nullable Reference source, Actor by, Instant at)
            implements OutgoingAct {}

    record RecallConfirmed(Reference record, @Nullable Reference source, Actor by, Instant at) implements OutgoingAct {}

    record DraftDiscarded(Reference record, @Nullable Reference source, Actor by, Instant at) implements OutgoingAct {}

    /// A clerk or a leader asked to cancel it; the other has to confirm.
    record CancellationAsked(Reference record, @Nullable Reference source, Actor by, Instant at)
            implements OutgoingAct {}

    record NumberCancelled(Reference record, @Nullable Reference source, Actor by, Instant at) implements OutgoingAct {}
}
