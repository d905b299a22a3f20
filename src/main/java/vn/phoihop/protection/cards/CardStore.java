package vn.phoihop.protection.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;

/// Cards in the database. Nothing here asks for a card by anything but its case.
@Repository
class CardStore {

    private static final String CARD = """
            select province_id, case_id, case_kind, case_number, is_canary, sealed, wrapped_key
              from protection.contact_card
            """;

    private final JdbcClient jdbc;

    CardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(String province, CardCase whose, byte[] sealed, byte[] key, boolean canary, Instant at) {
        jdbc.sql("""
                insert into protection.contact_card as old (
                       province_id, case_id, case_kind, case_number, owner_id, shared_with, sealed, wrapped_key, kept_at,
                       is_canary, version)
                values (:province, :case, :kind, :number, :owner, '{}', :sealed, :key, :at, :canary, 1)
                on conflict (province_id, case_id) do update
                   set sealed = excluded.sealed, wrapped_key = excluded.wrapped_key, kept_at = excluded.kept_at,
                       is_canary = excluded.is_canary,
                       destroyed_at = null, destroyed_reason = null, destroyed_batch = null, version = old.version + 1
                """)
                .param("province", province)
                .param("case", whose.id())
                .param("kind", whose.about().kind())
                .param("number", whose.about().number())
                .param("owner", whose.owner().value())
                .param("sealed", sealed)
                .param("key", key)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("canary", canary)
                .update();
    }

    Optional<StoredCard> find(UUID caseId) {
        return jdbc.sql(CARD + "where case_id = :case")
                .param("case", caseId)
                .query(CardStore::card)
                .optional();
    }

    Optional<StoredCard> seen(UUID caseId, Visibility who) {
        return jdbc.sql(CARD + "where case_id = :case and access.may_see(:sees, owner_id, shared_with, false)")
                .param("case", caseId)
                .param("sees", who.sees())
                .query(CardStore::card)
                .optional();
    }

    void handOver(UUID caseId, OrganisationId owner) {
        jdbc.sql("update protection.contact_card set owner_id = :owner, version = version + 1 where case_id = :case")
                .param("owner", owner.value())
                .param("case", caseId)
                .update();
    }

    void share(UUID caseId, OrganisationId with) {
        jdbc.sql("""
                update protection.contact_card
                   set shared_with = array_append(shared_with, :with), version = version + 1
                 where case_id = :case and not (:with = any (shared_with))
                """).param("with", with.value()).param("case", caseId).update();
    }

    /// The term begins to run (null: it does not run).
    void term(UUID caseId, @Nullable OffsetDateTime from, boolean promiseOpen) {
        jdbc.sql("""
                update protection.contact_card
                   set term_from = :from, promise_open = :promiseOpen, version = version + 1
                 where case_id = :case
                """)
                .param("from", from, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("promiseOpen", promiseOpen)
                .param("case", caseId)
                .update();
    }

    void destroy(UUID caseId, Destruction why, String batch, Instant at) {
        jdbc.sql("""
                update protection.contact_card
                   set sealed = null, wrapped_key = null, destroyed_at = :at, destroyed_reason = :why,
                       destroyed_batch = :batch, version = version + 1
                 where case_id = :case and destroyed_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("why", why.name())
                .param("batch", batch)
                .param("case", caseId)
                .update();
    }

    /// Cards whose term ended before these moments, claimed so that two nodes do not take the same.
    List<UUID> past(Instant term, Instant termWithPromise, int atMost) {
        return jdbc.sql("""
                select case_id
                  from protection.contact_card
                 where destroyed_at is null
                   and not is_canary
                   and term_from < case when promise_open then :long else :short end
                 order by term_from, case_id
                 limit :atMost
                   for update skip locked
                """)
                .param("short", term.atOffset(ZoneOffset.UTC))
                .param("long", termWithPromise.atOffset(ZoneOffset.UTC))
                .param("atMost", atMost)
                .query((row, n) -> row.getObject("case_id", UUID.class))
                .list();
    }

    private static StoredCard card(ResultSet row, int n) throws SQLException {
        var kind = row.getString("case_kind");
        var number = row.getString("case_number");
        return new StoredCard(
                row.getString("province_id"),
                row.getObject("case_id", UUID.class),
                new Reference(kind, number, number, ""),
                row.getBoolean("is_canary"),
                row.getBytes("sealed"),
                row.getBytes("wrapped_key"));
    }
}
