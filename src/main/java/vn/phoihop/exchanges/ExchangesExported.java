package vn.phoihop.exchanges;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A list of exchanges left the system as a file.
public record ExchangesExported(String form, int lines, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "exchanges/list";
    }

    @Override
    public String detail() {
        return form + " " + lines;
    }
}
