package vn.phoihop.publicsite.bench;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.TableFill;

/// Fills the board by SQL with what looks like years of a busy province.
final class BoardFill {

    static final int AREAS = 125;

    private static final String ENTRIES = """
            insert into publicsite.entry (
                   province_id, kind, number, title, summary, area_id, place, field, organisation_id, organisation_name,
                   stage, is_open, received_on, due_on, answered_on, content, words, published_at, changed_at, version)
            select '64', 'CONCERN', each.number, each.title, each.summary, each.area, each.place, each.field, :owner,
                   'UBND tỉnh Đo Lường', each.stage, each.stage in ('IN_HAND', 'PROMISED'), each.received,
                   each.received + 15, case when each.stage = 'IN_HAND' then null else each.received + n % 30 end,
                   jsonb_build_object(
                     'kind', 'CONCERN', 'number', each.number, 'title', each.title, 'summary', each.summary,
                     'place', jsonb_build_object('area', each.area, 'name', each.place), 'field', each.field,
                     'organisation', jsonb_build_object('id', jsonb_build_object('value', cast(:owner as uuid)), 'name', 'UBND tỉnh Đo Lường'),
                     'stage', each.stage, 'stageWords', '',
                     'dates', jsonb_build_object('received', each.received, 'due', each.received + 15),
                     'sections', jsonb_build_array(jsonb_build_object(
                        'heading', 'Nội dung', 'paragraphs', jsonb_build_array(repeat(each.summary || '. ', 6)), 'table', '[]'::jsonb)),
                     'steps', (select jsonb_agg(jsonb_build_object('day', each.received + step, 'sentence', 'Bước ' || step || ': cơ quan xử lý và báo kết quả'))
                                 from generate_series(1, 5) as step),
                     'promises', '[]'::jsonb, 'corrections', '[]'::jsonb, 'linked', '[]'::jsonb,
                     'structuredData', '', 'confirmed', '[]'::jsonb),
                   to_tsvector('simple', search.fold(each.number || ' ' || each.title || ' ' || each.summary || ' ' || each.place || ' ' || each.field)),
                   each.at, each.at, 1
              from generate_series(:from, :to) as n
             cross join lateral (
               select 'VĐ-' || n as number,
                      (array['Chậm chi trả bồi thường', 'Đường thôn hư hỏng', 'Thiếu nước sạch', 'Chợ xuống cấp', 'Rác thải ùn ứ', 'Trạm y tế thiếu thuốc'])[1 + n % 6]
                        || ' ở thôn ' || n % 40 as title,
                      'Người dân nêu việc này từ cuộc họp thôn; cống ' || n % 20011 || ', trạm bơm ' || n % 5003 || ', tuyến ' || n % 100003 as summary,
                      ('00000000-0000-0000-0000-' || lpad((n % 125)::text, 12, '0'))::uuid as area,
                      'Xã số ' || n % 125 as place,
                      (array['Đất đai', 'Môi trường', 'Giao thông', 'Y tế', 'Giáo dục', 'Nông nghiệp'])[1 + (n / 7) % 6] as field,
                      (array['IN_HAND', 'ANSWERED', 'PROMISED', 'SOLVED', 'CLOSED_UNCONFIRMED', 'ANSWERED'])[1 + (n / 3) % 6] as stage,
                      date '2020-01-01' + (n / 500) as received,
                      timestamptz '2020-01-01 00:00Z' + n * interval '3 minutes' as at) as each
            """;

    private static final String PROMISES = """
            insert into publicsite.promise (
                   province_id, kind, number, position, promise, owner_id, owner_name, due_on, first_due, moves, state)
            select '64', 'CONCERN', 'VĐ-' || n, 0, 'Làm xong đợt ' || n % 9, :owner, 'UBND tỉnh Đo Lường',
                   date '2020-03-01' + n / 400, date '2020-02-01' + n / 400, n % 3, (array['OPEN', 'KEPT', 'BROKEN', 'KEPT'])[1 + (n / 10) % 4]
              from generate_series(:from, :to, 10) as n
            """;

    private static final int BATCH = 50_000;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    BoardFill(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// Whether an earlier run has left it full.
    boolean isFull() {
        return jdbc.sql("select exists (select from publicsite.entry) as full")
                .query((row, n) -> row.getBoolean("full"))
                .single();
    }

    void fill(OrganisationId owner, int entries) {
        new TableFill(jdbc, transaction).fill(List.of("publicsite.entry", "publicsite.promise"), () -> {
            for (int from = 0; from < entries; from += BATCH) {
                int to = Math.min(from + BATCH, entries) - 1;
                for (var sql : List.of(ENTRIES, PROMISES)) {
                    jdbc.sql(sql)
                            .param("owner", owner.value())
                            .param("from", from)
                            .param("to", to)
                            .update();
                }
            }
        });
    }

    long promises() {
        return jdbc.sql("select count(*) from publicsite.promise")
                .query((row, n) -> row.getLong(1))
                .single();
    }

    String size() {
        return jdbc.sql("""
                select pg_size_pretty(sum(pg_total_relation_size(oid)))
                  from pg_class
                 where relnamespace = 'publicsite'::regnamespace and relkind = 'r'
                """).query((row, n) -> row.getString(1)).single();
    }

    static String number(int n) {
        return "VĐ-" + n;
    }

    static UUID area(int n) {
        return new UUID(0, Long.parseLong(Integer.toString(n), 16));
    }

    /// The key of the page that follows this entry.
    static String keyOf(int n) {
        return 1_577_836_800L + n * 180L + ".0~CONCERN~V%C4%90-" + n;
    }
}
