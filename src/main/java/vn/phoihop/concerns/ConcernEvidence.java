package vn.phoihop.concerns;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.indicators.spi.Countable;
import vn.phoihop.indicators.spi.Evidence;
import vn.phoihop.indicators.spi.EvidenceKind;
import vn.phoihop.indicators.spi.EvidenceQuestion;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.Reference;

/// Concerns as evidence, by dated facts and by the place they are about: received, found serious, answered, confirmed
/// as solved.
@Component
class ConcernEvidence implements Countable {

    private static final String RECEIVED = """
            select id, number, title, area_id, first_received_at as at
              from concerns.concern
             where area_id = any (:areas)
               and first_received_at >= :start
               and first_received_at < :before
               and state <> 'REFERRED'
             order by at, id
            """;

    private static final String SERIOUS = """
            select concern.id, concern.number, concern.title, concern.area_id, rating.at
              from concerns.rating
              join concerns.concern
                on concern.province_id = rating.province_id
               and concern.id = rating.concern_id
             where concern.area_id = any (:areas)
               and rating.kind = 'FIRST'
               and rating.level >= 3
               and rating.at >= :start
               and rating.at < :before
             order by rating.at, concern.id
            """;

    private static final String ANSWERED = """
            select concern.id, concern.number, concern.title, concern.area_id, min(answer.sent_at) as at
              from concerns.answer
              join concerns.concern
                on concern.province_id = answer.province_id
               and concern.id = answer.concern_id
             where concern.area_id = any (:areas)
               and answer.kind = 'FULL'
             group by concern.id, concern.number, concern.title, concern.area_id
            having min(answer.sent_at) >= :start
               and min(answer.sent_at) < :before
             order by at, concern.id
            """;

    private static final String CONFIRMED = """
            select concern.id, concern.number, concern.title, concern.area_id, min(history.at) as at
              from concerns.history
              join concerns.concern
                on concern.province_id = history.province_id
               and concern.id = history.concern_id
             where concern.area_id = any (:areas)
               and history.act in ('CONFIRM', 'CONFIRM_LINKED')
             group by concern.id, concern.number, concern.title, concern.area_id
            having min(history.at) >= :start
               and min(history.at) < :before
             order by at, concern.id
            """;

    private static final Map<String, String> QUERIES = Map.of(
            "concerns.received", RECEIVED,
            "concerns.serious", SERIOUS,
            "concerns.answered", ANSWERED,
            "concerns.confirmed", CONFIRMED);

    private final JdbcClient jdbc;

    ConcernEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EvidenceKind> kinds() {
        return List.of(
                EvidenceKind.records("concerns.received", "concerns.evidence.received"),
                EvidenceKind.records("concerns.serious", "concerns.evidence.serious"),
                EvidenceKind.records("concerns.answered", "concerns.evidence.answered"),
                EvidenceKind.records("concerns.confirmed", "concerns.evidence.confirmed"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(EvidenceQuestion asked) {
        return jdbc.sql(QUERIES.getOrDefault(asked.kind(), RECEIVED))
                .param("areas", asked.areaIds())
                .param("start", ConcernColumns.time(asked.start()))
                .param("before", ConcernColumns.time(asked.before()))
                .query((row, n) -> Evidence.in(
                        new Reference(
                                Concern.KIND,
                                row.getObject("id", UUID.class).toString(),
                                row.getString("number"),
                                row.getString("title")),
                        new AreaId(row.getObject("area_id", UUID.class)),
                        ConcernColumns.needMoment(row, "at")))
                .list();
    }
}
