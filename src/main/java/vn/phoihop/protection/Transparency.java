package vn.phoihop.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is said to everyone about protected data, by month and of the whole installation: for which purposes contacts
/// were read, and how many requests of enforcement bodies came, were met and were refused. Whoever shows it hides small
/// numbers.
@Component
@Transactional(readOnly = true)
public class Transparency {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    Transparency(JdbcClient jdbc, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = zone;
    }

    /// How many in a month: a purpose, or `RECEIVED`, `GIVEN`, `REFUSED`.
    public record Count(YearMonth month, String what, long count) {}

    /// How often contacts were read or taken out, by purpose, in the last twelve months.
    public List<Count> purposes() {
        return counts("""
                select month, purpose as what, sum(count) as count
                  from (select date_trunc('month', at at time zone :zone)::date as month, purpose, count(*) as count
                          from protection.card_access
                         where at >= :from::timestamp at time zone :zone
                         group by 1, 2
                        union all
                        select month, purpose, count
                          from protection.access_count
                         where month >= :from) as each
                 group by month, purpose
                 order by month, purpose
                """);
    }

    /// Requests of enforcement bodies: received in a month, and met or refused in it.
    public List<Count> requests() {
        return counts("""
                select month, what, count(*) as count
                  from (select date_trunc('month', received_on)::date as month, 'RECEIVED' as what
                          from protection.enforcement_request
                         where received_on >= :from
                        union all
                        select date_trunc('month', answered_on)::date, outcome
                          from protection.enforcement_request
                         where answered_on >= :from) as each
                 group by month, what
                 order by month, what
                """);
    }

    private List<Count> counts(String sql) {
        var from = YearMonth.from(clock.instant().atZone(zone))
                .minusMonths(MONTHS - 1L)
                .atDay(1);
        return jdbc.sql(sql)
                .params(Map.of("from", from, "zone", zone.getId()))
                .query((row, n) -> new Count(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("what"),
                        row.getLong("count")))
                .list();
    }
}
