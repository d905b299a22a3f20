package vn.phoihop.programmes.briefings;

import java.time.Instant;
import java.time.LocalDate;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A body briefed on a programme, or was asked to (`people` is 0 then).
public record BriefingHeld(ProgrammeId programme, LocalDate day, int people, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "programmes/" + programme;
    }

    @Override
    public String detail() {
        return day + " " + people;
    }
}
