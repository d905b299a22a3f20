package vn.phoihop.petitions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Slice;

/// Petitions as lists: filtered, counted, exported.
@Component
public class PetitionLists {

    /// Lines of one page.
    public static final int PAGE = 30;

    /// The most lines one export has.
    public static final int MOST = 50_000;

    /// The most petitions a count looks at: where it says so many, there may be more.
    public static final int COUNTED = 10_000;

    private static final String WAITING = """
            (petition.owner_id = :own or petition.receiver_id = :own or petition.lead_id = :own)
            and petitions.waits_for(petition, :own)
            """;
    private static final String LATE =
            "petitions.is_late(petition, petition.promised_on, cast(:now as timestamptz), cast(:today as date))";

    private final ListStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    PetitionLists(
            ListStore store, ApplicationEventPublisher events, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// Petitions left the system as a file.
    public record PetitionsExported(String form, int lines, Actor by, Instant at) implements Act {

        @Override
        public String subject() {
            return "petitions";
        }

        @Override
        public String detail() {
            return form + ", " + lines;
        }
    }

    /// A page of the list, newest first.
    @Transactional(readOnly = true)
    public Slice<PetitionLine> list(PetitionFilter filter, @Nullable String after, Actor actor, int size) {
        var key = PageKey.read(after, PageKey.AFTER_ALL);
        var found = store.lines(asked(filter, actor), key.at(), key.id(), size + 1);
        return Slice.of(
                found, size, line -> PageKey.of(line.collectedAt(), line.id().value()));
    }

    /// How many there are in all, of each kind, state and field, and in each box; `more` where there may be others.
    @Transactional(readOnly = true)
    public Map<String, Long> counts(PetitionFilter filter, Actor actor) {
        return store.counts(asked(filter, actor), COUNTED);
    }

    /// The petition with this number, as people see it.
    @Transactional(readOnly = true)
    public Optional<PetitionId> numbered(String number, Actor actor) {
        return store.numbered(number.toUpperCase(Locale.ROOT), actor);
    }

    /// All of them in the order of their numbers, up to a number.
    @Transactional(readOnly = true)
    public List<PetitionLine> all(PetitionFilter filter, int limit, Actor actor) {
        var lines = new ArrayList<PetitionLine>();
        store.each(asked(filter, actor).withWords(), limit, lines::add);
        return lines;
    }

    /// Hands over every line of a list, and tells the trail that it left the system.
    @Transactional
    public void export(PetitionFilter filter, String form, Actor by, Consumer<PetitionLine> each) {
        var lines = new AtomicInteger();
        store.each(asked(filter, by).withWords(), MOST, line -> {
            lines.incrementAndGet();
            each.accept(line);
        });
        events.publishEvent(new PetitionsExported(form, lines.get(), by, clock.instant()));
    }

    private ListStore.Asked asked(PetitionFilter filter, Actor actor) {
        var box = filter.box();
        var state = filter.state();
        var open = (box == null || !box.isOver()) && (state == null || state.isOpen());
        var over = (box == null || !box.isOpen()) && (state == null || !state.isOpen());
        return new ListStore.Asked(conditions(filter, actor), filter.words(), open || !over, over);
    }

    private Filter conditions(PetitionFilter filter, Actor actor) {
        var now = clock.instant();
        var asked = Filter.none()
                .and(
                        "access.may_see(:sees, petition.seen_by)",
                        "sees",
                        actor.visibility().sees())
                .and("true", "own", actor.organisation().value())
                .and("true", "now", now.atOffset(ZoneOffset.UTC))
                .and("true", "today", LocalDate.ofInstant(now, zone));
        return placed(told(boxed(asked, filter.box()), filter), filter);
    }

    private static Filter boxed(Filter asked, PetitionFilter.@Nullable Box box) {
        if (box == null) {
            return asked;
        }
        var within = box.isOpen() ? asked.and(ListStore.IS_OPEN) : asked;
        return within.and(
                switch (box) {
                    case WAITING -> WAITING;
                    case OVERDUE -> LATE;
                    case SENT_BACK -> "petition.state = 'SENT_BACK'";
                    case PROMISED -> "petition.promised_on is not null";
                    case BROKEN -> "petition.promise_broken > 0";
                    case RERAISED -> "petition.reraised > 0";
                    case CLOSED -> "petition.state in ('CLOSED', 'NOTED')";
                });
    }

    private static Filter told(Filter given, PetitionFilter filter) {
        var asked = given;
        if (filter.kind() != null) {
            asked = asked.and("petition.kind = :kind", "kind", filter.kind().name());
        }
        if (filter.state() != null) {
            asked = asked.and("petition.state = :state", "state", filter.state().name());
        }
        if (filter.field() != null) {
            asked = asked.and("petition.field = :field", "field", filter.field().name());
        }
        if (filter.competence() != null) {
            asked = asked.and(
                    "petition.competence = :competence",
                    "competence",
                    filter.competence().name());
        }
        var result = filter.result();
        if (result != null) {
            var classes = Arrays.stream(AnswerClass.values())
                    .filter(each -> each.group() == result)
                    .map(Enum::name)
                    .toArray(String[]::new);
            asked = asked.and("petition.answer_class = any(cast(:classes as text[]))", "classes", classes);
        }
        return asked;
    }

    private static Filter placed(Filter given, PetitionFilter filter) {
        var asked = given;
        if (filter.organisation() != null) {
            asked = asked.and(
                    "(petition.receiver_id = :organisation or petition.lead_id = :organisation)",
                    "organisation",
                    filter.organisation().value());
        }
        if (filter.session() != null) {
            asked = asked.and("petition.session_id = :session", "session", filter.session());
        }
        if (filter.round() != null) {
            asked = asked.and("petition.round_id = :round", "round", filter.round());
        }
        return filter.area() == null ? asked : asked.and("petition.area_id = :area", "area", filter.area());
    }
}
