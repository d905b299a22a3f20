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
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;

/// Rights to take contacts out, in the database.
@Repository
class ExportStore {

    private final JdbcClient jdbc;

    ExportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccountId to, String kind, Purpose purpose, String ground, Actor by, Instant at, Instant ends) {
        jdbc.sql("""
                insert into protection.export_right (
                       id, account_id, case_kind, purpose, ground, given_by, organisation_id, given_at, ends_at)
                values (:id, :account, :kind, :purpose, :ground, :by, :organisation, :at, :ends)
                """)
                .param("id", UUID.randomUUID())
                .param("account", to.value())
                .param("kind", kind)
                .param("purpose", purpose.name())
                .param("ground", ground)
                .param("by", by.account().value())
                .param("organisation", by.organisation().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ends", ends.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// On which ground somebody may take contacts out now.
    Optional<String> ground(AccountId who, String kind, Purpose purpose, Instant now) {
        return jdbc.sql("""
                select ground
                  from protection.export_right
                 where account_id = :account and case_kind = :kind and purpose = :purpose
                   and given_at <= :now and ends_at > :now and ended_at is null
                 order by ends_at desc, id
                 limit 1
                """)
                .param("account", who.value())
                .param("kind", kind)
                .param("purpose", purpose.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getString("ground"))
                .optional();
    }

    int end(UUID right, Optional<Set<OrganisationId>> within, Instant at) {
        var filter = within(Filter.none().and("id = :id", "id", right), within, "organisation_id")
                .and("ended_at is null");
        return jdbc.sql("update protection.export_right set ended_at = :at " + filter.where())
                .params(filter.parameters())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Filter within(Filter filter, Optional<Set<OrganisationId>> within, String column) {
        return within.map(all -> filter.and(
                        column + " in (:within)",
                        "within",
                        all.stream().map(OrganisationId::value).toList()))
                .orElse(filter);
    }

    List<ExportRight> all(Optional<Set<OrganisationId>> within, Instant now) {
        var filter = within(Filter.none(), within, "organisation_id");
        return jdbc.sql("""
                select id, account_id, case_kind, purpose, ground, given_at, ends_at,
                       (ends_at > :now and ended_at is null) as in_force
                  from protection.export_right
                """ + filter.where() + """

                 order by in_force desc, given_at desc, id
                 limit 200
                """)
                .params(filter.parameters())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ExportStore::right)
                .list();
    }

    List<ExportRight> of(AccountId who, Instant now) {
        return jdbc.sql("""
                select id, account_id, case_kind, purpose, ground, given_at, ends_at, true as in_force
                  from protection.export_right
                 where account_id = :account and given_at <= :now and ends_at > :now and ended_at is null
                 order by ends_at, id
                """)
                .param("account", who.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ExportStore::right)
                .list();
    }

    private static ExportRight right(ResultSet row, int n) throws SQLException {
        return new ExportRight(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("case_kind"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("ground"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("in_force"));
    }

    List<ExportLine> taken(Optional<Set<OrganisationId>> within) {
        var filter = within(Filter.none().and("look.form = 'EXPORTED'"), within, "look.organisation_id");
        return jdbc.sql("""
                select look.at, look.account_name, look.organisation_id, look.purpose, look.ground, card.case_number
                  from protection.card_access look
                  join protection.contact_card card using (province_id, case_id)
                """ + filter.where() + """

                 order by look.at desc, look.id
                 limit 200
                """)
                .params(filter.parameters())
                .query((row, n) -> new ExportLine(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("account_name"),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getString("ground"),
                        row.getString("case_number")))
                .list();
    }

    /// The cases of these numbers, in the order of the numbers.
    List<UUID> cases(List<String> numbers) {
        return jdbc.sql("""
                select case_id
                  from protection.contact_card
                 where case_number = any(:numbers) and destroyed_at is null
                 order by case_number, case_id
                """)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, n) -> row.getObject("case_id", UUID.class))
                .list();
    }
}
