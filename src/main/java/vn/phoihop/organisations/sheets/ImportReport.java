package vn.phoihop.organisations.sheets;

import java.util.List;

/// What a file would do, or did: rows that are new, rows that change, rows already there, and every faulty row.
/// Nothing is kept when there is a fault.
public record ImportReport(SheetKind kind, int added, int changed, int same, List<Fault> faults, boolean kept) {

    public int rows() {
        return added + changed + same + faults.size();
    }
}
