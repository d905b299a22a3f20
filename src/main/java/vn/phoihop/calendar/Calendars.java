package vn.phoihop.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.Reach;
import vn.phoihop.calendar.days.CalendarFile;
import vn.phoihop.calendar.days.CalendarYear;
import vn.phoihop.calendar.days.DayKind;
import vn.phoihop.calendar.days.HolidayRules;
import vn.phoihop.calendar.days.PackagedCalendar;
import vn.phoihop.calendar.days.SpecialDay;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.calendar.days.WorkCalendar;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// The working calendar of the installation (lịch làm việc): asked by everyone, entered year by year.
@Component
public class Calendars {

    private final CalendarStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Reach reach;
    private final boolean needsSecondPerson;
    private final HolidayRules rules = PackagedCalendar.rules();
    private final Map<Integer, WorkCalendar> versions = new ConcurrentHashMap<>();

    Calendars(
            CalendarStore store,
            ApplicationEventPublisher events,
            Clock clock,
            Reach reach,
            @Value("${phoihop.calendar.second-person}") boolean needsSecondPerson) {
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.reach = reach;
        this.needsSecondPerson = needsSecondPerson;
    }

    /// The calendar as it stands now.
    @Transactional(readOnly = true)
    public WorkCalendar current() {
        return version(store.version());
    }

    /// The calendar as it stood in a version.
    WorkCalendar version(int version) {
        return versions.computeIfAbsent(
                version, wanted -> new WorkCalendar(wanted, store.years(wanted), rules, store.hours(wanted)));
    }

    /// The years whose days off and worked Saturdays were entered and checked.
    @Transactional(readOnly = true)
    public Set<Integer> confirmedYears() {
        return current().entered().stream()
                .filter(year -> year.standing() == Standing.CONFIRMED)
                .map(CalendarYear::year)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The years entered and not yet checked.
    @Transactional(readOnly = true)
    public List<YearDraft> drafts() {
        return store.drafts();
    }

    /// What a year would be by the rules alone, to begin with when entering it.
    public CalendarYear projected(int year) {
        return rules.project(year, Standing.PROVISIONAL);
    }

    /// Enters the days of a year, for a second person to check.
    @Transactional
    public Optional<Refusal> propose(int year, String decision, String days, Actor by) {
        var refusal = mayKeep(by) ? wrong(year, decision, days) : Optional.of(Refusal.NOT_FOR_EVERYONE);
        if (refusal.isEmpty()) {
            store.propose(new YearDraft(year, decision.strip(), days, by.account(), clock.instant(), 1));
        }
        return refusal;
    }

    /// Confirms what was entered: the year becomes a new version of the calendar.
    @Transactional
    public Optional<Refusal> confirm(int year, int draftVersion, Actor by) {
        if (!mayKeep(by)) {
            return Optional.of(Refusal.NOT_FOR_EVERYONE);
        }
        var draft = store.draft(year).filter(entered -> entered.version() == draftVersion);
        if (draft.isEmpty()) {
            return Optional.of(Refusal.NOTHING_ENTERED);
        }
        if (needsSecondPerson && draft.get().proposedBy().equals(by.account())) {
            return Optional.of(Refusal.SECOND_PERSON_NEEDED);
        }
        if (!store.remove(draft.get())) {
            return Optional.of(Refusal.NOTHING_ENTERED);
        }
        publish(confirmed(draft.get()), draft.get().decision(), by);
        return Optional.empty();
    }

    /// Takes the projection of a year over, so that it counts as provisional and no longer as missing.
    @Transactional
    public Optional<Refusal> takeProjection(int year, Actor by) {
        if (!mayKeep(by)) {
            return Optional.of(Refusal.NOT_FOR_EVERYONE);
        }
        if (current().year(year).standing() != Standing.INCOMPLETE) {
            return Optional.of(Refusal.NOTHING_ENTERED);
        }
        publish(projected(year), "", by);
        return Optional.empty();
    }

    /// Whether this actor keeps the calendar of the whole installation.
    public boolean mayKeep(Actor actor) {
        return actor.is(Role.ADMINISTRATOR) && reach.within(actor).isEmpty();
    }

    void publish(CalendarYear year, String note, Actor by) {
        var version = store.version() + 1;
        store.publish(version, year, by.name(), clock.instant(), note);
        events.publishEvent(new YearConfirmed(year.year(), version, by, clock.instant()));
    }

    /// The confirmed year keeps the closures already decided for its areas.
    private CalendarYear confirmed(YearDraft draft) {
        var days = new ArrayList<SpecialDay>();
        for (var day : CalendarFile.read(draft.days()).days()) {
            var decision = day.decision().isEmpty() ? draft.decision() : day.decision();
            days.add(new SpecialDay(day.day(), day.kind(), day.name(), decision, "", day.question()));
        }
        current().year(draft.year()).days().stream()
                .filter(special -> special.kind() == DayKind.LOCAL_CLOSURE)
                .forEach(days::add);
        return new CalendarYear(draft.year(), Standing.CONFIRMED, draft.decision(), days);
    }

    private static Optional<Refusal> wrong(int year, String decision, String days) {
        var content = CalendarFile.read(days);
        if (decision.isBlank()) {
            return Optional.of(Refusal.DECISION_MISSING);
        }
        if (!content.wrong().isEmpty()) {
            return Optional.of(Refusal.WRONG_LINES);
        }
        if (content.days().isEmpty()) {
            return Optional.of(Refusal.NO_DAYS);
        }
        if (content.days().stream().anyMatch(special -> special.day().getYear() != year)) {
            return Optional.of(Refusal.DAYS_OF_ANOTHER_YEAR);
        }
        var seen = new HashSet<LocalDate>();
        return content.days().stream().allMatch(special -> seen.add(special.day()))
                ? Optional.empty()
                : Optional.of(Refusal.DAY_TWICE);
    }
}
