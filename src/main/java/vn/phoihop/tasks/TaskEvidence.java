package vn.phoihop.tasks;

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

/// Tasks as evidence: those accepted between two days, and those of them claimed done before they were due, for the
/// body that led them.
@Component
class TaskEvidence implements Countable {

    private static final String DONE = "tasks.done";
    private static final String IN_TIME = "tasks.done-in-time";

    private final JdbcClient jdbc;

    TaskEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EvidenceKind> kinds() {
        return List.of(
                EvidenceKind.records(DONE, "tasks.evidence.done"),
                EvidenceKind.records(IN_TIME, "tasks.evidence.done-in-time"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(EvidenceQuestion asked) {
        return jdbc.sql("""
                select id, number, title, lead_id, accepted_at
                  from tasks.task
                 where lead_id = any (:bodies)
                   and accepted_at >= :start
                   and accepted_at < :before
                   and (not :inTime or not claimed_late)
                 order by accepted_at, id
                """)
                .param("bodies", asked.bodyIds())
                .param("start", asked.start().atOffset(ZoneOffset.UTC))
                .param("before", asked.before().atOffset(ZoneOffset.UTC))
                .param("inTime", asked.kind().equals(IN_TIME))
                .query((row, n) -> Evidence.of(
                        new Reference(
                                Task.KIND,
                                row.getObject("id", UUID.class).toString(),
                                row.getString("number"),
                                row.getString("title")),
                        new OrganisationId(row.getObject("lead_id", UUID.class)),
                        row.getObject("accepted_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
