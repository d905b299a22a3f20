package vn.phoihop.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of a transition table: in which states an event is possible, where it leads, and who may cause it.
///
/// `from` is empty for a creation; `to` is null when the state stays. `who` names sets of parts, one of which the actor
/// must hold wholly (`Set.of(LEAD, APPROVER)` is a leader of the lead organisation). The table of a module is a list of
/// these; it drives buttons, interface, tests and `docs/flows.md`.
public record Transition<S extends Enum<S>>(
        String id,
        Set<S> from,
        @Nullable S to,
        String event,
        List<Set<Part>> who,
        boolean needsReason,
        boolean needsOtherPerson,
        boolean needsEvidence,
        boolean isPublic) {

    public Transition {
        from = Set.copyOf(from);
        who = List.copyOf(who);
    }

    /// A row that asks for no reason, second person, evidence or public line yet.
    public static <S extends Enum<S>> Transition<S> row(
            String id, Set<S> from, @Nullable S to, String event, Set<Part> who) {
        return new Transition<>(id, from, to, event, List.of(who), false, false, false, false);
    }

    /// These may cause it too.
    public Transition<S> orBy(Set<Part> others) {
        var all = Stream.concat(who.stream(), Stream.of(others)).toList();
        return new Transition<>(id, from, to, event, all, needsReason, needsOtherPerson, needsEvidence, isPublic);
    }

    /// `[R]`: a reason must be given.
    public Transition<S> reasoned() {
        return new Transition<>(id, from, to, event, who, true, needsOtherPerson, needsEvidence, isPublic);
    }

    /// `[4E]`: the actor is not the author of what is approved.
    public Transition<S> byAnother() {
        return new Transition<>(id, from, to, event, who, needsReason, true, needsEvidence, isPublic);
    }

    /// `[EV]`: evidence is attached.
    public Transition<S> evidenced() {
        return new Transition<>(id, from, to, event, who, needsReason, needsOtherPerson, true, isPublic);
    }

    /// `[PL]`: one line in the public log.
    public Transition<S> logged() {
        return new Transition<>(id, from, to, event, who, needsReason, needsOtherPerson, needsEvidence, true);
    }

    public boolean isFrom(S state) {
        return from.contains(state);
    }

    /// Whether somebody who is all of `parts` may cause it.
    public boolean isFor(Set<Part> parts) {
        return who.stream().anyMatch(parts::containsAll);
    }

    /// The state after it.
    public S after(S state) {
        return Optional.ofNullable(to).orElse(state);
    }
}
