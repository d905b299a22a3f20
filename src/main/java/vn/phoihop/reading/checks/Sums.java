package vn.phoihop.reading.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Check.Kind;
import vn.phoihop.reading.figures.Labelling;
import vn.phoihop.reading.figures.PartList;
import vn.phoihop.reading.figures.PartList.Mode;
import vn.phoihop.reading.figures.Statement;
import vn.phoihop.reading.figures.Statements;

/// A total against its named parts, and parts that may not exceed their whole.
final class Sums {

    private Sums() {}

    /// One way to read a list: a total, its parts, their sum.
    private record Reading(Statement total, List<Statement> parts, BigDecimal sum) {
        boolean isExact() {
            return sum.subtract(total.quantity().normal()).abs().compareTo(Amounts.slack(total, parts)) <= 0;
        }

        boolean exceeds() {
            var whole = total.quantity().normal();
            return sum.compareTo(whole.add(Amounts.slack(total, parts))) > 0;
        }

        double distance() {
            return Amounts.distance(total.quantity().normal(), sum);
        }
    }

    static List<Verdict> of(Statements statements) {
        var verdicts = new ArrayList<Verdict>();
        for (var list : statements.lists()) {
            var verdict = verdict(list);
            if (verdict != null) {
                verdicts.add(verdict);
            }
        }
        return verdicts;
    }

    private static @Nullable Verdict verdict(PartList list) {
        var readings = readings(list);
        var several =
                readings.stream().filter(reading -> reading.parts().size() > 1).toList();
        var exact = several.stream().filter(Reading::isExact).findFirst();
        if (exact.isPresent()) {
            return Verdict.holds(Kind.SUM, claim(exact.get()), computed(exact.get()), lines(exact.get()));
        }
        if (several.isEmpty()) {
            return single(list, readings.getFirst());
        }
        var nearest = several.stream()
                .min((one, other) -> Double.compare(one.distance(), other.distance()))
                .orElseThrow();
        return severalParts(list, nearest);
    }

    /// Every total with every way to cut the list; and, where the list may run on, its beginnings.
    private static List<Reading> readings(PartList list) {
        var readings = new ArrayList<Reading>();
        for (var total : list.totals()) {
            for (var parts : list.readings()) {
                readings.add(new Reading(total, parts, Amounts.sum(parts)));
                if (list.loose()) {
                    readings.addAll(beginnings(total, parts));
                }
            }
        }
        return readings;
    }

    /// The beginnings of a list that make up the total exactly.
    private static List<Reading> beginnings(Statement total, List<Statement> parts) {
        var exact = new ArrayList<Reading>();
        var sum = parts.getFirst().quantity().normal();
        for (int size = 2; size < parts.size(); size++) {
            sum = sum.add(parts.get(size - 1).quantity().normal());
            boolean near = Amounts.distance(total.quantity().normal(), sum) < 0.01;
            var beginning = new Reading(total, parts.subList(0, size), sum);
            if (near && beginning.isExact()) {
                exact.add(beginning);
            }
        }
        return exact;
    }

    private static Verdict severalParts(PartList list, Reading reading) {
        if (isWrong(list, reading)) {
            return wrongSum(reading);
        }
        var larger = reading.parts().stream()
                .filter(part -> isLarger(part, reading.total()))
                .findFirst();
        if (larger.isPresent() && list.totals().size() == 1) {
            return part(
                    list,
                    new Reading(
                            reading.total(),
                            List.of(larger.get()),
                            larger.get().quantity().normal()));
        }
        boolean partial = !reading.exceeds() && (list.open() || list.mode() == Mode.SOME);
        return partial
                ? Verdict.holds(
                        Kind.PART_OF, claim(reading), computed(reading) + " ≤ " + total(reading), lines(reading))
                : Verdict.undecided(Kind.SUM, claim(reading), computed(reading), lines(reading));
    }

    private static boolean isLarger(Statement part, Statement total) {
        var slack = Amounts.slack(total, List.of(part));
        return part.quantity().normal().compareTo(total.quantity().normal().add(slack)) > 0;
    }

    /// Whether the way a list is written says that its parts are all there, and the sum is near enough to be meant.
    private static boolean isWrong(PartList list, Reading reading) {
        double distance = reading.distance();
        boolean division = Labelling.isDivision(reading.parts());
        boolean complete = Labelling.isCompleted(reading.parts());
        boolean loose = Amounts.isLoose(reading.total(), reading.parts());
        if (loose) {
            return !list.open() && (list.mode() == Mode.ALL || division) && isBeyond(reading);
        }
        if (list.open()) {
            return reading.exceeds()
                    && distance < 0.3
                    && list.mode() == Mode.ALL
                    && list.totals().size() == 1;
        }
        if (division || complete || list.mode() == Mode.SERIES) {
            return distance < 0.35;
        }
        return switch (list.mode()) {
            case ALL, SERIES -> distance < 0.3;
            case BARE -> distance < 0.15 && !Labelling.mayOverlap(reading.parts());
            case SOME ->
                !Labelling.mayOverlap(reading.parts())
                        && areNamedAlike(reading)
                        && distance < (reading.exceeds() ? 0.15 : nearMiss(reading.total()));
        };
    }

