package vn.phoihop.exchanges;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Audience;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Moves an exchange on: its row, its line in the thread, its news.
@Component
class ExchangeMoves {

    private final ExchangeStore exchanges;
    private final LegStore legs;
    private final ThreadStore thread;
    private final ApplicationEventPublisher events;

    ExchangeMoves(ExchangeStore exchanges, LegStore legs, ThreadStore thread, ApplicationEventPublisher events) {
        this.exchanges = exchanges;
        this.legs = legs;
        this.thread = thread;
        this.events = events;
    }

    /// `summary` is what was summed up (minutes, review); `words` what the thread says of it.
    void move(
            Exchange exchange,
            ExchangeEvent event,
            int round,
            String summary,
            ThreadStore.Said said,
            Instant at,
            Actor by) {
        exchanges.move(exchange, ExchangeFlow.of(event).after(exchange.status()), round, summary, at);
        tell(exchange, event, said, at, by);
    }

    void tell(Exchange exchange, ExchangeEvent event, ThreadStore.Said said, Instant at, Actor by) {
        var isInside = event == ExchangeEvent.EXCHANGE_DRAFTED
                || (exchange.status() == ExchangeStatus.PREPARING && event == ExchangeEvent.EXCHANGE_RECALLED);
        var with = isInside ? Set.<OrganisationId>of() : Set.copyOf(exchange.receivers());
        thread.tell(exchange, null, said, new Audience(exchange.requester(), with, false), by, at);
        events.publishEvent(new ExchangeMoved(
                exchange.id(),
                exchange.reference(),
                exchange.kind(),
                event,
                exchange.requester(),
                isInside ? List.of() : exchange.receivers(),
                by,
                at));
    }

    /// An exchange whose kind has no step of its own ends when every answer is accepted.
    void endWithItsLegs(Exchange exchange, Instant at) {
        var isOver = exchange.kind().endsWithItsLegs()
                && exchange.status() == ExchangeStatus.OPEN
                && legs.of(exchange).stream().allMatch(each -> each.status() == LegStatus.ACCEPTED);
        if (isOver) {
            var event = ExchangeEvent.EXCHANGE_COMPLETED;
            move(exchange, event, exchange.round(), "", ThreadStore.Said.of(event, ""), at, as(exchange));
        }
    }

    /// The installation, in the name of the requester’s organisation.
    static Actor as(Exchange exchange) {
        var installation = Actor.installation();
        return new Actor(
                installation.account(),
                installation.name(),
                exchange.requester(),
                installation.roles(),
                installation.visibility());
    }
}
