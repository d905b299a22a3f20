package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Seats;
import vn.phoihop.reading.Regime;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.registry.Outbox;
import vn.phoihop.registry.outgoing.OutgoingAct.Delivery;
import vn.phoihop.registry.outgoing.OutgoingKeeper.Telling;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What the clerk does with a signed document: gives it the next number of its series, and sends it.
///
/// Number, files and the row of the register come together or not at all, with the row of the series locked meanwhile:
/// there is no gap, and no number is given twice.
@Component
public class Dispatch {

    private final TextStore texts;
    private final ReceiverStore receivers;
    private final OutgoingKeeper keeper;
    private final OutgoingClocks clocks;
    private final Renderings renderings;
    private final SentFiles sentFiles;
    private final Amendments amendments;
    private final Outbox outbox;
    private final Organisations organisations;
    private final Seats seats;

    Dispatch(
            TextStore texts,
            ReceiverStore receivers,
            OutgoingKeeper keeper,
            OutgoingClocks clocks,
            Renderings renderings,
            SentFiles sentFiles,
            Amendments amendments,
            Outbox outbox,
            Organisations organisations,
            Seats seats) {
        this.texts = texts;
        this.receivers = receivers;
        this.keeper = keeper;
        this.clocks = clocks;
        this.renderings = renderings;
        this.sentFiles = sentFiles;
        this.amendments = amendments;
        this.outbox = outbox;
        this.organisations = organisations;
        this.seats = seats;
    }

    /// Gives the next number of the series, dates the document, and freezes it as files in the register.
    @Transactional
    public Optional<OutgoingRefusal> number(OutgoingId id, int version, Instant at, Actor by) {
        var document = keeper.need(id, version, by);
        var refused = keeper.refuses(document, OutgoingMove.NUMBER, at, by);
        if (refused.isPresent()) {
            return refused;
        }
        var text = texts.text(document);
        if (!document.isAsApproved(texts.hash(text))) {
            return Optional.of(OutgoingRefusal.TEXT_CHANGED);
        }
        var day = keeper.day(at);
        var number = outbox.nextNumber(Regime.valueOf(text.regime().name()), text.type(), day, document.owner());
        if (number.isEmpty()) {
            return Optional.of(OutgoingRefusal.NO_TERM);
        }
        var numbered = text.numbered(number.get().ordinal(), day);
        var sent = renderings.sent(numbered, day);
        if (outbox.hasTwin(sent.head(), by)) {
            return givenBack(OutgoingRefusal.DUPLICATE);
        }
        keep(document, numbered, outbox.register(sent, number.get(), at, by), at, by);
        return Optional.empty();
    }

    /// Nothing of what was begun stays, and the number is free again.
    private static Optional<OutgoingRefusal> givenBack(OutgoingRefusal why) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Optional.of(why);
    }

    private void keep(OutgoingDocument document, DraftText numbered, DocumentId row, Instant at, Actor by) {
        var next = document.numbered(numbered, texts.hash(numbered), row);
        keeper.keep(
                next,
                Telling.open(
                        "NUMBERED",
                        List.of(next.words().number()),
                        at,
                        by,
                        (record, source, who, when) ->
                                new OutgoingAct.DocumentNumbered(record, source, row, who, when)));
        texts.add(next, numbered, by, at);
        clocks.stop(next, OutgoingClocks.NUMBERING, "numbered", at, by);
    }

    /// Sends a numbered document: every receiver gets it once, in the own register.
    @Transactional
    public Optional<OutgoingRefusal> issue(OutgoingId id, int version, Instant at, Actor by) {
        var document = keeper.need(id, version, by);
        var refused = keeper.refuses(document, OutgoingMove.ISSUE, at, by);
        if (refused.isPresent()) {
            return refused;
        }
        var to = audience(document);
        if (!areInForce(to, at)) {
            return Optional.of(OutgoingRefusal.RECEIVER_NOT_IN_FORCE);
        }
        receivers.choose(document, to);
        var deliveries = deliver(document, to, at, by);
        var issued = document.issuedTo(to);
        keeper.keep(
                issued,
                Telling.open(
                        "ISSUED",
                        List.of(Integer.toString(to.size())),
                        at,
                        by,
                        (record, source, who, when) ->
                                new OutgoingAct.DocumentIssued(record, source, deliveries, who, when)));
        clocks.stop(issued, OutgoingClocks.ISSUING, "issued", at, by);
        amendments.apply(issued, at, by);
        return Optional.empty();
    }

    /// In one step: the next number, and off it goes; or neither.
    @Transactional
    public Optional<OutgoingRefusal> numberAndIssue(OutgoingId id, int version, Instant at, Actor by) {
        var refused = number(id, version, at, by);
        if (refused.isPresent()) {
            return refused;
        }
        var unsent = issue(id, version + 1, at, by);
        unsent.ifPresent(Dispatch::givenBack);
        return unsent;
    }

    private List<OrganisationId> audience(OutgoingDocument document) {
        var all = new LinkedHashSet<OrganisationId>(document.parties());
        receivers.of(document).forEach(each -> all.add(each.organisation()));
        all.remove(document.owner());
        return List.copyOf(all);
    }

    private boolean areInForce(List<OrganisationId> to, Instant at) {
        var known = organisations.lines(to);
        return known.size() == to.size()
                && known.stream().allMatch(line -> line.validity().isInForceOn(keeper.day(at)));
    }

    private List<Delivery> deliver(OutgoingDocument document, List<OrganisationId> to, Instant at, Actor by) {
        var sent = sentFiles.of(document, by);
        var sender = organisations.names(List.of(document.owner())).getOrDefault(document.owner(), "");
        var deliveries = new ArrayList<Delivery>();
        for (var receiver : to) {
            var receipt = outbox.deliver(sent, receiver, sender, at, by);
            receivers.delivered(document, receiver, seats.provinceOf(receiver), receipt, at);
            deliveries.add(new Delivery(receiver, receipt));
        }
        return deliveries;
    }
}
