package vn.phoihop.press;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A list of press items left the system as a file.
public record PressExported(String form, int lines, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "press";
    }

    @Override
    public String detail() {
        return form + " " + lines;
    }
}
