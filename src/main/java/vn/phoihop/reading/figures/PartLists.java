package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.List;
import vn.phoihop.reading.figures.PartList.Mode;

/// Finds totals and their parts: in brackets, behind `gồm` and `trong đó`, in list items.
final class PartLists {

    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_REGION = 600;

    private final List<Prose> proses;
    private final List<List<Statement>> statements;
    private final Parts parts = new Parts();
    private final Totals totals;
    private final List<PartList> found = new ArrayList<>();

    PartLists(List<Prose> proses, List<List<Statement>> statements) {
        this.proses = proses;
        this.statements = statements;
        this.totals = new Totals(proses, statements);
    }

    List<PartList> find() {
        for (int i = 0; i < proses.size(); i++) {
            brackets(i);
            cues(i);
        }
        return found;
    }

    private void brackets(int index) {
        var prose = proses.get(index);
        for (int open = 0; open < prose.size() && !statements.get(index).isEmpty(); open++) {
            int close = prose.closer(open);
            int skip = Cues.end(prose, open + 1);
            boolean elsewhen = skip == open + 1 && Items.isOfOtherTime(prose, skip, close);
            if (close < 0 || skip >= close || elsewhen) {
                continue;
            }
            region(index, totals.before(index, open, 3), skip, close, Cues.mode(prose, open + 1), false);
        }
    }

    private void cues(int index) {
        var prose = proses.get(index);
        for (int at = 0; at < prose.size(); at++) {
            int end = Cues.end(prose, at);
            if (end == at && Cues.isColonOfCount(prose, at)) {
                region(index, totals.before(index, at, 1), at + 1, Cues.stop(prose, at), Mode.BARE, true);
                continue;
            }
            boolean bracketed = at > 0 && prose.token(at - 1).isMark('(');
            if (end == at || bracketed || !Cues.introduces(prose, at, end)) {
                continue;
            }
            var lead = totals.before(index, at, 4);
            int stop = Cues.stop(prose, at);
            if (end >= prose.size()) {
                items(index, lead, Cues.mode(prose, at));
            } else {
                region(index, lead, end, stop, Cues.mode(prose, at), true);
            }
            at = end - 1;
        }
    }

    private void region(int index, List<Statement> lead, int from, int end, Mode mode, boolean loose) {
        var prose = proses.get(index);
        int to = Math.min(end, from + LONGEST_REGION);
        var inside = Parts.inside(statements.get(index), from, to);
        if (inside.isEmpty() || lead.isEmpty()) {
            return;
        }
        var commas = Items.split(prose, from, Items.firstSemicolon(prose, from, to), false);
        var semicolons = Items.split(prose, from, to, true);
        boolean open = Items.isOpen(prose, from, to);
        for (var candidates : Totals.byUnit(lead)) {
            var readings = new ArrayList<List<Statement>>();
            readings.add(parts.of(candidates, commas, inside));
            if (semicolons.size() > 1) {
                readings.add(parts.of(candidates, semicolons, inside));
                readings.add(parts.of(candidates, Items.split(prose, from, to, false), inside));
            }
            add(candidates, readings, mode, open, loose, lead);
        }
    }

    /// The passages that follow as items of one list.
    private void items(int index, List<Statement> lead, Mode mode) {
        if (index + 1 >= proses.size() || lead.isEmpty()) {
            return;
        }
        for (var candidates : Totals.byUnit(lead)) {
            var reading = new ArrayList<Statement>();
            boolean open = false;
            int last = Math.min(proses.size(), index + LONGEST_LIST);
            for (int i = index + 1; i < last && Items.isItem(proses.get(index + 1), proses.get(i)); i++) {
                var part = parts.first(candidates, statements.get(i), 0, Integer.MAX_VALUE);
                open |= part == null
                        || Items.isOpen(proses.get(i), 0, proses.get(i).size());
                if (part != null) {
                    reading.add(part);
                }
            }
            add(candidates, List.of(reading), mode, open, false, lead);
        }
    }

    private void add(
            List<Statement> candidates,
            List<List<Statement>> readings,
            Mode mode,
            boolean open,
            boolean loose,
            List<Statement> lead) {
        var kept = readings.stream()
                .filter(reading -> !reading.isEmpty())
                .distinct()
                .toList();
        boolean nearest = candidates.contains(lead.getFirst());
        boolean named = kept.stream()
                .flatMap(List::stream)
                .allMatch(part -> part.quantity().unit() != null);
        if (!kept.isEmpty() && (nearest || named)) {
            found.add(new PartList(candidates, kept, mode, open, loose));
        }
    }
}
