package vn.phoihop.protection.cards;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A canary was planted, or taken up (`isGone`). The trail does not say on which case: who reads it must not learn it
/// there.
public record CanaryPlanted(boolean isGone, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "protection/canaries";
    }

    @Override
    public String detail() {
        return isGone ? "taken up" : "planted";
    }
}
