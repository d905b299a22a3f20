package vn.phoihop.concerns.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.phoihop.concerns.ConcernMove;
import vn.phoihop.concerns.OwnMatter;

/// One’s own matter in plain words, with what can be done now; `code` goes along in each form, never in an address.
public record OwnMatterPage(OwnMatter matter, String code, String why, String refusal, String done, LocalDate today) {

    public boolean may(ConcernMove move) {
        return matter.may().contains(move);
    }

    public long age() {
        return ChronoUnit.DAYS.between(matter.received(), today);
    }
}
