package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;

/// A document on its way out in full, as its sheet shows it. `inner` is whether the actor is of those who issue it:
/// the others see what was sent, never the drafts.
public record OutgoingSheet(
        OutgoingLine line,
        DraftText text,
        int textVersion,
        Set<Part> parts,
        Set<OutgoingMove> may,
        boolean inner,
        boolean mayWrite,
        boolean mayNumberAndIssue,
        boolean mayAmend,
        boolean mayConfirm,
        List<OrganisationId> parties,
        List<OrganisationId> signedBy,
        List<OnPaper> onPaper,
        @Nullable DocumentId registered,
        @Nullable Amended amends,
        List<Amended> amendedBy,
        String checkReason,
        @Nullable String cancellation,
        List<Receiving> receivers,
        List<ClockLine> clocks,
        List<Version> versions,
        List<Told> history,
        List<Kept> files) {

    /// A version of the text: its place, its hash, who saved it and when.
    public record Version(int position, String hash, String name, Instant at) {}

    /// What somebody typed and did not save, and the version of the document it began with.
    public record Unsaved(DraftText text, int seen, Instant at) {}

    /// A sentence of the history: its key and what fills it.
    public record Told(Instant at, String name, String act, List<String> details) {}

    /// A receiver: when it came there, as which document, and whether a recall was confirmed.
    public record Receiving(
            OrganisationId organisation,
            @Nullable DocumentId receipt,
            @Nullable Instant deliveredAt,
            @Nullable Instant confirmedAt,
            String confirmedBy) {}

    /// A body that signed on paper: on which day, by whom, where the paper is kept.
    public record OnPaper(OrganisationId body, LocalDate day, String signatory, String place) {}

    /// The other end of a correction or replacement.
    public record Amended(Amendment how, Reference other) {}

    /// A file as it was sent, with its checksum.
    public record Kept(String sha256, String name, String mediaType, long length) {}
}
