package vn.phoihop.concerns;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A version of the rubric was proposed, tried, put in force or dropped.
public record RubricAct(int version, String what, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "concerns/rubric/" + version;
    }

    @Override
    public String detail() {
        return what;
    }
}
