package vn.phoihop.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Slice;

/// The clocks as somebody’s list of what is owed (việc của tôi): one query for a bucket, among what may be seen.
@Component
public class AgendaClocks {

    private final AgendaStore store;
    private final AgendaFigures figures;
    private final Calendars calendars;
    private final Clock clock;
    private final ZoneId zone;

    AgendaClocks(
            AgendaStore store,
            AgendaFigures figures,
            Calendars calendars,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.figures = figures;
        this.calendars = calendars;
        this.clock = clock;
        this.zone = zone;
    }

    /// Pages of these buckets, one query each: what is due first comes first, what was done last. `after` is where
    /// the page before ended, when only one bucket is asked for. The kinds are counted whatever kind is asked
    /// for, so that one may choose another.
    @Transactional(readOnly = true)
    public AgendaPage read(
            Set<AgendaBucket> buckets, AgendaFilter asked, @Nullable String after, int size, Actor actor) {
        var times = times();
        var lines = new EnumMap<AgendaBucket, Slice<AgendaLine>>(AgendaBucket.class);
        for (var bucket : buckets) {
            var conditions = AgendaConditions.of(bucket, asked, actor.visibility(), times);
            var found = store.lines(conditions, PageKey.read(after, beginning(bucket)), size + 1, times);
            lines.put(bucket, Slice.of(found, size, AgendaClocks::key));
        }
        return new AgendaPage(lines, counts(asked, actor, times));
    }

    private static PageKey beginning(AgendaBucket bucket) {
        return bucket == AgendaBucket.DONE ? PageKey.AFTER_ALL : PageKey.BEFORE_ALL;
    }

    private static String key(AgendaLine line) {
        var ended = line.endedAt();
        return PageKey.of(ended == null ? line.due() : ended, line.clock().value());
    }

    /// How many there are in each bucket.
    @Transactional(readOnly = true)
    public AgendaCounts counts(AgendaFilter asked, Actor actor) {
        return counts(asked, actor, times());
    }

    private AgendaCounts counts(AgendaFilter asked, Actor actor, AgendaTimes times) {
        var buckets = Stream.of(AgendaBucket.values())
                .map(bucket -> AgendaConditions.of(bucket, asked.ofKind(""), actor.visibility(), times))
                .toList();
        return AgendaCounts.of(store.counts(buckets, AgendaCounts.MOST + 1), asked.kind());
    }

    /// How each of these organisations stands, in the order asked for; one query.
    @Transactional(readOnly = true)
    public List<AgendaUnit> units(Collection<OrganisationId> organisations, Actor actor) {
        var found = figures.units(organisations, actor.visibility(), times()).stream()
                .collect(Collectors.toMap(AgendaUnit::organisation, Function.identity()));
        return organisations.stream()
                .map(organisation -> found.getOrDefault(organisation, new AgendaUnit(organisation, 0, 0, 0, 0)))
                .toList();
    }

    /// What began, was done and fell due unfinished in each of the last weeks, this one last; one query.
    @Transactional(readOnly = true)
    public List<AgendaWeek> weeks(Collection<OrganisationId> organisations, int weeks, Actor actor) {
        var times = times();
        var first = times.firstWeek(weeks);
        Map<LocalDate, AgendaWeek> found = figures.weeks(organisations, first, actor.visibility(), times).stream()
                .collect(Collectors.toMap(AgendaWeek::monday, Function.identity()));
        return IntStream.range(0, weeks)
                .mapToObj(first::plusWeeks)
                .map(monday -> found.getOrDefault(monday, new AgendaWeek(monday, 0, 0, 0)))
                .toList();
    }

    /// What the clocks of a definition count.
    @Transactional(readOnly = true)
    public Optional<AgendaObligation> obligation(String code) {
        return store.obligation(code);
    }

    /// The day on which the lists are read.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// When offices close: a term ends with its day, but who must act goes home earlier.
    @Transactional(readOnly = true)
    public LocalTime closes() {
        return calendars.current().hours().closes();
    }

    private AgendaTimes times() {
        return new AgendaTimes(calendars.current(), zone, clock.instant());
    }
}
