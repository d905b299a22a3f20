package vn.phoihop.registry.outgoing.web;

import java.util.List;
import vn.phoihop.registry.outgoing.OutgoingSheet;
import vn.phoihop.registry.outgoing.WordChanges;

/// Two versions of a text beside each other.
public record ComparePage(OutgoingSheet sheet, int before, int after, List<WordChanges.Pair> pairs) {

    /// Whether nothing differs.
    public boolean isSame() {
        return pairs.stream().noneMatch(WordChanges.Pair::changed);
    }
}
