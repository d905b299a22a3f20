package vn.phoihop.exchanges;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Sends an exchange: one leg with its clocks for every receiver.
@Component
class Sending {

    private final ExchangeStore exchanges;
    private final LegStore legs;
    private final DetailStore details;
    private final AttachmentStore attachments;
    private final Attachments documents;
    private final ThreadStore thread;
    private final DraftRules rules;
    private final ExchangeTimers timers;
    private final ApplicationEventPublisher events;

    Sending(
            ExchangeStore exchanges,
            LegStore legs,
            DetailStore details,
            AttachmentStore attachments,
            Attachments documents,
            ThreadStore thread,
            DraftRules rules,
            ExchangeTimers timers,
            ApplicationEventPublisher events) {
        this.exchanges = exchanges;
        this.legs = legs;
        this.details = details;
        this.attachments = attachments;
        this.documents = documents;
        this.thread = thread;
        this.rules = rules;
        this.timers = timers;
        this.events = events;
    }

    /// Why it cannot be sent as it stands.
    Optional<Refusal> refuses(Exchange exchange, Instant at) {
        var refused = rules.refuses(whole(exchange), exchange.requester(), at);
        if (refused.isPresent()) {
            return refused;
        }
        var lacksDraft = exchange.kind() == ExchangeKind.DRAFT_CONSULTATION
                && !attachments.has(exchange, Attachment.Purpose.DRAFT);
        return lacksDraft ? Optional.of(Refusal.DRAFT_FILE_MISSING) : Optional.empty();
    }

    private ExchangeDraft whole(Exchange exchange) {
        return new ExchangeDraft(
                new UUID(0, 0),
                exchange.kind(),
                exchange.content(),
                exchange.receivers(),
                meeting(exchange),
                details.phases(exchange.province(), exchange.id()),
                details.figures(exchange.province(), exchange.id()));
    }

    private @Nullable MeetingPlan meeting(Exchange exchange) {
        return details.meeting(exchange.province(), exchange.id()).orElse(null);
    }

    /// Sends it: the receivers see it from now on.
    Optional<Refusal> send(Exchange exchange, Instant at, Actor by) {
        var refused = refuses(exchange, at);
        if (refused.isPresent()) {
            return refused;
        }
        if (!documents.send(exchange, exchange.receivers(), by)) {
            return Optional.of(Refusal.DOCUMENT_NOT_YOURS);
        }
        exchanges.send(exchange, at);
        var meeting = meeting(exchange);
        exchange.receivers().forEach(each -> leg(exchange, each, meeting, at, by));
        return Optional.empty();
    }

    /// A new round goes to everybody again.
    void again(Exchange exchange, Instant at, Actor by) {
        exchange.receivers().stream().distinct().forEach(each -> start(exchange, each, null, at, by));
    }

    private void start(Exchange exchange, OrganisationId receiver, @Nullable Instant meeting, Instant at, Actor by) {
        var audience = exchange.audience(receiver);
        var clocks = timers.begin(exchange, receiver, meeting, at, by);
        var due = timers.line(clocks.answer(), audience).map(line -> line.due()).orElse(at);
        var leg = new Leg(
                exchange.province(),
                new LegId(UUID.randomUUID()),
                exchange.id(),
                exchange.requester(),
                receiver,
                audience.sharedWith(),
                LegStatus.SENT,
                exchange.round(),
                null,
                0,
                false,
                false,
                Leg.Appeal.NONE,
                false,
                null,
                clocks,
                due,
                at,
                0);
        legs.add(leg);
        tell(exchange, leg, at, by);
    }

    private void tell(Exchange exchange, Leg leg, Instant at, Actor by) {
        events.publishEvent(new LegMoved(
                exchange.id(),
                leg.id(),
                exchange.reference(),
                exchange.kind(),
                LegEvent.LEG_SENT,
                exchange.requester(),
                leg.receiver(),
                by,
                at));
    }

    private void leg(Exchange exchange, OrganisationId receiver, @Nullable MeetingPlan plan, Instant at, Actor by) {
        start(exchange, receiver, plan == null ? null : plan.starts(), at, by);
    }

    /// A new leg for the body that the receiver of this one named.
    Optional<Refusal> forward(Exchange exchange, LegId id, Instant at, Actor by) {
        var leg = legs.need(id, by);
        var body = leg.competentBody();
        if (exchange.status() != ExchangeStatus.OPEN
                || leg.status() != LegStatus.NOT_COMPETENT
                || body == null
                || leg.forwarded()
                || !leg.exchange().equals(exchange.id())) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (exchange.receivers().contains(body)) {
            return Optional.of(Refusal.RECEIVER_HAS_IT);
        }
        var refused = rules.refusesReceivers(List.of(body), exchange.requester(), at);
        if (refused.isPresent()) {
            return refused;
        }
        if (!documents.send(exchange, List.of(body), by)) {
            return Optional.of(Refusal.DOCUMENT_NOT_YOURS);
        }
        exchanges.include(exchange, body);
        legs.move(leg, LegStatus.NOT_COMPETENT, LegChange.none().forwarded());
        leg(exchange, body, meeting(exchange), at, by);
        var said = new ThreadStore.Said("FORWARDED", List.of(), "");
        thread.tell(exchange, id, said, leg.audience(), by, at);
        return Optional.empty();
    }
}
