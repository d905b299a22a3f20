package vn.phoihop.protection.cards;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.shared.OrganisationId;

/// The looks of some days, as the review goes through them.
@Repository
class WeekLooks {

    private final JdbcClient jdbc;

    WeekLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Somebody looked so often at the card of a case of this owner, last at this moment.
    record Look(
            UUID account,
            String who,
            OrganisationId organisation,
            UUID caseId,
            String kind,
            OrganisationId owner,
            Instant last,
            int count) {}

    /// The looks from one moment until another, by person and case; canaries have their own sign.
    List<Look> between(Instant from, Instant until) {
        return jdbc.sql("""
                select look.account_id, max(look.account_name) as who, look.organisation_id, look.case_id,
                       card.case_kind, card.owner_id, max(look.at) as last, count(*) as count
                  from protection.card_access look
                  join protection.contact_card card using (province_id, case_id)
                 where look.at >= :from and look.at < :until and not card.is_canary
                 group by look.account_id, look.organisation_id, look.case_id, card.case_kind, card.owner_id
                 order by look.account_id, look.case_id, look.organisation_id
                """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Look(
                        row.getObject("account_id", UUID.class),
                        row.getString("who"),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getObject("case_id", UUID.class),
                        row.getString("case_kind"),
                        new OrganisationId(row.getObject("owner_id", UUID.class)),
                        row.getObject("last", OffsetDateTime.class).toInstant(),
                        row.getInt("count")))
                .list();
    }
}
