package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.registry.Outbox;
import vn.phoihop.registry.RelationKind;
import vn.phoihop.registry.outgoing.OutgoingKeeper.Telling;
import vn.phoihop.shared.Actor;

/// What a document that goes out does to an earlier one: both show the link, in the register too.
@Component
class Amendments {

    private final OutgoingStore store;
    private final ReceiverStore receivers;
    private final OutgoingKeeper keeper;
    private final OutgoingClocks clocks;
    private final Outbox outbox;

    Amendments(
            OutgoingStore store, ReceiverStore receivers, OutgoingKeeper keeper, OutgoingClocks clocks, Outbox outbox) {
        this.store = store;
        this.receivers = receivers;
        this.keeper = keeper;
        this.clocks = clocks;
        this.outbox = outbox;
    }

    /// Corrects or replaces what this document was written for, unless that was recalled meanwhile.
    void apply(OutgoingDocument issued, Instant at, Actor by) {
        var amends = issued.amends();
        if (amends == null) {
            return;
        }
        clocks.stop(issued, OutgoingClocks.CORRECTING, "issued", at, by);
        store.find(amends.which())
                .filter(old -> OutgoingFlow.of(move(amends.how())).isFrom(old.status()))
                .ifPresent(old -> amend(old, issued, amends.how(), at, by));
    }

    private static OutgoingMove move(Amendment how) {
        return how == Amendment.CORRECTS ? OutgoingMove.CORRECT : OutgoingMove.REPLACE;
    }

    private void amend(OutgoingDocument old, OutgoingDocument issued, Amendment how, Instant at, Actor by) {
        boolean corrects = how == Amendment.CORRECTS;
        var number = List.of(issued.words().number());
        keeper.keep(
                old.moved(move(how)),
                Telling.open(
                        corrects ? "CORRECTED" : "REPLACED",
                        number,
                        at,
                        by,
                        corrects ? OutgoingAct.DocumentCorrected::new : OutgoingAct.DocumentReplaced::new));
        relate(issued.registered(), old.registered(), corrects, at, by);
        note(old, corrects ? "CORRECTED_BY" : "REPLACED_BY", number, at, by);
    }

    private void relate(@Nullable DocumentId fresh, @Nullable DocumentId old, boolean corrects, Instant at, Actor by) {
        if (fresh != null && old != null) {
            outbox.relate(fresh, old, corrects ? RelationKind.CORRECTS : RelationKind.REPLACES, at, by);
        }
    }

    /// On the sheets of the register, here and where it was received.
    void note(OutgoingDocument document, String act, List<String> details, Instant at, Actor by) {
        var registered = document.registered();
        if (registered != null) {
            outbox.note(registered, act, details, at, by);
        }
        for (var each : receivers.of(document)) {
            var receipt = each.receipt();
            if (receipt != null) {
                outbox.note(receipt, act, details, at, by);
            }
        }
    }
}
