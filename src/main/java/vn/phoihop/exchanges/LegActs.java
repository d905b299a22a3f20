package vn.phoihop.exchanges;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.phoihop.access.Coordinations;
import vn.phoihop.calendar.Audience;
import vn.phoihop.shared.Actor;

/// What each event of a leg does: its clocks, its row, its line in the thread, its news. Whether it is allowed was
/// asked before.
@Component
class LegActs {

    private final LegStore legs;
    private final ThreadStore thread;
    private final ExchangeTimers timers;
    private final ExchangeMoves moves;
    private final Coordinations coordinations;
    private final Commissions commissions;
    private final ApplicationEventPublisher events;

    LegActs(
            LegStore legs,
            ThreadStore thread,
            ExchangeTimers timers,
            ExchangeMoves moves,
            Coordinations coordinations,
            Commissions commissions,
            ApplicationEventPublisher events) {
        this.legs = legs;
        this.thread = thread;
        this.timers = timers;
        this.moves = moves;
        this.coordinations = coordinations;
        this.commissions = commissions;
        this.events = events;
    }

    Optional<Refusal> act(Exchange exchange, Leg leg, LegEvent event, LegInput input, Instant at, Actor by) {
        return switch (event) {
            case LEG_ACKNOWLEDGED -> acknowledge(exchange, leg, at, by);
            case LEG_FOUND_NOT_COMPETENT -> decline(exchange, leg, input, at, by);
            case ANSWERING_STARTED -> start(exchange, leg, input, at, by);
            case QUESTION_ASKED -> ask(exchange, leg, input, at, by);
            case QUESTION_ANSWERED -> reply(exchange, leg, input, at, by);
            case APPEAL_LODGED -> appeal(exchange, leg, input, at, by);
            case APPEAL_UPHELD -> uphold(exchange, leg, input, at, by);
            case APPEAL_DISMISSED -> dismiss(exchange, leg, input, at, by);
            case LEG_ACCEPTED -> accept(exchange, leg, event, input.words(), at, by);
            case LEG_FOUND_INSUFFICIENT -> returnIt(exchange, leg, input, at, by);
            case LEG_REWORK_STARTED -> rework(exchange, leg, at, by);
            case SUPPLY_NOTED -> note(exchange, leg, input, at, by);
            case LEG_EXTENDED -> extend(exchange, leg, input, at, by);
            case PARTIAL_ANSWER_SENT, LEG_ANSWERED, LEG_REFUSED, LATE_REPLY_RECEIVED -> Optional.of(Refusal.NOT_NOW);
            case LEG_SENT, QUESTION_WAIT_EXPIRED, LEG_ACCEPTED_BY_SILENCE, LEG_RECALLED, LEG_CLOSED_WITHOUT_REPLY ->
                Optional.of(Refusal.NOT_YOURS);
        };
    }

    Optional<Refusal> acknowledge(Exchange exchange, Leg leg, Instant at, Actor by) {
        timers.stop(leg.clocks().acknowledge(), "LEG_ACKNOWLEDGED", at, by);
        return done(exchange, leg, LegEvent.LEG_ACKNOWLEDGED, LegChange.none().acknowledgedAt(at), "", at, by);
    }

    private Optional<Refusal> decline(Exchange exchange, Leg leg, LegInput input, Instant at, Actor by) {
        var body = input.body();
        if (body == null || body.equals(leg.receiver())) {
            return Optional.of(Refusal.BODY_NOT_NAMED);
        }
        if (timers.hasPassed(leg.clocks().competence(), leg, at)) {
            return Optional.of(Refusal.COMPETENCE_LATE);
        }
        timers.stopAll(leg, "LEG_FOUND_NOT_COMPETENT", at, by);
        var change = LegChange.none().competentBody(body).closedAt(at);
        return done(exchange, leg, LegEvent.LEG_FOUND_NOT_COMPETENT, change, input.words(), at, by);
    }

    Optional<Refusal> start(Exchange exchange, Leg leg, LegInput input, Instant at, Actor by) {
        if (input.detail().isBlank()) {
            return Optional.of(Refusal.OWNER_MISSING);
        }
        timers.stop(leg.clocks().competence(), "ANSWERING_STARTED", at, by);
        var change = LegChange.none().internalOwner(input.detail());
        if (exchange.kind() == ExchangeKind.COMMISSIONED_TOPIC) {
            change.answer(LegAnswer.TAKEN);
            commissions.take(exchange, leg, at, by);
        }
        return done(exchange, leg, LegEvent.ANSWERING_STARTED, change, input.words(), at, by);
    }

    private Optional<Refusal> ask(Exchange exchange, Leg leg, LegInput input, Instant at, Actor by) {
        if (input.words().isBlank()) {
            return Optional.of(Refusal.WORDS_MISSING);
        }
        var refused = timers.ask(exchange, leg, at, by);
        return refused.isPresent()
                ? refused
                : done(exchange, leg, LegEvent.QUESTION_ASKED, LegChange.none().asked(), input.words(), at, by);
    }

    private Optional<Refusal> reply(Exchange exchange, Leg leg, LegInput input, Instant at, Actor by) {
        if (input.words().isBlank()) {
            return Optional.of(Refusal.WORDS_MISSING);
        }
        timers.answered(leg, at, by);
        timers.stop(leg.clocks().competence(), "QUESTION_ANSWERED", at, by);
        return done(exchange, leg, LegEvent.QUESTION_ANSWERED, LegChange.none(), input.words(), at, by);
    }

