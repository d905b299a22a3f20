package vn.phoihop.protection.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;

/// Who looked at which card, in the database.
@Repository
class AccessStore {

    private final JdbcClient jdbc;

    AccessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoredCard card, Purpose purpose, String ground, boolean exported, Actor by, Instant at) {
        jdbc.sql("""
                insert into protection.card_access (
                       province_id, case_id, at, id, account_id, account_name, organisation_id, purpose, ground, form)
                values (:province, :case, :at, :id, :account, :name, :organisation, :purpose, :ground, :form)
                """)
                .param("province", card.province())
                .param("case", card.caseId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", UUID.randomUUID())
                .param("account", by.account().value())
                .param("name", by.name())
                .param("organisation", by.organisation().value())
                .param("purpose", purpose.name())
                .param("ground", ground)
                .param("form", exported ? "EXPORTED" : "SEEN")
                .update();
    }

    List<CardAccess> of(UUID caseId) {
        return jdbc.sql("""
                select at, account_name, organisation_id, purpose, ground, form
                  from protection.card_access
                 where case_id = :case
                 order by at desc, id
                """).param("case", caseId).query(AccessStore::access).list();
    }

    /// Who looked at the cards of the cases with this number, of these organisations (empty: of all).
    List<CardAccess> ofNumber(String number, Optional<Set<OrganisationId>> within) {
        var filter = Filter.none().and("card.case_number = :number", "number", number);
        if (within.isPresent()) {
            filter = filter.and(
                    "card.owner_id in (:within)",
                    "within",
                    within.get().stream().map(OrganisationId::value).toList());
        }
        return jdbc.sql("""
                select look.at, look.account_name, look.organisation_id, look.purpose, look.ground, look.form
                  from protection.card_access look
                  join protection.contact_card card using (province_id, case_id)
                """ + filter.where() + """

                 order by look.at desc, look.id
                """)
                .params(filter.parameters())
                .query(AccessStore::access)
                .list();
    }

    private static CardAccess access(ResultSet row, int n) throws SQLException {
        return new CardAccess(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account_name"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("ground"),
                row.getString("form").equals("EXPORTED"));
    }

    /// Turns up to so many lines before a moment into counts by month and purpose; says how many.
    int aggregate(Instant before, int atMost) {
        return jdbc.sql("""
                with gone as (
                  delete from protection.card_access
                   where (province_id, case_id, at, id) in (
                           select province_id, case_id, at, id
                             from protection.card_access
                            where at < :before
                            order by at, id
                            limit :atMost)
                  returning at, purpose),
                counted as (
                  insert into protection.access_count as old (month, purpose, count)
                  select date_trunc('month', at)::date, purpose, count(*)
                    from gone
                   group by 1, 2
                  on conflict (month, purpose) do update set count = old.count + excluded.count)
                select count(*) from gone
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("atMost", atMost)
                .query((row, n) -> row.getInt(1))
                .single();
    }
}
