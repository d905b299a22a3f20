package vn.phoihop.protection.cards;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;

/// Where canaries lie, in the database.
@Repository
class CanaryStore {

    private final JdbcClient jdbc;

    CanaryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Canary> canaries(Optional<Set<OrganisationId>> within) {
        var filter = Filter.none().and("card.is_canary").and("card.destroyed_at is null");
        if (within.isPresent()) {
            filter = filter.and(
                    "card.owner_id in (:within)",
                    "within",
                    within.get().stream().map(OrganisationId::value).toList());
        }
        return jdbc.sql("""
                select card.case_id, card.case_number, card.owner_id, card.kept_at,
                       (select count(*)
                          from protection.card_access look
                         where look.province_id = card.province_id and look.case_id = card.case_id) as reads
                  from protection.contact_card card
                """ + filter.where() + """

                 order by card.kept_at desc, card.case_id
                 limit 200
                """)
                .params(filter.parameters())
                .query((row, n) -> new Canary(
                        row.getObject("case_id", UUID.class),
                        row.getString("case_number"),
                        new OrganisationId(row.getObject("owner_id", UUID.class)),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                        row.getInt("reads")))
                .list();
    }
}
