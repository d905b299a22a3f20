package vn.phoihop.programmes.briefings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.programmes.Programme;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.ProgrammeTelling;
import vn.phoihop.programmes.Programmes;
import vn.phoihop.programmes.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Briefing everyone on a programme (quán triệt): who is asked by when, and what was held.
@Component
public class Briefings {

    private static final int MOST = 500;

    private final BriefingStore store;
    private final Programmes programmes;
    private final ProgrammeTelling telling;
    private final Organisations organisations;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    Briefings(
            BriefingStore store,
            Programmes programmes,
            ProgrammeTelling telling,
            Organisations organisations,
            Clocks clocks,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.programmes = programmes;
        this.telling = telling;
        this.organisations = organisations;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// Asks bodies to brief on a programme by a day; who was asked already is not asked again.
    @Transactional
    public Optional<Refusal> ask(ProgrammeId id, List<OrganisationId> bodies, LocalDate due, Actor by) {
        var programme = programmes.need(id, by);
        if (!programme.owner().equals(by.organisation())) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (!programme.state().isInForce()) {
            return Optional.of(Refusal.NOT_IN_FORCE);
        }
        if (bodies.isEmpty()) {
            return Optional.of(Refusal.NO_UNITS);
        }
        bodies.forEach(body -> ask(programme, body, due, by));
        telling.tell(programme, "ASK_BRIEFING", by, due.toString());
        events.publishEvent(new BriefingHeld(id, due, 0, by, clock.instant()));
        return Optional.empty();
    }

    private void ask(Programme programme, OrganisationId body, LocalDate due, Actor by) {
        var isNew = store.ask(programme, body, today(), due);
        if (isNew && !due.isBefore(today())) {
            var fresh = NewClock.of(
                            programme.province(),
                            "X",
                            programme.reference(),
                            Audience.of(programme.owner(), body),
                            clock.instant())
                    .heldBy(body)
                    .on(due);
            store.clock(programme, body, clocks.start(fresh, by).value());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// Records a session of the actor’s body, or, by the lead, of another.
    @Transactional
    public Optional<Refusal> record(ProgrammeId id, Briefing briefing, Actor by) {
        var programme = programmes.need(id, by);
        if (!briefing.body().equals(by.organisation()) && !programme.owner().equals(by.organisation())) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (briefing.heldOn().isAfter(today())
                || briefing.chairedBy().isEmpty()
                || !briefing.attendance().isPossible()) {
            return Optional.of(Refusal.BRIEFING_EMPTY);
        }
        if (store.add(programme, briefing, by, clock.instant())) {
            store.dutiesOf(programme).stream()
                    .filter(duty -> duty.body().equals(briefing.body()) && duty.clock() != null)
                    .forEach(duty -> stop(duty, by));
            store.held(programme, briefing.body(), briefing.heldOn());
            var people = briefing.attendance().total();
            var name = organisations.need(briefing.body()).name();
            telling.tell(programme, "BRIEF", by, name, briefing.heldOn().toString(), Integer.toString(people));
            events.publishEvent(new BriefingHeld(id, briefing.heldOn(), people, by, clock.instant()));
        }
        return Optional.empty();
    }

    private void stop(Duty duty, Actor by) {
        var running = duty.clock();
        if (running != null) {
            clocks.stop(new ClockId(running), "BRIEF", clock.instant(), by);
        }
    }

    /// Who is to brief on a programme.
    @Transactional(readOnly = true)
    public List<Duty> duties(ProgrammeId id, Actor by) {
        return store.dutiesOf(programmes.need(id, by));
    }

    /// Who is to brief on any programme this actor sees, what is not done first.
    @Transactional(readOnly = true)
    public List<Duty> duties(Actor by) {
        return store.duties(by.visibility(), MOST);
    }

    /// What was held on a programme, the latest first.
    @Transactional(readOnly = true)
    public List<Briefing> held(ProgrammeId id, Actor by) {
        return store.of(programmes.need(id, by));
    }
}
