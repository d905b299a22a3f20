package vn.phoihop.concerns;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.Slice;

/// Concerns as lists: found, counted, on a board, on a map, exported.
@Component
public class ConcernLists {

    /// Lines of one page.
    public static final int PAGE = 30;

    /// The most lines one export has.
    public static final int MOST_LINES = 20_000;

    private static final int AT_ONCE = 500;
    private static final int ON_THE_BOARD = 12;
    private static final int SERIOUS = 3;

    /// Lines that stand before the others because their level is kept from whoever reads.
    private static final int AWAITING = 10;

    private final ListStore store;
    private final MapStore maps;
    private final Blindness blindness;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConcernLists(ListStore store, MapStore maps, Blindness blindness, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.maps = maps;
        this.blindness = blindness;
        this.events = events;
        this.clock = clock;
    }

    /// A column of the board.
    public enum Column {
        NEW(ConcernState.RECEIVED, ConcernState.TRIAGED),
        ASSIGNED(ConcernState.ASSIGNED),
        WORKING(ConcernState.IN_PROGRESS, ConcernState.WAITING_PERSON, ConcernState.WAITING_AGENCY),
        ANSWERING(ConcernState.ANSWER_PREPARED, ConcernState.ANSWER_APPROVED),
        PROMISED(ConcernState.ANSWERED, ConcernState.COMMITTED),
        CLAIMED(ConcernState.RESOLUTION_CLAIMED);

        @SuppressWarnings("ImmutableEnumChecker") // List.of
        private final List<ConcernState> states;

        Column(ConcernState... states) {
            this.states = List.of(states);
        }

        public List<ConcernState> states() {
            return states;
        }
    }

    /// A commune: how many are open, with how many our side is late, how many are of level 3 and 4.
    public record Tile(String code, String name, int open, int late, int serious) {

        /// The same without the lateness and the level of these.
        Tile without(List<ConcernLine> hidden) {
            var here =
                    hidden.stream().filter(line -> line.areaCode().equals(code)).toList();
            var ofLate = here.stream().filter(ConcernLine::isLate).count();
            var ofSerious =
                    here.stream().filter(line -> line.level() >= SERIOUS).count();
            return new Tile(code, name, open, late - (int) ofLate, serious - (int) ofSerious);
        }

        /// The share our side is late with, in percent: how dark the tile is.
        public int share() {
            return open == 0 ? 0 : Math.round(100f * late / open);
        }
    }

    /// A page of the list after a line (null: from the beginning).
    @Transactional(readOnly = true)
    public Slice<ConcernLine> list(ConcernFilter filter, @Nullable String after, Actor actor) {
        return list(filter, after, actor, PAGE);
    }

    /// A page of another length.
    @Transactional(readOnly = true)
    public Slice<ConcernLine> list(ConcernFilter filter, @Nullable String after, Actor actor, int size) {
        return list(filter, after, actor, size, AWAITING);
    }

    /// In an order that tells the level, those whose level is kept from the actor stand first, what came last on top.
    private Slice<ConcernLine> list(
            ConcernFilter filter, @Nullable String after, Actor actor, int size, int mostAwaiting) {
        var now = clock.instant();
        var cursor = ConcernCursor.parse(after, filter.sort());
        var asked = asked(filter, actor, now);
        var slice = Slice.of(
                store.lines(asked, cursor, size + 1, now), size, line -> ConcernCursor.of(line, filter.sort()));
        if (filter.sort() == ConcernFilter.Sort.RECEIVED || !Blindness.mayBeAsked(actor)) {
            return new Slice<>(blindness.hide(slice.lines(), actor), slice.next());
        }
        var first =
                after == null || after.isBlank() ? awaiting(asked, actor, mostAwaiting, now) : List.<ConcernLine>of();
        var lines = Stream.concat(
                first.stream().map(ConcernLine::blind), blindness.leaveOut(slice.lines(), actor).stream());
        return new Slice<>(lines.toList(), slice.next());
    }

    private List<ConcernLine> awaiting(ListStore.Asked asked, Actor actor, int most, Instant now) {
        return Blindness.mayBeAsked(actor) ? store.awaiting(asked, actor, most, now) : List.of();
    }

    /// How many there are, and how many each filter would leave.
    @Transactional(readOnly = true)
    public ConcernCounts counts(ConcernFilter filter, Actor actor) {
        var now = clock.instant();
        var asked = asked(filter, actor, now);
        return counts(asked, filter, now).without(awaiting(asked, actor, ConcernCounts.MOST, now));
    }

    private ConcernCounts counts(ListStore.Asked asked, ConcernFilter filter, Instant now) {
        if (filter.words().isEmpty()) {
            return ConcernCounts.of(store.counts(asked, now, ConcernCounts.MOST));
        }
        var start = ConcernCursor.parse(null, filter.sort());
        return ConcernCounts.of(store.countsOfCommonWords(asked, start, now)
                .orElseGet(() -> store.counts(asked, now, ConcernCounts.MOST_OF_WORDS)));
    }

