package vn.phoihop.press;

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

/// The press as evidence: items captured and answered, conferences and releases held, digests handed over. Each counts
/// for the organisation that speaks; nothing is counted for an outlet.
@Component
class PressEvidence implements Countable {

    private static final String CAPTURED = "press.captured";
    private static final String ANSWERED = "press.answered";
    private static final String OCCASIONS = "press.occasions";
    private static final String DIGESTS = "press.digests";

    private static final String ITEMS = """
            select id, number, title, owner_id,
                   case when :answered then first_answer.at else captured_at end as counted_at, 'press' as kind
              from press.item
              left join lateral (
                   select min(sent_at) as at
                     from press.response
                    where response.province_id = item.province_id
                      and response.item_id = item.id) as first_answer on true
             where owner_id = any (:bodies)
               and case when :answered then first_answer.at else captured_at end >= :from
               and case when :answered then first_answer.at else captured_at end < :before
             order by counted_at, id
            """;

    private static final String HELD = """
            select id, number, title, owner_id, held_at as counted_at, 'press/occasions' as kind
              from press.occasion
             where owner_id = any (:bodies)
               and kind in ('CONFERENCE', 'RELEASE')
               and held_at >= :from
               and held_at < :before
             order by counted_at, id
            """;

    private static final String TOLD = """
            select id, number, '' as title, owner_id, handed_at as counted_at, 'press/digests' as kind
              from press.digest
             where owner_id = any (:bodies)
               and handed_at >= :from
               and handed_at < :before
             order by counted_at, id
            """;

    private final JdbcClient jdbc;

    PressEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EvidenceKind> kinds() {
        return List.of(
                EvidenceKind.records(CAPTURED, "press.evidence.captured"),
                EvidenceKind.records(ANSWERED, "press.evidence.answered"),
                EvidenceKind.records(OCCASIONS, "press.evidence.occasions"),
                EvidenceKind.records(DIGESTS, "press.evidence.digests"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(EvidenceQuestion asked) {
        return switch (asked.kind()) {
            case OCCASIONS -> found(jdbc.sql(HELD), asked);
            case DIGESTS -> found(jdbc.sql(TOLD), asked);
            default -> found(jdbc.sql(ITEMS).param("answered", asked.kind().equals(ANSWERED)), asked);
        };
    }

    private static List<Evidence> found(JdbcClient.StatementSpec query, EvidenceQuestion asked) {
        return query.param("bodies", asked.bodyIds())
                .param("from", PressRows.time(asked.start()))
                .param("before", PressRows.time(asked.before()))
                .query((row, n) -> Evidence.of(
                        new Reference(
                                row.getString("kind"),
                                row.getString("id"),
                                row.getString("number"),
                                row.getString("title")),
                        new OrganisationId(row.getObject("owner_id", UUID.class)),
                        PressRows.need(row, "counted_at")))
                .list();
    }
}
