package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.registry.outgoing.OutgoingSheet.Receiving;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Who gets a document, and what they have of it.
@Component
class ReceiverStore {

    private final JdbcClient jdbc;

    ReceiverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// These get it, in this order, and nobody else.
    void choose(OutgoingDocument document, List<OrganisationId> receivers) {
        jdbc.sql("""
                delete from registry.outgoing_receiver
                 where province_id = :province
                   and outgoing_id = :document
                """)
                .param("province", document.province())
                .param("document", document.id().value())
                .update();
        jdbc.sql("""
                insert into registry.outgoing_receiver (province_id, outgoing_id, organisation_id, position)
                select :province, :document, organisation, position
                  from unnest(:receivers) with ordinality as chosen (organisation, position)
                """)
                .param("province", document.province())
                .param("document", document.id().value())
                .param(
                        "receivers",
                        receivers.stream().map(OrganisationId::value).distinct().toArray(UUID[]::new))
                .update();
    }

    List<Receiving> of(OutgoingDocument document) {
        return jdbc.sql("""
                select organisation_id, receipt_id, delivered_at, confirmed_at, coalesce(confirmed_by, '') as confirmed_by
                  from registry.outgoing_receiver
                 where province_id = :province
                   and outgoing_id = :document
                 order by position, organisation_id
                """)
                .param("province", document.province())
                .param("document", document.id().value())
                .query((row, n) -> {
                    var receipt = row.getObject("receipt_id", UUID.class);
                    var delivered = row.getObject("delivered_at", OffsetDateTime.class);
                    var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
                    return new Receiving(
                            new OrganisationId(row.getObject("organisation_id", UUID.class)),
                            receipt == null ? null : new DocumentId(receipt),
                            delivered == null ? null : delivered.toInstant(),
                            confirmed == null ? null : confirmed.toInstant(),
                            row.getString("confirmed_by"));
                })
                .list();
    }

    /// It has come there, as this document of the receiver’s register.
    void delivered(
            OutgoingDocument document, OrganisationId receiver, String province, DocumentId receipt, Instant at) {
        jdbc.sql("""
                update registry.outgoing_receiver
                   set receipt_province_id = :receipt_province, receipt_id = :receipt, delivered_at = :at
                 where province_id = :province
                   and outgoing_id = :document
                   and organisation_id = :organisation
                """)
                .param("receipt_province", province)
                .param("receipt", receipt.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("province", document.province())
                .param("document", document.id().value())
                .param("organisation", receiver.value())
                .update();
    }

    /// The receiver confirms that it does not use it any more; false when there is nothing to confirm.
    boolean confirm(OutgoingDocument document, Actor by, Instant at) {
        return jdbc.sql("""
                update registry.outgoing_receiver
                   set confirmed_at = :at, confirmed_by = :name
                 where province_id = :province
                   and outgoing_id = :document
                   and organisation_id = :organisation
                   and delivered_at is not null
                   and confirmed_at is null
                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("name", by.name())
                        .param("province", document.province())
                        .param("document", document.id().value())
                        .param("organisation", by.organisation().value())
                        .update()
                > 0;
    }
}
