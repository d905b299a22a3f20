package vn.phoihop.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What the spokesperson and the coordinator do with a press item: assigned or not needed, followed up, closed.
@Component
public class PressDesk {

    private static final int MOST_DAYS = 30;

    private final PressKeeper keeper;
    private final PaperStore papers;
    private final PressClocks clocks;
    private final Organisations organisations;
    private final ConcernDoor concerns;

    PressDesk(
            PressKeeper keeper,
            PaperStore papers,
            PressClocks clocks,
            Organisations organisations,
            ConcernDoor concerns) {
        this.keeper = keeper;
        this.papers = papers;
        this.clocks = clocks;
        this.organisations = organisations;
        this.concerns = concerns;
    }

    /// Finds that no answer is needed, and says why; never when a fact alleges harm or fault.
    @Transactional
    public Optional<Refusal> needsNoAnswer(
            PressItemId id, int version, NoAnswerReason code, String words, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var refused = keeper.refuses(item, PressMove.NEEDS_NO_ANSWER, at, by)
                .or(() -> missing(words))
                .or(() -> PressText.refuses(words))
                .or(() -> papers.facts(item).stream().anyMatch(Fact::allegesHarm)
                        ? Optional.of(Refusal.HARM_IS_ANSWERED)
                        : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        clocks.stop(item.times().assign(), "not needed", at, by);
        clocks.stop(item.times().answer(), "not needed", at, by);
        keeper.keep(
                item.moved(PressMove.NEEDS_NO_ANSWER).because(code.name(), words),
                PressMove.NEEDS_NO_ANSWER,
                at,
                by,
                words);
        return Optional.empty();
    }

    /// An answer is needed after all; the clocks go on from where they began.
    @Transactional
    public Optional<Refusal> reverse(PressItemId id, int version, String words, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var refused = keeper.refuses(item, PressMove.REVERSE, at, by)
                .or(() -> missing(words))
                .or(() -> PressText.refuses(words));
        if (refused.isPresent()) {
            return refused;
        }
        clocks.goOn(item.times().assign(), words, at, by);
        clocks.goOn(item.times().answer(), words, at, by);
        keeper.keep(item.moved(PressMove.REVERSE).because("", ""), PressMove.REVERSE, at, by, words);
        return Optional.empty();
    }

    /// Gives the verification to one lead and those who help; `concerned` is whose own conduct is criticised.
    @Transactional
    public Optional<Refusal> assign(
            PressItemId id,
            int version,
            OrganisationId lead,
            List<OrganisationId> partners,
            @Nullable OrganisationId concerned,
            Instant at,
            Actor by) {
        var item = keeper.need(id, version, by);
        var hands = new PressItem.Hands(item.hands().owner(), lead, partners, concerned);
        var refused = keeper.refuses(item, PressMove.ASSIGN, at, by)
                .or(() -> PressItem.refusesHands(hands))
                .or(() -> isInForce(hands, clocks.day(at)));
        if (refused.isPresent()) {
            return refused;
        }
        var given = item.moved(PressMove.ASSIGN).heldBy(hands);
        clocks.stop(item.times().assign(), "assigned", at, by);
        clocks.handOver(given, lead, at, by);
        keeper.keep(given, PressMove.ASSIGN, at, by, organisations.need(lead).name());
        return Optional.empty();
    }

    private Optional<Refusal> isInForce(PressItem.Hands hands, LocalDate day) {
        var all = hands.shared();
        var found = organisations.lines(all).stream()
                .filter(line -> line.validity().isInForceOn(day))
                .count();
        return found == all.size() ? Optional.empty() : Optional.of(Refusal.NO_SUCH_ORGANISATION);
    }

    /// Something more was published on the same matter: its facts are verified too, by the same lead.
    @Transactional
    public Optional<Refusal> followUp(
            PressItemId id, int version, Publication later, List<NewFact> facts, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var lead = item.hands().lead();
        var refused = keeper.refuses(item, PressMove.FOLLOW_UP, at, by)
                .or(() -> later.refusal(clocks.day(at)))
                .or(() -> PressText.refuses(later.outlet(), later.title()))
                .or(() -> PressText.refuses(facts.stream().map(NewFact::words).toList()));
        if (refused.isPresent() || lead == null) {
            return refused;
        }
        var next = inNextRound(item, later, by);
        papers.follow(next, later, at);
        papers.add(next, facts);
        keeper.keep(next, PressMove.FOLLOW_UP, at, by, later.outlet(), later.title());
        clocks.handOver(next, lead, at, by);
        return Optional.empty();
    }

    /// The item with a new term for what was published later.
    private PressItem inNextRound(PressItem item, Publication later, Actor by) {
        var answer = clocks.answer(item.province(), item.reference(), item.audience(), later, by);
        var old = item.times();
        var times = new PressItem.Times(
                old.assign(),
                answer.clock(),
                old.mend(),
                answer.dueOn(),
                answer.dueOn(),
                answer.dueAt(),
                answer.isSure(),
                null,
                false);
        return item.moved(PressMove.FOLLOW_UP)
                .inRound(item.round() + 1)
                .told(PressItem.Outlet.NOT_ASKED)
                .timed(times);
    }

    /// Ends it: answered, and the linked concern answered too.
    @Transactional
    public Optional<Refusal> close(PressItemId id, int version, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var concern = item.concern();
        var refused = keeper.refuses(item, PressMove.CLOSE, at, by)
                .or(() -> concern == null || concerns.isAnswered(concern, by)
                        ? Optional.empty()
                        : Optional.of(Refusal.CONCERN_UNANSWERED));
        if (refused.isPresent()) {
            return refused;
        }
        keeper.keep(item.moved(PressMove.CLOSE), PressMove.CLOSE, at, by);
        return Optional.empty();
    }

    /// Gives more time, once, before it is up; shown with its reason.
    @Transactional
    public Optional<Refusal> extend(PressItemId id, int version, int days, String words, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var refused = keeper.refuses(item, PressMove.EXTEND, at, by)
                .or(() -> missing(words))
                .or(() -> PressText.refuses(words))
                .or(() -> item.state().isOwed() && days > 0 && days <= MOST_DAYS
                        ? Optional.empty()
                        : Optional.of(Refusal.NOT_NOW))
                .or(() -> clocks.extend(item, days, words, at, by));
        if (refused.isPresent()) {
            return refused;
        }
        keeper.tell(item, PressMove.EXTEND, at, by, Integer.toString(days), words);
        return Optional.empty();
    }

    static Optional<Refusal> missing(String words) {
        return words.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty();
    }
}
