package vn.phoihop.programmes;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A list of programmes or their coverage left the system as a file.
public record ProgrammesExported(String what, String form, int lines, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "programmes/" + what;
    }

    @Override
    public String detail() {
        return form + " " + lines;
    }
}
