package vn.phoihop.registry.outgoing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.registry.outgoing.OutgoingDocument.Amends;
import vn.phoihop.registry.outgoing.OutgoingDocument.Asked;
import vn.phoihop.registry.outgoing.OutgoingDocument.Bodies;
import vn.phoihop.registry.outgoing.OutgoingDocument.Hands;
import vn.phoihop.registry.outgoing.OutgoingDocument.Links;
import vn.phoihop.registry.outgoing.OutgoingDocument.Text;
import vn.phoihop.registry.outgoing.OutgoingDocument.Words;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Reads a row as the document it holds.
final class OutgoingRows {

    private OutgoingRows() {}

    static OutgoingDocument document(ResultSet row, int n) throws SQLException {
        return new OutgoingDocument(
                row.getString("province_id"),
                new OutgoingId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                OutgoingStatus.valueOf(row.getString("status")),
                words(row),
                new Text(
                        row.getInt("text_version"),
                        row.getString("text_hash"),
                        row.getString("approved_hash"),
                        Arrays.stream((UUID[]) row.getArray("authors").getArray())
                                .map(AccountId::new)
                                .toList(),
                        row.getString("check_reason")),
                new Hands(person(row, "checker_id"), person(row, "approver_id"), person(row, "signer_id")),
                new Bodies(
                        organisations(row.getArray("parties")),
                        organisations(row.getArray("signed_by")),
                        organisations(row.getArray("shared_with"))),
                new Links(registered(row), amends(row), source(row)),
                asked(row),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    static Words words(ResultSet row) throws SQLException {
        return new Words(
                row.getString("regime"),
                row.getString("type"),
                row.getString("symbol"),
                row.getString("number"),
                row.getString("subject"),
                row.getObject("dated", LocalDate.class));
    }

    private static @Nullable DocumentId registered(ResultSet row) throws SQLException {
        var id = row.getObject("document_id", UUID.class);
        return id == null ? null : new DocumentId(id);
    }

    private static @Nullable Amends amends(ResultSet row) throws SQLException {
        var how = row.getString("amends");
        return how == null
                ? null
                : new Amends(Amendment.valueOf(how), new OutgoingId(row.getObject("amended_id", UUID.class)));
    }

    static @Nullable Reference source(ResultSet row) throws SQLException {
        var kind = row.getString("source_kind");
        return kind == null
                ? null
                : new Reference(
                        kind,
                        row.getString("source_id"),
                        row.getString("source_number"),
                        row.getString("source_title"));
    }

    private static @Nullable Asked asked(ResultSet row) throws SQLException {
        var by = person(row, "cancel_by");
        return by == null ? null : new Asked(by, row.getBoolean("cancel_as_leader"), row.getString("cancel_reason"));
    }

    private static @Nullable AccountId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    private static List<OrganisationId> organisations(Array array) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).map(OrganisationId::new).toList();
    }
}
