package vn.phoihop.indicators;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.shared.Reference;

/// A figure that was counted over records (đếm từ hồ sơ): which kind of evidence, between which days, up to which
/// moment, what came out, who counted when; and the records as they were then.
///
/// `hidden` is how many records count whose names this reader may not see.
public record Counting(
        UUID id,
        Figure figure,
        Reporter of,
        Period period,
        String evidence,
        String evidenceName,
        Window window,
        Instant cutOff,
        long counted,
        Instant at,
        String person,
        List<Counted> records,
        int hidden) {

    public AreaLine area() {
        return of.area();
    }

    /// A record that counts (or one part of it), and since when.
    public record Counted(Reference thing, String part, Instant at) {

        String key() {
            return thing.kind() + "/" + thing.id() + "/" + part;
        }
    }

    /// Those of these records that the others do not have.
    static List<Counted> without(List<Counted> records, List<Counted> others) {
        var known = others.stream().map(Counted::key).collect(Collectors.toSet());
        return records.stream().filter(one -> !known.contains(one.key())).toList();
    }

    /// How the same question is answered now: what counts that did not, and what no longer counts. Nothing of either
    /// when the figure still stands as it was counted.
    public record Recount(long now, List<Counted> added, List<Counted> gone, int hidden) {

        public boolean isSame() {
            return added.isEmpty() && gone.isEmpty() && hidden == 0;
        }
    }
}
