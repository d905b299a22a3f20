package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.registry.files.StoredFiles;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// The versions of the texts, each kept for good, what somebody has typed and not saved, and the sentences of the
/// history.
@Component
class TextStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TextStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The hash of a text: the same words have the same, wherever they were typed.
    String hash(DraftText text) {
        return StoredFiles.sha256(json.writeValueAsBytes(text));
    }

    /// Keeps the text as the version its document stands at.
    void add(OutgoingDocument document, DraftText text, Actor by, Instant at) {
        jdbc.sql("""
                insert into registry.outgoing_text (province_id, outgoing_id, position, written, hash, author_id, name,
                       at)
                values (:province, :document, :position, cast(:written as jsonb), :hash, :author, :name, :at)
                """)
                .param("province", document.province())
                .param("document", document.id().value())
                .param("position", document.text().version())
                .param("written", json.writeValueAsString(text))
                .param("hash", document.text().hash())
                .param("author", by.account().value())
                .param("name", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The text it stands at.
    DraftText text(OutgoingDocument document) {
        return text(document, document.text().version());
    }

    DraftText text(OutgoingDocument document, int position) {
        return jdbc.sql("""
                select written::text as written
                  from registry.outgoing_text
                 where province_id = :province
                   and outgoing_id = :document
                   and position = :position
                """)
                .param("province", document.province())
                .param("document", document.id().value())
                .param("position", position)
                .query((row, n) -> json.readValue(row.getString("written"), DraftText.class))
                .optional()
                .orElseThrow(() -> new NotThere("version " + position + " of outgoing " + document.id()));
    }

    List<OutgoingSheet.Version> versions(OutgoingDocument document) {
        return jdbc.sql("""
                select position, hash, name, at
                  from registry.outgoing_text
                 where province_id = :province
                   and outgoing_id = :document
                 order by position desc
                """)
                .param("province", document.province())
                .param("document", document.id().value())
                .query((row, n) -> new OutgoingSheet.Version(
                        row.getInt("position"),
                        row.getString("hash"),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Keeps what somebody typed until it is saved.
    void keepUnsaved(OutgoingDocument document, DraftText text, int seen, Actor by, Instant at) {
        jdbc.sql("""
                insert into registry.outgoing_unsaved (province_id, outgoing_id, account_id, written, seen, at)
                values (:province, :document, :account, cast(:written as jsonb), :seen, :at)
                on conflict (province_id, outgoing_id, account_id)
                do update set written = excluded.written, seen = excluded.seen, at = excluded.at
                """)
                .param("province", document.province())
                .param("document", document.id().value())
                .param("account", by.account().value())
                .param("written", json.writeValueAsString(text))
                .param("seen", seen)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What this person typed and did not save.
    Optional<OutgoingSheet.Unsaved> unsaved(OutgoingDocument document, Actor by) {
        return jdbc.sql("""
                select written::text as written, seen, at
                  from registry.outgoing_unsaved
                 where province_id = :province
                   and outgoing_id = :document
                   and account_id = :account
                """)
                .param("province", document.province())
                .param("document", document.id().value())
                .param("account", by.account().value())
                .query((row, n) -> new OutgoingSheet.Unsaved(
                        json.readValue(row.getString("written"), DraftText.class),
                        row.getInt("seen"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void forgetUnsaved(OutgoingDocument document, Actor by) {
        jdbc.sql("""
                delete from registry.outgoing_unsaved
                 where province_id = :province
                   and outgoing_id = :document
                   and account_id = :account
                """)
                .param("province", document.province())
                .param("document", document.id().value())
                .param("account", by.account().value())
                .update();
    }

    /// Adds a sentence: the act names it, the details fill it.
    void tell(OutgoingDocument document, String act, List<String> details, boolean innerOnly, Actor by, Instant at) {
        jdbc.sql("""
                insert into registry.outgoing_history (province_id, outgoing_id, at, name, organisation_id, act, details,
                       inner_only)
                values (:province, :document, :at, :name, :organisation, :act, :details, :inner)
                """)
                .param("province", document.province())
                .param("document", document.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("name", by.name())
                .param("organisation", by.organisation().value())
                .param("act", act)
                .param("details", details.toArray(String[]::new))
                .param("inner", innerOnly)
                .update();
    }

    List<OutgoingSheet.Told> history(OutgoingDocument document, boolean inner) {
        return jdbc.sql("""
                select at, name, act, details
                  from registry.outgoing_history
                 where province_id = :province
                   and outgoing_id = :document
                   and (:inner or not inner_only)
                 order by at desc, id desc
                """)
                .param("province", document.province())
                .param("document", document.id().value())
                .param("inner", inner)
                .query((row, n) -> new OutgoingSheet.Told(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("act"),
                        List.of((String[]) row.getArray("details").getArray())))
                .list();
    }
}