    private Optional<Refusal> appeal(Exchange exchange, Leg leg, LegInput input, Instant at, Actor by) {
        var judge = coordinations.coordinatorsOf(leg.receiver()).stream()
                .filter(each -> !each.equals(leg.requester()))
                .findFirst();
        if (judge.isEmpty()) {
            return Optional.of(Refusal.NO_COORDINATOR);
        }
        var clock = timers.appeal(exchange, leg, judge.get(), at, by).clock();
        var change = LegChange.none().appeal(Leg.Appeal.LODGED).appealClock(clock);
        return done(exchange, leg, LegEvent.APPEAL_LODGED, change, input.words(), at, by);
    }

    private Optional<Refusal> uphold(Exchange exchange, Leg leg, LegInput input, Instant at, Actor by) {
        timers.stop(leg.clocks().appeal(), "APPEAL_UPHELD", at, by);
        var rest = timers.rest(exchange, leg, at, by);
        var change = LegChange.none().appeal(Leg.Appeal.UPHELD).answerClock(rest.clock(), rest.due());
        return done(exchange, leg, LegEvent.APPEAL_UPHELD, change, input.words(), at, by);
    }

    private Optional<Refusal> dismiss(Exchange exchange, Leg leg, LegInput input, Instant at, Actor by) {
        timers.stop(leg.clocks().appeal(), "APPEAL_DISMISSED", at, by);
        var change = LegChange.none().appeal(Leg.Appeal.DISMISSED);
        return done(exchange, leg, LegEvent.APPEAL_DISMISSED, change, input.words(), at, by);
    }

    Optional<Refusal> accept(Exchange exchange, Leg leg, LegEvent how, String words, Instant at, Actor by) {
        timers.stop(leg.clocks().review(), how.name(), at, by);
        var change = LegChange.none().closedAt(at);
        if (how == LegEvent.LEG_ACCEPTED_BY_SILENCE) {
            change.silent();
        }
        var done = done(exchange, leg, how, change, words, at, by);
        moves.endWithItsLegs(exchange, at);
        return done;
    }

    private Optional<Refusal> returnIt(Exchange exchange, Leg leg, LegInput input, Instant at, Actor by) {
        timers.stop(leg.clocks().review(), "LEG_FOUND_INSUFFICIENT", at, by);
        var half = timers.half(exchange, leg, at, by);
        var change = LegChange.none()
                .insufficient(leg.insufficient() + 1)
                .round(leg.round() + 1)
                .answerClock(half.clock(), half.due());
        return done(exchange, leg, LegEvent.LEG_FOUND_INSUFFICIENT, change, input.words(), at, by);
    }

    Optional<Refusal> rework(Exchange exchange, Leg leg, Instant at, Actor by) {
        return done(exchange, leg, LegEvent.LEG_REWORK_STARTED, LegChange.none(), "", at, by);
    }

    private Optional<Refusal> note(Exchange exchange, Leg leg, LegInput input, Instant at, Actor by) {
        var answer = input.answer();
        if (exchange.kind() != ExchangeKind.INFO_SUPPLY
                || answer == null
                || !exchange.kind().answers().contains(answer)) {
            return Optional.of(Refusal.ANSWER_NOT_OF_KIND);
        }
        timers.stopAll(leg, "SUPPLY_NOTED", at, by);
        var change = LegChange.none().answer(answer).answeredAt(at).closedAt(at);
        var done = done(exchange, leg, LegEvent.SUPPLY_NOTED, change, input.words(), at, by);
        moves.endWithItsLegs(exchange, at);
        return done;
    }

    private Optional<Refusal> extend(Exchange exchange, Leg leg, LegInput input, Instant at, Actor by) {
        if (exchange.kind() == ExchangeKind.MEETING_INVITATION || input.days() < 1) {
            return Optional.of(Refusal.NOT_EXTENDABLE);
        }
        if (input.days() > exchange.content().term()) {
            return Optional.of(Refusal.EXTENSION_TOO_LONG);
        }
        var refused = timers.extend(leg, input.days(), input.words(), at, by);
        if (refused.isPresent()) {
            return refused;
        }
        var told = ThreadStore.Said.of(LegEvent.LEG_EXTENDED, input.words(), Integer.toString(input.days()));
        move(exchange, leg, LegEvent.LEG_EXTENDED, LegChange.none().extended(), told, at, by);
        return Optional.empty();
    }

    private Optional<Refusal> done(
            Exchange exchange, Leg leg, LegEvent event, LegChange change, String words, Instant at, Actor by) {
        move(exchange, leg, event, change, ThreadStore.Said.of(event, words), at, by);
        return Optional.empty();
    }

    void move(
            Exchange exchange, Leg leg, LegEvent event, LegChange change, ThreadStore.Said said, Instant at, Actor by) {
        legs.move(leg, LegFlow.of(event).after(leg.status()), change);
        thread.tell(exchange, leg.id(), said, leg.audience(), by, at);
        events.publishEvent(new LegMoved(
                leg.exchange(),
                leg.id(),
                exchange.reference(),
                exchange.kind(),
                event,
                leg.requester(),
                leg.receiver(),
                by,
                at));
    }

    /// A line only the receiver reads: how its answer is prepared.
    void inside(Exchange exchange, Leg leg, String act, String words, Instant at, Actor by) {
        var said = new ThreadStore.Said(act, List.of(), words);
        thread.tell(exchange, leg.id(), said, new Audience(leg.receiver(), Set.of(), false), by, at);
        events.publishEvent(new Worded(exchange.id(), act, by, at));
    }
}
