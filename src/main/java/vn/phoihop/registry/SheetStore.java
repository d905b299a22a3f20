package vn.phoihop.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.reading.Reading;
import vn.phoihop.registry.DocumentSheet.Cited;
import vn.phoihop.registry.DocumentSheet.Original;
import vn.phoihop.registry.DocumentSheet.Told;
import vn.phoihop.registry.symbols.DocumentCode;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;

/// What the sheet of one document shows, read in a fixed number of questions.
@Component
class SheetStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SheetStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The row of a document with what was read from it.
    record Core(
            String provinceId,
            OrganisationId owner,
            Direction direction,
            DocumentStatus status,
            DocumentHead head,
            Handling handling,
            @Nullable Integer ordinal,
            String period,
            List<OrganisationId> sharedWith,
            int version,
            Instant filedAt,
            @Nullable Instant registeredAt,
            String reading) {}

    Core need(DocumentId id, Actor actor) {
        return jdbc.sql("""
                select document.province_id, document.owner_id, direction, status, regime, type, number, symbol, issuer,
                       place, dated, subject, addressees, recipients, authority, signer_title, signer, urgency,
                       internal, pages, copies, arrived_on, due_on, file_code, note, ordinal,
                       coalesce(period, '') as period, shared_with, version, filed_at, registered_at,
                       reading::text as reading
                  from registry.document
                  join registry.content
                    on content.province_id = document.province_id
                   and content.document_id = document.id
                  left join registry.series
                    on series.province_id = document.province_id
                   and series.id = document.series_id
                 where document.id = :id
                   and access.may_see(:sees, document.owner_id, shared_with, published)
                """)
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(SheetStore::core)
                .optional()
                .orElseThrow(() -> new NotThere("document " + id));
    }

    Reading reading(Core core) {
        return json.readValue(core.reading(), Reading.class);
    }

    List<Original> files(String provinceId, DocumentId id) {
        return jdbc.sql("""
                select document_file.sha256, name, media_type, length
                  from registry.document_file
                  join registry.file
                    on file.province_id = document_file.province_id
                   and file.sha256 = document_file.sha256
                 where document_file.province_id = :province
                   and document_id = :id
                 order by position
                """)
                .param("province", provinceId)
                .param("id", id.value())
                .query((row, n) -> new Original(
                        row.getString("sha256"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("length")))
                .list();
    }

    List<Cited> cited(String provinceId, DocumentId id) {
        return jdbc.sql("""
                select position, kind, text, number, symbol, dated, lines
                  from registry.citation
                 where province_id = :province
                   and document_id = :id
                 order by position
                """)
                .param("province", provinceId)
                .param("id", id.value())
                .query(SheetStore::cited)
                .list();
    }

    List<Told> history(String provinceId, DocumentId id) {
        return jdbc.sql("""
                select at, name, act, details
                  from registry.history
                 where province_id = :province
                   and document_id = :id
                 order by id desc
                """)
                .param("province", provinceId)
                .param("id", id.value())
                .query((row, n) -> new Told(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("act"),
                        DocumentStore.strings(row.getArray("details"))))
                .list();
    }

    private static Cited cited(ResultSet row, int n) throws SQLException {
        return new Cited(
                row.getInt("position"),
                RelationKind.valueOf(row.getString("kind")),
                row.getString("text"),
                DocumentCode.printed(row.getString("number"), row.getString("symbol")),
                row.getString("dated"),
                Arrays.asList((Integer[]) row.getArray("lines").getArray()),
                List.of());
    }

    private static Core core(ResultSet row, int n) throws SQLException {
        var registeredAt = row.getObject("registered_at", OffsetDateTime.class);
        return new Core(
                row.getString("province_id"),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                Direction.valueOf(row.getString("direction")),
                DocumentStatus.valueOf(row.getString("status")),
                DocumentStore.head(row),
                DocumentStore.handling(row),
                row.getObject("ordinal", Integer.class),
                row.getString("period"),
                DocumentStore.organisations(row.getArray("shared_with")),
                row.getInt("version"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                registeredAt == null ? null : registeredAt.toInstant(),
                row.getString("reading"));
    }
}
