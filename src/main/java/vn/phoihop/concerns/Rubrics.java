package vn.phoihop.concerns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.concerns.triage.Rubric;
import vn.phoihop.publicsite.spi.PublicLog;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// The versions of the rubric: policy that is proposed by one, tried on what was rated, decided and put in force by
/// another of another organisation, and open to anyone. A rating keeps the version it was given in.
@Component
public class Rubrics {

    private final RubricStore store;
    private final RubricTrials trials;
    private final PublicLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    Rubrics(
            RubricStore store,
            RubricTrials trials,
            PublicLog log,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.trials = trials;
        this.log = log;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// A version and where it stands today.
    public record Line(RubricVersion version, RubricVersion.Standing standing) {}

    /// So many concerns, open or ended, would go from one level to another.
    public record Change(boolean isOpen, int from, int to, int concerns) {}

    /// One that would change.
    public record Example(Reference concern, int from, int to) {}

    /// A version with what its trial found; `examples` are those the reader may see.
    public record Sheet(
            RubricVersion version,
            RubricVersion.Standing standing,
            List<Change> trial,
            List<Example> examples,
            boolean mayTry,
            boolean mayConfirm,
            boolean isOwn) {

        /// How many concerns it was tried on.
        public int tried() {
            return trial.stream().mapToInt(Change::concerns).sum();
        }

        /// How many of them would get another level.
        public int changed() {
            return changes().stream().mapToInt(Change::concerns).sum();
        }

        /// Those that would get another level.
        public List<Change> changes() {
            return trial.stream().filter(each -> each.from() != each.to()).toList();
        }
    }

    /// Every version, the latest first.
    @Transactional(readOnly = true)
    public List<Line> all() {
        var inForce = store.inForce().version();
        return store.all().stream()
                .map(version -> new Line(version, version.standing(inForce, today())))
                .toList();
    }

    /// The version in force.
    @Transactional(readOnly = true)
    public Rubric inForce() {
        return store.inForce();
    }

    /// One version in full.
    @Transactional(readOnly = true)
    public Sheet need(int number, Actor actor) {
        var version = version(number);
        var standing = version.standing(store.inForce().version(), today());
        var isProposed = version.isProposed();
        var isOwn = actor.account().equals(version.proposedBy());
        return new Sheet(
                version,
                standing,
                trials.changes(number),
                trials.examples(number, actor),
                isProposed && mayPropose(actor),
                isProposed && version.triedAt() != null && mayConfirm(actor),
                isOwn);
    }

    /// What its trial found, for anyone.
    @Transactional(readOnly = true)
    public List<Change> trial(int number) {
        return trials.changes(number);
    }

    private RubricVersion version(int number) {
        return store.version(number).orElseThrow(() -> new NotThere("rubric " + number));
    }

    /// Whether somebody may propose a version: whoever coordinates.
    public static boolean mayPropose(Actor actor) {
        return actor.is(Role.COORDINATOR);
    }

    private static boolean mayConfirm(Actor actor) {
        return actor.isOneOf(Role.COORDINATOR, Role.LEADER, Role.COUNCIL_OFFICE);
    }

    /// Proposes a version; one at a time.
    @Transactional
    public Optional<Refusal> propose(Rubric rubric, String why, Actor by) {
        if (!mayPropose(by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (why.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        if (store.all().stream().anyMatch(RubricVersion::isProposed)) {
            return Optional.of(Refusal.ALREADY_PROPOSED);
        }
        var inForce = store.inForce();
        if (rubric.weights().equals(inForce.weights())
                && rubric.thresholds().equals(inForce.thresholds())
                && rubric.gates().equals(inForce.gates())
                && rubric.anchors().equals(inForce.anchors())) {
            return Optional.of(Refusal.NOTHING_CHANGED);
        }
        tell(store.propose(rubric, why, clock.instant(), by), "PROPOSED", by);
        return Optional.empty();
    }

    /// Tries a proposed version on everything that was rated; no level changes.
    @Transactional
    public Optional<Refusal> tryOut(int number, Actor by) {
        var version = version(number);
        if (!mayPropose(by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (!version.isProposed()) {
            return Optional.of(Refusal.NOT_NOW);
        }
        trials.run(version.rubric(), clock.instant());
        tell(number, "TRIED", by);
        return Optional.empty();
    }

    /// Puts a version that was tried in force, from today or later, by a decision with its number: another person, of
    /// another organisation than the one that proposed it.
    @Transactional
    public Optional<Refusal> confirm(int number, String decision, LocalDate from, Actor by) {
        var version = version(number);
        var refused = refuses(version, decision, from, by);
        if (refused.isPresent()) {
            return refused;
        }
        if (!store.confirm(number, decision, from, clock.instant(), by)) {
            return Optional.of(Refusal.NOT_NOW);
        }
        log.count(today(), Concern.KIND, "RubricPutInForce", "", by.organisation(), "rubric-" + number);
        tell(number, "IN_FORCE", by);
        return Optional.empty();
    }

    private Optional<Refusal> refuses(RubricVersion version, String decision, LocalDate from, Actor by) {
        if (!mayConfirm(by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (!version.isProposed()) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (version.triedAt() == null) {
            return Optional.of(Refusal.NOT_TRIED);
        }
        if (by.account().equals(version.proposedBy()) || by.organisation().equals(version.proposingOrganisation())) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        if (decision.isBlank()) {
            return Optional.of(Refusal.DECISION_MISSING);
        }
        return from.isBefore(today()) ? Optional.of(Refusal.DAY_HAS_PASSED) : Optional.empty();
    }

    /// Takes a proposal back.
    @Transactional
    public Optional<Refusal> drop(int number, Actor by) {
        if (!mayPropose(by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (!store.drop(version(number).number(), clock.instant())) {
            return Optional.of(Refusal.NOT_NOW);
        }
        tell(number, "DROPPED", by);
        return Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private void tell(int number, String what, Actor by) {
        events.publishEvent(new RubricAct(number, what, by, clock.instant()));
    }
}
