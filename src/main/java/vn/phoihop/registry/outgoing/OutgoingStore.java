package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;

/// Documents on their way out as rows: what changes them.
@Component
class OutgoingStore {

    private static final String COLUMNS = """
            select province_id, id, owner_id, status, regime, type, symbol, number, subject, dated, text_version,
                   text_hash, approved_hash, authors, check_reason, checker_id, approver_id, signer_id, parties,
                   signed_by, shared_with, document_id, amends, amended_id, source_kind, source_id, source_number,
                   source_title, cancel_by, cancel_as_leader, cancel_reason, drafted_at, version
              from registry.outgoing
            """;

    private final JdbcClient jdbc;

    OutgoingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OutgoingDocument document, UUID form, String terms) {
        linked(described(jdbc.sql("""
                insert into registry.outgoing (province_id, id, owner_id, status, regime, type, symbol, number, subject,
                       dated, text_version, text_hash, approved_hash, authors, check_reason, checker_id, approver_id,
                       signer_id, parties, signed_by, shared_with, document_id, amends, amended_id, source_kind,
                       source_id, source_number, source_title, form, terms, drafted_at, changed_at, version)
                values (:province, :id, :owner, :status, :regime, :type, :symbol, :number, :subject,
                       :dated, :text_version, :text_hash, :approved_hash, :authors, :check_reason, :checker, :approver,
                       :signer, :parties, :signed_by, :shared_with, :document, :amends, :amended, :source_kind,
                       :source_id, :source_number, :source_title, :form, :terms, :drafted_at, :drafted_at, :version)
                """), document), document)
                .param("owner", document.owner().value())
                .param("form", form)
                .param("terms", terms)
                .param("drafted_at", document.draftedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static StatementSpec linked(StatementSpec sql, OutgoingDocument document) {
        var amends = document.amends();
        var source = document.source();
        return sql.param("amends", amends == null ? null : amends.how().name())
                .param("amended", amends == null ? null : amends.which().value())
                .param("source_kind", source == null ? null : source.kind())
                .param("source_id", source == null ? null : source.id())
                .param("source_number", source == null ? null : source.number())
                .param("source_title", source == null ? null : source.title());
    }

    /// Keeps what became of it; fails when somebody changed it meanwhile. The moments of signing and issuing are set
    /// once.
    void update(OutgoingDocument document, Instant at) {
        var asked = document.cancellation();
        var changed = described(jdbc.sql("""
                update registry.outgoing
                   set status = :status, regime = :regime, type = :type, symbol = :symbol, number = :number,
                       subject = :subject, dated = :dated, text_version = :text_version, text_hash = :text_hash,
                       approved_hash = :approved_hash, authors = :authors, check_reason = :check_reason,
                       checker_id = :checker, approver_id = :approver, signer_id = :signer, parties = :parties,
                       signed_by = :signed_by, shared_with = :shared_with, document_id = :document,
                       cancel_by = :cancel_by, cancel_as_leader = :cancel_as_leader, cancel_reason = :cancel_reason,
                       signed_at = case when :status = 'SIGNED' then coalesce(signed_at, :at) else signed_at end,
                       issued_at = case when :status = 'ISSUED' then coalesce(issued_at, :at) else issued_at end,
                       changed_at = :at, version = version + 1
                 where province_id = :province and id = :id and version = :version
                """), document)
                .param("cancel_by", asked == null ? null : asked.by().value())
                .param("cancel_as_leader", asked == null ? null : asked.asLeader())
                .param("cancel_reason", asked == null ? null : asked.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("outgoing " + document.id());
        }
    }

    /// What the search finds it by.
    void terms(OutgoingDocument document, String terms) {
        jdbc.sql("""
                update registry.outgoing
                   set terms = :terms
                 where province_id = :province
                   and id = :id
                """)
                .param("terms", terms)
                .param("province", document.province())
                .param("id", document.id().value())
                .update();
    }

    /// The document, if this actor may see it.
    OutgoingDocument need(OutgoingId id, Actor actor) {
        return jdbc.sql(COLUMNS + """
                 where id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(OutgoingRows::document)
                .optional()
                .orElseThrow(() -> new NotThere("outgoing " + id));
    }

    /// The document, for the module itself.
    Optional<OutgoingDocument> find(OutgoingId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(OutgoingRows::document)
                .optional();
    }

    /// What this form drafted already.
    Optional<OutgoingDocument> drafted(String province, UUID form) {
        return jdbc.sql(COLUMNS + """
                 where province_id = :province
                   and form = :form
                """)
                .param("province", province)
                .param("form", form)
                .query(OutgoingRows::document)
                .optional();
    }

    /// Whether something else that corrects or replaces it is still on its way.
    boolean isBeingAmended(OutgoingDocument document) {
        return jdbc.sql("""
                select exists (
                  select 1
                    from registry.outgoing
                   where province_id = :province
                     and amended_id = :id
                     and status in ('DRAFT', 'CHECKED', 'APPROVED', 'SIGNED', 'NUMBERED'))
                """)
                .param("province", document.province())
                .param("id", document.id().value())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private static StatementSpec described(StatementSpec sql, OutgoingDocument document) {
        var words = document.words();
        var text = document.text();
        return handed(sql, document)
                .param("province", document.province())
                .param("id", document.id().value())
                .param("status", document.status().name())
                .param("regime", words.regime())
                .param("type", words.type())
                .param("symbol", words.symbol())
                .param("number", words.number())
                .param("subject", words.subject())
                .param("dated", words.dated())
                .param("text_version", text.version())
                .param("text_hash", text.hash())
                .param("approved_hash", text.approved())
                .param("authors", text.authors().stream().map(AccountId::value).toArray(UUID[]::new))
                .param("check_reason", text.checkReason())
                .param("version", document.version());
    }

    private static StatementSpec handed(StatementSpec sql, OutgoingDocument document) {
        var hands = document.hands();
        return sql.param("checker", account(hands.checker()))
                .param("approver", account(hands.approver()))
                .param("signer", account(hands.signer()))
                .param("parties", uuids(document.parties()))
                .param("signed_by", uuids(document.signedBy()))
                .param("shared_with", uuids(document.sharedWith()))
                .param(
                        "document",
                        document.registered() == null
                                ? null
                                : document.registered().value());
    }

    private static @Nullable UUID account(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static UUID[] uuids(List<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
