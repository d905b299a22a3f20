package vn.phoihop.protection.cards;

import java.time.Instant;
import java.time.LocalDate;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A data-protection officer looked into unusual access and wrote what was found.
public record AccessReviewed(LocalDate week, Sign sign, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "protection/reviews";
    }

    @Override
    public String detail() {
        return week + " " + sign;
    }
}
