package vn.phoihop.audit;

import java.util.List;

/// What examining the trail found: how many lines there are, what is wrong, and whether the seal was made with another
/// key than this installation’s, so that it says nothing here (after a restore elsewhere).
public record Verification(long lines, List<Fault> faults, boolean isSealedElsewhere) {

    public boolean isIntact() {
        return faults.isEmpty();
    }
}
