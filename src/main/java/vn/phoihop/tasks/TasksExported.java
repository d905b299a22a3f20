package vn.phoihop.tasks;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A list of tasks left the system as a file.
public record TasksExported(String form, int lines, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "tasks";
    }

    @Override
    public String detail() {
        return form + " " + lines;
    }
}
