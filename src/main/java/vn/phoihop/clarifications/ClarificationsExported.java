package vn.phoihop.clarifications;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A list of clarifications left the system as a file.
public record ClarificationsExported(String form, int lines, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "clarifications";
    }

    @Override
    public String detail() {
        return form + " " + lines;
    }
}
