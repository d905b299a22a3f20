package vn.phoihop.press;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Slice;

/// Press items as lists: found, counted, exported.
@Component
public class PressLists {

    /// Lines of one page.
    public static final int PAGE = 30;

    /// The most lines one export has.
    public static final int MOST_LINES = 20_000;

    private static final int AT_ONCE = 500;
    private static final int MOST_WORDS = 8;

    private final PressListStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    PressLists(
            PressListStore store,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// A page of the list after a line (null: from the beginning).
    @Transactional(readOnly = true)
    public Slice<PressLine> list(PressFilter filter, @Nullable String after, Actor actor) {
        return list(filter, after, actor, PAGE);
    }

    /// A page of another length.
    @Transactional(readOnly = true)
    public Slice<PressLine> list(PressFilter filter, @Nullable String after, Actor actor, int size) {
        var now = clock.instant();
        var cursor =
                PageKey.read(after, filter.sort() == PressFilter.Sort.DUE ? PageKey.BEFORE_ALL : PageKey.AFTER_ALL);
        var asked = conditions(filter, actor, now);
        var lines = switch (filter.sort()) {
            case DUE -> store.byDue(asked, cursor.at(), cursor.id(), size + 1, now);
            case PUBLISHED -> store.byPublication(asked, cursor.at(), cursor.id(), size + 1, now);
        };
        return Slice.of(lines, size, line -> key(line, filter.sort()));
    }

    private static String key(PressLine line, PressFilter.Sort sort) {
        var at = sort == PressFilter.Sort.DUE
                ? line.dueAt()
                : line.publication().publishedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        return PageKey.of(at, line.id().value());
    }

    /// How many there are, and how many each filter would leave.
    @Transactional(readOnly = true)
    public PressCounts counts(PressFilter filter, Actor actor) {
        var now = clock.instant();
        var asked = conditions(filter, actor, now);
        return PressCounts.of(store.counts(asked, actor.organisation().value(), now, PressCounts.MOST));
    }

    /// Hands over every line of a list, and tells the trail that it left the system.
    @Transactional
    public void export(PressFilter filter, String form, Actor by, Consumer<PressLine> each) {
        var slice = list(filter, null, by, AT_ONCE);
        var lines = slice.lines().size();
        slice.lines().forEach(each);
        while (slice.next() != null && lines < MOST_LINES) {
            slice = list(filter, slice.next(), by, AT_ONCE);
            slice.lines().forEach(each);
            lines += slice.lines().size();
        }
        events.publishEvent(new PressExported(form, lines, by, clock.instant()));
    }

    private Filter conditions(PressFilter filter, Actor actor, Instant now) {
        var sees = actor.visibility().sees();
        var asked = Filter.none().and("access.may_see(:sees, owner_id, shared_with, published)", "sees", sees);
        asked = when(words(asked, filter.words()), filter);
        asked = switch (filter.mine()) {
            case ANY -> asked;
            case LEAD ->
                asked.and("lead_id = :mine", "mine", actor.organisation().value());
            case OWNER ->
                asked.and("owner_id = :mine", "mine", actor.organisation().value());
            case PARTNER ->
                asked.and(":mine = any(partners)", "mine", actor.organisation().value());
        };
        if (filter.state() != null) {
            asked = asked.and("state = :state", "state", filter.state().name());
        } else if (filter.phase() != PressFilter.Phase.ALL) {
            asked = asked.and("state = any(:states)", "states", states(filter.phase()));
        }
        return filter.late() ? asked.and(PressListStore.LATE, "now", PressRows.time(now)) : asked;
    }

    private static Filter when(Filter asked, PressFilter filter) {
        var found = asked;
        if (filter.topic() != null) {
            found = found.and("topic = :topic", "topic", filter.topic().name());
        }
        if (filter.finding() != null) {
            found = found.and(PressListStore.FOUND, "finding", filter.finding().name());
        }
        if (filter.outcome() != null) {
            found = found.and("outcome = :outcome", "outcome", filter.outcome().name());
        }
        if (!filter.place().isEmpty()) {
            found = found.and("place_code = :place", "place", filter.place());
        }
        if (filter.from() != null) {
            found = found.and("published_on >= :from", "from", filter.from());
        }
        return filter.to() == null ? found : found.and("published_on <= :to", "to", filter.to());
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
                    "search.fold(number || ' ' || title || ' ' || outlet || ' ' || place_name)"
                            + " like search.fold(:word" + i + ")",
                    "word" + i,
                    "%" + plain + "%");
        }
        return found;
    }

    private static String[] states(PressFilter.Phase phase) {
        return Arrays.stream(PressState.values())
                .filter(state -> state.isOpen() == (phase == PressFilter.Phase.OPEN))
                .map(Enum::name)
                .toArray(String[]::new);
    }

    /// The day in the office’s time zone.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
