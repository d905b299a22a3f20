package vn.phoihop.organisations.sheets;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A sheet was brought in; each row is an act of its own before this one.
public record SheetBroughtIn(SheetKind kind, int added, int changed, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "organisations/import";
    }

    @Override
    public String detail() {
        return kind + " +" + added + " ~" + changed;
    }
}
