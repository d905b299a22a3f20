package vn.phoihop.reports.web;

import java.util.List;
import vn.phoihop.registry.outgoing.WordChanges;
import vn.phoihop.registry.outgoing.WordChanges.Pair;
import vn.phoihop.reports.OutlineLine;
import vn.phoihop.reports.OutlineSection;
import vn.phoihop.reports.OutlineText;
import vn.phoihop.reports.OutlineVersion;

/// Two versions of an outline beside each other, line by line as they are written.
public record OutlineComparePage(
        OutlineLine outline, List<OutlineVersion> versions, int before, int after, List<Pair> pairs) {

    static OutlineComparePage of(
            OutlineLine outline,
            List<OutlineVersion> versions,
            int before,
            List<OutlineSection> earlier,
            int after,
            List<OutlineSection> later) {
        var pairs = WordChanges.between(OutlineText.whole(earlier), OutlineText.whole(later));
        return new OutlineComparePage(outline, versions, before, after, pairs);
    }

    public boolean isSame() {
        return pairs.stream().noneMatch(Pair::changed);
    }

    public String path() {
        return "/reports/outlines/" + outline.code();
    }
}
