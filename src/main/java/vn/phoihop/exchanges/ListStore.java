package vn.phoihop.exchanges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;

/// The lines of the list of exchanges; every question asks what may be seen.
@Component
class ListStore {

    private static final String LINE = """
            select exchange.id, exchange.number, exchange.kind, exchange.status, exchange.owner_id, exchange.receivers,
                   exchange.subject, exchange.urgent, exchange.internal, exchange.submitted_at, exchange.sent_at,
                   exchange.drafted_at, seen.legs, seen.answered, seen.due_at, seen.due_clock,
                   coalesce(seen.due_at <= :now, false) as overdue,
                   coalesce(seen.waiting, false)
                     or (exchange.status = 'PREPARING' and exchange.owner_id = :own) as waiting
              from exchanges.exchange
              left join lateral (
                select count(*) as legs,
                       count(*) filter (where leg.answered_at is not null) as answered,
                       min(leg.due_at) filter (where leg.owed) as due_at,
                       (array_agg(leg.answer_clock order by leg.due_at) filter (where leg.owed))[1] as due_clock,
                       bool_or(leg.waiting) as waiting
                  from (
                    select each.answered_at, each.due_at, each.answer_clock,
                           each.status in ('SENT', 'ACKNOWLEDGED', 'CLARIFYING', 'ANSWERING', 'PARTIALLY_ANSWERED',
                                           'INSUFFICIENT') as owed,
                           (each.receiver_id = :own and each.status in
                             ('SENT', 'ACKNOWLEDGED', 'ANSWERING', 'PARTIALLY_ANSWERED', 'INSUFFICIENT'))
                           or (each.owner_id = :own and each.status in ('ANSWERED', 'CLARIFYING')) as waiting
                      from exchanges.leg as each
                     where each.province_id = exchange.province_id
                       and each.exchange_id = exchange.id
                       and access.may_see(:sees, each.owner_id, each.shared_with, each.published)
                  ) as leg
              ) as seen on true
            """;

    private static final String FOUND = """
            with found as (
              select exchange.kind, exchange.status,
                     exchange.owner_id = :own as sent,
                     :own = any(exchange.shared_with) as received,
                     exchange.status in ('COMPLETED', 'CANCELLED') as closed,
                     exchanges.waits_for(exchange.province_id, exchange.id, exchange.owner_id,
                                         exchange.status, :own) as waiting
                from exchanges.exchange
            """;

    private static final String COUNTS = """
               limit :most
            )
            select 'kind.' || kind as name, count(*) as count from found group by kind
            union all
            select 'status.' || status, count(*) from found group by status
            union all
            select 'box.SENT', count(*) from found where sent
            union all
            select 'box.RECEIVED', count(*) from found where received
            union all
            select 'box.CLOSED', count(*) from found where closed
            union all
            select 'box.WAITING', count(*) from found where waiting
            union all
            select 'total', count(*) from found
            """;

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first, from a key on.
    List<ExchangeLine> lines(Filter filter, OffsetDateTime after, UUID afterId, int limit) {
        var asked = filter.and(
                        "(exchange.drafted_at, exchange.id) < (cast(:after as timestamptz), :after_id)", "after", after)
                .and("true", "after_id", afterId);
        return jdbc.sql(LINE + asked.where() + " order by exchange.drafted_at desc, exchange.id desc limit :limit")
                .params(asked.parameters())
                .param("limit", limit)
                .query(ListStore::line)
                .list();
    }

    void each(Filter filter, int limit, Consumer<ExchangeLine> line) {
        jdbc.sql(LINE + filter.where() + " order by exchange.drafted_at desc, exchange.id desc limit :limit")
                .params(filter.parameters())
                .param("limit", limit)
                .query((row, n) -> {
                    line.accept(line(row, n));
                    return n;
                })
                .list();
    }

    /// How many there are of each kind, of each status, and in each box.
    Map<String, Long> counts(Filter filter, int most) {
        return jdbc
                .sql(FOUND + filter.where() + COUNTS)
                .params(filter.parameters())
                .param("most", most)
                .query((row, n) -> Map.entry(row.getString("name"), row.getLong("count")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ExchangeLine line(ResultSet row, int n) throws SQLException {
        return new ExchangeLine(
                new ExchangeId(row.getObject("id", UUID.class)),
                row.getString("number"),
                ExchangeKind.valueOf(row.getString("kind")),
                ExchangeStatus.valueOf(row.getString("status")),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                Columns.organisations(row, "receivers"),
                row.getString("subject"),
                row.getBoolean("urgent"),
                row.getBoolean("internal"),
                row.getObject("submitted_at") != null,
                Columns.momentOrNull(row, "sent_at"),
                Columns.moment(row, "drafted_at"),
                row.getInt("legs"),
                row.getInt("answered"),
                Columns.momentOrNull(row, "due_at"),
                Columns.clock(row, "due_clock"),
                row.getBoolean("overdue"),
                row.getBoolean("waiting"));
    }
}
