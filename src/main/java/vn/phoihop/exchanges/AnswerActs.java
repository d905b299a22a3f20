package vn.phoihop.exchanges;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Role;

/// Lets a prepared answer go: in part, whole, as a refusal, or late.
@Component
class AnswerActs {

    private final LegStore legs;
    private final DraftStore drafts;
    private final CommentStore comments;
    private final Attachments attachments;
    private final ExchangeTimers timers;
    private final LegActs acts;

    AnswerActs(
            LegStore legs,
            DraftStore drafts,
            CommentStore comments,
            Attachments attachments,
            ExchangeTimers timers,
            LegActs acts) {
        this.legs = legs;
        this.drafts = drafts;
        this.comments = comments;
        this.attachments = attachments;
        this.timers = timers;
        this.acts = acts;
    }

    /// Why nobody, or not this person, prepares an answer now; empty when they may.
    Optional<Refusal> refusesPreparing(Leg leg, Actor by) {
        if (!leg.parts(by).contains(Part.RECEIVER)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return switch (leg.status()) {
            case SENT, ACKNOWLEDGED, ANSWERING, PARTIALLY_ANSWERED, INSUFFICIENT, NO_REPLY -> Optional.empty();
            case CLARIFYING, ANSWERED, ACCEPTED, REFUSED, NOT_COMPETENT, RECALLED -> Optional.of(Refusal.NOT_NOW);
        };
    }

    Optional<Refusal> refusesApproving(Leg leg, Actor by) {
        return refusesPreparing(leg, by)
                .or(() -> by.is(Role.LEADER) ? Optional.empty() : Optional.of(Refusal.NOT_YOURS));
    }

    Optional<Refusal> send(Exchange exchange, Leg leg, Instant at, Actor by) {
        var prepared = drafts.find(leg, by);
        if (prepared.isEmpty()) {
            return Optional.of(Refusal.NOTHING_DRAFTED);
        }
        var draft = prepared.get().answer();
        var event = event(leg, draft);
        var isOwn = prepared.get().by().equals(by.account());
        if (LegFlow.of(event).needsOtherPerson() && isOwn) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        return AnswerRules.refuses(exchange, draft).or(() -> go(exchange, leg, event, prepared.get(), at, by));
    }

    private static LegEvent event(Leg leg, AnswerDraft draft) {
        return switch (draft.act()) {
            case PARTIAL -> LegEvent.PARTIAL_ANSWER_SENT;
            case REFUSE -> LegEvent.LEG_REFUSED;
            case ANSWER -> leg.status() == LegStatus.NO_REPLY ? LegEvent.LATE_REPLY_RECEIVED : LegEvent.LEG_ANSWERED;
        };
    }

    private Optional<Refusal> go(
            Exchange exchange, Leg leg, LegEvent event, DraftStore.Prepared prepared, Instant at, Actor by) {
        var ready = ready(exchange, leg, event, prepared.drafter(), at, by);
        if (!LegFlow.of(event).isFrom(ready.status())) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (!attachments.release(exchange, ready, by)) {
            return Optional.of(Refusal.DOCUMENT_NOT_YOURS);
        }
        var draft = prepared.answer();
        if (event == LegEvent.LEG_ANSWERED || event == LegEvent.LATE_REPLY_RECEIVED) {
            comments.keep(exchange, ready, draft.comments());
        }
        acts.move(exchange, ready, event, change(exchange, ready, event, draft, at, by), said(event, draft), at, by);
        drafts.forget(ready);
        return Optional.empty();
    }

    /// One click chains what has not been said yet: acknowledged, begun, taken up again.
    private Leg ready(Exchange exchange, Leg leg, LegEvent event, String owner, Instant at, Actor by) {
        var now = leg;
        if (now.status() == LegStatus.SENT) {
            acts.acknowledge(exchange, now, at, by);
            now = legs.again(now);
        }
        if (now.status() == LegStatus.ACKNOWLEDGED && event != LegEvent.LEG_REFUSED) {
            acts.start(exchange, now, LegInput.owner(owner), at, by);
            now = legs.again(now);
        }
        if (now.status() == LegStatus.INSUFFICIENT) {
            acts.rework(exchange, now, at, by);
            now = legs.again(now);
        }
        return now;
    }

    private LegChange change(Exchange exchange, Leg leg, LegEvent event, AnswerDraft draft, Instant at, Actor by) {
        var change = LegChange.none();
        if (draft.answer() != null) {
            change.answer(draft.answer());
        }
        if (event == LegEvent.PARTIAL_ANSWER_SENT) {
            return change.partial();
        }
        timers.stopAll(leg, event.name(), at, by);
        if (event == LegEvent.LEG_REFUSED) {
            return refused(change, exchange, draft).closedAt(at);
        }
        return change.attendees(draft.attendees(), draft.people())
                .answeredAt(at)
                .reviewClock(timers.review(exchange, leg, at, by).clock());
    }

    private static LegChange refused(LegChange change, Exchange exchange, AnswerDraft draft) {
        var mayDecline = exchange.kind() == ExchangeKind.COMMISSIONED_TOPIC
                || exchange.kind() == ExchangeKind.MEETING_INVITATION;
        if (mayDecline) {
            change.answer(LegAnswer.DECLINED);
        }
        var code = draft.refusalCode();
        return code == null ? change : change.refusalCode(code.name());
    }

    private static ThreadStore.Said said(LegEvent event, AnswerDraft draft) {
        if (event == LegEvent.PARTIAL_ANSWER_SENT) {
            var by = draft.missingBy();
            return ThreadStore.Said.of(event, draft.words(), draft.missing(), by == null ? "" : by.toString());
        }
        var code = draft.refusalCode();
        var answer = draft.answer();
        return ThreadStore.Said.of(
                event, draft.words(), code != null ? code.name() : answer == null ? "" : answer.name());
    }
}
