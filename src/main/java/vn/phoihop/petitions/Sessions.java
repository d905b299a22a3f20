package vn.phoihop.petitions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Seats;
import vn.phoihop.petitions.Session.Meeting;
import vn.phoihop.petitions.Session.Round;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// Sessions of councils and the rounds of voter meetings before and after them (kỳ họp, đợt tiếp xúc cử tri).
@Component
public class Sessions {

    private static final int MOST = 60;

    private final SessionStore store;
    private final ProgressStore progress;
    private final Organisations organisations;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    Sessions(
            SessionStore store,
            ProgressStore progress,
            Organisations organisations,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.progress = progress;
        this.organisations = organisations;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// A session or a round was entered.
    public record SessionEntered(String what, String title, Actor by, Instant at) implements Act {

        @Override
        public String subject() {
            return "petitions/" + what;
        }

        @Override
        public String detail() {
            return title;
        }
    }

    /// What became of a session that was entered.
    public sealed interface Entered<T> {

        record Kept<T>(T id) implements Entered<T> {}

        record Refused<T>(Refusal why) implements Entered<T> {}
    }

    /// Enters a session of the own council.
    @Transactional
    public Entered<SessionId> enter(NewSession fresh, Actor by) {
        var refused = isCouncil(by) ? fresh.refuses() : Optional.of(Refusal.NOT_THE_COUNCIL);
        if (refused.isPresent()) {
            return new Entered.Refused<>(refused.get());
        }
        var id = store.add(seats.provinceOf(by.organisation()), fresh, by.organisation());
        events.publishEvent(new SessionEntered("sessions/" + id, fresh.title(), by, clock.instant()));
        return new Entered.Kept<>(id);
    }

    /// Enters a round of voter meetings for a session of the own council.
    @Transactional
    public Entered<RoundId> enter(NewSession.NewRound fresh, Actor by) {
        var session = store.need(fresh.session(), by);
        var isOurs = isCouncil(by) && session.council().equals(by.organisation());
        var refused = isOurs ? fresh.refuses() : Optional.of(Refusal.NOT_THE_COUNCIL);
        if (refused.isPresent()) {
            return new Entered.Refused<>(refused.get());
        }
        var id = store.add(session, fresh);
        events.publishEvent(new SessionEntered("rounds/" + id, fresh.title(), by, clock.instant()));
        return new Entered.Kept<>(id);
    }

    /// Whether the actor works on the council side: in a council, or in the office of one.
    @Transactional(readOnly = true)
    public boolean isCouncil(Actor actor) {
        if (actor.is(Role.COUNCIL_OFFICE)) {
            return true;
        }
        return actor.isOneOf(Role.SPECIALIST, Role.LEADER, Role.CLERK)
                && organisations
                        .find(actor.organisation())
                        .filter(line -> line.branch() == Branch.COUNCIL)
                        .isPresent();
    }

    /// Sessions this actor sees, latest first.
    @Transactional(readOnly = true)
    public List<Session> list(Actor actor) {
        return store.sessions(actor, MOST);
    }

    @Transactional(readOnly = true)
    public Session.Sheet need(SessionId id, Actor actor) {
        var session = store.need(id, actor);
        return new Session.Sheet(session, store.rounds(session));
    }

    /// How far the petitions of a session are. Whoever sees the session may know.
    @Transactional(readOnly = true)
    public SessionProgress progress(SessionId id, Actor actor) {
        var now = clock.instant();
        return progress.of(store.need(id, actor), now, LocalDate.ofInstant(now, zone));
    }

    @Transactional(readOnly = true)
    public Round need(RoundId id, Actor actor) {
        return store.need(id, actor);
    }

    /// The meetings of a round.
    @Transactional(readOnly = true)
    public List<Meeting> meetings(Round round) {
        return store.meetings(round);
    }

    /// Rounds of the own council, latest first.
    @Transactional(readOnly = true)
    public List<Round> rounds(Actor actor) {
        return store.rounds(actor, MOST);
    }
}
