package vn.phoihop.clarifications;

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

/// Clarifications as evidence: those that were published between two days.
@Component
class ClarificationEvidence implements Countable {

    private final JdbcClient jdbc;

    ClarificationEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EvidenceKind> kinds() {
        return List.of(EvidenceKind.records("clarifications.published", "clarifications.evidence.published"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(EvidenceQuestion asked) {
        return jdbc.sql("""
                select id, number, claim, owner_id, published_at
                  from clarifications.clarification
                 where owner_id = any (:bodies)
                   and published_at >= :from
                   and published_at < :before
                 order by published_at, id
                """)
                .param("bodies", asked.bodyIds())
                .param("from", Rows.time(asked.start()))
                .param("before", Rows.time(asked.before()))
                .query((row, n) -> Evidence.of(
                        new Reference(
                                Clarification.KIND,
                                row.getString("id"),
                                row.getString("number"),
                                row.getString("claim")),
                        new OrganisationId(row.getObject("owner_id", UUID.class)),
                        Rows.need(row, "published_at")))
                .list();
    }
}
