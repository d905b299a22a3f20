package vn.phoihop.press;

import java.time.Instant;
import java.util.List;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// The way from a fact found right to the public concern it opens or joins.
interface ConcernDoor {

    /// What became of it: the concern as a link, or why not.
    sealed interface Answer {

        record Linked(Reference concern) implements Answer {}

        record Refused(Refusal why) implements Answer {}
    }

    /// Opens a concern of these facts; its age starts when they were published.
    Answer open(PressItem item, List<Fact> facts, Instant at, Actor by);

    /// Adds these facts to the concern with this number, which the actor sees.
    Answer join(PressItem item, List<Fact> facts, String number, Instant at, Actor by);

    /// Whether the concern was answered, as far as this actor may see it.
    boolean isAnswered(Reference concern, Actor by);
}
