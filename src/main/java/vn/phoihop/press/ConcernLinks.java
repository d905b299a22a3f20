package vn.phoihop.press;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// Interim.
@Component
class ConcernLinks implements ConcernDoor {

    @Override
    public Answer open(PressItem item, List<Fact> facts, Instant at, Actor by) {
        return new Answer.Refused(Refusal.CONCERN_MISSING);
    }

    @Override
    public Answer join(PressItem item, List<Fact> facts, String number, Instant at, Actor by) {
        return new Answer.Refused(Refusal.NO_SUCH_CONCERN);
    }

    @Override
    public Optional<Boolean> isAnswered(Reference concern) {
        return Optional.empty();
    }
}
