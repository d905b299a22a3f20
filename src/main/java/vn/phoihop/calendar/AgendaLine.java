package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// An obligation as “my work” shows it: which record, what is owed (`name`, in two languages), by whom, to whom, until
/// when. `timed` means that the term ends at a moment and not with a day.
///
/// `left` is how much is left, in working days or, when timed, in hours, both rounded down; negative when it is late.
/// `endedAt` is set when it is done, `pausedUntil` while it stands still.
public record AgendaLine(
        ClockId clock,
        Reference record,
        String obligation,
        String name,
        String englishName,
        Effect effect,
        @Nullable OrganisationId holder,
        OrganisationId owner,
        LocalDate dueOn,
        Instant due,
        boolean timed,
        int left,
        boolean isLate,
        Standing standing,
        Instant startedAt,
        @Nullable Instant pausedUntil,
        @Nullable Instant endedAt) {

    /// The name of what is owed, in the language of a page.
    public String name(boolean vietnamese) {
        return vietnamese ? name : englishName;
    }

    public boolean isProvisional() {
        return standing != Standing.CONFIRMED;
    }
}
