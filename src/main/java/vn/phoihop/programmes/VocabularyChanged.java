package vn.phoihop.programmes;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// An administrator changed what programmes are made of: a topic or a form.
public record VocabularyChanged(String what, String code, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "programmes/" + what + "/" + code;
    }
}
