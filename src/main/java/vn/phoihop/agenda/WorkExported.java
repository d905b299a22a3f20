package vn.phoihop.agenda;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A list of work left the system as a file.
public record WorkExported(String form, int lines, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "work";
    }

    @Override
    public String detail() {
        return form + ", " + lines;
    }
}
