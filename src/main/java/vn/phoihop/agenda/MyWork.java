package vn.phoihop.agenda;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.AgendaBucket;
import vn.phoihop.calendar.AgendaClocks;
import vn.phoihop.calendar.AgendaCounts;
import vn.phoihop.calendar.AgendaFilter;
import vn.phoihop.calendar.AgendaFilter.RecordKey;
import vn.phoihop.calendar.AgendaLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// What the organisation of an actor owes and awaits (việc của tôi), read from the clocks of all records.
@Component
public class MyWork {

    /// Lines of a bucket when all five are shown, and when it is shown alone.
    public static final int GLANCE = 10;

    public static final int PAGE = 30;

    /// The most lines one export has of a bucket.
    public static final int MOST_LINES = 10_000;

    private final AgendaClocks clocks;
    private final Takings takings;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyWork(
            AgendaClocks clocks,
            Takings takings,
            Organisations organisations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clocks = clocks;
        this.takings = takings;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /// A page of the list: all buckets at a glance, or one of them from `after` on.
    @Transactional(readOnly = true)
    public WorkList list(WorkFilter filter, @Nullable String after, Actor actor) {
        var size = filter.bucket() == null ? GLANCE : PAGE;
        return list(filter, filter.bucket() == null ? null : after, size, actor);
    }

    private WorkList list(WorkFilter filter, @Nullable String after, int size, Actor actor) {
        var page = clocks.read(buckets(filter), asked(filter, actor), after, size, actor);
        var lines = page.lines();
        var records = new HashSet<RecordKey>();
        lines.forEach(line -> records.add(RecordKey.of(line.record())));
        var obligation = filter.obligation().isEmpty()
                ? null
                : clocks.obligation(filter.obligation()).orElse(null);
        return new WorkList(
                filter,
                page,
                organisations.names(mentioned(lines, filter, actor)),
                takings.of(records, actor),
                obligation,
                clocks.today());
    }

    /// How many there are in each bucket.
    @Transactional(readOnly = true)
    public AgendaCounts counts(WorkFilter filter, Actor actor) {
        return clocks.counts(asked(filter, actor), actor);
    }

    /// Hands over every line of a list, bucket by bucket, and tells the trail that it left the system. Who is on a
    /// record stays inside.
    @Transactional
    public void export(WorkFilter filter, String form, Actor by, BiConsumer<AgendaBucket, Line> each) {
        var page = clocks.read(buckets(filter), asked(filter, by), null, MOST_LINES, by);
        var lines = page.lines();
        Map<OrganisationId, String> names = organisations.names(mentioned(lines, filter, by));
        page.buckets()
                .forEach((bucket, slice) -> slice.lines()
                        .forEach(line -> each.accept(
                                bucket,
                                new Line(
                                        line,
                                        line.holder() == null ? "" : names.getOrDefault(line.holder(), ""),
                                        names.getOrDefault(line.owner(), "")))));
        events.publishEvent(new WorkExported(form, lines.size(), by, clock.instant()));
    }

    /// A line that leaves the system: the obligation, who owes it, to whom.
    public record Line(AgendaLine line, String holder, String owner) {}

    private static Set<AgendaBucket> buckets(WorkFilter filter) {
        return filter.bucket() == null ? EnumSet.allOf(AgendaBucket.class) : EnumSet.of(filter.bucket());
    }

    private AgendaFilter asked(WorkFilter filter, Actor actor) {
        var asked = AgendaFilter.of(Set.copyOf(organisations(filter.whose(), actor)))
                .ofKind(filter.kind())
                .owing(filter.obligation())
                .with(filter.words());
        return filter.taken() ? asked.among(takings.by(actor)) : asked;
    }

    /// The organisations meant, one’s own first, then by branch and name. What of them is seen the policy decides.
    @Transactional(readOnly = true)
    public List<OrganisationId> organisations(Whose whose, Actor actor) {
        return switch (whose) {
            case Whose.Own() -> List.of(actor.organisation());
            case Whose.One(var organisation) -> List.of(organisation);
            case Whose.All() -> all(actor);
        };
    }

    private List<OrganisationId> all(Actor actor) {
        var all = new LinkedHashSet<OrganisationId>();
        all.add(actor.organisation());
        organisations.descendants(actor.organisation(), clocks.today()).forEach(line -> all.add(line.id()));
        if (actor.is(Role.COORDINATOR)) {
            all.addAll(coordinated(actor));
        }
        return new ArrayList<>(all);
    }

    /// The organisations whose work the actor’s organisation follows.
    private static Collection<OrganisationId> coordinated(Actor actor) {
        return actor.visibility().organisations();
    }

    private static Set<OrganisationId> mentioned(List<AgendaLine> lines, WorkFilter filter, Actor actor) {
        var mentioned = new HashSet<OrganisationId>();
        for (var line : lines) {
            mentioned.add(line.owner());
            if (line.holder() != null) {
                mentioned.add(line.holder());
            }
        }
        if (filter.whose() instanceof Whose.One(var organisation)) {
            mentioned.add(organisation);
        }
        if (actor.is(Role.COORDINATOR)) {
            mentioned.addAll(coordinated(actor));
        }
        return mentioned;
    }
}
