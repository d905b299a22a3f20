package vn.phoihop.exchanges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Audience;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Documents of the register that belong to an exchange. Those of a prepared answer are the receiver’s alone until the
/// answer leaves.
@Component
class AttachmentStore {

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            Exchange exchange,
            @Nullable LegId leg,
            Attachment.Purpose purpose,
            Reference document,
            Audience audience,
            Instant at) {
        jdbc.sql("""
                insert into exchanges.attachment (province_id, exchange_id, document_id, purpose, leg_id, number, title,
                       added_at, owner_id, shared_with)
                values (:province, :exchange, :document, :purpose, :leg, :number, :title,
                       :at, :owner, :shared)
                on conflict (province_id, exchange_id, document_id) do nothing
                """)
                .param("province", exchange.province())
                .param("exchange", exchange.id().value())
                .param("document", UUID.fromString(document.id()))
                .param("purpose", purpose.name())
                .param("leg", leg == null ? null : leg.value(), Types.OTHER)
                .param("number", document.number())
                .param("title", document.title())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("owner", audience.owner().value())
                .param("shared", Columns.uuids(audience.sharedWith()))
                .update();
    }

    /// The papers of an exchange go to its receivers with it.
    void share(Exchange exchange, List<OrganisationId> with) {
        jdbc.sql("""
                update exchanges.attachment
                   set shared_with = :shared
                 where province_id = :province and exchange_id = :exchange and owner_id = :owner and leg_id is null
                """)
                .param("shared", Columns.uuids(with))
                .param("province", exchange.province())
                .param("exchange", exchange.id().value())
                .param("owner", exchange.requester().value())
                .update();
    }

    /// The files of an answer leave with it.
    void release(Exchange exchange, Leg leg) {
        jdbc.sql("""
                update exchanges.attachment
                   set owner_id = :owner, shared_with = :shared
                 where province_id = :province and exchange_id = :exchange and leg_id = :leg
                """)
                .param("owner", leg.requester().value())
                .param("shared", Columns.uuids(leg.sharedWith()))
                .param("province", exchange.province())
                .param("exchange", exchange.id().value())
                .param("leg", leg.id().value())
                .update();
    }

    boolean has(Exchange exchange, Attachment.Purpose purpose) {
        return jdbc.sql("""
                select exists (
                  select from exchanges.attachment
                   where province_id = :province and exchange_id = :exchange and purpose = :purpose) as there
                """)
                .param("province", exchange.province())
                .param("exchange", exchange.id().value())
                .param("purpose", purpose.name())
                .query((row, n) -> row.getBoolean("there"))
                .single();
    }

    /// What this actor may see of them.
    List<Attachment> of(String province, ExchangeId exchange, Actor actor) {
        return jdbc.sql("""
                select document_id, purpose, leg_id, number, title, owner_id
                  from exchanges.attachment
                 where province_id = :province and exchange_id = :exchange
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by added_at, document_id
                """)
                .param("province", province)
                .param("exchange", exchange.value())
                .param("sees", actor.visibility().sees())
                .query(AttachmentStore::attachment)
                .list();
    }

    private static Attachment attachment(ResultSet row, int n) throws SQLException {
        @Nullable UUID leg = row.getObject("leg_id", UUID.class);
        return new Attachment(
                new Reference(
                        "registry", row.getString("document_id"), row.getString("number"), row.getString("title")),
                Attachment.Purpose.valueOf(row.getString("purpose")),
                leg == null ? null : new LegId(leg));
    }
}
