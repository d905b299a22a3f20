package vn.phoihop.clarifications;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.concerns.Channel;
import vn.phoihop.concerns.Concerns;
import vn.phoihop.concerns.Field;
import vn.phoihop.concerns.NewConcern;
import vn.phoihop.concerns.Opening;
import vn.phoihop.organisations.Areas;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// Takes a claim that is right to the public concerns, in the transaction of the decision; its age starts with the
/// proposal.
@Component
class ConcernLinks implements ConcernDoor {

    private final Concerns concerns;
    private final Areas areas;
    private final ClarificationClocks clocks;

    ConcernLinks(Concerns concerns, Areas areas, ClarificationClocks clocks) {
        this.concerns = concerns;
        this.areas = areas;
        this.clocks = clocks;
    }

    @Override
    public Optional<Reference> open(Clarification it, String facts, Instant at, Actor by) {
        var claim = it.claim();
        return areas.withCode(claim.place().code(), clocks.day(at)).flatMap(area -> {
            var fresh = NewConcern.of(
                            Channel.OPINION, Field.valueOf(claim.topic().name()), claim.words(), facts, area.id())
                    .from(it.reference());
            return switch (concerns.open(fresh, it.proposedAt(), at, by)) {
                case Opening.Opened(var id, var receipt) -> concerns.find(id, by);
                case Opening.Refused no -> Optional.empty();
            };
        });
    }
}
