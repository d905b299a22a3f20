package vn.phoihop.indicators;

import java.util.List;

/// What became of values handed in.
public sealed interface Recording {

    /// They hold now: how many are new, how many corrected one given before, how many were the same already.
    record Recorded(long entry, int fresh, int corrected, int unchanged) implements Recording {}

    /// Nothing was taken, and why.
    record Refused(Refusal why, List<Fault> faults) implements Recording {}
}
