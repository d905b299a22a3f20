package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.Fault.Kind;
import vn.phoihop.indicators.Units.Seat;

/// Checks every row of a file: known unit, period and figure, the right level, the unit inside the actor’s area, a
/// number of the right kind within its range, nothing locked, nothing twice. What is known is looked up once a file.
final class ImportChecks {

    private final Map<String, Figure> figures;
    private final Map<String, Optional<InPeriod>> periods = new HashMap<>();
    private final Keys seen = new Keys();
    private final Source source;
    private final Consumer<Fault> faults;

    ImportChecks(Map<String, Figure> figures, Source source, Consumer<Fault> faults) {
        this.figures = figures;
        this.source = source;
        this.faults = faults;
    }

    /// Where periods and what belongs to them come from.
    interface Source {

        Optional<InPeriod> period(String code);
    }

    /// A period with the units the actor may enter for (areas by their code, the own body by its identifier), those
    /// they may not, and what is locked.
    record InPeriod(
            Period period, Map<String, Seat> seats, Map<String, Seat> bodies, Map<String, Seat> others, Keys locked) {

        @Nullable
        Seat seat(Figure figure, String unit) {
            return (figure.indicator().ofBodies() ? bodies : seats).get(unit);
        }

        /// Why a figure cannot stand under this unit.
        Kind fault(Figure figure, String unit) {
            if (figure.indicator().ofBodies() ? seats.containsKey(unit) : bodies.containsKey(unit)) {
                return figure.indicator().ofBodies() ? Kind.OF_BODIES : Kind.OF_AREAS;
            }
            return others.containsKey(unit) ? Kind.NOT_YOURS : Kind.UNKNOWN_UNIT;
        }
    }

    /// A row that may be taken: where it goes, and what.
    record Taken(
            String province,
            int period,
            int unit,
            int figure,
            @Nullable BigDecimal value,
            @Nullable String words,
            @Nullable String asOf,
            @Nullable String from,
            @Nullable String to) {}

    /// The row as it goes into the database, or null when it is faulty.
    @Nullable
    Taken check(ImportRow row) {
        var period = periods.computeIfAbsent(row.period(), source::period);
        if (period.isEmpty()) {
            return fault(row, "period", Kind.UNKNOWN_PERIOD, row.period());
        }
        var figure = figures.get(row.figure());
        if (figure == null) {
            return fault(row, "figure", Kind.UNKNOWN_FIGURE, row.figure());
        }
        var seat = period.get().seat(figure, row.unit());
        if (seat == null) {
            return fault(row, "unit", period.get().fault(figure, row.unit()), row.unit());
        }
        return inItsPlace(row, period.get(), figure, seat);
    }

    private @Nullable Taken inItsPlace(ImportRow row, InPeriod in, Figure figure, Seat seat) {
        if (figure.indicator().level() != AreaLevel.of(seat.area().kind())) {
            return fault(row, "unit", Kind.WRONG_LEVEL, row.unit());
        }
        if (!figure.indicator().validity().isInForceOn(in.period().cutOff())) {
            return fault(row, "figure", Kind.NOT_IN_FORCE, row.figure());
        }
        var key = Keys.of(seat.unit(), figure.no(), in.period().no());
        if (in.locked().contains(key)) {
            return fault(row, "figure", Kind.LOCKED, row.figure());
        }
        if (!seen.add(key)) {
            return fault(row, "figure", Kind.TWICE, row.figure());
        }
        return withValue(row, in.period(), figure, seat);
    }

    private @Nullable Taken withValue(ImportRow row, Period period, Figure figure, Seat seat) {
        var asOf = day(row.asOf());
        var from = day(row.from());
        var to = day(row.to());
        if (asOf == null || from == null || to == null || from.isEmpty() != to.isEmpty()) {
            return fault(row, "from", Kind.WRONG_WINDOW, row.from() + " " + row.to());
        }
        if (figure.indicator().isText()) {
            return taken(seat, period, figure, null, row);
        }
        var value = number(row.value());
        if (value == null) {
            return fault(row, "value", Kind.NOT_A_NUMBER, row.value());
        }
        var wrong = Checks.kindOf(figure.indicator(), value);
        if (wrong.isPresent()) {
            faults.accept(new Fault(place(row, "value"), wrong.get(), details(figure, wrong.get(), row.value())));
            return null;
        }
        return taken(seat, period, figure, value, row);
    }

    private static Taken taken(Seat seat, Period period, Figure figure, @Nullable BigDecimal value, ImportRow row) {
        return new Taken(
                seat.province(),
                period.no(),
                seat.unit(),
                figure.no(),
                value,
                figure.indicator().isText() ? row.value() : null,
                orNull(row.asOf()),
                orNull(row.from()),
                orNull(row.to()));
    }

    private static List<String> details(Figure figure, Kind kind, String value) {
        var known = Checks.fault(figure, kind).details();
        return known.isEmpty() ? List.of(value) : known;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /// The day as written, empty for none, null when it is no day.
    private static @Nullable String day(String text) {
        if (text.isEmpty()) {
            return "";
        }
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable BigDecimal number(String text) {
        if (text.isEmpty() || text.length() > 30) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if ((letter < '0' || letter > '9') && letter != '.' && letter != '-') {
                return null;
            }
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable Taken fault(ImportRow row, String column, Kind kind, String detail) {
        faults.accept(Fault.of(place(row, column), kind, detail));
        return null;
    }

    private static String place(ImportRow row, String column) {
        return row.line() + ":" + column;
    }
}
