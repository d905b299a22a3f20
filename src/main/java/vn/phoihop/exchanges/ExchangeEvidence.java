package vn.phoihop.exchanges;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.indicators.spi.Countable;
import vn.phoihop.indicators.spi.Evidence;
import vn.phoihop.indicators.spi.EvidenceKind;
import vn.phoihop.indicators.spi.EvidenceQuestion;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Exchanges as evidence: what was answered between two days, and in time, by the body that was asked; each answer
/// counts, also several to one request.
@Component
class ExchangeEvidence implements Countable {

    private static final String ANSWERED = "exchanges.answered";
    private static final String IN_TIME = "exchanges.answered-in-time";

    private final JdbcClient jdbc;

    ExchangeEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EvidenceKind> kinds() {
        return List.of(
                EvidenceKind.records(ANSWERED, "exchanges.evidence.answered"),
                EvidenceKind.records(IN_TIME, "exchanges.evidence.answered-in-time"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(EvidenceQuestion asked) {
        return jdbc.sql("""
                select exchange.id, exchange.number, exchange.subject, leg.id as leg, leg.receiver_id, leg.answered_at
                  from exchanges.leg
                  join exchanges.exchange
                    on exchange.province_id = leg.province_id and exchange.id = leg.exchange_id
                 where leg.receiver_id = any (:bodies)
                   and leg.answered_at >= :start
                   and leg.answered_at < :before
                   and (not :inTime or leg.answered_at < leg.due_at)
                 order by leg.answered_at, leg.id
                """)
                .param("bodies", asked.bodyIds())
                .param("start", asked.start().atOffset(ZoneOffset.UTC))
                .param("before", asked.before().atOffset(ZoneOffset.UTC))
                .param("inTime", asked.kind().equals(IN_TIME))
                .query((row, n) -> Evidence.of(
                                new Reference(
                                        "exchanges",
                                        row.getObject("id", UUID.class).toString(),
                                        row.getString("number"),
                                        row.getString("subject")),
                                new OrganisationId(row.getObject("receiver_id", UUID.class)),
                                row.getObject("answered_at", OffsetDateTime.class)
                                        .toInstant())
                        .by(row.getObject("leg", UUID.class).toString()))
                .list();
    }
}
