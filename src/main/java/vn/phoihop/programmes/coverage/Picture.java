package vn.phoihop.programmes.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The coverage of a level as of a day: the units that exist that day, each with how it stands, in the order of their
/// names. There is no order by merit.
public record Picture(LocalDate asOf, List<Unit> units) {

    /// A unit: the place it works for, its name, its province, its target and how it stands.
    public record Unit(String place, String name, String province, Target target, Standing standing) {}

    /// Signed, and how many should have: those exempt are not counted.
    public record Total(long signed, long of) {

        /// `8/8`.
        public String printed() {
            return signed + "/" + of;
        }
    }

    public Total total() {
        return total(units);
    }

    private static Total total(List<Unit> some) {
        return new Total(
                some.stream().filter(unit -> unit.standing().isSigned()).count(),
                some.stream().filter(unit -> unit.standing() != Standing.EXEMPT).count());
    }

    /// The totals by the code of the province.
    public Map<String, Total> byProvince() {
        var totals = new TreeMap<String, Total>();
        units.stream()
                .map(Unit::province)
                .distinct()
                .forEach(code -> totals.put(
                        code,
                        total(units.stream()
                                .filter(unit -> unit.province().equals(code))
                                .toList())));
        return totals;
    }

    /// How many stand so.
    public long count(Standing standing) {
        return units.stream().filter(unit -> unit.standing() == standing).count();
    }

    /// Those that stand so: units that may need help.
    public List<Unit> in(Standing standing) {
        return units.stream().filter(unit -> unit.standing() == standing).toList();
    }
}
