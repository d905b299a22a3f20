package vn.phoihop.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.phoihop.reading.Regime;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// A document in the register of an organisation (văn bản trong sổ): what may be done with it, and by whom.
record Document(
        String provinceId,
        DocumentId id,
        OrganisationId owner,
        Direction direction,
        DocumentStatus status,
        DocumentHead head,
        Handling handling,
        List<OrganisationId> sharedWith,
        int version) {

    /// The document, if it is still as it was when somebody looked at it.
    Document at(int seen) {
        if (seen != version) {
            throw new OptimisticLockingFailureException("document " + id);
        }
        return this;
    }

    /// The document after it was kept once more.
    Document next() {
        return new Document(provinceId, id, owner, direction, status, head, handling, sharedWith, version + 1);
    }

    /// Why this person may not change it; empty when they may.
    Optional<Refusal> refusesChangeBy(Actor actor) {
        return owner.equals(actor.organisation()) && actor.is(Role.CLERK)
                ? Optional.empty()
                : Optional.of(Refusal.NOT_THE_CLERK);
    }

    /// Why its head may not become this one; empty when it may. The number the register gave is not typed over.
    Optional<Refusal> refusesCorrection(DocumentHead newHead, Actor actor) {
        var refused = refusesChangeBy(actor);
        if (refused.isPresent()) {
            return refused;
        }
        var isNumbered = status == DocumentStatus.REGISTERED && direction == Direction.OUTGOING;
        return isNumbered && !newHead.number().equals(head.number())
                ? Optional.of(Refusal.NUMBER_GIVEN)
                : Optional.empty();
    }

    /// Why it may not go into the register as it is; empty when it may.
    Optional<Refusal> refusesRegistering(Actor actor, LocalDate today) {
        if (refusesChangeBy(actor).isPresent()) {
            return refusesChangeBy(actor);
        }
        if (status == DocumentStatus.REGISTERED) {
            return Optional.of(Refusal.ALREADY_REGISTERED);
        }
        if (head.issuer().isEmpty() || head.subject().isEmpty()) {
            return Optional.of(Refusal.HEAD_INCOMPLETE);
        }
        return direction == Direction.INCOMING ? refusesArrival(today) : refusesIssue();
    }

    private Optional<Refusal> refusesArrival(LocalDate today) {
        return arrival(today).isAfter(today) ? Optional.of(Refusal.ARRIVES_LATER) : Optional.empty();
    }

    private Optional<Refusal> refusesIssue() {
        if (head.type().isEmpty()) {
            return Optional.of(Refusal.TYPE_MISSING);
        }
        return head.regime() == Regime.UNKNOWN ? Optional.of(Refusal.REGIME_UNKNOWN) : Optional.empty();
    }

    /// The day it arrived; today, when nobody said another.
    LocalDate arrival(LocalDate today) {
        @Nullable LocalDate said = handling.arrivedOn();
        return said == null ? today : said;
    }

    Document corrected(DocumentHead newHead, Handling newHandling) {
        return new Document(provinceId, id, owner, direction, status, newHead, newHandling, sharedWith, version);
    }

    /// With the number its series gave; a document without a date is dated the day it gets its number.
    Document numbered(String given, LocalDate today) {
        return corrected(head.numbered(given, today), handling);
    }

    Document shared(List<OrganisationId> with) {
        return new Document(provinceId, id, owner, direction, status, head, handling, with, version);
    }
}
