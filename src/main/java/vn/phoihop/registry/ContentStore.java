package vn.phoihop.registry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.reading.Citation;
import vn.phoihop.reading.Reading;
import vn.phoihop.registry.files.FileRef;
import vn.phoihop.registry.symbols.DocumentCode;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What hangs on a document: its text and reading, its file, what it cites, what was decided about that, its history.
@Component
class ContentStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ContentStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Document document, Reading reading) {
        jdbc.sql("""
                insert into registry.content (province_id, document_id, text, reading)
                values (:province, :document, :text, cast(:reading as jsonb))
                """)
                .param("province", document.provinceId())
                .param("document", document.id().value())
                .param("text", text(reading))
                .param("reading", withoutZero(json.writeValueAsString(reading)))
                .update();
        for (int position = 0; position < reading.citations().size(); position++) {
            addCitation(document, position, reading.citations().get(position), reading);
        }
    }

    /// The text as one; a zero character, which no database text may hold, is left out.
    static String text(Reading reading) {
        return withoutZero(String.join("\n", reading.text()));
    }

    private static String withoutZero(String text) {
        return text.replace("\0", "").replace("\\u0000", "");
    }

    private void addCitation(Document document, int position, Citation citation, Reading reading) {
        jdbc.sql("""
                insert into registry.citation (province_id, document_id, position, kind, text, type, number, symbol,
                       code, dated, issuer, lines)
                values (:province, :document, :position, :kind, :text, :type, :number, :symbol,
                       :code, :dated, :issuer, :lines)
                """)
                .param("province", document.provinceId())
                .param("document", document.id().value())
                .param("position", position)
                .param("kind", CitationKinds.of(citation, reading).name())
                .param("text", withoutZero(citation.text()))
                .param("type", or(citation.type()))
                .param("number", or(citation.number()))
                .param("symbol", or(citation.symbol()))
                .param("code", DocumentCode.of(or(citation.number()), or(citation.symbol())))
                .param("dated", or(citation.date()))
                .param("issuer", or(citation.issuer()))
                .param("lines", citation.lines().toArray(Integer[]::new))
                .update();
    }

    void addFile(Document document, FileRef file, String name, String mediaType) {
        addFile(document, 0, file, name, mediaType);
    }

    void addFile(Document document, int position, FileRef file, String name, String mediaType) {
        jdbc.sql("""
                insert into registry.document_file (province_id, document_id, position, sha256, name, media_type)
                values (:province, :document, :position, :sha256, :name, :type)
                """)
                .param("province", document.provinceId())
                .param("document", document.id().value())
                .param("position", position)
                .param("sha256", file.sha256())
                .param("name", name)
                .param("type", mediaType)
                .update();
    }

    /// The document of this organisation's register that has the same bytes and goes the same way.
    Optional<DocumentId> withFile(String provinceId, OrganisationId owner, Direction direction, String sha256) {
        return jdbc.sql("""
                select document.id
                  from registry.document_file
                  join registry.document
                    on document.province_id = document_file.province_id
                   and document.id = document_file.document_id
                 where document_file.province_id = :province
                   and document_file.sha256 = :sha256
                   and document.owner_id = :owner
                   and document.direction = :direction
                 order by document.filed_at, document.id
                 limit 1
                """)
                .param("province", provinceId)
                .param("sha256", sha256)
                .param("owner", owner.value())
                .param("direction", direction.name())
                .query((row, n) -> new DocumentId(row.getObject("id", UUID.class)))
                .optional();
    }

    void decide(Document from, Document to, RelationKind kind, boolean confirmed, Instant at) {
        jdbc.sql("""
                insert into registry.relation (province_id, document_id, to_province_id, to_id, kind, confirmed,
                       decided_at)
                values (:province, :document, :to_province, :to, :kind, :confirmed, :at)
                on conflict (province_id, document_id, to_id)
                do update set kind = excluded.kind, confirmed = excluded.confirmed, decided_at = excluded.decided_at
                """)
                .param("province", from.provinceId())
                .param("document", from.id().value())
                .param("to_province", to.provinceId())
                .param("to", to.id().value())
                .param("kind", kind.name())
                .param("confirmed", confirmed)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Adds a sentence to the history: the act names it, the details fill it.
    void tell(Document document, String act, Actor by, Instant at, List<String> details) {
        jdbc.sql("""
                insert into registry.history (province_id, document_id, at, name, act, details)
                values (:province, :document, :at, :name, :act, :details)
                """)
                .param("province", document.provinceId())
                .param("document", document.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("name", by.name())
                .param("act", act)
                .param("details", details.toArray(String[]::new))
                .update();
    }

    void refuseSecret(SecretContentRefused refused) {
        jdbc.sql("""
                insert into registry.secret_refusal (at, organisation_id, channel)
                values (:at, :organisation, :channel)
                """)
                .param("at", refused.at().atOffset(ZoneOffset.UTC))
                .param("organisation", refused.by().organisation().value())
                .param("channel", refused.channel().name())
                .update();
    }

    int forgetSecretsBefore(Instant moment) {
        return jdbc.sql("""
                delete from registry.secret_refusal
                 where at < :moment
                """).param("moment", moment.atOffset(ZoneOffset.UTC)).update();
    }

    private static String or(@Nullable String read) {
        return read == null ? "" : withoutZero(read);
    }
}
