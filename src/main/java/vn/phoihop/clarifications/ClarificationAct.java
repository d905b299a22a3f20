package vn.phoihop.clarifications;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// A clarification made a move, or the first of two said that it should (`isFirst`).
public record ClarificationAct(Move move, boolean isFirst, Reference record, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "clarifications/" + record.number();
    }

    @Override
    public String detail() {
        return isFirst ? move.name() + " 1/2" : move.name();
    }
}
