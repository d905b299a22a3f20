package vn.phoihop.concerns;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Calendars;
import vn.phoihop.calendar.days.Unit;
import vn.phoihop.calendar.days.WorkCalendar;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;

/// Puts together what is written down beside a concern.
@Component
class SheetPapers {

    private final SheetStore store;
    private final AnswerStore answers;
    private final PromiseStore promises;
    private final ProposalStore proposals;
    private final RubricStore rubrics;
    private final HistoryStore history;
    private final Previews previews;
    private final Calendars calendars;
    private final ConcernClocks dates;
    private final Clock clock;

    SheetPapers(
            SheetStore store,
            AnswerStore answers,
            PromiseStore promises,
            ProposalStore proposals,
            RubricStore rubrics,
            HistoryStore history,
            Previews previews,
            Calendars calendars,
            ConcernClocks dates,
            Clock clock) {
        this.store = store;
        this.answers = answers;
        this.promises = promises;
        this.proposals = proposals;
        this.rubrics = rubrics;
        this.history = history;
        this.previews = previews;
        this.calendars = calendars;
        this.dates = dates;
        this.clock = clock;
    }

    ConcernSheet.Papers of(Concern concern, Set<Part> parts, Actor actor) {
        return new ConcernSheet.Papers(
                spells(concern),
                store.messages(concern),
                answers.of(concern).stream()
                        .map(each -> answer(concern, each, actor))
                        .toList(),
                promises.of(concern),
                store.proofs(concern),
                store.links(concern),
                store.plan(concern).orElse(null),
                proposals.waiting(concern).stream()
                        .map(each -> signature(concern, each, parts, actor))
                        .toList(),
                history.moves(concern));
    }

    /// Days worked between the first receipt and now fall to whoever had it: the spells add up to the whole.
    private List<ConcernSheet.Spell> spells(Concern concern) {
        var calendar = calendars.current();
        return store.segments(concern).stream()
                .map(each -> new ConcernSheet.Spell(
                        each.organisation(), each.from(), each.to(), days(calendar, each.from(), each.to())))
                .toList();
    }

    private int days(WorkCalendar calendar, Instant from, java.time.@org.jspecify.annotations.Nullable Instant to) {
        var last = dates.day(to == null ? clock.instant() : to);
        return calendar.counted(Unit.WORKING_DAY, dates.day(from), last);
    }

    private ConcernSheet.Answer answer(Concern concern, AnswerStore.Answer each, Actor actor) {
        return new ConcernSheet.Answer(
                each.ordinal(),
                each.kind(),
                each.reply(),
                each.summary(),
                each.outcome(),
                each.fullOn(),
                each.drafter(),
                each.draftedAt(),
                each.approver(),
                each.approvedAt(),
                each.sentAt(),
                each.sentAt() == null ? previews.of(concern, each).orElse(null) : null,
                each.draftedBy().equals(actor.account()));
    }

    private ConcernSheet.Signature signature(
            Concern concern, ProposalStore.Proposal each, Set<Part> parts, Actor actor) {
        var input = each.input();
        var rating = input.rating();
        var maySign = !each.by().equals(actor.account())
                && Rows.refusesSecond(each.move(), concern.axes(), parts).isEmpty();
        return new ConcernSheet.Signature(
                each.id(),
                each.move(),
                input.words(),
                input.more(),
                input.code(),
                input.day(),
                rating == null
                        ? null
                        : rubrics.inForce().assess(rating.profile()).level(),
                each.name(),
                each.at(),
                maySign,
                previews.of(concern, each.move(), input).orElse(null));
    }
}
