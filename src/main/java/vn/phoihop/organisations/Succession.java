package vn.phoihop.organisations;

import java.time.LocalDate;
import java.util.Optional;

/// What became of a body or an area (kế thừa): predecessor and successor, the day, the decision, and for a split how
/// earlier figures are shared out. `I` is [AreaId] or an organisation’s id.
public record Succession<I>(
        I predecessor, I successor, SuccessionKind kind, LocalDate on, String legalBasis, String splitRule) {

    public static <I> Succession<I> of(I predecessor, I successor, SuccessionKind kind, LocalDate on, String basis) {
        return new Succession<>(predecessor, successor, kind, on, basis, "");
    }

    /// Whether it can have happened, as the two were in force; the database asks the same of every change.
    Optional<Refusal> refusal(Validity before, Validity after) {
        if (predecessor.equals(successor)) {
            return Optional.of(Refusal.SUCCESSOR_IS_ITSELF);
        }
        if (kind == SuccessionKind.SPLIT && splitRule.isBlank()) {
            return Optional.of(Refusal.SPLIT_WITHOUT_RULE);
        }
        return refusalOfPredecessor(before).or(() -> refusalOfSuccessor(after));
    }

    private Optional<Refusal> refusalOfPredecessor(Validity before) {
        if (!on.isAfter(before.from())) {
            return Optional.of(Refusal.SUCCESSOR_BEFORE_PREDECESSOR);
        }
        if (before.to() != null && before.to().isBefore(on)) {
            return Optional.of(Refusal.PREDECESSOR_NOT_IN_FORCE);
        }
        var ends = kind == SuccessionKind.RENAMED || kind == SuccessionKind.MERGED;
        return ends && !on.equals(before.to()) ? Optional.of(Refusal.PREDECESSOR_NOT_ENDED) : Optional.empty();
    }

    private Optional<Refusal> refusalOfSuccessor(Validity after) {
        if (after.from().isAfter(on)
                || (kind == SuccessionKind.RENAMED && !after.from().equals(on))) {
            return Optional.of(Refusal.SUCCESSOR_NOT_BEGUN);
        }
        return after.isInForceOn(on) ? Optional.empty() : Optional.of(Refusal.SUCCESSOR_NOT_IN_FORCE);
    }
}
