package vn.phoihop.notifications;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Somebody confirmed the address letters go to, or took it away. The address itself is not written down.
public record AddressConfirmed(boolean isTakenAway, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "accounts/" + by.account().value();
    }

    @Override
    public String detail() {
        return isTakenAway ? "address removed" : "";
    }
}
