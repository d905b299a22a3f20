package vn.phoihop.concerns;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.protection.cards.CardCase;
import vn.phoihop.protection.spi.CaseBook;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// What the review of contact cards asks about concerns: whether anything was done on them, and which have ended.
@Component
class CardCases implements CaseBook {

    private final JdbcClient jdbc;

    CardCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Concern.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> active(Collection<UUID> cases, Instant from, Instant until) {
        return cases.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                select distinct concern_id
                  from concerns.history
                 where province_id in (select province_id from concerns.concern where id = any(:ids))
                   and concern_id = any(:ids) and at >= :from and at < :until
                """)
                        .param("ids", cases.toArray(UUID[]::new))
                        .param("from", from.atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .query((row, n) -> row.getObject("concern_id", UUID.class))
                        .list());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CardCase> ended(String number, Actor by) {
        return jdbc.sql("""
                select id, number, owner_id
                  from concerns.concern
                 where number = :number and not is_open
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("number", number)
                .param("sees", by.visibility().sees())
                .query((row, n) -> new CardCase(
                        row.getObject("id", UUID.class),
                        new Reference(
                                Concern.KIND, row.getObject("id", UUID.class).toString(), row.getString("number"), ""),
                        new OrganisationId(row.getObject("owner_id", UUID.class))))
                .optional();
    }
}
