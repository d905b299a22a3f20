package vn.phoihop.publicsite;

import java.time.LocalDate;
import java.util.Locale;
import vn.phoihop.publicsite.spi.PublicPromise;

/// How a promise stands today, as everyone sees it.
public enum PromiseState {
    /// The day is still to come.
    OPEN,
    /// The day passed and nothing was said.
    LATE,
    /// Still open, on a later day than first promised.
    MOVED,
    KEPT,
    BROKEN;

    /// How a promise stands on a day: what was said of it, and the day itself.
    public static PromiseState of(PublicPromise.State said, LocalDate due, int moves, LocalDate today) {
        return switch (said) {
            case KEPT -> KEPT;
            case BROKEN -> BROKEN;
            case OPEN, MOVED -> due.isBefore(today) ? LATE : moves > 0 ? MOVED : OPEN;
        };
    }

    /// As it stands in an address.
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
