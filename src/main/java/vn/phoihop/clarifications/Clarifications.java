package vn.phoihop.clarifications;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.organisations.Seats;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Slice;

/// Clarifications (làm rõ thông tin): found, counted, exported, shown in full.
@Component
public class Clarifications {

    /// Lines of one page.
    public static final int PAGE = 30;

    /// The most lines one export has.
    public static final int MOST_LINES = 20_000;

    private static final int AT_ONCE = 500;
    private static final int MOST_WORDS = 8;

    private final ClarificationStore store;
    private final PaperStore papers;
    private final ListStore lists;
    private final Clocks clocks;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clarifications(
            ClarificationStore store,
            PaperStore papers,
            ListStore lists,
            Clocks clocks,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.papers = papers;
        this.lists = lists;
        this.clocks = clocks;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /// A page of the list after a line (null: from the beginning), the latest first.
    @Transactional(readOnly = true)
    public Slice<ClarificationLine> list(ClarificationFilter filter, @Nullable String after, Actor actor, int size) {
        var key = PageKey.read(after, PageKey.AFTER_ALL);
        var lines = lists.lines(conditions(filter, actor), key.at(), key.id(), size + 1, clock.instant());
        return Slice.of(
                lines, size, line -> PageKey.of(line.proposedAt(), line.id().value()));
    }

    /// How many stand in each state.
    @Transactional(readOnly = true)
    public Map<State, Integer> counts(ClarificationFilter filter, Actor actor) {
        var all = new LinkedHashMap<State, Integer>();
        lists.counts(conditions(filter, actor), MOST_LINES).forEach(each -> all.put(each.state(), each.count()));
        return all;
    }

    /// How many claims of the own province turned out right.
    @Transactional(readOnly = true)
    public Share share(Actor actor) {
        return store.share(seats.provinceOf(actor.organisation()));
    }

    /// Hands over every line of a list, and tells the trail that it left the system.
    @Transactional
    public void export(ClarificationFilter filter, String form, Actor by, Consumer<ClarificationLine> each) {
        var slice = list(filter, null, by, AT_ONCE);
        var lines = slice.lines().size();
        slice.lines().forEach(each);
        while (slice.next() != null && lines < MOST_LINES) {
            slice = list(filter, slice.next(), by, AT_ONCE);
            slice.lines().forEach(each);
            lines += slice.lines().size();
        }
        events.publishEvent(new ClarificationsExported(form, lines, by, clock.instant()));
    }

    private static Filter conditions(ClarificationFilter filter, Actor actor) {
        var asked = Filter.none()
                .and(
                        "access.may_see(:sees, owner_id, shared_with, published)",
                        "sees",
                        actor.visibility().sees());
        if (filter.state() != null) {
            asked = asked.and("state = :state", "state", filter.state().name());
        }
        if (filter.publication() != null) {
            asked = asked.and(
                    "publication = :publication",
                    "publication",
                    filter.publication().name());
        }
        if (filter.rating() != null) {
            asked = asked.and("rating = :rating", "rating", filter.rating().name());
        }
        if (filter.topic() != null) {
            asked = asked.and("topic = :topic", "topic", filter.topic().name());
        }
        if (filter.isOpen()) {
            asked = asked.and("state in ('PROPOSED', 'EVIDENCE', 'DRAFTED', 'CHECKED', 'APPROVED')");
        }
        return words(asked, filter.words());
    }

    private static Filter words(Filter asked, String words) {
        var found = asked;
        var all = Arrays.stream(words.split("\\s+"))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .toList();
        for (int i = 0; i < all.size(); i++) {
            var plain = all.get(i).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            found = found.and(
                    "search.fold(number || ' ' || claim || ' ' || policy) like search.fold(:word" + i + ")",
                    "word" + i,
                    "%" + plain + "%");
        }
        return found;
    }

    /// One clarification in full, if this actor may see it.
    @Transactional(readOnly = true)
    public ClarificationSheet need(ClarificationId id, Actor actor) {
        var it = store.need(id, actor);
        var line = lists.one(id, actor, clock.instant()).orElseThrow(() -> new NotThere("clarification " + id));
        var written = papers.papers(it);
        return new ClarificationSheet(
                line,
                it.claim().whyBelieved(),
                it.claim().isSafety(),
                it.hands().concerned(),
                it.hands().partners(),
                it.reasonCode(),
                it.reason(),
                may(it, written, actor),
                written,
                clocks.of(Clarification.KIND, id.toString(), actor.visibility()));
    }

    private Set<Move> may(Clarification it, ClarificationSheet.Papers written, Actor actor) {
        var may = EnumSet.noneOf(Move.class);
        for (var move : Move.values()) {
            if (it.refuses(move, it.parts(actor), clock.instant(), clock.instant())
                    .isEmpty()) {
                may.add(move);
            }
        }
        var mark = it.mark(actor);
        written.consents().stream()
                .filter(consent -> consent.firstMark().equals(mark))
                .forEach(consent -> may.remove(consent.what()));
        written.editions().stream()
                .filter(each -> each.publishedAt() == null && each.draftedMark().equals(mark))
                .forEach(each -> {
                    may.remove(Move.CHECK);
                    may.remove(Move.APPROVE);
                });
        may.remove(Move.PROPOSE);
        may.remove(Move.EXPIRE);
        return may;
    }
}
