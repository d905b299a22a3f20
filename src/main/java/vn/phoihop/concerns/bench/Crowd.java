package vn.phoihop.concerns.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.phoihop.shared.TableFill;

/// A million concerns by SQL: over six years, one in nine open, each seen by a province and by the commune that leads
/// it, shared out over all communes, so that each has some that are open.
final class Crowd {

    private static final int AT_ONCE = 50_000;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    Crowd(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private static final String CONCERNS = """
            insert into concerns.concern
                   (province_id, id, number, form_id, channel, field, title, facts, wish, area_id, area_code, area_name,
                    place, state, publication, verification, outcome, owner_id, lead_id, lead_since, partners,
                    shared_with, unit, routed, level, level_low, level_high, tier, queue, is_reachable, is_regulation,
                    returns, waits, contests, extensions, holds, rounds, received_at, first_received_at, due_on, due_at,
                    version)
            select place.province, gen_random_uuid(), 'VĐ-2026-' || (1000000 + n), gen_random_uuid(), 'HOTLINE',
                   (array['LAND', 'ENVIRONMENT', 'INFRASTRUCTURE', 'HEALTH'])[1 + n % 4],
                   (array['Chưa trả tiền bồi thường cho các hộ', 'Đường vào thôn ngập khi mưa',
                          'Mùi hôi từ bãi rác', 'Mất nước sinh hoạt nhiều ngày'])[1 + n % 4] || ' số ' || n,
                   'Kéo dài nhiều tháng, ' || (n % 300) || ' hộ bị ảnh hưởng'
                     || case when n % 20000 = 0 then ' hiem' || (n / 20000 + 100) else '' end,
                   '', place.area, place.code, place.name, 'Thôn ' || (n % 9),
                   case when is_open then (array['RECEIVED', 'TRIAGED', 'IN_PROGRESS', 'COMMITTED'])[1 + n / 9 % 4]
                        else (array['CONFIRMED', 'CLOSED_UNCONFIRMED', 'CLOSED_EXPLAINED'])[1 + n % 3] end,
                   'INTERNAL', 'UNVERIFIED', null, place.owner, place.lead, now(), '{}', array[place.lead], '', '',
                   need.level, need.level, need.level, 1, -(100 * need.level + n % 17 + random()), true, false,
                   0, 0, 0, 0, 0, 1, moment, moment,
                   case when is_open then cast(moment as date) + 30 end,
                   case when is_open then moment + interval '30 days' end, 0
              from generate_series(cast(:first as bigint), cast(:last as bigint)) as n
              join bench_place as place on place.ordinal = n * 7 % (select count(*) from bench_place)
             cross join lateral (select now() - (cast(:all as int) - n) * interval '6 years' / cast(:all as int)) as at(moment)
             cross join lateral (select cast(1 + n / 5 % 4 as int)) as need(level)
             cross join lateral (select (n + n / (select count(*) from bench_place)) % 9 = 0) as owed(is_open)
            """;

    private static final String EVENTS = """
            insert into concerns.history (province_id, concern_id, at, organisation_id, name, act, details)
            select province_id, id, received_at + event * interval '1 day', owner_id, 'Người Đo',
                   (array['RECEIVE', 'ACKNOWLEDGE', 'TRIAGE', 'ASSIGN', 'START'])[event], array['HOTLINE']
              from concerns.concern
             cross join generate_series(1, cast(:events as int)) as event
            """;

    void fill(int concerns, int events) {
        new TableFill(jdbc, transaction).fill(List.of("concerns.concern", "concerns.history"), () -> {
            for (int first = 0; first < concerns; first += AT_ONCE) {
                jdbc.sql(CONCERNS)
                        .param("first", first)
                        .param("last", Math.min(first + AT_ONCE, concerns) - 1)
                        .param("all", concerns)
                        .update();
            }
            jdbc.sql(EVENTS).param("events", events).update();
        });
    }

    long count() {
        return number("select count(*) as number from concerns.concern");
    }

    long events() {
        return number("select count(*) as number from concerns.history");
    }

    private long number(String sql) {
        return jdbc.sql(sql).query((row, n) -> row.getLong("number")).single();
    }

    String size() {
        return jdbc.sql("select pg_size_pretty(pg_database_size(current_database())) as size")
                .query((row, n) -> row.getString("size"))
                .single();
    }
}
