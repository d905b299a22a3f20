package vn.phoihop.indicators;

import java.util.List;

/// What an import did, or would do: how many values are new, corrected or the same already, how many are faulty, and
/// the first faults by line and column. With a fault nothing is taken.
public record ImportReport(
        boolean dryRun,
        boolean taken,
        long read,
        long fresh,
        long corrected,
        long unchanged,
        long faulty,
        List<Fault> faults) {

    public ImportReport {
        faults = List.copyOf(faults);
    }
}
