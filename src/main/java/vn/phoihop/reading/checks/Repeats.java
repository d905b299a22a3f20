package vn.phoihop.reading.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Check.Kind;
import vn.phoihop.reading.figures.Repeatable;
import vn.phoihop.reading.figures.Statement;
import vn.phoihop.reading.figures.Statements;

/// The same figure given differently in two places.
final class Repeats {

    private Repeats() {}

    static List<Verdict> of(Statements statements) {
        Map<String, List<Statement>> bySubject = new LinkedHashMap<>();
        for (var statement : statements.all()) {
            var subject = Repeatable.subject(statement);
            if (subject != null) {
                bySubject.computeIfAbsent(subject, any -> new ArrayList<>()).add(statement);
            }
        }
        var verdicts = new ArrayList<Verdict>();
        bySubject.forEach((subject, same) -> {
            var verdict = verdict(subject, same);
            if (verdict != null) {
                verdicts.add(verdict);
            }
        });
        return verdicts;
    }

    private static @Nullable Verdict verdict(String subject, List<Statement> same) {
        var first = same.getFirst();
        var other = same.stream()
                .filter(one ->
                        one.quantity().normal().compareTo(first.quantity().normal()) != 0)
                .findFirst();
        boolean elsewhere = same.stream().skip(1).noneMatch(one -> one.isInSentenceOf(first));
        if (same.size() < 2 || same.size() > 4 || !elsewhere) {
            return null;
        }
        var last = other.orElse(same.getLast());
        var lines = List.of(first.line(), last.line());
        var computed =
                Amounts.plain(first.quantity()) + (other.isPresent() ? " ≠ " : " = ") + Amounts.plain(last.quantity());
        if (other.isEmpty()) {
            return Verdict.holds(Kind.IMPLIED, subject, computed, lines);
        }
        double distance =
                Amounts.distance(first.quantity().normal(), last.quantity().normal());
        if (distance > 0.3 || Amounts.isLoose(first, List.of(last))) {
            return Verdict.undecided(Kind.IMPLIED, subject, computed, lines);
        }
        var fault = new Verdict.Fault("inconsistent-figure", true, last.line(), last.text(), null);
        return Verdict.fails(
                Kind.IMPLIED, fault, subject, computed, lines, subject, first.printed(), first.line(), last.printed());
    }
}
