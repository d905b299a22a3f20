package vn.phoihop.exchanges;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Audience;
import vn.phoihop.shared.Actor;

/// What each event of an exchange does. Whether it is allowed was asked before.
@Component
class ExchangeActs {

    private final LegStore legs;
    private final DetailStore details;
    private final CommentStore comments;
    private final AttachmentStore attachments;
    private final ThreadStore thread;
    private final ExchangeTimers timers;
    private final ExchangeMoves moves;
    private final LegActs legActs;
    private final Sending sending;
    private final Commissions commissions;
    private final ZoneId zone;

    ExchangeActs(
            LegStore legs,
            DetailStore details,
            CommentStore comments,
            AttachmentStore attachments,
            ThreadStore thread,
            ExchangeTimers timers,
            ExchangeMoves moves,
            LegActs legActs,
            Sending sending,
            Commissions commissions,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.legs = legs;
        this.details = details;
        this.comments = comments;
        this.attachments = attachments;
        this.thread = thread;
        this.timers = timers;
        this.moves = moves;
        this.legActs = legActs;
        this.sending = sending;
        this.commissions = commissions;
        this.zone = zone;
    }

    Optional<Refusal> act(Exchange exchange, ExchangeEvent event, ExchangeInput input, Instant at, Actor by) {
        return switch (event) {
            case EXCHANGE_DRAFTED -> Optional.of(Refusal.NOT_NOW);
            case EXCHANGE_SENT -> send(exchange, at, by);
            case COMMENTS_CONSOLIDATED -> consolidate(exchange, input, at, by);
            case CONSULTATION_RETURNED -> returnTable(exchange, at, by);
            case CONSULTATION_REOPENED -> reopen(exchange, input, at, by);
            case MEETING_HELD -> hold(exchange, input, at, by);
            case MEETING_RESCHEDULED -> reschedule(exchange, input, at, by);
            case CONCLUSIONS_ISSUED -> conclude(exchange, input, at, by);
            case PROPOSAL_CARRIED_OUT -> carryOut(exchange, input, at, by);
            case PROPOSAL_REVIEWED -> review(exchange, input, at, by);
            case EXCHANGE_COMPLETED -> complete(exchange, at, by);
            case EXCHANGE_RECALLED -> recall(exchange, input, at, by);
        };
    }

    private Optional<Refusal> send(Exchange exchange, Instant at, Actor by) {
        var refused = sending.send(exchange, at, by);
        if (refused.isEmpty()) {
            var event = ExchangeEvent.EXCHANGE_SENT;
            moves.tell(exchange, event, ThreadStore.Said.of(event, ""), at, by);
        }
        return refused;
    }

    private Optional<Refusal> consolidate(Exchange exchange, ExchangeInput input, Instant at, Actor by) {
        if (comments.isAnyUndecided(exchange)) {
            return Optional.of(Refusal.COMMENT_UNDECIDED);
        }
        return close(exchange, false, at, by)
                .or(() -> done(exchange, ExchangeEvent.COMMENTS_CONSOLIDATED, input.words(), at, by));
    }

    /// Ends the legs: answers count as accepted, those who are silent are closed without a reply. While somebody is
    /// silent and has time left, an exchange is not closed without them, unless `evenInTime`: a meeting that
    /// took place waits for nobody.
    private Optional<Refusal> close(Exchange exchange, boolean evenInTime, Instant at, Actor by) {
        var open = legs.of(exchange).stream()
                .filter(each -> each.status().isOpen())
                .toList();
        if (!evenInTime
                && open.stream()
                        .anyMatch(each -> each.status().isOwed() && each.dueAt().isAfter(at))) {
            return Optional.of(Refusal.STILL_IN_TIME);
        }
        for (var leg : open) {
            if (leg.status() == LegStatus.ANSWERED) {
                legActs.accept(exchange, leg, LegEvent.LEG_ACCEPTED, "", at, by);
            } else {
                end(exchange, leg, LegEvent.LEG_CLOSED_WITHOUT_REPLY, at);
            }
        }
        return Optional.empty();
    }

    private void end(Exchange exchange, Leg leg, LegEvent event, Instant at) {
        var system = ExchangeMoves.as(exchange);
        timers.stopAll(leg, event.name(), at, system);
        var change = LegChange.none().closedAt(at);
        legActs.move(exchange, leg, event, change, ThreadStore.Said.of(event, ""), at, system);
    }

    private Optional<Refusal> returnTable(Exchange exchange, Instant at, Actor by) {
        comments.showAll(exchange);
        return done(exchange, ExchangeEvent.CONSULTATION_RETURNED, "", at, by);
    }

    private Optional<Refusal> reopen(Exchange exchange, ExchangeInput input, Instant at, Actor by) {
        var event = ExchangeEvent.CONSULTATION_REOPENED;
        var next = exchange.round() + 1;
        moves.move(exchange, event, next, "", ThreadStore.Said.of(event, input.words(), "" + next), at, by);
        sending.again(exchange.inRound(next), at, by);
        return Optional.empty();
    }

