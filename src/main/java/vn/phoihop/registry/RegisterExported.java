package vn.phoihop.registry;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Someone took a list of the register out of the system: in which form, and how many lines.
public record RegisterExported(String form, int lines, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "registry/list";
    }

    @Override
    public String detail() {
        return form + " " + lines;
    }
}
