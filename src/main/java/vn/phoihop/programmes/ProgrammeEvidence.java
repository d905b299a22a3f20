package vn.phoihop.programmes;

import java.time.LocalDate;
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

/// Programmes as evidence: whether a unit has one that is signed by all and runs on the last day, and which were signed
/// between two days.
@Component
class ProgrammeEvidence implements Countable {

    private static final String SIGNED = "programmes.signed";
    private static final String NEWLY_SIGNED = "programmes.newly-signed";

    private static final String EVIDENCE = """
            select programme.id, case when number is null then symbol
                        else lpad(number::text, greatest(2, length(number::text)), '0') || '-' || symbol end as shown,
                   programme.title, party.organisation_id, complete.on_day
              from programmes.programme
              join programmes.party
                on party.province_id = programme.province_id and party.programme_id = programme.id
             cross join lateral (
                   select max(each.signed_on) as on_day, bool_and(each.signed_on is not null) as by_all
                     from programmes.party each
                    where each.province_id = programme.province_id and each.programme_id = programme.id
                      and (each.left_on is null or each.signed_on is not null)) as complete
             where party.organisation_id = any (:bodies)
               and programme.kind = 'TERM'
               and programme.state not in ('DRAFT', 'CONSULTED', 'ABANDONED')
               and complete.by_all
               and complete.on_day <= :to
               and case when :newly then complete.on_day >= :from
                        else programme.ends >= :to and (programme.ended_on is null or programme.ended_on > :to)
                             and (party.left_on is null or party.left_on > :to) end
             order by complete.on_day, programme.id, party.organisation_id
            """;

    private final JdbcClient jdbc;

    ProgrammeEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EvidenceKind> kinds() {
        return List.of(
                EvidenceKind.whetherAny(SIGNED, "programmes.evidence.signed"),
                EvidenceKind.records(NEWLY_SIGNED, "programmes.evidence.newly-signed"));
    }

    /// A programme is signed on the day of the last of its signatures, and runs until it ends or is ended.
    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(EvidenceQuestion asked) {
        return jdbc.sql(EVIDENCE)
                .param("bodies", asked.bodyIds())
                .param("from", asked.from())
                .param("to", asked.to())
                .param("newly", asked.kind().equals(NEWLY_SIGNED))
                .query((row, n) -> Evidence.of(
                        new Reference(
                                "programmes",
                                row.getObject("id", UUID.class).toString(),
                                row.getString("shown"),
                                row.getString("title")),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        Evidence.on(row.getObject("on_day", LocalDate.class))))
                .list();
    }
}