    private Optional<Refusal> hold(Exchange exchange, ExchangeInput input, Instant at, Actor by) {
        var meeting = details.meeting(exchange.province(), exchange.id()).orElseThrow();
        if (meeting.starts().isAfter(at)) {
            return Optional.of(Refusal.MEETING_NOT_OVER);
        }
        if (input.words().isBlank() && !attachments.has(exchange, Attachment.Purpose.MINUTES)) {
            return Optional.of(Refusal.MINUTES_MISSING);
        }
        var came = input.attendance().stream().collect(Collectors.toMap(Attendance::leg, each -> each));
        close(exchange, true, at, by);
        for (var leg : legs.of(exchange)) {
            var attendance = came.get(leg.id());
            if (attendance != null && leg.status() != LegStatus.RECALLED) {
                var change = LegChange.none().attendees(attendance.present(), attendance.people());
                legs.move(leg, leg.status(), change);
            }
        }
        details.minutes(exchange, input.words());
        return done(exchange, ExchangeEvent.MEETING_HELD, input.words(), at, by);
    }

    private Optional<Refusal> reschedule(Exchange exchange, ExchangeInput input, Instant at, Actor by) {
        var plan = input.meeting();
        if (plan == null || plan.place().isBlank() || !plan.ends().isAfter(plan.starts())) {
            return Optional.of(Refusal.MEETING_INCOMPLETE);
        }
        if (!plan.starts().isAfter(at)) {
            return Optional.of(Refusal.MEETING_TOO_SOON);
        }
        details.keep(exchange, plan);
        for (var leg : legs.of(exchange)) {
            if (leg.status().isOwed()) {
                timers.reschedule(leg, plan.starts(), at, by)
                        .ifPresent(next ->
                                legs.move(leg, leg.status(), LegChange.none().answerClock(next.clock(), next.due())));
            }
        }
        var event = ExchangeEvent.MEETING_RESCHEDULED;
        var said = ThreadStore.Said.of(event, input.words(), plan.starts().toString(), plan.place());
        moves.move(exchange, event, exchange.round(), "", said, at, by);
        return Optional.empty();
    }

    private Optional<Refusal> conclude(Exchange exchange, ExchangeInput input, Instant at, Actor by) {
        var today = LocalDate.ofInstant(at, zone);
        if (input.conclusions().stream().anyMatch(each -> !each.isWhole())) {
            return Optional.of(Refusal.CONCLUSION_INCOMPLETE);
        }
        if (input.conclusions().stream().anyMatch(each -> each.dueOn().isBefore(today))) {
            return Optional.of(Refusal.DAY_HAS_PASSED);
        }
        for (int i = 0; i < input.conclusions().size(); i++) {
            var conclusion = input.conclusions().get(i);
            details.conclude(exchange, i + 1, commissions.assign(exchange, conclusion, i + 1, at, by));
        }
        return done(exchange, ExchangeEvent.CONCLUSIONS_ISSUED, input.words(), at, by);
    }

    private Optional<Refusal> carryOut(Exchange exchange, ExchangeInput input, Instant at, Actor by) {
        var phases = details.phases(exchange.province(), exchange.id());
        var adopted = Set.of(LegAnswer.ADOPTED, LegAnswer.ADOPTED_IN_PART);
        if (legs.of(exchange).stream().noneMatch(each -> each.answer() != null && adopted.contains(each.answer()))) {
            return Optional.of(Refusal.NOT_ADOPTED);
        }
        if (!phases.stream()
                .allMatch(
                        each -> !input.evidence().getOrDefault(each.phase(), "").isBlank())) {
            return Optional.of(Refusal.EVIDENCE_MISSING);
        }
        var refused = close(exchange, false, at, by);
        if (refused.isPresent()) {
            return refused;
        }
        details.evidence(exchange, input.evidence());
        return done(exchange, ExchangeEvent.PROPOSAL_CARRIED_OUT, "", at, by);
    }

    private Optional<Refusal> review(Exchange exchange, ExchangeInput input, Instant at, Actor by) {
        return input.words().isBlank()
                ? Optional.of(Refusal.WORDS_MISSING)
                : done(exchange, ExchangeEvent.PROPOSAL_REVIEWED, input.words(), at, by);
    }

    private Optional<Refusal> complete(Exchange exchange, Instant at, Actor by) {
        return legs.of(exchange).stream().anyMatch(each -> each.status().isOpen())
                ? Optional.of(Refusal.LEGS_OPEN)
                : done(exchange, ExchangeEvent.EXCHANGE_COMPLETED, "", at, by);
    }

    private Optional<Refusal> recall(Exchange exchange, ExchangeInput input, Instant at, Actor by) {
        legs.of(exchange).stream()
                .filter(each -> each.status().isOpen())
                .sorted(Comparator.comparing(each -> each.id().value()))
                .forEach(each -> end(exchange, each, LegEvent.LEG_RECALLED, at));
        return done(exchange, ExchangeEvent.EXCHANGE_RECALLED, input.words(), at, by);
    }

    private Optional<Refusal> done(Exchange exchange, ExchangeEvent event, String words, Instant at, Actor by) {
        moves.move(exchange, event, exchange.round(), words, ThreadStore.Said.of(event, words), at, by);
        return Optional.empty();
    }

    /// A line only the requester reads: how the exchange is prepared.
    void inside(Exchange exchange, String act, String words, Instant at, Actor by) {
        var said = new ThreadStore.Said(act, List.of(), words);
        thread.tell(exchange, null, said, new Audience(exchange.requester(), Set.of(), false), by, at);
    }
}
