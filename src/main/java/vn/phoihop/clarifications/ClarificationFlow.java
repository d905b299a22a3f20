package vn.phoihop.clarifications;

import static vn.phoihop.clarifications.State.APPROVED;
import static vn.phoihop.clarifications.State.CHECKED;
import static vn.phoihop.clarifications.State.CLAIM_RIGHT;
import static vn.phoihop.clarifications.State.COMPLETED;
import static vn.phoihop.clarifications.State.DECLINED;
import static vn.phoihop.clarifications.State.DRAFTED;
import static vn.phoihop.clarifications.State.EVIDENCE;
import static vn.phoihop.clarifications.State.PROPOSED;
import static vn.phoihop.shared.Part.APPROVER;
import static vn.phoihop.shared.Part.CITIZEN;
import static vn.phoihop.shared.Part.COORDINATOR;
import static vn.phoihop.shared.Part.DATA_PROTECTION;
import static vn.phoihop.shared.Part.LEAD;
import static vn.phoihop.shared.Part.PARTNER;
import static vn.phoihop.shared.Part.SPOKESPERSON;
import static vn.phoihop.shared.Part.SYSTEM;
import static vn.phoihop.shared.Transition.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;

/// The transition table of clarifications (CL-01 to CL-16): it draws the buttons, guards the acts and is tested row by
/// row.
///
/// Where the specification asks for two people (`LEAD+APP`, `APP+APP`), the row names who may be one of them, and the
/// record holds that they are two and, for an approval, that one is from outside.
final class ClarificationFlow {

    static final List<Transition<State>> ROWS = List.of(
            row("CL-01", Set.of(), PROPOSED, "ClarificationProposed", Set.of(LEAD))
                    .orBy(Set.of(PARTNER))
                    .orBy(Set.of(CITIZEN)),
            row("CL-02", Set.of(PROPOSED), DECLINED, "ClarificationDeclined", Set.of(LEAD))
                    .reasoned()
                    .logged(),
            row("CL-03", Set.of(DECLINED), PROPOSED, "DeclineReversed", Set.of(COORDINATOR))
                    .reasoned(),
            row("CL-04", Set.of(PROPOSED), EVIDENCE, "EvidenceOpened", Set.of(LEAD)),
            row("CL-05", Set.of(EVIDENCE), CLAIM_RIGHT, "ClaimFoundRight", Set.of(LEAD))
                    .orBy(Set.of(APPROVER))
                    .byAnother()
                    .logged(),
            row("CL-06", Set.of(EVIDENCE), DECLINED, "ClaimFoundUncheckable", Set.of(LEAD))
                    .orBy(Set.of(APPROVER))
                    .byAnother()
                    .reasoned()
                    .logged(),
            row("CL-07", Set.of(EVIDENCE), DRAFTED, "ClarificationDrafted", Set.of(LEAD))
                    .evidenced(),
            row("CL-08", Set.of(DRAFTED), EVIDENCE, "DraftReturned", Set.of(APPROVER))
                    .orBy(Set.of(DATA_PROTECTION))
                    .reasoned(),
            row("CL-09", Set.of(DRAFTED), CHECKED, "LegalPrivacyCheckPassed", Set.of(DATA_PROTECTION)),
            row("CL-10", Set.of(CHECKED), DRAFTED, "ApprovalRefused", Set.of(APPROVER))
                    .reasoned(),
            row("CL-11", Set.of(CHECKED), APPROVED, "ClarificationApproved", Set.of(APPROVER))
                    .byAnother(),
            row("CL-12", Set.of(APPROVED), COMPLETED, "ClarificationPublished", Set.of(SPOKESPERSON))
                    .logged(),
            row("CL-13", Set.of(COMPLETED), null, "ClarificationCorrected", Set.of(APPROVER))
                    .byAnother()
                    .logged(),
            row("CL-14", Set.of(COMPLETED), null, "ClarificationWithdrawn", Set.of(APPROVER))
                    .byAnother()
                    .reasoned()
                    .logged(),
            row("CL-15", Set.of(COMPLETED), null, "ClarificationExpired", Set.of(SYSTEM)),
            row("CL-16", Set.of(COMPLETED), EVIDENCE, "ClarificationContested", Set.of(LEAD))
                    .orBy(Set.of(PARTNER))
                    .orBy(Set.of(CITIZEN))
                    .reasoned());

    private static final Map<String, Transition<State>> BY_ID =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(Transition::id, Function.identity()));

    private ClarificationFlow() {}

    static Transition<State> of(Move move) {
        return Optional.ofNullable(BY_ID.get(move.row())).orElseThrow();
    }

    /// Why a clarification in this state does not make this move for somebody who is all of these parts.
    static Optional<Refusal> refuses(Move move, State state, Set<Part> parts) {
        var row = of(move);
        if (!row.isFor(parts)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return row.isFrom(state) ? Optional.empty() : Optional.of(Refusal.NOT_NOW);
    }
}
