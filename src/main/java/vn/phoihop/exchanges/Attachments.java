package vn.phoihop.exchanges;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Audience;
import vn.phoihop.registry.Cases;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;

/// The documents of an exchange: kept in the register, seen by the other side when they leave.
@Component
public class Attachments {

    private final ExchangeStore exchanges;
    private final LegStore legs;
    private final AttachmentStore store;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attachments(
            ExchangeStore exchanges,
            LegStore legs,
            AttachmentStore store,
            Cases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.exchanges = exchanges;
        this.legs = legs;
        this.store = store;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /// Adds a document to the exchange: one that its receivers see as soon as the exchange is sent.
    @Transactional
    public Optional<Refusal> add(ExchangeId id, DocumentId document, Attachment.Purpose purpose, Actor by) {
        var exchange = exchanges.need(id, by);
        if (!exchange.parts(by).contains(Part.REQUESTER)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (exchange.status().isFinal()) {
            return Optional.of(Refusal.NOT_NOW);
        }
        var found = cases.find(document, by);
        if (found.isEmpty()) {
            return Optional.of(Refusal.DOCUMENT_NOT_YOURS);
        }
        var isSent = exchange.status() != ExchangeStatus.PREPARING;
        if (isSent && !cases.show(document, exchange.receivers(), by)) {
            return Optional.of(Refusal.DOCUMENT_NOT_YOURS);
        }
        var with = isSent ? Set.copyOf(exchange.receivers()) : Set.<OrganisationId>of();
        store.add(
                exchange, null, purpose, found.get(), new Audience(exchange.requester(), with, false), clock.instant());
        events.publishEvent(new Worded(id, "DOCUMENT_ADDED", by, clock.instant()));
        return Optional.empty();
    }

    /// Adds a document to an answer that is being prepared; it leaves with the answer.
    @Transactional
    public Optional<Refusal> addToAnswer(LegId id, DocumentId document, Actor by) {
        var leg = legs.need(id, by);
        if (!leg.parts(by).contains(Part.RECEIVER)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (!leg.status().isOwed() && leg.status() != LegStatus.NO_REPLY) {
            return Optional.of(Refusal.NOT_NOW);
        }
        var found = cases.find(document, by);
        if (found.isEmpty()) {
            return Optional.of(Refusal.DOCUMENT_NOT_YOURS);
        }
        store.add(
                exchanges.of(leg),
                id,
                Attachment.Purpose.ANSWER,
                found.get(),
                new Audience(leg.receiver(), Set.of(), false),
                clock.instant());
        events.publishEvent(new Worded(leg.exchange(), "DOCUMENT_ADDED", by, clock.instant()));
        return Optional.empty();
    }

    /// The papers of an exchange go with it; false when one of them is somebody else’s to show.
    boolean send(Exchange exchange, List<OrganisationId> with, Actor by) {
        for (var each : store.of(exchange.province(), exchange.id(), by)) {
            if (each.leg() == null && !cases.show(document(each), with, by)) {
                return false;
            }
        }
        store.share(exchange, with);
        return true;
    }

    /// The files of an answer go with it; false when one of them is somebody else’s to show.
    boolean release(Exchange exchange, Leg leg, Actor by) {
        var with = leg.audience();
        for (var each : store.of(exchange.province(), exchange.id(), by)) {
            var isOfLeg = leg.id().equals(each.leg());
            if (isOfLeg && !cases.show(document(each), others(with), by)) {
                return false;
            }
        }
        store.release(exchange, leg);
        return true;
    }

    private static List<OrganisationId> others(Audience audience) {
        var all = new ArrayList<>(audience.sharedWith());
        all.add(audience.owner());
        return all;
    }

    private static DocumentId document(Attachment attachment) {
        return new DocumentId(UUID.fromString(attachment.document().id()));
    }
}
