package vn.phoihop.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.days.CalendarYear;
import vn.phoihop.calendar.days.DayKind;
import vn.phoihop.calendar.days.OfficeHours;
import vn.phoihop.calendar.days.SpecialDay;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.organisations.Areas;
import vn.phoihop.shared.Actor;

/// When offices are closed in one area although the day is worked (storm, flood), and when they are open at all.
///
/// Both are decisions with a number, both make a new version of the calendar; a closure moves no term set by law.
@Component
public class Closures {

    private static final int LONGEST = 31;

    private final Calendars calendars;
    private final CalendarStore store;
    private final Areas areas;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closures(Calendars calendars, CalendarStore store, Areas areas, ApplicationEventPublisher events, Clock clock) {
        this.calendars = calendars;
        this.store = store;
        this.areas = areas;
        this.events = events;
        this.clock = clock;
    }

    /// An area whose offices are to be closed from one day to another, why, and by which decision.
    public record NewClosure(String area, LocalDate first, LocalDate last, String name, String decision) {}

    /// The closures decided for the years that were entered, the latest first.
    @Transactional(readOnly = true)
    public List<SpecialDay> all() {
        return calendars.current().entered().stream()
                .flatMap(year -> year.days().stream())
                .filter(special -> special.kind() == DayKind.LOCAL_CLOSURE)
                .sorted((one, other) -> other.day().compareTo(one.day()))
                .toList();
    }

    /// Closes the offices of an area on the days worked of a span.
    @Transactional
    public Optional<Refusal> close(NewClosure closure, Actor by) {
        var refusal = wrong(closure, by);
        if (refusal.isPresent()) {
            return refusal;
        }
        var year = calendars.current().year(closure.first().getYear());
        var days = new ArrayList<>(year.days());
        closure.first()
                .datesUntil(closure.last().plusDays(1))
                .filter(day -> isOpen(day, closure.area()))
                .map(day -> new SpecialDay(
                        day,
                        DayKind.LOCAL_CLOSURE,
                        closure.name().strip(),
                        closure.decision().strip(),
                        closure.area(),
                        ""))
                .forEach(days::add);
        if (days.size() == year.days().size()) {
            return Optional.of(Refusal.NO_DAY_WORKED);
        }
        publish(year, days, closure.decision(), by);
        return Optional.empty();
    }

    /// Takes back the closure of an area on a day: the decision was cancelled, or entered by mistake.
    @Transactional
    public Optional<Refusal> reopen(String area, LocalDate day, String decision, Actor by) {
        if (!calendars.mayKeep(by)) {
            return Optional.of(Refusal.NOT_FOR_EVERYONE);
        }
        if (decision.isBlank()) {
            return Optional.of(Refusal.DECISION_MISSING);
        }
        var year = calendars.current().year(day.getYear());
        var days = new ArrayList<>(year.days());
        if (!days.removeIf(special -> special.kind() == DayKind.LOCAL_CLOSURE
                && special.day().equals(day)
                && special.area().equals(area))) {
            return Optional.of(Refusal.NOT_CLOSED);
        }
        publish(year, days, decision, by);
        return Optional.empty();
    }

    /// Sets the office hours of every day worked; terms counted in office hours are computed anew.
    @Transactional
    public Optional<Refusal> openHours(List<OfficeHours.Span> spans, String decision, Actor by) {
        if (!calendars.mayKeep(by)) {
            return Optional.of(Refusal.NOT_FOR_EVERYONE);
        }
        if (decision.isBlank()) {
            return Optional.of(Refusal.DECISION_MISSING);
        }
        var version = store.version() + 1;
        store.publish(version, new OfficeHours(spans), by.name(), clock.instant(), decision.strip());
        events.publishEvent(new OfficeHoursSet(version, by, clock.instant()));
        return Optional.empty();
    }

    private Optional<Refusal> wrong(NewClosure closure, Actor by) {
        if (!calendars.mayKeep(by)) {
            return Optional.of(Refusal.NOT_FOR_EVERYONE);
        }
        if (closure.decision().isBlank()) {
            return Optional.of(Refusal.DECISION_MISSING);
        }
        if (closure.first().getYear() != closure.last().getYear()) {
            return Optional.of(Refusal.DAYS_OF_ANOTHER_YEAR);
        }
        if (closure.last().isBefore(closure.first())
                || closure.last().isAfter(closure.first().plusDays(LONGEST - 1))) {
            return Optional.of(Refusal.SPAN_TOO_LONG);
        }
        return areas.withCode(closure.area(), closure.first()).isEmpty()
                ? Optional.of(Refusal.UNKNOWN_AREA)
                : Optional.empty();
    }

    private boolean isOpen(LocalDate day, String area) {
        return calendars.current().in(area).isWorked(day);
    }

    private void publish(CalendarYear year, List<SpecialDay> days, String decision, Actor by) {
        var standing = year.standing() == Standing.CONFIRMED ? Standing.CONFIRMED : Standing.PROVISIONAL;
        calendars.publish(new CalendarYear(year.year(), standing, year.decision(), days), decision.strip(), by);
    }
}
