package vn.phoihop.calendar;

import java.util.List;
import java.util.Map;
import vn.phoihop.shared.Slice;

/// The lists of the buckets asked for, and how many there are in each of all five; read at one moment.
public record AgendaPage(Map<AgendaBucket, Slice<AgendaLine>> buckets, AgendaCounts counts) {

    /// The lines of all buckets read, one bucket after the other.
    public List<AgendaLine> lines() {
        return buckets.values().stream()
                .flatMap(slice -> slice.lines().stream())
                .toList();
    }
}
