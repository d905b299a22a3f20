package vn.phoihop.concerns;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.concerns.triage.Gate;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;
import vn.phoihop.tasks.Tasks;

/// Concerns one at a time, in full.
@Component
public class ConcernSheets {

    private final ConcernStore store;
    private final ListStore lists;
    private final Blindness blindness;
    private final SheetPapers papers;
    private final RatingStore ratings;
    private final RubricStore rubrics;
    private final SecondRatings seconds;
    private final Clocks clocks;
    private final ConcernClocks dates;
    private final Tasks tasks;
    private final Clock clock;

    ConcernSheets(
            ConcernStore store,
            ListStore lists,
            Blindness blindness,
            SheetPapers papers,
            RatingStore ratings,
            RubricStore rubrics,
            SecondRatings seconds,
            Clocks clocks,
            ConcernClocks dates,
            Tasks tasks,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.blindness = blindness;
        this.papers = papers;
        this.ratings = ratings;
        this.rubrics = rubrics;
        this.seconds = seconds;
        this.clocks = clocks;
        this.dates = dates;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// At which version the concern is, for who acts on it without looking at its sheet.
    @Transactional(readOnly = true)
    public int version(ConcernId id, Actor actor) {
        return store.need(id, actor).version();
    }

    /// The sheet of a concern, if this actor may see it; without its rating where they are asked for a second one.
    @Transactional(readOnly = true)
    public ConcernSheet need(ConcernId id, Actor actor) {
        var sheet = whole(id, actor);
        return blindness.isAsked(id, actor) ? sheet.blind() : sheet;
    }

    private ConcernSheet whole(ConcernId id, Actor actor) {
        var now = clock.instant();
        var concern = store.need(id, actor);
        var parts = concern.parts(actor);
        var running = clocks.of(Concern.KIND, id.toString(), actor.visibility());
        return new ConcernSheet(
                lists.one(id, actor, now).orElseThrow(() -> new NotThere("concern " + id)),
                problem(concern),
                parts,
                moves(concern, parts, now),
                further(
                        concern,
                        parts,
                        running.stream()
                                .anyMatch(line -> line.definition().equals(ConcernClocks.LEADER_NAMED)
                                        && ConcernClocks.isOpen(line))),
                running,
                rated(concern),
                rubrics.inForce(),
                head(concern, actor),
                blindness.hide(lists.linkedTo(concern, actor, now), actor),
                tasks.byTheirSources(Concern.KIND, List.of(id.toString()), actor).values().stream()
                        .flatMap(List::stream)
                        .toList(),
                papers.of(concern, parts, actor));
    }

    private static ConcernSheet.Problem problem(Concern concern) {
        var matter = concern.matter();
        return new ConcernSheet.Problem(
                matter.facts(),
                matter.wish(),
                matter.place(),
                concern.hands().unit(),
                concern.hands().routed(),
                matter.isReachable(),
                concern.tally().waits(),
                concern.tally().contests());
    }

    private @Nullable Reference head(Concern concern, Actor actor) {
        return Optional.ofNullable(concern.head())
                .flatMap(head -> store.seen(head.id(), actor))
                .map(Concern::reference)
                .orElse(null);
    }

    private ConcernSheet.@Nullable Rated rated(Concern concern) {
        var all = ratings.of(concern);
        return all.stream()
                .filter(RatingStore.Given::inForce)
                .findFirst()
                .map(given -> rated(given, all.size()))
                .orElse(null);
    }

    private ConcernSheet.Rated rated(RatingStore.Given given, int count) {
        var rubric = rubrics.find(given.version()).orElseGet(rubrics::inForce);
        var said = rubric.assess(given.rating().profile());
        return new ConcernSheet.Rated(
                given.rating(),
                said.why(),
                said.score(),
                rubric,
                said.gates().stream().map(Gate::name).toList(),
                given.at(),
                count);
    }

    private Set<ConcernMove> moves(Concern concern, Set<Part> parts, Instant now) {
        var may = EnumSet.noneOf(ConcernMove.class);
        for (var move : ConcernMove.values()) {
            if (move != ConcernMove.RECEIVE
                    && Rows.refuses(move, concern.axes(), parts).isEmpty()) {
                may.add(move);
            }
        }
        if (!concern.weight().isRated()) {
            may.removeAll(Set.of(ConcernMove.RAISE, ConcernMove.LOWER));
        }
        if (concern.isJudged() && !parts.contains(Part.COORDINATOR)) {
            may.remove(ConcernMove.LOWER);
        }
        if (!concern.matter().isReachable() || concern.tally().waits() > 1) {
            may.remove(ConcernMove.ASK_PERSON);
        }
        if (concern.tally().extensions() > 0
                || dates.open(concern, ConcernClocks.ANSWER).isEmpty()) {
            may.remove(ConcernMove.EXTEND);
        }
        var closed = concern.moments().closedAt();
        if (closed != null && !dates.mayReopen(closed, now)) {
            may.remove(ConcernMove.REOPEN);
        }
        return may;
    }

    private Set<ConcernSheet.Further> further(Concern concern, Set<Part> parts, boolean isLeaderSought) {
        var may = EnumSet.noneOf(ConcernSheet.Further.class);
        if (isLeaderSought && parts.contains(Part.APPROVER)) {
            may.add(ConcernSheet.Further.NAME_LEADER);
        }
        if (concern.axes().state().isOpen() && (parts.contains(Part.OWNER) || parts.contains(Part.LEAD))) {
            may.add(ConcernSheet.Further.LINK_RECORD);
        }
        if (concern.axes().state().isOpen()
                && (parts.contains(Part.OWNER) || parts.contains(Part.LEAD) || parts.contains(Part.PARTNER))) {
            may.add(ConcernSheet.Further.NOTE);
        }
        if (parts.contains(Part.COUNCIL)
                && seconds.refusesAsking(concern, Part.COUNCIL).isEmpty()) {
            may.add(ConcernSheet.Further.ASK_SECOND_RATING);
        }
        return may;
    }
}
