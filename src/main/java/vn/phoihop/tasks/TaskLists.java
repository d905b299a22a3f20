package vn.phoihop.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

/// Tasks as lists: found, counted, exported.
@Component
public class TaskLists {

    /// Lines of one page.
    public static final int PAGE = 30;

    /// The most lines one export has.
    public static final int MOST_LINES = 20_000;

    private static final int AT_ONCE = 500;
    private static final int MOST_WORDS = 8;

    private final ListStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    TaskLists(ListStore store, ApplicationEventPublisher events, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// A page of the list after a line (null: from the beginning).
    @Transactional(readOnly = true)
    public Slice<TaskLine> list(TaskFilter filter, @Nullable String after, Actor actor) {
        return list(filter, after, actor, PAGE);
    }

    /// A page of another length.
    @Transactional(readOnly = true)
    public Slice<TaskLine> list(TaskFilter filter, @Nullable String after, Actor actor, int size) {
        var now = clock.instant();
        var cursor = PageKey.read(after, filter.sort() == TaskFilter.Sort.DUE ? PageKey.BEFORE_ALL : PageKey.AFTER_ALL);
        var asked = conditions(filter, actor, now);
        var lines = switch (filter.sort()) {
            case DUE -> store.byDue(asked, cursor, size + 1, now);
            case PLANNED -> store.byPlanning(asked, cursor, size + 1, now);
        };
        return Slice.of(
                lines,
                size,
                line -> PageKey.of(
                        filter.sort() == TaskFilter.Sort.DUE ? line.dueAt() : line.plannedAt(),
                        line.id().value()));
    }

    /// How many there are, and how many each filter would leave.
    @Transactional(readOnly = true)
    public TaskCounts counts(TaskFilter filter, Actor actor) {
        var now = clock.instant();
        var own = actor.organisation().value();
        return TaskCounts.of(store.counts(conditions(filter, actor, now), own, now, TaskCounts.MOST));
    }

    /// Hands over every line of a list, and tells the trail that it left the system.
    @Transactional
    public void export(TaskFilter filter, String form, Actor by, Consumer<TaskLine> each) {
        var slice = list(filter, null, by, AT_ONCE);
        var lines = slice.lines().size();
        slice.lines().forEach(each);
        while (slice.next() != null && lines < MOST_LINES) {
            slice = list(filter, slice.next(), by, AT_ONCE);
            slice.lines().forEach(each);
            lines += slice.lines().size();
        }
        events.publishEvent(new TasksExported(form, lines, by, clock.instant()));
    }

    private Filter conditions(TaskFilter filter, Actor actor, Instant now) {
        var asked = Filter.none()
                .and(
                        "access.may_see(:sees, owner_id, shared_with, published)",
                        "sees",
                        actor.visibility().sees());
        asked = words(asked, filter.words());
        asked = whose(asked, filter, actor);
        if (filter.state() != null) {
            asked = asked.and("state = :state", "state", filter.state().name());
        } else if (filter.phase() != TaskFilter.Phase.ALL) {
            asked = asked.and("state = any(:states)", "states", states(filter.phase()));
        }
        if (filter.late()) {
            asked = asked.and(ListStore.LATE, "now", TaskStore.time(now));
        }
        if (filter.returned()) {
            asked = asked.and("returns > 1");
        }
        var until = filter.until();
        return until == null ? asked : asked.and("due_on <= :until", "until", until);
    }

    private static Filter whose(Filter asked, TaskFilter filter, Actor actor) {
        var own = actor.organisation().value();
        var found = switch (filter.mine()) {
            case ANY -> asked;
            case LEAD -> asked.and("lead_id = :mine", "mine", own);
            case OWNER -> asked.and("owner_id = :mine", "mine", own);
            case PARTNER -> asked.and(":mine = any(partners)", "mine", own);
        };
        if (filter.owner() != null) {
            found = found.and("owner_id = :owner", "owner", filter.owner().value());
        }
        if (filter.lead() != null) {
            found = found.and("lead_id = :lead", "lead", filter.lead().value());
        }
        if (!filter.sourceKind().isEmpty()) {
            found = found.and("source_kind = :source_kind", "source_kind", filter.sourceKind());
        }
        return filter.sourceId().isEmpty()
                ? found
                : found.and("source_id = :source_id", "source_id", filter.sourceId());
    }

    private static Filter words(Filter asked, String words) {
        var found = asked;
        var all = Arrays.stream(words.split("\\s+"))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .toList();
        for (int i = 0; i < all.size(); i++) {
            var pattern =
                    "%" + all.get(i).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            found = found.and(
                    "search.fold(number || ' ' || title || ' ' || output) like search.fold(:word" + i + ")",
                    "word" + i,
                    pattern);
        }
        return found;
    }

    private static String[] states(TaskFilter.Phase phase) {
        return Arrays.stream(TaskState.values())
                .filter(state -> state.isOpen() == (phase == TaskFilter.Phase.OPEN))
                .map(Enum::name)
                .toArray(String[]::new);
    }

    /// The day in the office’s time zone.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
