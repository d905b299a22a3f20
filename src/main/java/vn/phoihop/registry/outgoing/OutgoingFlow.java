package vn.phoihop.registry.outgoing;

import static vn.phoihop.registry.outgoing.OutgoingStatus.APPROVED;
import static vn.phoihop.registry.outgoing.OutgoingStatus.CHECKED;
import static vn.phoihop.registry.outgoing.OutgoingStatus.CORRECTED;
import static vn.phoihop.registry.outgoing.OutgoingStatus.DISCARDED;
import static vn.phoihop.registry.outgoing.OutgoingStatus.DRAFT;
import static vn.phoihop.registry.outgoing.OutgoingStatus.ISSUED;
import static vn.phoihop.registry.outgoing.OutgoingStatus.NUMBERED;
import static vn.phoihop.registry.outgoing.OutgoingStatus.RECALLED;
import static vn.phoihop.registry.outgoing.OutgoingStatus.REPLACED;
import static vn.phoihop.registry.outgoing.OutgoingStatus.SIGNED;
import static vn.phoihop.shared.Part.APPROVER;
import static vn.phoihop.shared.Part.CLERK;
import static vn.phoihop.shared.Part.LEAD;
import static vn.phoihop.shared.Part.PARTNER;
import static vn.phoihop.shared.Transition.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;

/// The transition table of documents on their way out (OD-01 to OD-13): it draws the buttons, guards the acts and is
/// tested row by row.
///
/// `OD-05` happens when the last of those who issue it has signed. `OD-08` and `OD-09` happen when the document that
/// corrects or replaces it is issued. `OD-12` needs a clerk and a leader, who are two people: the first asks, the
/// second confirms. `OD-13` is `OD-05` of a body that signed on paper; the evidence is where that paper is kept.
final class OutgoingFlow {

    static final List<Transition<OutgoingStatus>> ROWS = List.of(
            row("OD-01", Set.of(), DRAFT, "DocumentDrafted", Set.of(LEAD)),
            row("OD-02", Set.of(DRAFT), CHECKED, "FormatChecked", Set.of(LEAD, CLERK))
                    .orBy(Set.of(LEAD, APPROVER))
                    .byAnother(),
            row("OD-03", Set.of(CHECKED, APPROVED), DRAFT, "DocumentReturned", Set.of(LEAD, CLERK))
                    .orBy(Set.of(LEAD, APPROVER))
                    .orBy(Set.of(PARTNER, APPROVER))
                    .reasoned(),
            row("OD-04", Set.of(CHECKED), APPROVED, "ContentApproved", Set.of(LEAD, APPROVER))
                    .byAnother(),
            row("OD-05", Set.of(APPROVED), SIGNED, "DocumentSigned", Set.of(LEAD, APPROVER))
                    .orBy(Set.of(PARTNER, APPROVER)),
            row("OD-06", Set.of(SIGNED), NUMBERED, "DocumentNumbered", Set.of(LEAD, CLERK)),
            row("OD-07", Set.of(NUMBERED), ISSUED, "DocumentIssued", Set.of(LEAD, CLERK)),
            row("OD-08", Set.of(ISSUED), CORRECTED, "DocumentCorrected", Set.of(LEAD, APPROVER)),
            row("OD-09", Set.of(ISSUED, CORRECTED), REPLACED, "DocumentReplaced", Set.of(LEAD, APPROVER)),
            row("OD-10", Set.of(ISSUED, CORRECTED), RECALLED, "DocumentRecalled", Set.of(LEAD, APPROVER))
                    .reasoned(),
            row("OD-11", Set.of(DRAFT, CHECKED, APPROVED), DISCARDED, "DraftDiscarded", Set.of(LEAD))
                    .reasoned(),
            row("OD-12", Set.of(SIGNED, NUMBERED), DISCARDED, "NumberCancelled", Set.of(LEAD, CLERK))
                    .orBy(Set.of(LEAD, APPROVER))
                    .reasoned()
                    .byAnother(),
            row("OD-13", Set.of(APPROVED), SIGNED, "SignedOnPaper", Set.of(LEAD, CLERK))
                    .orBy(Set.of(LEAD, APPROVER))
                    .orBy(Set.of(PARTNER))
                    .evidenced());

    private static final Map<String, Transition<OutgoingStatus>> BY_ID =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(Transition::id, Function.identity()));

    private OutgoingFlow() {}

    static Transition<OutgoingStatus> of(OutgoingMove move) {
        return Optional.ofNullable(BY_ID.get(move.row())).orElseThrow();
    }

    /// Why a document in this state does not make this move for somebody who is all of these parts.
    static Optional<OutgoingRefusal> refuses(OutgoingMove move, OutgoingStatus state, Set<Part> parts) {
        var row = of(move);
        if (!row.isFor(parts)) {
            return Optional.of(OutgoingRefusal.NOT_YOURS);
        }
        return row.isFrom(state) ? Optional.empty() : Optional.of(OutgoingRefusal.NOT_NOW);
    }
}
