package vn.phoihop.concerns;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.Role;

/// Keeps the first rating from whoever is asked for the second one, wherever a concern comes out, until they rated it
/// or chose to open the sheet instead. Leaders are not asked: they have to see levels.
@Component
class Blindness {

    private final BlindStore store;

    Blindness(BlindStore store) {
        this.store = store;
    }

    /// Whether somebody like this is asked for second ratings at all.
    static boolean mayBeAsked(Actor actor) {
        return actor.isOneOf(Role.SPECIALIST, Role.COORDINATOR, Role.COUNCIL_OFFICE) && !actor.is(Role.LEADER);
    }

    boolean isAsked(ConcernId id, Actor actor) {
        return mayBeAsked(actor) && !store.among(List.of(id), actor).isEmpty();
    }

    /// These lines, without the level where this actor is to find one without knowing it.
    List<ConcernLine> hide(List<ConcernLine> lines, Actor actor) {
        if (lines.isEmpty() || !mayBeAsked(actor)) {
            return lines;
        }
        var asked = store.among(lines.stream().map(ConcernLine::id).toList(), actor);
        return asked.isEmpty()
                ? lines
                : lines.stream()
                        .map(line -> asked.contains(line.id()) ? line.blind() : line)
                        .toList();
    }

    /// These lines without those this actor is asked to rate: where the order, or being there, tells the level.
    List<ConcernLine> leaveOut(List<ConcernLine> lines, Actor actor) {
        return hide(lines, actor).stream().filter(line -> !line.isBlind()).toList();
    }

    /// A list of one level does not tell the level of those it is hidden of.
    static Filter keep(Filter asked, Actor actor) {
        return mayBeAsked(actor) ? asked.and(BlindStore.notAsked(actor)) : asked;
    }
}
