package vn.phoihop.calendar.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.Refusal;
import vn.phoihop.calendar.days.OfficeHours;
import vn.phoihop.calendar.days.SpecialDay;
import vn.phoihop.organisations.AreaLine;

/// What the page of closures shows: those decided, the areas to choose from, the office hours, and what was typed.
/// `refusal` is why the last act was not done (null: it was).
public record ClosuresPage(
        List<SpecialDay> closures,
        Map<String, String> areas,
        OfficeHours hours,
        boolean mayKeep,
        ClosureForm typed,
        @Nullable Refusal refusal) {

    static ClosuresPage of(
            List<SpecialDay> closures,
            List<AreaLine> areas,
            OfficeHours hours,
            boolean mayKeep,
            ClosureForm typed,
            @Nullable Refusal refusal) {
        var names = areas.stream()
                .filter(area -> area.validity().to() == null && !area.code().isEmpty())
                .sorted(Comparator.comparing(AreaLine::code))
                .collect(Collectors.toMap(AreaLine::code, AreaLine::name, (one, other) -> one, TreeMap::new));
        return new ClosuresPage(closures, names, hours, mayKeep, typed, refusal);
    }

    /// The name of an area, or its code where it is not known any more.
    public String area(String code) {
        return areas.getOrDefault(code, code);
    }
}
