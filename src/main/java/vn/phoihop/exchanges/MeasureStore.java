package vn.phoihop.exchanges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.exchanges.ExchangeFilter.Outcome;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;

/// Counts how organisations answered. The conditions are those by which the list behind each figure is found.
@Component
class MeasureStore {

    private final JdbcClient jdbc;

    MeasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The condition on a leg for each outcome; `:measured` is now.
    static String condition(Outcome outcome) {
        var counted = "leg.status not in ('RECALLED', 'NOT_COMPETENT')";
        var responded = "(leg.answered_at is not null or leg.status = 'REFUSED')";
        var at = "coalesce(leg.answered_at, leg.closed_at)";
        return switch (outcome) {
            case DUE -> counted + " and (" + responded + " or leg.due_at <= :measured)";
            case IN_TIME -> counted + " and " + responded + " and " + at + " < leg.due_at";
            case LATE -> counted + " and " + responded + " and " + at + " >= leg.due_at";
            case OVERDUE -> counted + " and not " + responded + " and leg.due_at <= :measured";
            case REVIEWED -> "(leg.status = 'ACCEPTED' or leg.insufficient > 0)";
            case COMPLETE ->
                "leg.status = 'ACCEPTED' and leg.insufficient = 0 and not leg.partial"
                        + " and coalesce(leg.answer, '') <> 'NOT_HELD'";
            case SILENT -> "leg.status = 'ACCEPTED' and leg.silent";
            case REFUSED -> "leg.status = 'REFUSED'";
        };
    }

    List<Measure> receivers(Filter filter) {
        return jdbc.sql("""
                select leg.receiver_id,
                       count(*) filter (where %s) as due,
                       count(*) filter (where %s) as in_time,
                       count(*) filter (where %s) as overdue,
                       count(*) filter (where %s) as reviewed,
                       count(*) filter (where %s) as complete,
                       count(*) filter (where %s) as silent,
                       count(*) filter (where %s) as refused
                  from exchanges.leg
                  join exchanges.exchange
                    on exchange.province_id = leg.province_id and exchange.id = leg.exchange_id
                 %s
                 group by leg.receiver_id
                """.formatted(
                                condition(Outcome.DUE),
                                condition(Outcome.IN_TIME),
                                condition(Outcome.OVERDUE),
                                condition(Outcome.REVIEWED),
                                condition(Outcome.COMPLETE),
                                condition(Outcome.SILENT),
                                condition(Outcome.REFUSED),
                                filter.where()))
                .params(filter.parameters())
                .query(MeasureStore::measure)
                .list();
    }

    List<Urgency> requesters(Filter filter) {
        return jdbc.sql("""
                select exchange.owner_id, count(*) as sent, count(*) filter (where exchange.urgent) as urgent
                  from exchanges.exchange
                 %s
                 group by exchange.owner_id
                """.formatted(filter.where()))
                .params(filter.parameters())
                .query((row, n) -> new Urgency(
                        new OrganisationId(row.getObject("owner_id", UUID.class)),
                        row.getInt("sent"),
                        row.getInt("urgent")))
                .list();
    }

    private static Measure measure(ResultSet row, int n) throws SQLException {
        return new Measure(
                new OrganisationId(row.getObject("receiver_id", UUID.class)),
                row.getInt("due"),
                row.getInt("in_time"),
                row.getInt("overdue"),
                row.getInt("reviewed"),
                row.getInt("complete"),
                row.getInt("silent"),
                row.getInt("refused"));
    }
}
