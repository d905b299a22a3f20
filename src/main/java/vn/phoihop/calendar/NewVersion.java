package vn.phoihop.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.phoihop.calendar.days.Unit;

/// What the next version of a definition is to say. `seen` is the version it was written against, `budget` the number
/// of units (0 where the date is fixed by hand), `isOfLaw` whether `basis` names a legal text that somebody must
/// confirm.
public record NewVersion(
        String code,
        int seen,
        int budget,
        Unit unit,
        Effect effect,
        String basis,
        boolean isOfLaw,
        List<String> pauses,
        int extensions,
        String ladder,
        LocalDate from) {

    public NewVersion {
        pauses = List.copyOf(pauses);
    }
}
