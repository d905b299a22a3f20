package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.List;
import vn.phoihop.reading.text.Passage;

/// All that a document states in numbers: its statements in order, the lists of parts, the tables.
public record Statements(
        List<Prose> proses,
        List<List<Statement>> byPassage,
        List<PartList> lists,
        List<NameList> names,
        List<Table> tables) {

    /// Reads the passages of a document.
    public static Statements of(List<Passage> passages) {
        var proses = new ArrayList<Prose>();
        var byPassage = new ArrayList<List<Statement>>();
        for (var passage : Slices.of(passages)) {
            boolean footnote = passage.kind() == Passage.Kind.FOOTNOTE;
            if (passage.kind() == Passage.Kind.TABLE_ROW) {
                continue;
            }
            var prose = new Prose(passage, footnote);
            proses.add(prose);
            byPassage.add(prose.quantities().isEmpty() ? List.of() : new Assembly(prose).statements());
        }
        var lists = new ArrayList<>(new PartLists(proses, byPassage).find());
        lists.addAll(new Notes(proses, byPassage).find(passages));
        return new Statements(
                List.copyOf(proses),
                List.copyOf(byPassage),
                List.copyOf(lists),
                new NameLists().find(byPassage),
                Tables.of(passages));
    }

    /// All statements in order.
    public List<Statement> all() {
        return byPassage.stream().flatMap(List::stream).toList();
    }
}
