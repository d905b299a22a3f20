package vn.phoihop.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// What proves that something was done: it can be opened, or it is a figure with its unit and its day.
public sealed interface Evidence {

    String title();

    /// Which of the three it is.
    default Kind kind() {
        return switch (this) {
            case OfDocument paper -> Kind.DOCUMENT;
            case OfLink link -> Kind.LINK;
            case OfFigure figure -> Kind.FIGURE;
        };
    }

    /// A document of the register, a page somewhere, a figure.
    enum Kind {
        DOCUMENT,
        LINK,
        FIGURE
    }

    /// A document of the register, as it is called there.
    record OfDocument(UUID document, String title) implements Evidence {}

    /// A page that shows it.
    record OfLink(String address, String title) implements Evidence {}

    /// A figure, in its unit, as of a day.
    record OfFigure(String title, BigDecimal value, String unit, LocalDate asOf) implements Evidence {}
}
