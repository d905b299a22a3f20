package vn.phoihop.indicators;

import static vn.phoihop.indicators.FilingState.DRAFT;
import static vn.phoihop.indicators.FilingState.FILED;
import static vn.phoihop.indicators.FilingState.LOCKED;
import static vn.phoihop.indicators.FilingState.RETURNED;
import static vn.phoihop.shared.Part.APPROVER;
import static vn.phoihop.shared.Part.LEAD;
import static vn.phoihop.shared.Part.RECEIVER;
import static vn.phoihop.shared.Part.SYSTEM;
import static vn.phoihop.shared.Transition.row;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;

/// The transition table of forms (FL-01 to FL-10). The lead is who enters figures for the area, the receiver who works
/// for an area above it; the approver is a leader of either. FL-09 and FL-10 follow the report a form stands in.
final class FilingFlow {

    static final List<Transition<FilingState>> ROWS = List.of(
            row("FL-01", Set.of(), DRAFT, "DRAFT_KEPT", Set.of(LEAD)),
            row("FL-02", Set.of(DRAFT, RETURNED), FILED, "FILED", Set.of(LEAD)),
            row("FL-03", Set.of(FILED), null, "CORRECTED", Set.of(LEAD)),
            row("FL-04", Set.of(FILED), RETURNED, "RETURNED", Set.of(RECEIVER)).reasoned(),
            row("FL-05", Set.of(FILED), LOCKED, "LOCKED", Set.of(LEAD, APPROVER))
                    .orBy(Set.of(RECEIVER, APPROVER)),
            row("FL-06", Set.of(LOCKED), null, "FIGURE_UNLOCKED", Set.of(LEAD, APPROVER))
                    .orBy(Set.of(RECEIVER, APPROVER))
                    .reasoned(),
            row("FL-07", Set.of(LOCKED), null, "UNLOCKED_CORRECTED", Set.of(LEAD))
                    .reasoned(),
            row("FL-08", Set.of(LOCKED), FILED, "UNLOCKED", Set.of(LEAD, APPROVER))
                    .orBy(Set.of(RECEIVER, APPROVER))
                    .reasoned(),
            row("FL-09", Set.of(DRAFT, FILED, RETURNED), LOCKED, "LOCKED_WITH_REPORT", Set.of(SYSTEM)),
            row("FL-10", Set.of(LOCKED), FILED, "RELEASED_WITH_REPORT", Set.of(SYSTEM))
                    .reasoned());

    private static final Map<String, Transition<FilingState>> BY_ID =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(Transition::id, Function.identity()));

    private FilingFlow() {}

    static Transition<FilingState> of(FilingEvent event) {
        return Optional.ofNullable(BY_ID.get(event.row())).orElseThrow();
    }

    /// Why this does not happen to a form in this state by somebody who is all of these parts.
    static Optional<Refusal> refuses(FilingEvent event, FilingState state, Set<Part> parts) {
        var row = of(event);
        if (!row.isFor(parts)) {
            return Optional.of(Refusal.NOT_YOURS_TO_DO);
        }
        return row.isFrom(state) ? Optional.empty() : Optional.of(Refusal.NOT_IN_THIS_STATE);
    }

    /// What somebody who is all of these parts may do now.
    static Set<FilingEvent> possible(FilingState state, Set<Part> parts) {
        var possible = EnumSet.noneOf(FilingEvent.class);
        for (var event : FilingEvent.values()) {
            if (refuses(event, state, parts).isEmpty()) {
                possible.add(event);
            }
        }
        return possible;
    }
}
