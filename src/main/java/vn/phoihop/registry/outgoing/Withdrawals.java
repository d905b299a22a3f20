package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.outgoing.OutgoingDocument.Asked;
import vn.phoihop.registry.outgoing.OutgoingKeeper.Telling;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// What takes a signed document out of the world again: its number is cancelled before it was sent, or it is recalled
/// from those who have it. Nothing is erased.
@Component
public class Withdrawals {

    private final OutgoingStore store;
    private final ReceiverStore receivers;
    private final OutgoingKeeper keeper;
    private final OutgoingClocks clocks;
    private final Amendments amendments;
    private final Organisations organisations;

    Withdrawals(
            OutgoingStore store,
            ReceiverStore receivers,
            OutgoingKeeper keeper,
            OutgoingClocks clocks,
            Amendments amendments,
            Organisations organisations) {
        this.store = store;
        this.receivers = receivers;
        this.keeper = keeper;
        this.clocks = clocks;
        this.amendments = amendments;
        this.organisations = organisations;
    }

    /// Cancels a signed or numbered document that was not sent. A clerk and a leader decide it together: the first asks
    /// with a reason, the second confirms. The number stays in the register and is never given again.
    @Transactional
    public Optional<OutgoingRefusal> cancel(OutgoingId id, int version, String reason, Instant at, Actor by) {
        var document = keeper.need(id, version, by);
        var refused = keeper.refuses(document, OutgoingMove.CANCEL, at, by);
        if (refused.isPresent()) {
            return refused;
        }
        var asked = document.cancellation();
        if (asked == null) {
            return ask(document, reason.strip(), at, by);
        }
        boolean isOther = !asked.by().equals(by.account());
        boolean isOtherOffice = by.is(asked.asLeader() ? Role.CLERK : Role.LEADER);
        if (!isOther || !isOtherOffice) {
            return Optional.of(OutgoingRefusal.SECOND_PERSON_NEEDED);
        }
        keeper.keep(
                document.moved(OutgoingMove.CANCEL),
                Telling.inside("CANCELLED", List.of(asked.reason()), at, by, OutgoingAct.NumberCancelled::new));
        clocks.end(document, "cancelled", at, by);
        amendments.note(document, "CANCELLED", List.of(asked.reason()), at, by);
        return Optional.empty();
    }

    private Optional<OutgoingRefusal> ask(OutgoingDocument document, String reason, Instant at, Actor by) {
        if (reason.isEmpty()) {
            return Optional.of(OutgoingRefusal.REASON_MISSING);
        }
        keeper.keep(
                document.cancellationAsked(new Asked(by.account(), by.is(Role.LEADER), reason)),
                Telling.inside("CANCELLATION_ASKED", List.of(reason), at, by, OutgoingAct.CancellationAsked::new));
        return Optional.empty();
    }

    /// Calls a document back: every receiver is told and confirms; it stays as it is, and does not count any more.
    @Transactional
    public Optional<OutgoingRefusal> recall(OutgoingId id, int version, String reason, Instant at, Actor by) {
        var document = keeper.need(id, version, by);
        var refused = keeper.refuses(document, OutgoingMove.RECALL, at, by);
        if (refused.isPresent()) {
            return refused;
        }
        if (reason.isBlank()) {
            return Optional.of(OutgoingRefusal.REASON_MISSING);
        }
        keeper.keep(
                document.moved(OutgoingMove.RECALL),
                Telling.open("RECALLED", List.of(reason.strip()), at, by, OutgoingAct.DocumentRecalled::new));
        amendments.note(document, "RECALLED", List.of(reason.strip()), at, by);
        return Optional.empty();
    }

    /// A receiver confirms that a recalled document is not used any more.
    @Transactional
    public Optional<OutgoingRefusal> confirm(OutgoingId id, Instant at, Actor by) {
        var document = store.need(id, by);
        boolean isOffice = by.isOneOf(Role.CLERK, Role.LEADER, Role.SPECIALIST);
        if (document.status() != OutgoingStatus.RECALLED || !isOffice || !receivers.confirm(document, by, at)) {
            return Optional.of(OutgoingRefusal.NOTHING_TO_CONFIRM);
        }
        var name = organisations.names(List.of(by.organisation())).getOrDefault(by.organisation(), "");
        keeper.tell(
                document, Telling.open("RECALL_CONFIRMED", List.of(name), at, by, OutgoingAct.RecallConfirmed::new));
        return Optional.empty();
    }
}
