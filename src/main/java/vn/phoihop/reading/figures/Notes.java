package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.phoihop.reading.figures.PartList.Mode;
import vn.phoihop.reading.text.Footnotes;
import vn.phoihop.reading.text.Passage;

/// Finds lists of parts that stand in a footnote, for the amounts before its marker.
final class Notes {

    private final List<Prose> proses;
    private final List<List<Statement>> statements;
    private final Totals totals;
    private final Parts parts = new Parts();
    private final List<PartList> found = new ArrayList<>();

    Notes(List<Prose> proses, List<List<Statement>> statements) {
        this.proses = proses;
        this.statements = statements;
        this.totals = new Totals(proses, statements);
    }

    List<PartList> find(List<Passage> passages) {
        for (var link : Footnotes.links(passages)) {
            int text = indexOf(link.from());
            int note = indexOf(link.footnote());
            if (text >= 0 && note >= 0) {
                read(text, link.offset(), note);
            }
        }
        return found;
    }

    private int indexOf(Passage passage) {
        for (int i = 0; i < proses.size(); i++) {
            if (proses.get(i).passage().equals(passage)) {
                return i;
            }
        }
        return -1;
    }

    private void read(int text, int offset, int note) {
        int at = tokenAt(proses.get(text), offset);
        var lead = totals.before(text, at, 2);
        var inside = statements.get(note);
        if (inside.size() < 2 || lead.isEmpty()) {
            return;
        }
        var around = sentence(text, at);
        var prose = proses.get(note);
        int from = start(prose);
        boolean open = Items.isOpen(prose, from, prose.size());
        var mode = Cues.end(prose, from) > from ? Cues.mode(prose, from) : Mode.BARE;
        for (var candidates : Totals.byUnit(around)) {
            var readings = List.of(
                    parts.of(candidates, Items.split(prose, from, prose.size(), true), inside),
                    parts.of(candidates, Items.split(prose, from, prose.size(), false), inside));
            var kept = readings.stream()
                    .filter(reading -> reading.size() > 1)
                    .distinct()
                    .toList();
            if (!kept.isEmpty() && candidates.contains(lead.getFirst())) {
                found.add(new PartList(candidates, kept, mode, open, false));
            }
        }
        series(around, inside);
    }

    /// The amounts of the sentence of the marker, in brackets or not, nearest first.
    private List<Statement> sentence(int text, int at) {
        int sentence = proses.get(text).sentence(at);
        return statements.get(text).stream()
                .filter(one -> one.sentence() == sentence && one.quantity().to() <= at && Totals.mayBe(one))
                .toList()
                .reversed();
    }

    private static int tokenAt(Prose prose, int offset) {
        int at = 0;
        while (at < prose.size() && prose.token(at).start() < offset) {
            at++;
        }
        return at;
    }

    private static int start(Prose prose) {
        int at = 0;
        while (at < prose.size() && !prose.token(at).isWord()) {
            at++;
        }
        return at;
    }

    /// The same detail of several items, in brackets: its sum is that of the amount whose words spell the label.
    private void series(List<Statement> lead, List<Statement> inside) {
        Map<String, List<Statement>> byLabel = new LinkedHashMap<>();
        for (var one : inside) {
            var label = Folding.foldAll(one.label()).replace(" :", "");
            if (one.opener() >= 0 && !label.isBlank()) {
                byLabel.computeIfAbsent(label, any -> new ArrayList<>()).add(one);
            }
        }
        byLabel.forEach((label, parts) -> {
            var named = lead.stream()
                    .filter(total -> isSpelt(label, PartList.name(total)))
                    .toList();
            if (parts.size() > 1 && named.size() == 1) {
                found.add(new PartList(named, List.of(parts), Mode.SERIES, false, false));
            }
        });
    }

    /// Whether words contain the label or spell it with their first letters (`KCN`: khu công nghiệp).
    static boolean isSpelt(String label, String words) {
        if (words.contains(label)) {
            return true;
        }
        var initials = new StringBuilder();
        for (var word : words.split(" ", -1)) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return label.length() > 1 && initials.indexOf(label) >= 0;
    }
}
