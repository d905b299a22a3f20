package vn.phoihop.calendar;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A definition of clocks got another version; clocks that run already keep theirs. `isConfirmed` when the act was to
/// confirm its legal basis.
public record DefinitionRevised(String code, int version, boolean isConfirmed, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "calendar/definitions/" + code;
    }

    @Override
    public String detail() {
        return "version " + version + (isConfirmed ? ", basis confirmed" : "");
    }
}
