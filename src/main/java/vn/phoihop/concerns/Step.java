package vn.phoihop.concerns;

import java.time.Instant;
import java.util.List;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// One move of a concern: what comes with it, when it happened, who makes it. `first` is who signed first, where two
/// do.
record Step(Concern concern, ConcernMove move, ConcernInput input, Instant at, Actor by, Actor first) {

    Step(Concern concern, ConcernMove move, ConcernInput input, Instant at, Actor by) {
        this(concern, move, input, at, by, by);
    }

    /// It is made so, and told in the history with these details.
    Decision made(Concern changed, String... details) {
        return new Decision.Made(changed, move.name(), List.of(details));
    }

    /// It is made as the table says, and nothing else changes.
    Decision made(String... details) {
        return made(concern.moved(move), details);
    }

    static Decision no(Refusal why) {
        return new Decision.Refused(why);
    }

    /// The organisation whose work it is.
    OrganisationId lead() {
        var lead = concern.hands().lead();
        return lead == null ? concern.hands().owner() : lead;
    }

    /// What became of it.
    sealed interface Decision {

        /// The concern as it is now, the key of the sentence and what fills it.
        record Made(Concern concern, String act, List<String> details) implements Decision {}

        /// Why it is not made.
        record Refused(Refusal why) implements Decision {}
    }
}
