package vn.phoihop.protection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.Reach;
import vn.phoihop.organisations.Seats;
import vn.phoihop.protection.EnforcementRequest.Body;
import vn.phoihop.protection.EnforcementRequest.Outcome;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// Requests of enforcement bodies for personal data come outside the program, by legal instrument, to the
/// data-protection officer, who counts them here; the public page says how many came and how many were met.
@Service
@Transactional
public class EnforcementRequests {

    private final RequestStore store;
    private final Seats seats;
    private final Reach reach;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    EnforcementRequests(
            RequestStore store,
            Seats seats,
            Reach reach,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.seats = seats;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// A request was written down, or answered.
    public record RequestCounted(UUID request, String what, Actor by, Instant at) implements Act {

        @Override
        public String subject() {
            return "protection/requests/" + request;
        }

        @Override
        public String detail() {
            return what;
        }
    }

    /// Writes down that one came; the same form writes it once.
    public Optional<Refusal> receive(UUID form, LocalDate on, Body body, String instrument, Actor by) {
        var refused = refuses(instrument, on, LocalDate.MIN, by);
        if (refused.isEmpty()) {
            var id = UUID.randomUUID();
            var province = seats.provinceOf(by.organisation());
            store.add(province, id, form, by.organisation(), on, body, instrument.strip());
            events.publishEvent(new RequestCounted(id, "received", by, clock.instant()));
        }
        return refused;
    }

    /// Writes down whether it was met, and on which ground.
    public Optional<Refusal> answer(UUID id, int version, Outcome outcome, String ground, LocalDate on, Actor by) {
        var request = all(by).stream().filter(each -> each.id().equals(id)).findFirst();
        if (request.isEmpty()) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        var refused = refuses(ground, on, request.get().receivedOn(), by);
        if (refused.isEmpty()) {
            if (store.answer(id, version, outcome, ground.strip(), on) == 0) {
                throw new OptimisticLockingFailureException("request " + id);
            }
            events.publishEvent(new RequestCounted(id, outcome.name(), by, clock.instant()));
        }
        return refused;
    }

    private Optional<Refusal> refuses(String words, LocalDate on, LocalDate first, Actor by) {
        if (!by.is(Role.DATA_PROTECTION_OFFICER)) {
            return Optional.of(Refusal.NOT_AN_OFFICER);
        }
        if (words.isBlank() || PersonalDataFinder.find(words).stream().anyMatch(EnforcementRequests::isPerson)) {
            return Optional.of(Refusal.GROUND_MISSING);
        }
        var isPossible = !on.isBefore(first) && !on.isAfter(LocalDate.ofInstant(clock.instant(), zone));
        return isPossible ? Optional.empty() : Optional.of(Refusal.NOT_ON_THAT_DAY);
    }

    private static boolean isPerson(PersonalDataFound found) {
        return found.kind() == PersonalDataKind.NAME || found.kind() == PersonalDataKind.ID_NUMBER;
    }

    /// Those this officer answers for, the latest first.
    @Transactional(readOnly = true)
    public List<EnforcementRequest> all(Actor by) {
        return by.is(Role.DATA_PROTECTION_OFFICER) ? store.all(reach.within(by)) : List.of();
    }
}
