package vn.phoihop.exchanges;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.registry.Cases;
import vn.phoihop.shared.Actor;

/// What happens between the requester of an exchange and one receiver (phần việc của bên nhận).
///
/// Every act takes the moment from which it counts, now or earlier, and the version of the leg it was decided on.
@Component
public class Legs {

    private final LegStore legs;
    private final ExchangeStore exchanges;
    private final DraftStore drafts;
    private final LegActs acts;
    private final AnswerActs answers;
    private final Cases cases;
    private final Clock clock;

    Legs(
            LegStore legs,
            ExchangeStore exchanges,
            DraftStore drafts,
            LegActs acts,
            AnswerActs answers,
            Cases cases,
            Clock clock) {
        this.legs = legs;
        this.exchanges = exchanges;
        this.drafts = drafts;
        this.acts = acts;
        this.answers = answers;
        this.cases = cases;
        this.clock = clock;
    }

    /// Does what this event is, or says why not. The events by which an answer leaves the house go by [#send].
    @Transactional
    public Optional<Refusal> act(LegId id, int version, LegEvent event, LegInput input, Instant at, Actor by) {
        var leg = legs.need(id, by).at(version);
        var refused = leg.refuses(event, input.words(), by)
                .or(() -> late(at))
                .or(() -> secret(List.of(input.words(), input.detail()), by));
        return refused.isPresent() ? refused : acts.act(exchanges.of(leg), leg, event, input, at, by);
    }

    /// Keeps an answer that is being prepared; with `submit` it waits for the leader. Only the receiver sees it.
    @Transactional
    public Optional<Refusal> prepare(LegId id, int version, AnswerDraft draft, boolean submit, Actor by) {
        var leg = legs.need(id, by).at(version);
        var exchange = exchanges.of(leg);
        var refused = answers.refusesPreparing(leg, by)
                .or(() -> secret(draft.typed(), by))
                .or(() -> submit ? AnswerRules.refuses(exchange, draft) : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        var now = clock.instant();
        drafts.keep(leg, draft, submit ? now : null, by, now);
        acts.inside(exchange, leg, submit ? "ANSWER_SUBMITTED" : "ANSWER_PREPARED", "", now, by);
        return Optional.empty();
    }

    /// The leader gives a prepared answer back, with a word on what to change.
    @Transactional
    public Optional<Refusal> handBack(LegId id, int version, String words, Actor by) {
        var leg = legs.need(id, by).at(version);
        var refused = answers.refusesApproving(leg, by);
        if (refused.isPresent()) {
            return refused;
        }
        if (drafts.find(leg, by).isEmpty()) {
            return Optional.of(Refusal.NOTHING_DRAFTED);
        }
        drafts.handBack(leg);
        acts.inside(exchanges.of(leg), leg, "ANSWER_HANDED_BACK", words, clock.instant(), by);
        return Optional.empty();
    }

    /// Lets the prepared answer go. Where the receiver has not acknowledged or begun yet, those events are
    /// written too.
    @Transactional
    public Optional<Refusal> send(LegId id, int version, Instant at, Actor by) {
        var leg = legs.need(id, by).at(version);
        var refused = late(at).or(() -> answers.refusesApproving(leg, by));
        return refused.isPresent() ? refused : answers.send(exchanges.of(leg), leg, at, by);
    }

    private Optional<Refusal> late(Instant at) {
        return at.isAfter(clock.instant()) ? Optional.of(Refusal.IN_THE_FUTURE) : Optional.empty();
    }

    private Optional<Refusal> secret(List<String> typed, Actor by) {
        return cases.refusesSecrets(typed, by) ? Optional.of(Refusal.SECRET_WORDS) : Optional.empty();
    }
}
