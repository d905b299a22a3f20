package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A reminder is due, once: which rung of which ladder, for which record, to which role (`audience`), asking for which
/// help. `collapsed` is how many lower rungs were missed and are told of by this one.
///
/// `holder` is who has the work now, null when nobody does; `owner` whose record it is.
public record RungReached(
        ClockId clock,
        String definition,
        Reference record,
        String ladder,
        int epoch,
        String rung,
        String audience,
        String help,
        @Nullable OrganisationId holder,
        OrganisationId owner,
        LocalDate dueOn,
        Instant due,
        Standing standing,
        int collapsed,
        Instant at) {}
