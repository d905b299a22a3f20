package vn.phoihop.concerns;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;

/// The row of each move, whichever axis it is on.
final class Rows {

    private static final Map<ConcernMove, Transition<?>> ALL = all();

    private Rows() {}

    private static Map<ConcernMove, Transition<?>> all() {
        var found = new EnumMap<ConcernMove, Transition<?>>(ConcernMove.class);
        for (var move : ConcernMove.values()) {
            Stream.of(ConcernFlow.ROWS, AxisFlow.PUBLICATION, AxisFlow.VERIFICATION)
                    .flatMap(List::stream)
                    .filter(row -> row.id().equals(move.row()))
                    .forEach(row -> found.put(move, row));
        }
        return Collections.unmodifiableMap(found);
    }

    static Transition<?> of(ConcernMove move) {
        return Optional.<Transition<?>>ofNullable(ALL.get(move)).orElseThrow();
    }

    /// Why a concern that stands so does not make this move for somebody who is all of these parts.
    static Optional<Refusal> refuses(ConcernMove move, Concern.Axes axes, Set<Part> parts) {
        var row = of(move);
        if (!row.isFor(parts)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return isFrom(row, axes) ? Optional.empty() : Optional.of(Refusal.NOT_NOW);
    }

    /// Why somebody does not sign second.
    static Optional<Refusal> refusesSecond(ConcernMove move, Concern.Axes axes, Set<Part> parts) {
        if (ConcernFlow.second(move).stream().noneMatch(parts::containsAll)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return isFrom(of(move), axes) ? Optional.empty() : Optional.of(Refusal.NOT_NOW);
    }

    private static boolean isFrom(Transition<?> row, Concern.Axes axes) {
        return row.from().stream()
                .anyMatch(
                        state -> state == axes.state() || state == axes.publication() || state == axes.verification());
    }

    /// Whether two people sign it, the second after the first.
    static boolean takesTwo(ConcernMove move) {
        return !ConcernFlow.second(move).isEmpty();
    }

    /// The axes after the move.
    static Concern.Axes after(ConcernMove move, Concern.Axes axes) {
        return switch (of(move).to()) {
            case ConcernState state -> axes.in(state);
            case Publication publication -> axes.shown(publication);
            case Verification verification -> axes.verified(verification);
            case null, default -> axes;
        };
    }
}
