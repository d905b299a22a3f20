package vn.phoihop.exchanges;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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

/// Exchanges as lists: filtered, counted, exported.
@Component
public class ExchangeLists {

    /// Lines of one page.
    public static final int PAGE = 30;

    /// The most lines one export has, and the most a count looks at.
    public static final int MOST = 50_000;

    private final ListStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    ExchangeLists(
            ListStore store, ApplicationEventPublisher events, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// A page of the list, newest first.
    @Transactional(readOnly = true)
    public Slice<ExchangeLine> list(ExchangeFilter filter, @Nullable String after, Actor actor) {
        return list(filter, after, actor, PAGE);
    }

    /// A page of another length.
    @Transactional(readOnly = true)
    public Slice<ExchangeLine> list(ExchangeFilter filter, @Nullable String after, Actor actor, int size) {
        var key = PageKey.read(after, PageKey.AFTER_ALL);
        var found = store.lines(conditions(filter, actor).and("true", "now", now()), key.at(), key.id(), size + 1);
        return Slice.of(
                found, size, line -> PageKey.of(line.draftedAt(), line.id().value()));
    }

    /// How many there are in all, of each kind and status, and in each box.
    @Transactional(readOnly = true)
    public Map<String, Long> counts(ExchangeFilter filter, Actor actor) {
        return store.counts(conditions(filter, actor), MOST);
    }

    /// Hands over every line of a list, and tells the trail that it left the system.
    @Transactional
    public void export(ExchangeFilter filter, String form, Actor by, Consumer<ExchangeLine> each) {
        var lines = new AtomicInteger();
        store.each(conditions(filter, by).and("true", "now", now()), MOST, line -> {
            lines.incrementAndGet();
            each.accept(line);
        });
        events.publishEvent(new ExchangesExported(form, lines.get(), by, clock.instant()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Filter conditions(ExchangeFilter filter, Actor actor) {
        var asked = Filter.none()
                .and(
                        "access.may_see(:sees, exchange.owner_id, exchange.shared_with, exchange.published)",
                        "sees",
                        actor.visibility().sees())
                .and("true", "own", actor.organisation().value());
        if (!filter.words().isEmpty()) {
            asked = asked.and("""
                    search.fold(exchange.number || ' ' || exchange.subject || ' ' || exchange.body)
                      like '%' || replace(replace(search.fold(:words), '%', ''), '_', '') || '%'
                    """, "words", filter.words());
        }
        return outcome(sent(boxed(told(asked, filter), filter.box()), filter), filter);
    }

    private static Filter told(Filter given, ExchangeFilter filter) {
        var asked = given;
        if (filter.kind() != null) {
            asked = asked.and("exchange.kind = :kind", "kind", filter.kind().name());
        }
        if (filter.status() != null) {
            asked = asked.and(
                    "exchange.status = :status", "status", filter.status().name());
        }
        if (filter.urgent()) {
            asked = asked.and("exchange.urgent");
        }
        if (filter.requester() != null) {
            asked = asked.and(
                    "exchange.owner_id = :requester",
                    "requester",
                    filter.requester().value());
        }
        return asked;
    }

    private static Filter boxed(Filter asked, ExchangeFilter.@Nullable Box box) {
        if (box == null) {
            return asked;
        }
        return asked.and(
                switch (box) {
                    case SENT -> "exchange.owner_id = :own";
                    case RECEIVED -> ":own = any(exchange.shared_with)";
                    case CLOSED -> "exchange.status in ('COMPLETED', 'CANCELLED')";
                    case WAITING ->
                        "exchanges.waits_for(exchange.province_id, exchange.id, exchange.owner_id, exchange.status, :own)";
                });
    }

    private Filter sent(Filter asked, ExchangeFilter filter) {
        var from = filter.from();
        var to = filter.to();
        if (from != null) {
            asked = asked.and("exchange.sent_at >= :from", "from", start(from));
        }
        return to == null ? asked : asked.and("exchange.sent_at < :to", "to", start(to.plusDays(1)));
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    /// A receiver, and what became of its part.
    private Filter outcome(Filter asked, ExchangeFilter filter) {
        var organisation = filter.organisation();
        var outcome = filter.outcome();
        if (organisation == null && outcome == null) {
            return asked;
        }
        var whose = organisation == null ? "" : " and leg.receiver_id = :organisation";
        var which = outcome == null ? "" : " and " + MeasureStore.condition(outcome);
        var both = asked.and("true", "measured", now()).and("""
                        exists (
                          select from exchanges.leg
                           where leg.province_id = exchange.province_id
                             and leg.exchange_id = exchange.id
                             and access.may_see(:sees, leg.owner_id, leg.shared_with, leg.published)
                        """ + whose + which + ")");
        return organisation == null ? both : both.and("true", "organisation", organisation.value());
    }
}
