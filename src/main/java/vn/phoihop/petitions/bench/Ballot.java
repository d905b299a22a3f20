package vn.phoihop.petitions.bench;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.phoihop.shared.TableFill;

/// The councils of thirty-four provinces, two terms with their sessions and rounds, and what voters asked there, by
/// SQL.
final class Ballot {

    private static final String SESSIONS = """
            insert into petitions.session
                   (province_id, id, form_id, owner_id, term, ordinal, kind, title, place, starts_on, ends_on, version)
            select 'BT' || lpad(province::text, 2, '0'), bench_id('session', province * 100 + session), gen_random_uuid(),
                   council, case when session < 10 then '2021-2026' else '2026-2031' end,
                   1 + session, 'REGULAR', 'Kỳ họp thứ ' || (1 + session), 'Hội trường',
                   date '2021-07-01' + 150 * session, date '2021-07-03' + 150 * session, 0
              from (select ordinal as province, council from bench_body where ordinal < 34) as body
             cross join generate_series(0, 11) as session
            """;

    private static final String ROUNDS = """
            insert into petitions.round
                   (province_id, id, form_id, session_id, owner_id, kind, title, starts_on, ends_on, version)
            select province_id, id, gen_random_uuid(), id, owner_id, 'BEFORE', 'Trước ' || lower(title),
                   starts_on - 30, starts_on - 20, 0
              from petitions.session
            """;

    private static final String MEETINGS = """
            insert into petitions.meeting
                   (province_id, id, round_id, held_on, area_id, area_name, place, form, attendance)
            select province_id, id, id, starts_on, (select area from bench_body where ordinal = 7), 'Xã đo 7', 'Nhà văn hóa', 'IN_PERSON', 120
              from petitions.round
            """;

    private static final String PETITIONS = """
            insert into petitions.petition
                   (province_id, id, number, form_id, kind, state, owner_id, shared_with, session_id, first_session_id,
                    round_id, meeting_id, area_id, area_name, topic, wording, summary, field, competence, receiver_id,
                    answer_class, linked_to, due_at, collected_by, collected_at, raised_on, version)
            select 'BT' || lpad(province::text, 2, '0'), bench_id('petition', n), 'KN-2026-' || lpad(n::text, 6, '0'),
                   gen_random_uuid(), case when n % 4 = 1 then 'OPINION' else 'PETITION' end, state,
                   council, array[committee], session, session, session,
                   session, area, 'Xã đo ' || commune,
                   (array['Nâng cấp đường liên xã', 'Chi trả tiền bồi thường', 'Bổ sung thuốc cho trạm y tế',
                          'Xử lý rác thải', 'Cấp nước sạch'])[1 + n % 5],
                   'Cử tri thôn ' || n % 9 || ' đề nghị xem xét, giải quyết dứt điểm việc số ' || n
                     || case when n % 8000 = 0 then ' hiếm' || (100 + n / 8000) else '' end,
                   '', (array['LAND', 'TRANSPORT', 'HEALTH', 'ENVIRONMENT', 'WATER_POWER'])[1 + n % 5], 'COMMUNE',
                   committee,
                   case when state in ('ANSWERED', 'MONITORING', 'CLOSED') then 'SOLVED_BY_ACTION' end,
                   case when state = 'LINKED' then bench_id('petition', n - :communes) end, at + interval '60 days',
                   gen_random_uuid(), at, at::date, 0
              from generate_series(0, cast(:all as int) - 1) as n
              join (select ordinal as commune, ordinal % 34 as province, area, committee, council from bench_body)
                   as place on commune = cast(n as bigint) * 7 % :communes
             cross join lateral (
               select case when n < :communes then 'CLOSED' else (array['CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'LINKED', 'MONITORING', 'ANSWERED', 'SENT',
                             'COLLECTED'])[1 + n / 7 % 10] end as state,
                      now() - (cast(:all as int) - n) * interval '5 years' / cast(:all as int) as at,
                      bench_id('session', province * 100 + cast(n as bigint) * 12 / cast(:all as int)) as session
             ) as told
            """;

    private static final String PROMISES = """
            insert into petitions.promise
                   (province_id, id, petition_id, answer_id, lead_id, kind, text, first_due, due_on, broken, state,
                    clock, made_at, owner_id, shared_with)
            select province_id, gen_random_uuid(), id, gen_random_uuid(), receiver_id, 'ROADMAP', 'Hoàn thành trong năm',
                   raised_on + 200, raised_on + 200, 0, 'OPEN', gen_random_uuid(), collected_at, owner_id, shared_with
              from petitions.petition
             where state = 'MONITORING'
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    Ballot(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// Whether an earlier run has left it here.
    boolean isThere() {
        return jdbc.sql("select to_regprocedure('bench_id(text, bigint)') is not null as there")
                .query((row, n) -> row.getBoolean("there"))
                .single();
    }

    /// The bodies of a commune, by its place among all.
    record Body(UUID area, UUID committee, UUID council) {}

    void fill(List<Body> bodies, int petitions) {
        jdbc.sql("""
                create function bench_id(kind text, n bigint) returns uuid
                language sql immutable
                return cast(md5(kind || n) as uuid)
                """).update();
        jdbc.sql("create table bench_body (ordinal int primary key, area uuid, committee uuid, council uuid)")
                .update();
        for (int n = 0; n < bodies.size(); n++) {
            jdbc.sql("insert into bench_body values (:n, :area, :committee, :council)")
                    .param("n", n)
                    .param("area", bodies.get(n).area())
                    .param("committee", bodies.get(n).committee())
                    .param("council", bodies.get(n).council())
                    .update();
        }
        new TableFill(jdbc, transaction)
                .fill(
                        List.of("petitions.session", "petitions.round", "petitions.meeting", "petitions.petition"),
                        () -> {
                            List.of(SESSIONS, ROUNDS, MEETINGS)
                                    .forEach(sql -> jdbc.sql(sql).update());
                            jdbc.sql(PETITIONS)
                                    .param("all", petitions)
                                    .param("communes", bodies.size())
                                    .update();
                        });
    }

    /// Promises of answers that are not written out here: the reference to them is the only one left out.
    void promise() {
        jdbc.sql("alter table petitions.promise drop constraint promise_province_id_answer_id_fkey")
                .update();
        jdbc.sql(PROMISES).update();
        jdbc.sql("vacuum analyze petitions.promise").update();
    }

    /// As the program’s own upkeep leaves the table some time after a migration.
    void tidy() {
        jdbc.sql("vacuum (analyze) petitions.petition").update();
    }

    UUID id(String kind, int n) {
        return jdbc.sql("select bench_id(:kind, :n) as id")
                .param("kind", kind)
                .param("n", n)
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
    }
}
