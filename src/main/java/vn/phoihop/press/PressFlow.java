package vn.phoihop.press;

import static vn.phoihop.press.PressState.ASSIGNED;
import static vn.phoihop.press.PressState.CAPTURED;
import static vn.phoihop.press.PressState.CLOSED;
import static vn.phoihop.press.PressState.FINDING_READY;
import static vn.phoihop.press.PressState.NO_ANSWER_NEEDED;
import static vn.phoihop.press.PressState.RESPONDED;
import static vn.phoihop.press.PressState.RESPONSE_APPROVED;
import static vn.phoihop.press.PressState.RESPONSE_PREPARED;
import static vn.phoihop.press.PressState.VERIFYING;
import static vn.phoihop.shared.Part.APPROVER;
import static vn.phoihop.shared.Part.COORDINATOR;
import static vn.phoihop.shared.Part.LEAD;
import static vn.phoihop.shared.Part.OWNER;
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

/// The transition table of press items (PI-01 to PI-18): it draws the buttons, guards the acts and is tested row by
/// row. No row stands before publication, and none follows an outlet that declines.
///
/// The correction of our own error takes two people: one drafts it (PI-17a), another approves it (PI-17).
final class PressFlow {

    private static final Set<PressState> ANSWERED = Set.of(RESPONDED, CLOSED);
    private static final Set<PressState> OPEN =
            Set.of(CAPTURED, ASSIGNED, VERIFYING, FINDING_READY, RESPONSE_PREPARED, RESPONSE_APPROVED, RESPONDED);

    static final List<Transition<PressState>> ROWS = List.of(
            row("PI-01", Set.of(), CAPTURED, "PressItemCaptured", Set.of(SPOKESPERSON))
                    .orBy(Set.of(OWNER)),
            row("PI-02", Set.of(CAPTURED), NO_ANSWER_NEEDED, "AnswerFoundUnneeded", Set.of(SPOKESPERSON))
                    .reasoned(),
            row("PI-03", Set.of(NO_ANSWER_NEEDED), CAPTURED, "DecisionReversed", Set.of(COORDINATOR))
                    .reasoned(),
            row("PI-04", Set.of(CAPTURED), ASSIGNED, "PressItemAssigned", Set.of(SPOKESPERSON))
                    .orBy(Set.of(COORDINATOR)),
            row("PI-05", Set.of(ASSIGNED), CAPTURED, "AssignmentReturned", Set.of(LEAD))
                    .reasoned(),
            row("PI-06", Set.of(ASSIGNED), VERIFYING, "VerificationStarted", Set.of(LEAD)),
            row("PI-07", Set.of(VERIFYING), FINDING_READY, "FactsFound", Set.of(LEAD))
                    .evidenced(),
            row("PI-08", Set.of(FINDING_READY), null, "ConcernOpenedFromPress", Set.of(SYSTEM)),
            row("PI-09", Set.of(FINDING_READY), VERIFYING, "FindingsReturned", Set.of(APPROVER))
                    .reasoned(),
            row("PI-10", Set.of(FINDING_READY), RESPONSE_PREPARED, "ResponsePrepared", Set.of(LEAD)),
            row("PI-11", Set.of(RESPONSE_PREPARED), FINDING_READY, "ResponseReturned", Set.of(APPROVER))
                    .reasoned(),
            row("PI-12", Set.of(RESPONSE_PREPARED), RESPONSE_APPROVED, "ResponseApproved", Set.of(APPROVER))
                    .byAnother(),
            row("PI-13", Set.of(RESPONSE_APPROVED), RESPONDED, "ResponseSent", Set.of(SPOKESPERSON))
                    .logged(),
            row("PI-14", Set.of(RESPONDED), null, "OutletOutcomeRecorded", Set.of(SPOKESPERSON)),
            row("PI-15", ANSWERED, ASSIGNED, "FollowUpReceived", Set.of(SPOKESPERSON)),
            row("PI-16", Set.of(RESPONDED), CLOSED, "PressItemClosed", Set.of(COORDINATOR)),
            row("PI-17a", ANSWERED, null, "CorrectionDrafted", Set.of(LEAD)),
            row("PI-17", ANSWERED, null, "ResponseCorrected", Set.of(APPROVER))
                    .byAnother()
                    .logged(),
            row("PI-18", OPEN, null, "TermExtended", Set.of(APPROVER)).reasoned());

    private static final Map<String, Transition<PressState>> BY_ID =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(Transition::id, Function.identity()));

    private PressFlow() {}

    static Transition<PressState> of(PressMove move) {
        return Optional.ofNullable(BY_ID.get(move.row())).orElseThrow();
    }

    /// Why an item in this state does not make this move for somebody who is all of these parts.
    static Optional<Refusal> refuses(PressMove move, PressState state, Set<Part> parts) {
        var row = of(move);
        if (!row.isFor(parts)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return row.isFrom(state) ? Optional.empty() : Optional.of(Refusal.NOT_NOW);
    }
}
