package vn.phoihop.registry.outgoing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.typesetting.OfficialDocument;

/// A document somebody hands over to be sent: what it says, who issues it besides the own organisation, who is to get
/// it, and the record it comes from. `form` makes it one: the same form drafts once.
public record NewDraft(
        DraftText text,
        List<OrganisationId> parties,
        List<OrganisationId> receivers,
        @Nullable Reference source,
        UUID form) {

    public NewDraft {
        parties = List.copyOf(parties);
        receivers = List.copyOf(receivers);
    }

    /// A document made by another module from its record.
    public static NewDraft of(OfficialDocument document, List<OrganisationId> receivers, @Nullable Reference source) {
        return new NewDraft(DraftText.of(document), List.of(), receivers, source, UUID.randomUUID());
    }

    /// Issued together with these.
    public NewDraft with(List<OrganisationId> others) {
        return new NewDraft(text, others, receivers, source, form);
    }

    /// Drafted at most once for this form.
    public NewDraft once(UUID only) {
        return new NewDraft(text, parties, receivers, source, only);
    }
}
