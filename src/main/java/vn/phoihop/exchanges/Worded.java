package vn.phoihop.exchanges;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Something was written, submitted, handed back or decided on an exchange without moving it: `what` names it.
public record Worded(ExchangeId exchange, String what, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "exchanges/" + exchange;
    }

    @Override
    public String detail() {
        return what;
    }
}
