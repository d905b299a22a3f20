package vn.phoihop.reports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reports.RegimeLine;
import vn.phoihop.shell.spi.Field;
import vn.phoihop.shell.spi.Typed;

/// The form of a regime: a new one, or the next version of the one that holds.
public record RegimeFormPage(@Nullable RegimeLine held, List<Field> fields, Typed typed, Said said) {

    public boolean isNew() {
        return held == null;
    }

    /// Where it is sent.
    public String action() {
        return held == null ? "/reports/regimes" : "/reports/regimes/" + held.code();
    }
}
