package vn.phoihop.protection.cards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;

/// Unusual weeks in the database.
@Repository
class ReviewStore {

    private static final int MANY = 20;

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Goes through the looks of a week; what is listed already keeps its finding.
    void look(LocalDate week, ZoneId zone) {
        jdbc.sql("""
                insert into protection.access_review as old (
                       week, account_id, sign, account_name, organisation_id, count, version)
                select cast(:week as date), account_id, sign, account_name, organisation_id, count, 1
                  from (select look.account_id, max(look.account_name) as account_name,
                               min(look.organisation_id::text)::uuid as organisation_id,
                               count(distinct look.case_id) as cards,
                               count(*) filter (where extract(hour from look.at at time zone :zone) not between 6 and 19)
                                 as odd,
                               count(*) filter (where card.term_from < look.at) as ended,
                               count(*) filter (where card.is_canary) as canary
                          from protection.card_access look
                          join protection.contact_card card using (province_id, case_id)
                         where look.at >= :from and look.at < :to
                         group by look.account_id) as person
                 cross join lateral (values ('MANY_CARDS', case when cards > :many then cards else 0 end),
                        ('ODD_HOURS', odd), ('ENDED_CASE', ended), ('CANARY', canary)) as each (sign, count)
                 where count > 0
                on conflict (week, account_id, sign) do update set count = excluded.count
                 where old.finding is null
                """)
                .param("week", week)
                .param("zone", zone.getId())
                .param("from", week.atStartOfDay(zone).toOffsetDateTime())
                .param("to", week.plusDays(7).atStartOfDay(zone).toOffsetDateTime())
                .param("many", MANY)
                .update();
    }

    void forgetOpen(LocalDate week) {
        jdbc.sql("delete from protection.access_review where week = :week and finding is null")
                .param("week", week)
                .update();
    }

    /// One more line; what has its finding keeps it.
    void add(AccessReview line) {
        jdbc.sql("""
                insert into protection.access_review (
                       week, account_id, sign, account_name, organisation_id, count, version)
                values (:week, :account, :sign, :name, :organisation, :count, 1)
                on conflict (week, account_id, sign) do nothing
                """)
                .param("week", line.week())
                .param("account", line.account())
                .param("sign", line.sign().name())
                .param("name", line.who())
                .param("organisation", line.organisation().value())
                .param("count", line.count())
                .update();
    }

    List<AccessReview> lines(Optional<Set<OrganisationId>> within, LocalDate since) {
        var filter = Filter.none().and("week >= :since", "since", since);
        if (within.isPresent()) {
            filter = filter.and(
                    "organisation_id in (:within)",
                    "within",
                    within.get().stream().map(OrganisationId::value).toList());
        }
        return jdbc.sql("""
                select week, account_id, account_name, organisation_id, sign, count, reviewed_by, finding, version
                  from protection.access_review
                """ + filter.where() + """

                 order by week desc, finding is not null, account_name collate "vi-x-icu", account_id, sign
                 limit 500
                """)
                .params(filter.parameters())
                .query((row, n) -> new AccessReview(
                        row.getObject("week", LocalDate.class),
                        row.getObject("account_id", UUID.class),
                        row.getString("account_name"),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        Sign.valueOf(row.getString("sign")),
                        row.getInt("count"),
                        Optional.ofNullable(row.getString("reviewed_by")).orElse(""),
                        Optional.ofNullable(row.getString("finding")).orElse(""),
                        row.getInt("version")))
                .list();
    }

    int review(LocalDate week, UUID account, Sign sign, int version, String finding, String by, Instant at) {
        return jdbc.sql("""
                update protection.access_review
                   set finding = :finding, reviewed_by = :by, reviewed_at = :at, version = version + 1
                 where week = :week and account_id = :account and sign = :sign and version = :version
                """)
                .param("finding", finding)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("week", week)
                .param("account", account)
                .param("sign", sign.name())
                .param("version", version)
                .update();
    }
}
