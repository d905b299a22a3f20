package vn.phoihop.concerns;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A list of concerns left the system as a file.
public record ConcernsExported(String form, int lines, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "concerns";
    }

    @Override
    public String detail() {
        return form + " " + lines;
    }
}
