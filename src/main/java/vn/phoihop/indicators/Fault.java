package vn.phoihop.indicators;

import java.util.List;

/// What is wrong with one value: where it stands (the code of the figure, or line and column of a file), what, and the
/// details its sentence needs.
public record Fault(String place, Kind kind, List<String> details) {

    public Fault {
        details = List.copyOf(details);
    }

    static Fault of(String place, Kind kind, String... details) {
        return new Fault(place, kind, List.of(details));
    }

    /// Whether its details are numbers.
    public boolean isAboutNumbers() {
        return switch (kind) {
            case TOO_SMALL,
                    TOO_LARGE,
                    PARTS_DIFFER,
                    NUMERATOR_EXCEEDS,
                    DIFFERS_FROM_BEFORE,
                    DIFFERS_FROM_LAST_YEAR,
                    OUTLIER -> true;
            case NOT_A_NUMBER,
                    NOT_WHOLE,
                    TOO_MANY_DECIMALS,
                    SHARE_DIFFERS,
                    SHARE_IS_RECKONED,
                    NOT_IN_FORCE,
                    WRONG_LEVEL,
                    OF_BODIES,
                    OF_AREAS,
                    WRONG_WINDOW,
                    UNKNOWN_UNIT,
                    UNKNOWN_FIGURE,
                    UNKNOWN_PERIOD,
                    TWICE,
                    NOT_YOURS,
                    LOCKED,
                    BROKEN_LINE,
                    OTHER_FORM,
                    CORRECTS -> false;
        };
    }

    /// Whether a reason is enough, because the value may be right.
    public boolean asksForReason() {
        return kind.asksForReason();
    }

    /// Everything that can be wrong with a value, each with a code that programs may rely on.
    public enum Kind {
        NOT_A_NUMBER(false),
        NOT_WHOLE(false),
        TOO_MANY_DECIMALS(false),
        TOO_SMALL(false),
        TOO_LARGE(false),
        PARTS_DIFFER(false),
        NUMERATOR_EXCEEDS(false),
        SHARE_DIFFERS(false),
        SHARE_IS_RECKONED(false),
        NOT_IN_FORCE(false),
        WRONG_LEVEL(false),
        /// It is given by each body for itself, not for the area.
        OF_BODIES(false),
        /// It is given once for the area, not by its bodies.
        OF_AREAS(false),
        WRONG_WINDOW(false),
        UNKNOWN_UNIT(false),
        UNKNOWN_FIGURE(false),
        UNKNOWN_PERIOD(false),
        TWICE(false),
        NOT_YOURS(false),
        LOCKED(false),
        BROKEN_LINE(false),
        /// The workbook is the form of another unit or period.
        OTHER_FORM(false),
        /// It replaces a value that was given before.
        CORRECTS(true),
        /// It differs from the period before by more than the tolerance.
        DIFFERS_FROM_BEFORE(true),
        /// It differs from the same period last year by more than the tolerance.
        DIFFERS_FROM_LAST_YEAR(true),
        /// It lies outside what this unit reported before.
        OUTLIER(true);

        private final boolean asksForReason;

        Kind(boolean asksForReason) {
            this.asksForReason = asksForReason;
        }

        boolean asksForReason() {
            return asksForReason;
        }
    }
}
