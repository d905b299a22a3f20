package vn.phoihop.protection.cards;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.Reach;
import vn.phoihop.protection.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// The weekly look at unusual access to contact cards (rà soát truy cập bất thường). It lists what deserves a question;
/// the answer is written by a data-protection officer, never about the own looks.
@Service
@Transactional
public class AccessReviews {

    private static final int REPORTED_WEEKS = 13;

    private final ReviewStore store;
    private final AccessStore accesses;
    private final UnusualLooks unusual;
    private final Reach reach;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    AccessReviews(
            ReviewStore store,
            AccessStore accesses,
            UnusualLooks unusual,
            Reach reach,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.accesses = accesses;
        this.unusual = unusual;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// Goes through the looks of the last week and of this one.
    public void look() {
        lookAt(week().minusWeeks(1));
        lookAt(week());
    }

    /// What nobody has looked into yet is put together anew: what happened since may have answered it.
    private void lookAt(LocalDate week) {
        store.forgetOpen(week);
        store.look(week, zone);
        unusual.signs(week).forEach(store::add);
    }

    /// A card nobody has a reason to read was read: that is listed at once.
    @EventListener
    void lookAtOnce(CardRead read) {
        if (read.canary()) {
            store.look(week(), zone);
        }
    }

    /// What the last thirteen weeks hold for this officer.
    @Transactional(readOnly = true)
    public List<AccessReview> lines(Actor by) {
        return by.is(Role.DATA_PROTECTION_OFFICER)
                ? store.lines(reach.within(by), week().minusWeeks(REPORTED_WEEKS))
                : List.of();
    }

    /// Who looked at the card of the case with this number, as far as this officer answers for its organisation.
    @Transactional(readOnly = true)
    public List<CardAccess> accesses(String number, Actor by) {
        return by.is(Role.DATA_PROTECTION_OFFICER) && !number.isBlank()
                ? accesses.ofNumber(number.strip(), reach.within(by))
                : List.of();
    }

    /// Writes down what was found.
    public Optional<Refusal> review(LocalDate week, UUID account, Sign sign, int version, String finding, Actor by) {
        if (!by.is(Role.DATA_PROTECTION_OFFICER)) {
            return Optional.of(Refusal.NOT_AN_OFFICER);
        }
        if (account.equals(by.account().value())) {
            return Optional.of(Refusal.NOT_ONESELF);
        }
        if (finding.isBlank()) {
            return Optional.of(Refusal.FINDING_MISSING);
        }
        var at = clock.instant();
        if (store.review(week, account, sign, version, finding.strip(), by.name(), at) == 0) {
            throw new OptimisticLockingFailureException("review " + week + " " + sign);
        }
        events.publishEvent(new AccessReviewed(week, sign, by, at));
        return Optional.empty();
    }

    private LocalDate week() {
        return LocalDate.ofInstant(clock.instant(), zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
