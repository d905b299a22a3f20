package vn.phoihop.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far the petitions of a session are, in one question.
@Component
class ProgressStore {

    private static final String COUNTS = """
            select count(*) filter (where petition.kind = 'PETITION') as raised,
                   count(*) filter (where petition.kind = 'OPINION') as opinions,
                   count(*) filter (where petition.state = 'LINKED') as joined,
                   count(*) filter (where own) as petitions,
                   count(*) filter (where own and petition.sent_at is not null) as sent,
                   count(*) filter (where own and petition.answered_at is not null) as answered,
                   count(*) filter (where own and petition.answer_class like 'SOLVED%'
                                      and petition.accepted_at is not null) as solved,
                   count(*) filter (where own and petition.sent_back > 0) as sent_back,
                   count(*) filter (where own and petitions.is_late(petition, petition.promised_on,
                                      cast(:now as timestamptz), cast(:today as date))) as overdue,
                   count(*) filter (where own and petition.promised_on is not null) as promised,
                   count(*) filter (where own and petition.promise_broken > 0) as broken,
                   count(*) filter (where own and petition.state = 'CLOSED') as closed
              from petitions.petition
              cross join lateral (
                select petition.kind = 'PETITION' and petition.state <> 'LINKED' as own
              ) as counted
             where petition.province_id = :province and petition.session_id = :session
            """;

    private final JdbcClient jdbc;

    ProgressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SessionProgress of(Session session, Instant now, LocalDate today) {
        return new SessionProgress(jdbc.sql(COUNTS)
                .param("province", session.province())
                .param("session", session.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .query((row, n) -> {
                    Map<String, Long> counts = new HashMap<>();
                    var columns = row.getMetaData();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        counts.put(columns.getColumnLabel(i), row.getLong(i));
                    }
                    return counts;
                })
                .single());
    }
}
