package vn.phoihop.agenda.spi;

import java.time.Instant;
import java.util.List;
import vn.phoihop.shared.Actor;

/// Offers what happens at a time and has no deadline of its own (meetings, conferences) for calendars.
public interface Dated {

    /// What the actor’s organisation takes part in between two moments.
    List<DatedEntry> between(Instant from, Instant to, Actor actor);
}
