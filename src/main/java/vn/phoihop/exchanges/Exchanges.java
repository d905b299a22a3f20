package vn.phoihop.exchanges;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Seats;
import vn.phoihop.registry.Cases;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Role;

/// Exchanges (trao đổi, phối hợp): asked, told, consulted, commissioned, invited, proposed.
///
/// Every act takes the moment from which it counts, now or earlier, and the version of the exchange it was
/// decided on.
@Component
public class Exchanges {

    private final ExchangeStore exchanges;
    private final DetailStore details;
    private final CommentStore comments;
    private final ExchangeMoves moves;
    private final ExchangeActs acts;
    private final Sending sending;
    private final Cases cases;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    Exchanges(
            ExchangeStore exchanges,
            DetailStore details,
            CommentStore comments,
            ExchangeMoves moves,
            ExchangeActs acts,
            Sending sending,
            Cases cases,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.exchanges = exchanges;
        this.details = details;
        this.comments = comments;
        this.moves = moves;
        this.acts = acts;
        this.sending = sending;
        this.cases = cases;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// What became of a draft.
    public sealed interface Drafted {

        /// It is kept under this id.
        record Kept(ExchangeId id) implements Drafted {}

        /// It is not kept.
        record Refused(Refusal why) implements Drafted {}
    }

    /// Begins an exchange (EX-01). The same form posted again names the exchange it made.
    @Transactional
    public Drafted draft(ExchangeDraft draft, Instant at, Actor by) {
        if (!Parts.works(by)) {
            return new Drafted.Refused(Refusal.NOT_YOURS);
        }
        var province = seats.provinceOf(by.organisation());
        var known = exchanges.ofForm(province, draft.form());
        if (known.isPresent()) {
            return new Drafted.Kept(known.get());
        }
        var refused = late(at).or(() -> secret(draft.words(), by)).or(() -> unnamed(draft));
        if (refused.isPresent()) {
            return new Drafted.Refused(refused.get());
        }
        var exchange = fresh(province, draft, at, by);
        exchanges.add(exchange, draft.form(), by, at);
        details.keep(exchange, draft);
        var event = ExchangeEvent.EXCHANGE_DRAFTED;
        moves.tell(exchange, event, ThreadStore.Said.of(event, ""), at, by);
        return new Drafted.Kept(exchange.id());
    }

    private Exchange fresh(String province, ExchangeDraft draft, Instant at, Actor by) {
        var year = LocalDate.ofInstant(at, zone).getYear();
        return new Exchange(
                province,
                new ExchangeId(UUID.randomUUID()),
                "TĐ-%d-%05d".formatted(year, exchanges.nextNumber()),
                draft.kind(),
                ExchangeStatus.PREPARING,
                by.organisation(),
                draft.receivers(),
                draft.content(),
                by.account(),
                1,
                null,
                null,
                0);
    }

    /// Writes a prepared exchange anew.
    @Transactional
    public Optional<Refusal> revise(ExchangeId id, int version, ExchangeDraft draft, Actor by) {
        var exchange = exchanges.need(id, by).at(version);
        var refused = refusesPreparing(exchange, by)
                .or(() -> secret(draft.words(), by))
                .or(() -> unnamed(draft));
        if (refused.isPresent()) {
            return refused;
        }
        if (draft.kind() != exchange.kind()) {
            return Optional.of(Refusal.NOT_FOR_THIS_KIND);
        }
        var kept = exchange.saying(draft, by.account());
        exchanges.revise(kept, by);
        details.keep(kept, draft);
        tell(exchange, "DRAFT_REVISED", "", by);
        return Optional.empty();
    }

    /// Asks the leader to send it.
    @Transactional
    public Optional<Refusal> submit(ExchangeId id, int version, Actor by) {
        var exchange = exchanges.need(id, by).at(version);
        var refused = refusesPreparing(exchange, by).or(() -> sending.refuses(exchange, clock.instant()));
        if (refused.isPresent()) {
            return refused;
        }
        exchanges.submit(exchange, clock.instant());
        tell(exchange, "DRAFT_SUBMITTED", "", by);
        return Optional.empty();
    }

    /// The leader gives it back, with a word on what to change.
    @Transactional
    public Optional<Refusal> handBack(ExchangeId id, int version, String words, Actor by) {
        var exchange = exchanges.need(id, by).at(version);
        var refused = refusesPreparing(exchange, by);
        if (refused.isPresent()) {
            return refused;
        }
        if (!by.is(Role.LEADER)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        exchanges.submit(exchange, null);
        tell(exchange, "DRAFT_HANDED_BACK", words, by);
        return Optional.empty();
    }

    /// Does what this event is, or says why not.
    @Transactional
    public Optional<Refusal> act(
            ExchangeId id, int version, ExchangeEvent event, ExchangeInput input, Instant at, Actor by) {
        var exchange = exchanges.need(id, by).at(version);
        var refused =
                exchange.refuses(event, input.words(), by).or(() -> late(at)).or(() -> secret(input.typed(), by));
        return refused.isPresent() ? refused : acts.act(exchange, event, input, at, by);
    }

    /// Sends what a receiver is not competent for to the body it named, as a new leg.
    @Transactional
    public Optional<Refusal> forward(ExchangeId id, LegId leg, Instant at, Actor by) {
        var exchange = exchanges.need(id, by);
        if (!exchange.parts(by).contains(Part.REQUESTER)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return late(at).or(() -> sending.forward(exchange, leg, at, by));
    }

    /// Says what becomes of a comment: taken in, in part, or not; the last two with an explanation.
    @Transactional
    public Optional<Refusal> decide(
            ExchangeId id, UUID comment, int version, CommentDecision decision, String explanation, Actor by) {
        var exchange = exchanges.need(id, by);
        if (!exchange.parts(by).contains(Part.REQUESTER)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (exchange.status() != ExchangeStatus.OPEN) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (decision != CommentDecision.TAKEN && explanation.isBlank()) {
            return Optional.of(Refusal.EXPLANATION_MISSING);
        }
        var refused = secret(List.of(explanation), by);
        if (refused.isPresent()) {
            return refused;
        }
        comments.decide(exchange, comment, version, decision, explanation.strip());
        events.publishEvent(new Worded(id, "COMMENT_DECIDED", by, clock.instant()));
        return Optional.empty();
    }

    private static Optional<Refusal> refusesPreparing(Exchange exchange, Actor by) {
        if (exchange.status() != ExchangeStatus.PREPARING) {
            return Optional.of(Refusal.NOT_NOW);
        }
        return exchange.parts(by).contains(Part.REQUESTER) ? Optional.empty() : Optional.of(Refusal.NOT_YOURS);
    }

    private Optional<Refusal> late(Instant at) {
        return at.isAfter(clock.instant()) ? Optional.of(Refusal.IN_THE_FUTURE) : Optional.empty();
    }

    private static Optional<Refusal> unnamed(ExchangeDraft draft) {
        return draft.content().subject().isBlank() ? Optional.of(Refusal.SUBJECT_MISSING) : Optional.empty();
    }

    private Optional<Refusal> secret(Collection<String> typed, Actor by) {
        return cases.refusesSecrets(typed, by) ? Optional.of(Refusal.SECRET_WORDS) : Optional.empty();
    }

    private void tell(Exchange exchange, String act, String words, Actor by) {
        acts.inside(exchange, act, words, clock.instant(), by);
        events.publishEvent(new Worded(exchange.id(), act, by, clock.instant()));
    }
}
