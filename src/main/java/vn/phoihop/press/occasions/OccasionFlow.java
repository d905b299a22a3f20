package vn.phoihop.press.occasions;

import static vn.phoihop.press.occasions.OccasionState.APPROVED;
import static vn.phoihop.press.occasions.OccasionState.CANCELLED;
import static vn.phoihop.press.occasions.OccasionState.CLOSED;
import static vn.phoihop.press.occasions.OccasionState.HELD;
import static vn.phoihop.press.occasions.OccasionState.PLANNED;
import static vn.phoihop.shared.Part.APPROVER;
import static vn.phoihop.shared.Part.OWNER;
import static vn.phoihop.shared.Part.PARTNER;
import static vn.phoihop.shared.Part.SPOKESPERSON;
import static vn.phoihop.shared.Transition.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phoihop.press.Refusal;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;

/// The transition table of meetings with the press and statements to it (PO-01 to PO-10).
final class OccasionFlow {

    static final List<Transition<OccasionState>> ROWS = List.of(
            row("PO-01", Set.of(), PLANNED, "OccasionPlanned", Set.of(SPOKESPERSON))
                    .orBy(Set.of(OWNER)),
            row("PO-02", Set.of(PLANNED), null, "OccasionWritten", Set.of(SPOKESPERSON))
                    .orBy(Set.of(OWNER)),
            row("PO-03", Set.of(PLANNED), APPROVED, "OccasionApproved", Set.of(APPROVER))
                    .byAnother(),
            row("PO-04", Set.of(PLANNED, APPROVED), null, "OccasionMoved", Set.of(SPOKESPERSON))
                    .reasoned(),
            row("PO-05", Set.of(PLANNED, APPROVED, HELD), null, "DocumentLaidOut", Set.of(SPOKESPERSON))
                    .orBy(Set.of(OWNER)),
            row("PO-06", Set.of(APPROVED), HELD, "OccasionHeld", Set.of(SPOKESPERSON))
                    .logged(),
            row("PO-07", Set.of(HELD), null, "QuestionNoted", Set.of(SPOKESPERSON)),
            row("PO-08", Set.of(HELD), null, "PromiseKept", Set.of(SPOKESPERSON))
                    .orBy(Set.of(PARTNER))
                    .logged(),
            row("PO-09", Set.of(HELD), CLOSED, "OccasionClosed", Set.of(SPOKESPERSON)),
            row("PO-10", Set.of(PLANNED, APPROVED), CANCELLED, "OccasionCancelled", Set.of(APPROVER))
                    .reasoned());

    private static final Map<String, Transition<OccasionState>> BY_ID =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(Transition::id, Function.identity()));

    private OccasionFlow() {}

    static Transition<OccasionState> of(OccasionMove move) {
        return Optional.ofNullable(BY_ID.get(move.row())).orElseThrow();
    }

    /// Why an occasion in this state does not make this move for somebody who is all of these parts.
    static Optional<Refusal> refuses(OccasionMove move, OccasionState state, Set<Part> parts) {
        var row = of(move);
        if (!row.isFor(parts)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return row.isFrom(state) ? Optional.empty() : Optional.of(Refusal.NOT_NOW);
    }
}
