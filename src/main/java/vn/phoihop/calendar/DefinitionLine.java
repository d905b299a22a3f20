package vn.phoihop.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.phoihop.calendar.days.Unit;
import vn.phoihop.shared.Sentence;

/// One version of a definition as administrators and leaders see it. `budget` is 0 where the date is fixed by hand;
/// `writtenBy` and `confirmedBy` are empty where the version came with the program or nobody has read its source.
public record DefinitionLine(
        String code,
        int version,
        String name,
        String englishName,
        String flow,
        String anchor,
        int budget,
        Unit unit,
        Sentence limit,
        Effect effect,
        String basis,
        Basis status,
        List<String> pauses,
        int extensions,
        String ladder,
        LocalDate validFrom,
        String writtenBy,
        String confirmedBy) {

    /// Whether somebody has read the source of the term: yes, not yet, or it is a rule of one’s own that needs none.
    public enum Basis {
        CONFIRMED,
        UNCONFIRMED,
        POLICY
    }

    public DefinitionLine {
        pauses = List.copyOf(pauses);
    }
}
