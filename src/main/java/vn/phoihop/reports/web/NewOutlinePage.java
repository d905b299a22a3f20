package vn.phoihop.reports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reports.OutlineLine;
import vn.phoihop.shell.spi.Typed;

/// The form of an outline: a new one, or the next version of the one that is there.
///
/// `unread` is what of it nobody understands.
public record NewOutlinePage(@Nullable OutlineLine held, Typed typed, Said said, List<String> unread) {

    public NewOutlinePage {
        unread = List.copyOf(unread);
    }

    public boolean isNew() {
        return held == null;
    }

    /// Where it is sent.
    public String action() {
        return held == null ? "/reports/outlines" : "/reports/outlines/" + held.code();
    }
}
