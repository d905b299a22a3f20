package vn.phoihop.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.Staffing;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Seats;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;

/// The task to enter next year’s days off: it begins on 1 October, is due on 15 December, and ends when the year is
/// confirmed. It is owed by the organisation of the administrators who keep the calendar.
@Component
class YearTask {

    private static final String DEFINITION = "CAL-N";

    private final Clocks clocks;
    private final Calendars calendars;
    private final Staffing staffing;
    private final Organisations organisations;
    private final Seats seats;
    private final LedgerKeeper keeper;
    private final ZoneId zone;

    YearTask(
            Clocks clocks,
            Calendars calendars,
            Staffing staffing,
            Organisations organisations,
            Seats seats,
            LedgerKeeper keeper,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.staffing = staffing;
        this.organisations = organisations;
        this.seats = seats;
        this.keeper = keeper;
        this.zone = zone;
    }

    /// Starts the task of the year that should be known by now, or ends it; done again it changes nothing.
    @Transactional
    public void look() {
        var today = LocalDate.ofInstant(keeper.now(), zone);
        var year = today.getMonth().compareTo(Month.OCTOBER) >= 0 ? today.getYear() + 1 : today.getYear();
        keeper().ifPresent(owner -> look(year, owner));
    }

    private void look(int year, OrganisationId owner) {
        var running = clocks.of("calendar", String.valueOf(year), Visibility.PUBLIC).stream()
                .filter(line -> line.definition().equals(DEFINITION))
                .findFirst();
        var isKnown = calendars.current().year(year).standing() == Standing.CONFIRMED;
        if (isKnown) {
            running.filter(line -> line.state() == ClockState.RUNNING)
                    .ifPresent(line -> clocks.stop(line.id(), "lịch đã xác nhận", keeper.now(), Actor.installation()));
        } else if (running.isEmpty()) {
            start(year, owner);
        }
    }

    private void start(int year, OrganisationId owner) {
        var anchor = LocalDate.of(year - 1, Month.OCTOBER, 1).atStartOfDay(zone).toInstant();
        var record = new Reference("calendar", String.valueOf(year), "", "Nhập lịch nghỉ năm " + year);
        var audience = new Audience(owner, Set.of(), true);
        clocks.start(
                NewClock.of(seats.provinceOf(owner), DEFINITION, record, audience, anchor)
                        .on(LocalDate.of(year - 1, Month.DECEMBER, 15)),
                Actor.installation());
    }

    /// The organisation of the administrators who reach the whole installation; of several, the first by name.
    private Optional<OrganisationId> keeper() {
        return organisations.lines(staffing.having(Role.ADMINISTRATOR)).stream()
                .filter(line -> EnumSet.of(Level.CENTRAL, Level.PROVINCIAL).contains(line.level()))
                .min(Comparator.comparing(OrganisationLine::name)
                        .thenComparing(line -> line.id().value()))
                .map(OrganisationLine::id);
    }
}
