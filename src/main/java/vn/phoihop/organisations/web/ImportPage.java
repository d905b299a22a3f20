package vn.phoihop.organisations.web;

import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.sheets.ImportReport;
import vn.phoihop.organisations.sheets.SheetKind;

/// The page to bring a sheet in: what is chosen, what came of it, or why the file cannot be read.
public record ImportPage(
        SheetKind kind,
        String fileName,
        @Nullable ImportReport report,
        @Nullable String unreadable) {

    /// How many faults are shown; the file says them all when it is sent again.
    public static final int SHOWN = 200;

    static ImportPage blank() {
        return new ImportPage(SheetKind.ORGANISATIONS, "", null, null);
    }
}
