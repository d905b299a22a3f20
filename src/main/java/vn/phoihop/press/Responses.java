package vn.phoihop.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.press.PressItem.Outlet;
import vn.phoihop.shared.Actor;

/// What is answered to the press (phản hồi báo chí): drafted, approved by another, sent and public the same day; a
/// request for correction with what became of it; our own errors corrected as visibly as they were made.
@Component
public class Responses {

    private final PressKeeper keeper;
    private final PaperStore papers;
    private final PressClocks clocks;
    private final PressPublishing publishing;

    Responses(PressKeeper keeper, PaperStore papers, PressClocks clocks, PressPublishing publishing) {
        this.keeper = keeper;
        this.papers = papers;
        this.clocks = clocks;
        this.publishing = publishing;
    }

    /// Whether an outlet is asked to print something.
    static boolean asksTheOutlet(ResponseKind kind) {
        return kind == ResponseKind.CORRECTION_REQUEST || kind == ResponseKind.FEEDBACK;
    }

    /// Drafts the response; it says first what is right.
    @Transactional
    public Optional<Refusal> prepare(PressItemId id, int version, NewResponse draft, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var refused = keeper.refuses(item, PressMove.PREPARE, at, by)
                .or(() -> refuses(draft, facts(item), item.concern() != null))
                .or(() -> PressText.isSecret(draft.whatIsRight(), draft.words()));
        if (refused.isPresent()) {
            return refused;
        }
        papers.draft(item, draft, false, item.mark(by), at);
        keeper.keep(item.moved(PressMove.PREPARE), PressMove.PREPARE, at, by);
        return Optional.empty();
    }

    private List<Fact> facts(PressItem item) {
        return papers.facts(item).stream()
                .filter(fact -> fact.round() == item.round())
                .toList();
    }