    private static boolean areNamedAlike(Reading reading) {
        return reading.parts().stream()
                .allMatch(part -> part.quantity().unit() == null || isNamedAlike(part, reading.total()));
    }

    /// By how much the parts behind `trong đó` may fall short and still be meant to be all: money often leaves some
    /// out.
    private static double nearMiss(Statement total) {
        var unit = total.quantity().unit();
        return unit != null && unit.isMeasured() ? 0 : 0.06;
    }

    /// `hơn 100` may not be less than its parts' sum says, `gần 100` not more, and neither by far.
    private static boolean isBeyond(Reading reading) {
        double distance = reading.distance();
        var approx = reading.total().quantity().approx();
        if (distance > 0.35) {
            return false;
        }
        if (approx == null || !reading.total().quantity().isLoose()) {
            return distance > 0.1;
        }
        return switch (approx.side()) {
            case ABOVE -> !reading.exceeds() || distance > 0.15;
            case BELOW -> reading.exceeds() || distance > 0.15;
            case AROUND, ESTIMATED -> distance > 0.15;
        };
    }

    private static Verdict wrongSum(Reading reading) {
        var total = reading.total();
        var sum = Words.of(inUnitOf(total, reading.sum()));
        var fault = new Verdict.Fault(
                "wrong-sum", Amounts.isLoose(total, reading.parts()), total.line(), total.text(), sum);
        return Verdict.fails(
                Kind.SUM,
                fault,
                claim(reading),
                computed(reading),
                lines(reading),
                terms(reading),
                Words.of(inUnitOf(total, reading.sum())),
                total.printed());
    }

    private static @Nullable Verdict single(PartList list, Reading reading) {
        return list.mode() == Mode.ALL ? null : part(list, reading);
    }

    private static Verdict part(PartList list, Reading reading) {
        var part = reading.parts().getFirst();
        var claim = part.text() + " ≤ " + reading.total().printed();
        var computed = Amounts.plain(part.quantity()) + " ≤ " + total(reading);
        var lines = lines(reading);
        if (!isLarger(part, reading.total())) {
            return Verdict.holds(Kind.PART_OF, claim, computed, lines);
        }
        var more = Amounts.plain(part.quantity()) + " > " + total(reading);
        var units = part.quantity().unit() != null && reading.total().quantity().unit() != null;
        boolean sure = units && list.totals().size() == 1 && !Amounts.isLoose(reading.total(), reading.parts());
        if (!sure || reading.distance() > 9 || (list.mode() == Mode.BARE && !isNamedAlike(part, reading.total()))) {
            return Verdict.undecided(Kind.PART_OF, claim, more, lines);
        }
        var fault = new Verdict.Fault("part-exceeds-whole", false, part.line(), part.text(), null);
        return Verdict.fails(
                Kind.PART_OF,
                fault,
                claim,
                more,
                lines,
                part.printed(),
                reading.total().printed());
    }

    private static boolean isNamedAlike(Statement part, Statement total) {
        var one = part.quantity().unit();
        var other = total.quantity().unit();
        return one != null && other != null && one.isNamed(other);
    }

    private static BigDecimal inUnitOf(Statement total, BigDecimal normal) {
        var unit = total.quantity().unit();
        return unit == null ? normal : normal.divide(unit.size(), MathContext.DECIMAL64);
    }

    private static String total(Reading reading) {
        return Amounts.plain(reading.total().quantity());
    }

    private static String claim(Reading reading) {
        return reading.total().printed() + " = "
                + reading.parts().stream().map(Statement::text).collect(Collectors.joining(" + "));
    }

    private static String terms(Reading reading) {
        return reading.parts().stream()
                .map(part -> part.quantity().numeral().print())
                .collect(Collectors.joining(" + "));
    }

    private static String computed(Reading reading) {
        return reading.parts().stream()
                        .map(part -> Amounts.plain(part.quantity()))
                        .collect(Collectors.joining("+"))
                + " = "
                + Amounts.plain(inUnitOf(reading.total(), reading.sum()));
    }

    private static List<Integer> lines(Reading reading) {
        var lines = new ArrayList<Integer>();
        lines.add(reading.total().line());
        reading.parts().forEach(part -> lines.add(part.line()));
        return lines;
    }
}
