package vn.phoihop.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.Reach;
import vn.phoihop.calendar.days.Unit;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;

/// What clocks count and by which source (loại thời hạn): data of the installation, never changed in place.
///
/// An administrator writes the next version; it is law only when a leader who is somebody else has confirmed that the
/// source says so.
@Component
public class Definitions {

    private static final String SUSPENSION = "OFFICIAL_SUSPENSION";

    private final DefinitionStore store;
    private final Reach reach;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    Definitions(
            DefinitionStore store,
            Reach reach,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// The latest version of every definition, by the work it belongs to.
    @Transactional(readOnly = true)
    public List<DefinitionLine> latest() {
        var latest = new LinkedHashMap<String, DefinitionLine>();
        store.lines().forEach(line -> latest.put(line.code(), line));
        return List.copyOf(latest.values());
    }

    /// All versions of a definition, the latest first.
    @Transactional(readOnly = true)
    public List<DefinitionLine> versions(String code) {
        var versions = store.lines().stream()
                .filter(line -> line.code().equals(code))
                .toList()
                .reversed();
        if (versions.isEmpty()) {
            throw new NotThere("definition " + code);
        }
        return versions;
    }

    /// The reasons for which a clock of this kind of effect may stand still.
    @Transactional(readOnly = true)
    public List<String> reasons() {
        return store.reasons().keySet().stream().sorted().toList();
    }

    /// The names of the ladders of reminders.
    @Transactional(readOnly = true)
    public List<String> ladders() {
        var ladders = new ArrayList<>(store.ladders().keySet().stream().sorted().toList());
        ladders.add("NONE");
        return ladders;
    }

    /// Whether this actor writes versions.
    public boolean mayRevise(Actor actor) {
        return actor.is(Role.ADMINISTRATOR) && reach.within(actor).isEmpty();
    }

    /// Whether this actor confirms legal bases.
    public boolean mayConfirm(Actor actor) {
        return actor.is(Role.LEADER) && reach.within(actor).isEmpty();
    }

    /// Writes the next version; it counts for clocks that begin on its first day or later.
    @Transactional
    public Optional<Refusal> revise(NewVersion fresh, Actor by) {
        var last = versions(fresh.code()).getFirst();
        var refusal = wrong(fresh, last, by);
        if (refusal.isEmpty()) {
            expect(last, fresh.seen());
            store.insertNext(fresh, by);
            tell(last, false, by);
        }
        return refusal;
    }

    /// Confirms that the source of the latest version was read and says so: from today on the term is law, and stands
    /// still for official decisions only.
    @Transactional
    public Optional<Refusal> confirm(String code, int seen, String basis, Actor by) {
        var last = versions(code).getFirst();
        if (!mayConfirm(by)) {
            return Optional.of(Refusal.NOT_FOR_EVERYONE);
        }
        if (last.status() != DefinitionLine.Basis.UNCONFIRMED) {
            return Optional.of(Refusal.NOTHING_TO_CONFIRM);
        }
        if (basis.isBlank()) {
            return Optional.of(Refusal.BASIS_MISSING);
        }
        if (store.isWrittenBy(code, last.version(), by.account())) {
            return Optional.of(Refusal.SECOND_PERSON_NEEDED);
        }
        expect(last, seen);
        store.insertConfirmed(code, basis.strip(), SUSPENSION, today(), by);
        tell(last, true, by);
        return Optional.empty();
    }

    /// The first day from which a version written now may count.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Optional<Refusal> wrong(NewVersion fresh, DefinitionLine last, Actor by) {
        if (!mayRevise(by)) {
            return Optional.of(Refusal.NOT_FOR_EVERYONE);
        }
        if (fresh.basis().isBlank()) {
            return Optional.of(Refusal.BASIS_MISSING);
        }
        var isDated = last.unit() == Unit.FIXED_DATE;
        var isCounted = fresh.unit() != Unit.FIXED_DATE && fresh.budget() >= 1 && fresh.budget() <= 9_999;
        if (isDated ? fresh.unit() != Unit.FIXED_DATE : !isCounted) {
            return Optional.of(Refusal.WRONG_BUDGET);
        }
        if (fresh.from().isBefore(today())) {
            return Optional.of(Refusal.FROM_THE_PAST);
        }
        return reasons().containsAll(fresh.pauses()) && fresh.effect() != Effect.LAW
                ? Optional.empty()
                : Optional.of(Refusal.REASON_NOT_LISTED);
    }

    private static void expect(DefinitionLine last, int seen) {
        if (last.version() != seen) {
            throw new OptimisticLockingFailureException("definition " + last.code());
        }
    }

    private void tell(DefinitionLine last, boolean isConfirmed, Actor by) {
        events.publishEvent(new DefinitionRevised(last.code(), last.version() + 1, isConfirmed, by, clock.instant()));
    }
}