    /// Why a response is not complete.
    static Optional<Refusal> refuses(NewResponse draft, List<Fact> facts, boolean hasConcern) {
        var isRight = facts.stream().anyMatch(Fact::isToBeMended);
        var isWrong = facts.stream().anyMatch(fact -> fact.finding() == Finding.WRONG);
        if (draft.words().isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        if (isRight && !hasConcern) {
            return Optional.of(Refusal.CONCERN_MISSING);
        }
        if (isRight && draft.whatIsRight().isBlank()) {
            return Optional.of(Refusal.RIGHT_COMES_FIRST);
        }
        if (draft.kind() == ResponseKind.CORRECTION_REQUEST && !isWrong) {
            return Optional.of(Refusal.NOTHING_IS_WRONG);
        }
        if ((draft.kind() == ResponseKind.REFUSAL) != (draft.ground() != null)) {
            return Optional.of(Refusal.GROUND_MISSING);
        }
        return draft.kind().isLink() && draft.linked().isBlank() ? Optional.of(Refusal.LINK_MISSING) : Optional.empty();
    }

    /// A leader sends the draft back.
    @Transactional
    public Optional<Refusal> giveBack(PressItemId id, int version, String words, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var refused = keeper.refuses(item, PressMove.RETURN_RESPONSE, at, by)
                .or(() -> PressDesk.missing(words))
                .or(() -> PressText.refuses(words));
        if (refused.isPresent()) {
            return refused;
        }
        keeper.keep(item.moved(PressMove.RETURN_RESPONSE), PressMove.RETURN_RESPONSE, at, by, words);
        return Optional.empty();
    }

    /// A leader who did not draft it approves it, having looked at the personal data found in it.
    @Transactional
    public Optional<Refusal> approve(PressItemId id, int version, boolean confirmed, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var waiting = waiting(item);
        var refused = keeper.refuses(item, PressMove.APPROVE, at, by)
                .or(() -> waiting.isEmpty() ? Optional.of(Refusal.NOTHING_DRAFTED) : Optional.empty())
                .or(() -> waiting.flatMap(response -> item.refusesApproval(response, by)))
                .or(() -> unconfirmed(item, confirmed, at));
        if (refused.isPresent()) {
            return refused;
        }
        papers.approve(item, waiting.orElseThrow(), at);
        keeper.keep(item.moved(PressMove.APPROVE), PressMove.APPROVE, at, by);
        return Optional.empty();
    }

    /// The second person saw what anyone will see; what looks like personal data in it they confirm as harmless.
    private Optional<Refusal> unconfirmed(PressItem item, boolean confirmed, Instant at) {
        return publishing
                .preview(item, papers.papers(item), at)
                .filter(preview -> !confirmed && !preview.isClean())
                .map(preview -> Refusal.PERSONAL_DATA_UNCONFIRMED);
    }

    /// The version that was not sent yet.
    private Optional<Response> waiting(PressItem item) {
        return papers.responses(item).stream()
                .filter(each -> each.sentAt() == null)
                .reduce((first, next) -> next);
    }

    /// The spokesperson sends it; anyone can read it the same day.
    @Transactional
    public Optional<Refusal> send(PressItemId id, int version, String channel, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var waiting = waiting(item);
        var refused = keeper.refuses(item, PressMove.SEND, at, by)
                .or(() -> waiting.isEmpty() ? Optional.of(Refusal.NOTHING_DRAFTED) : Optional.empty())
                .or(() -> PressDesk.missing(channel));
        if (refused.isPresent()) {
            return refused;
        }
        var response = waiting.orElseThrow();
        papers.send(item, response, channel, at);
        clocks.stop(item.times().answer(), "responded", at, by);
        var outcome = asksTheOutlet(response.kind()) ? OutletOutcome.AWAITING : OutletOutcome.NOT_ASKED;
        var sent = item.moved(PressMove.SEND).timed(item.times().responded(at)).told(new Outlet(outcome, null, ""));
        keeper.keep(sent, PressMove.SEND, at, by, channel);
        publishing.publish(sent, papers.papers(sent));
        publishing.log(sent, response, at);
        return Optional.empty();
    }

    /// Records what the outlet did with the request. Nothing follows, whatever it is.
    @Transactional
    public Optional<Refusal> recordOutcome(
            PressItemId id, int version, OutletOutcome outcome, LocalDate on, String words, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var last = papers.responses(item).stream().reduce((first, next) -> next);
        var isAsked = last.filter(each -> asksTheOutlet(each.kind())).isPresent();
        var needsReason = outcome == OutletOutcome.DECLINED_WITH_REASON && words.isBlank();
        var refused = keeper.refuses(item, PressMove.RECORD_OUTCOME, at, by)
                .or(() -> isAsked && outcome != OutletOutcome.NOT_ASKED
                        ? Optional.empty()
                        : Optional.of(Refusal.NOTHING_ASKED))
                .or(() -> needsReason ? Optional.of(Refusal.OUTLET_REASON_MISSING) : Optional.empty())
                .or(() -> PressText.refuses(words))
                .or(() -> on.isAfter(clocks.day(at)) ? Optional.of(Refusal.NOT_AT_THAT_TIME) : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        keeper.keep(item.told(new Outlet(outcome, on, words)), PressMove.RECORD_OUTCOME, at, by, outcome.name(), words);
        return Optional.empty();
    }

    /// The lead drafts the correction of an error of our own; a working day to make it public.
    @Transactional
    public Optional<Refusal> draftCorrection(
            PressItemId id, int version, String right, String words, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var last = papers.responses(item).stream().reduce((first, next) -> next);
        var refused = keeper.refuses(item, PressMove.DRAFT_CORRECTION, at, by)
                .or(() -> last.filter(each -> each.sentAt() == null).isPresent()
                        ? Optional.of(Refusal.ALREADY_DRAFTED)
                        : Optional.empty())
                .or(() -> PressDesk.missing(words))
                .or(() -> PressText.isSecret(right, words));
        if (refused.isPresent()) {
            return refused;
        }
        papers.draft(item, NewResponse.answer(ResponseKind.ANSWER, right, words), true, item.mark(by), at);
        var mend = clocks.start(item.province(), "CL-C", item.reference(), item.audience(), at, by);
        keeper.keep(item.timed(item.times().mending(mend.clock())), PressMove.DRAFT_CORRECTION, at, by);
        return Optional.empty();
    }

    /// Another leader approves the correction, which stands as visibly as what it corrects.
    @Transactional
    public Optional<Refusal> correct(PressItemId id, int version, boolean confirmed, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var waiting = waiting(item).filter(Response::corrects);
        var refused = keeper.refuses(item, PressMove.CORRECT, at, by)
                .or(() -> waiting.isEmpty() ? Optional.of(Refusal.NOTHING_DRAFTED) : Optional.empty())
                .or(() -> waiting.flatMap(response -> item.refusesApproval(response, by)))
                .or(() -> unconfirmed(item, confirmed, at));
        if (refused.isPresent()) {
            return refused;
        }
        var response = waiting.orElseThrow();
        papers.approve(item, response, at);
        papers.send(item, response, "", at);
        clocks.stop(item.times().mend(), "corrected", at, by);
        var mended = item.timed(item.times().mending(null));
        keeper.keep(mended, PressMove.CORRECT, at, by);
        publishing.publish(mended, papers.papers(mended));
        publishing.log(mended, response, at);
        return Optional.empty();
    }
}
