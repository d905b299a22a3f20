package vn.phoihop.petitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.indicators.spi.Countable;
import vn.phoihop.indicators.spi.Evidence;
import vn.phoihop.indicators.spi.EvidenceKind;
import vn.phoihop.indicators.spi.EvidenceQuestion;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Petitions as evidence, read from what the history says happened on its day: collected and sent for the council,
/// answered and solved for the body that answered. Answered is not solved: solved is what the council accepted as
/// solved or recognised as carried out.
@Component
class PetitionEvidence implements Countable {

    private static final Map<String, List<String>> ACTS = Map.of(
            "petitions.collected", List.of("PETITION_COLLECTED"),
            "petitions.sent", List.of("PETITION_SENT"),
            "petitions.answered", List.of("ANSWER_SENT"),
            "petitions.solved", List.of("ANSWER_ACCEPTED", "FULFILMENT_RECOGNISED"));

    private static final String HAPPENED = """
            select petition.id, petition.number, petition.topic, said.body, min(said.at) as at
              from petitions.petition
              join lateral (
                select entry.at,
                       case when :council then petition.owner_id
                            else coalesce(petition.lead_id, petition.receiver_id) end as body
                  from petitions.entry
                 where entry.province_id = petition.province_id and entry.petition_id = petition.id
                   and entry.act = any(cast(:acts as text[]))
                   and (not :solved or entry.act = 'FULFILMENT_RECOGNISED' or entry.details[1] like 'SOLVED%')
              ) as said on true
             where petition.kind = 'PETITION'
               and said.body = any(:bodies)
             group by petition.id, petition.number, petition.topic, said.body
            having min(said.at) >= :start and min(said.at) < :before
             order by 5, 1
            """;

    private final JdbcClient jdbc;

    PetitionEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EvidenceKind> kinds() {
        return List.of(
                EvidenceKind.records("petitions.collected", "petitions.evidence.collected"),
                EvidenceKind.records("petitions.sent", "petitions.evidence.sent"),
                EvidenceKind.records("petitions.answered", "petitions.evidence.answered"),
                EvidenceKind.records("petitions.solved", "petitions.evidence.solved"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(EvidenceQuestion asked) {
        var isSolved = asked.kind().equals("petitions.solved");
        var isOfTheCouncil =
                asked.kind().equals("petitions.collected") || asked.kind().equals("petitions.sent");
        return jdbc.sql(HAPPENED)
                .param("acts", ACTS.getOrDefault(asked.kind(), List.of()).toArray(String[]::new))
                .param("solved", isSolved)
                .param("council", isOfTheCouncil)
                .param("bodies", asked.bodyIds())
                .param("start", asked.start().atOffset(ZoneOffset.UTC))
                .param("before", asked.before().atOffset(ZoneOffset.UTC))
                .query((row, n) -> happened(row))
                .list();
    }

    private static Evidence happened(ResultSet row) throws SQLException {
        return Evidence.of(
                new Reference("petitions", row.getString("id"), row.getString("number"), row.getString("topic")),
                new OrganisationId(Columns.id(row, "body")),
                Columns.moment(row, "at"));
    }
}