    /// The board: a few of each column, the most urgent first.
    @Transactional(readOnly = true)
    public Map<Column, List<ConcernLine>> board(ConcernFilter filter, Actor actor) {
        var now = clock.instant();
        var board = new EnumMap<Column, List<ConcernLine>>(Column.class);
        var start = ConcernCursor.parse(null, ConcernFilter.Sort.NEED);
        for (var column : Column.values()) {
            var asked = conditions(filter.in(ConcernFilter.Phase.OPEN).in((ConcernState) null), actor, now)
                    .and("state = any(:column)", "column", names(column.states()));
            var wanted = new ListStore.Asked(asked, filter.words(), true, ConcernFilter.Sort.NEED);
            board.put(column, store.lines(wanted, start, ON_THE_BOARD, now));
        }
        return Blindness.mayBeAsked(actor) ? hide(board, filter, actor, now) : board;
    }

    /// Asked once for the whole board: whose level is kept from the actor stands first in its column.
    private Map<Column, List<ConcernLine>> hide(
            Map<Column, List<ConcernLine>> board, ConcernFilter filter, Actor actor, Instant now) {
        var open = asked(filter.in(ConcernFilter.Phase.OPEN).in((ConcernState) null), actor, now);
        var first = awaiting(open, actor, AWAITING, now);
        var shown = blindness
                .leaveOut(board.values().stream().flatMap(List::stream).toList(), actor)
                .stream()
                .map(ConcernLine::id)
                .collect(Collectors.toSet());
        board.replaceAll((column, lines) -> Stream.concat(
                        first.stream()
                                .filter(line -> column.states().contains(line.state()))
                                .map(ConcernLine::blind),
                        lines.stream().filter(line -> shown.contains(line.id())))
                .toList());
        return board;
    }

    /// The communes with something open, by name: never by how many reported.
    @Transactional(readOnly = true)
    public List<Tile> map(Actor actor) {
        var now = clock.instant();
        var tiles = maps.tiles(actor, now);
        var hidden = awaiting(asked(ConcernFilter.open(), actor, now), actor, ConcernCounts.MOST, now);
        return hidden.isEmpty()
                ? tiles
                : tiles.stream().map(tile -> tile.without(hidden)).toList();
    }

    /// Hands over every line of a list, and tells the trail that it left the system.
    @Transactional
    public void export(ConcernFilter filter, String form, Actor by, Consumer<ConcernLine> each) {
        var slice = list(filter, null, by, AT_ONCE, MOST_LINES);
        var lines = slice.lines().size();
        slice.lines().forEach(each);
        while (slice.next() != null && lines < MOST_LINES) {
            slice = list(filter, slice.next(), by, AT_ONCE);
            slice.lines().forEach(each);
            lines += slice.lines().size();
        }
        events.publishEvent(new ConcernsExported(form, lines, by, clock.instant()));
    }

    private static ListStore.Asked asked(ConcernFilter filter, Actor actor, Instant now) {
        return new ListStore.Asked(conditions(filter, actor, now), filter.words(), isOpen(filter), filter.sort());
    }

    private static boolean isOpen(ConcernFilter filter) {
        return filter.phase() == ConcernFilter.Phase.OPEN && filter.state() == null;
    }

    private static Filter conditions(ConcernFilter filter, Actor actor, Instant now) {
        var asked = Filter.none().and(seen(filter), "sees", actor.visibility().sees());
        asked = whose(asked, filter, actor);
        if (isOpen(filter)) {
            asked = asked.and("is_open");
        }
        var states = filter.states();
        if (!states.isEmpty()) {
            asked = asked.and("state = any(:states)", "states", names(states));
        }
        if (filter.level() > 0) {
            asked = Blindness.keep(asked.and("level = :level", "level", filter.level()), actor);
        }
        if (filter.field() != null) {
            asked = asked.and("field = :field", "field", filter.field().name());
        }
        if (filter.channel() != null) {
            asked = asked.and("channel = :channel", "channel", filter.channel().name());
        }
        return filter.late()
                ? Blindness.keep(asked.and(ListStore.LATE, "now", ConcernColumns.time(now)), actor)
                : asked;
    }

    /// Where we help is found by who helps, so the policy is asked of each of these few and not looked up.
    private static String seen(ConcernFilter filter) {
        return filter.mine() == ConcernFilter.Mine.PARTNER
                ? "access.may_see(:sees, owner_id, shared_with, published)"
                : "access.may_see(:sees, seen_by)";
    }

    private static Filter whose(Filter asked, ConcernFilter filter, Actor actor) {
        var own = actor.organisation().value();
        var found = switch (filter.mine()) {
            case ANY -> asked;
            case OWNER -> asked.and("owner_id = :mine", "mine", own);
            case LEAD -> asked.and("lead_id = :mine", "mine", own);
            case PARTNER -> asked.and("partners @> array[cast(:mine as uuid)]", "mine", own);
        };
        if (filter.lead() != null) {
            found = found.and("lead_id = :lead", "lead", filter.lead().value());
        }
        return filter.area().isEmpty() ? found : found.and("area_code = :area", "area", filter.area());
    }

    private static String[] names(java.util.Collection<ConcernState> states) {
        return Arrays.stream(states.toArray(ConcernState[]::new))
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
