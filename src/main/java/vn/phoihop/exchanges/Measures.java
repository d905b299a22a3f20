package vn.phoihop.exchanges;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;

/// How organisations answer: in time, completely. Counted over what this actor may see, by organisation and never by
/// person, in no order of merit (safeguards 5.8).
@Component
public class Measures {

    private final MeasureStore store;
    private final Clock clock;
    private final ZoneId zone;

    Measures(MeasureStore store, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    /// Each receiver of exchanges of this kind (null: all) sent on these days.
    @Transactional(readOnly = true)
    public List<Measure> receivers(LocalDate from, LocalDate to, @Nullable ExchangeKind kind, Actor actor) {
        var asked = period(from, to, kind)
                .and(
                        "access.may_see(:sees, leg.owner_id, leg.shared_with, leg.published)",
                        "sees",
                        actor.visibility().sees())
                .and("true", "measured", clock.instant().atOffset(ZoneOffset.UTC));
        return store.receivers(asked);
    }

    /// Each requester, and how often it called for urgency.
    @Transactional(readOnly = true)
    public List<Urgency> requesters(LocalDate from, LocalDate to, @Nullable ExchangeKind kind, Actor actor) {
        return store.requesters(period(from, to, kind)
                .and(
                        "access.may_see(:sees, exchange.owner_id, exchange.shared_with, exchange.published)",
                        "sees",
                        actor.visibility().sees()));
    }

    private Filter period(LocalDate from, LocalDate to, @Nullable ExchangeKind kind) {
        var asked = Filter.none()
                .and(
                        "exchange.sent_at >= :from",
                        "from",
                        from.atStartOfDay(zone).toOffsetDateTime())
                .and(
                        "exchange.sent_at < :to",
                        "to",
                        to.plusDays(1).atStartOfDay(zone).toOffsetDateTime());
        return kind == null ? asked : asked.and("exchange.kind = :kind", "kind", kind.name());
    }
}
