package vn.phoihop.petitions;

import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;

/// The clocks of a petition: to give it back (VP-R), to answer (VP-A), to review the answer (VP-V).
record PetitionClocks(
        @Nullable ClockId giveBack,
        @Nullable ClockId answer,
        @Nullable ClockId review) {

    static final PetitionClocks NONE = new PetitionClocks(null, null, null);

    PetitionClocks giveBack(ClockId clock) {
        return new PetitionClocks(clock, answer, review);
    }

    PetitionClocks answer(@Nullable ClockId clock) {
        return new PetitionClocks(giveBack, clock, review);
    }

    PetitionClocks review(ClockId clock) {
        return new PetitionClocks(giveBack, answer, clock);
    }
}
