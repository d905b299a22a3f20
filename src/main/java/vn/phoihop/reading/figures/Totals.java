package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.List;

/// Finds the amounts that may be the total of a list.
final class Totals {

    private final List<Prose> proses;
    private final List<List<Statement>> statements;

    Totals(List<Prose> proses, List<List<Statement>> statements) {
        this.proses = proses;
        this.statements = statements;
    }

    /// The amounts before a token in its sentence (and the one before, if the token opens a sentence), nearest first.
    List<Statement> before(int index, int at, int most) {
        var prose = proses.get(index);
        int sentence = prose.sentence(at);
        boolean opens = prose.opener(at) < 0 && prose.sentenceStart(at) == at;
        var lead = new ArrayList<Statement>();
        var all = statements.get(index);
        for (int i = all.size() - 1; i >= 0 && lead.size() < most; i--) {
            var one = all.get(i);
            boolean before = one.quantity().to() <= at && reaches(prose, one.opener(), at);
            boolean near = one.sentence() == sentence || (opens && one.sentence() == sentence - 1);
            if (before && near && mayBe(one)) {
                lead.add(one);
            }
        }
        boolean first = opens && at <= 1 && index > 0;
        return first && lead.isEmpty() ? ofLastSentence(index - 1, most) : lead;
    }

    private List<Statement> ofLastSentence(int index, int most) {
        var prose = proses.get(index);
        return prose.size() == 0 ? List.of() : before(index, prose.size() - 1, most);
    }

    private static boolean reaches(Prose prose, int opener, int at) {
        int around = prose.opener(at);
        return around == opener || (around >= 0 && prose.opener(around) == opener);
    }

    static boolean mayBe(Statement one) {
        var quantity = one.quantity();
        boolean duration = quantity.unit() != null
                && (quantity.unit().is("time") || quantity.unit().is("age"));
        return !one.isChange() && !quantity.isPercent() && quantity.shape() != Quantity.Shape.RANGE && !duration;
    }

    /// Groups of amounts that fit each other, nearest first.
    static List<List<Statement>> byUnit(List<Statement> lead) {
        var groups = new ArrayList<List<Statement>>();
        for (var one : lead) {
            var group = groups.stream()
                    .filter(known -> known.getFirst().quantity().fits(one.quantity()))
                    .findFirst();
            if (group.isPresent()) {
                group.get().add(one);
            } else {
                groups.add(new ArrayList<>(List.of(one)));
            }
        }
        return groups;
    }
}
