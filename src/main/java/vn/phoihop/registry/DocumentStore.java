package vn.phoihop.registry;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.phoihop.reading.Reading;
import vn.phoihop.reading.Regime;
import vn.phoihop.reading.Severity;
import vn.phoihop.registry.numbering.Taken;
import vn.phoihop.registry.symbols.PartialDate;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;

/// Documents as rows: what changes them. Lists and sheets are read by [RegisterStore] and [SheetStore].
@Component
class DocumentStore {

    private static final String COLUMNS = """
            select province_id, id, owner_id, direction, status, regime, type, number, symbol, issuer, place, dated,
                   subject, addressees, recipients, authority, signer_title, signer, urgency, internal, pages, copies,
                   arrived_on, due_on, file_code, note, shared_with, version
              from registry.document
            """;

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What the reader found that the list shows or the search needs.
    record Found(int errors, int warnings, String text) {

        static Found of(Reading reading) {
            return new Found(
                    count(reading, Severity.ERROR), count(reading, Severity.WARNING), ContentStore.text(reading));
        }

        private static int count(Reading reading, Severity severity) {
            return (int) reading.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    void add(Document document, @Nullable UUID issuer, Found found, Instant at) {
        described(jdbc.sql("""
                insert into registry.document (province_id, id, owner_id, direction, status, regime, type, number,
                       symbol, code, issuer, issuer_id, place, dated, dated_from, subject, addressees, recipients,
                       authority, signer_title, signer, urgency, internal, pages, copies, arrived_on, due_on, file_code,
                       note, errors, warnings, head_terms, terms, filed_at, version)
                values (:province, :id, :owner, :direction, :status, :regime, :type, :number,
                       :symbol, :code, :issuer, :issuer_id, :place, :dated, :dated_from, :subject, :addressees,
                       :recipients, :authority, :signer_title, :signer, :urgency, :internal, :pages, :copies,
                       :arrived_on, :due_on, :file_code, :note, :errors, :warnings, registry.terms(:words),
                       registry.terms(:words || ' . ' || :text), :at, :version)
                """), document, issuer)
                .param("owner", document.owner().value())
                .param("direction", document.direction().name())
                .param("status", document.status().name())
                .param("errors", found.errors())
                .param("warnings", found.warnings())
                .param("text", found.text())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Keeps a corrected head; fails when somebody changed the document meanwhile.
    void correct(Document document, @Nullable UUID issuer) {
        var changed = described(jdbc.sql("""
                update registry.document
                   set regime = :regime, type = :type, number = :number, symbol = :symbol, code = :code,
                       issuer = :issuer, issuer_id = :issuer_id, place = :place, dated = :dated,
                       dated_from = :dated_from, subject = :subject, addressees = :addressees,
                       recipients = :recipients, authority = :authority, signer_title = :signer_title,
                       signer = :signer, urgency = :urgency, internal = :internal, pages = :pages,
                       copies = :copies, arrived_on = :arrived_on, due_on = :due_on, file_code = :file_code,
                       note = :note, head_terms = registry.terms(:words),
                       terms = registry.terms(:words || ' . ' || (
                         select text
                           from registry.content
                          where content.province_id = :province
                            and content.document_id = :id)),
                       version = version + 1
                 where province_id = :province
                   and id = :id
                   and version = :version
                """), document, issuer).update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("document " + document.id());
        }
    }

    void register(Document document, Taken number, LocalDate arrivedOn, Instant at) {
        var changed = jdbc.sql("""
                update registry.document
                   set status = 'REGISTERED', series_id = :series, ordinal = :ordinal, registered_at = :at,
                       arrived_on = case direction when 'INCOMING' then :arrived_on else arrived_on end,
                       version = version + 1
                 where province_id = :province
                   and id = :id
                   and version = :version
                """)
                .param("series", number.series())
                .param("ordinal", number.ordinal())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("arrived_on", arrivedOn)
                .param("province", document.provinceId())
                .param("id", document.id().value())
                .param("version", document.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("document " + document.id());
        }
    }

    void share(Document document) {
        var changed = jdbc.sql("""
                update registry.document
                   set shared_with = :shared, version = version + 1
                 where province_id = :province
                   and id = :id
                   and version = :version
                """)
                .param("shared", uuids(document.sharedWith()))
                .param("province", document.provinceId())
                .param("id", document.id().value())
                .param("version", document.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("document " + document.id());
        }
    }

    /// The document, if this actor may see it.
    Document need(DocumentId id, Actor actor) {
        return jdbc.sql(COLUMNS + """
                 where id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(DocumentStore::document)
                .optional()
                .orElseThrow(() -> new NotThere("document " + id));
    }

    /// The document, for the register itself.
    Optional<Document> find(DocumentId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(DocumentStore::document)
                .optional();
    }

    boolean isTaken(String provinceId, Taken number) {
        return jdbc.sql("""
                select id
                  from registry.document
                 where province_id = :province
                   and series_id = :series
                   and ordinal = :ordinal
                """)
                .param("province", provinceId)
                .param("series", number.series())
                .param("ordinal", number.ordinal())
                .query((row, n) -> row.getString("id"))
                .optional()
                .isPresent();
    }

    private static StatementSpec described(StatementSpec sql, Document document, @Nullable UUID issuer) {
        var head = document.head();
        return handled(sql, document.handling())
                .param("province", document.provinceId())
                .param("id", document.id().value())
                .param("version", document.version())
                .param("regime", head.regime().name())
                .param("type", head.type())
                .param("number", head.number())
                .param("symbol", head.symbol())
                .param("code", head.code())
                .param("issuer", head.issuer())
                .param("issuer_id", issuer)
                .param("place", head.place())
                .param("dated", head.dated().iso())
                .param("dated_from", head.dated().firstDay())
                .param("subject", head.subject())
                .param("addressees", head.addressees().toArray(String[]::new))
                .param("recipients", head.recipients().toArray(String[]::new))
                .param("authority", head.authority().toArray(String[]::new))
                .param("signer_title", head.signerTitle())
                .param("signer", head.signer())
                .param("words", words(document));
    }

    private static StatementSpec handled(StatementSpec sql, Handling handling) {
        return sql.param("urgency", handling.urgency().name())
                .param("internal", handling.internal())
                .param("pages", handling.pages())
                .param("copies", handling.copies())
                .param("arrived_on", handling.arrivedOn())
                .param("due_on", handling.dueOn())
                .param("file_code", handling.fileCode())
                .param("note", handling.note());
    }

    /// The fields one searches by.
    private static String words(Document document) {
        var head = document.head();
        var handling = document.handling();
        return String.join(
                " . ",
                head.type() + " " + head.printedNumber(),
                head.code(),
                head.subject(),
                head.issuer(),
                head.place(),
                head.signer(),
                head.signerTitle(),
                String.join(" . ", head.addressees()),
                String.join(" . ", head.recipients()),
                handling.fileCode(),
                handling.note());
    }

    private static UUID[] uuids(List<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    private static Document document(ResultSet row, int n) throws SQLException {
        return new Document(
                row.getString("province_id"),
                new DocumentId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                Direction.valueOf(row.getString("direction")),
                DocumentStatus.valueOf(row.getString("status")),
                head(row),
                handling(row),
                organisations(row.getArray("shared_with")),
                row.getInt("version"));
    }

    static DocumentHead head(ResultSet row) throws SQLException {
        return new DocumentHead(
                Regime.valueOf(row.getString("regime")),
                row.getString("type"),
                row.getString("number"),
                row.getString("symbol"),
                row.getString("issuer"),
                row.getString("place"),
                new PartialDate(row.getString("dated")),
                row.getString("subject"),
                strings(row.getArray("addressees")),
                strings(row.getArray("recipients")),
                strings(row.getArray("authority")),
                row.getString("signer_title"),
                row.getString("signer"));
    }

    static Handling handling(ResultSet row) throws SQLException {
        return new Handling(
                Urgency.valueOf(row.getString("urgency")),
                row.getBoolean("internal"),
                row.getObject("pages", Integer.class),
                row.getObject("copies", Integer.class),
                row.getObject("arrived_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("file_code"),
                row.getString("note"));
    }

    static List<OrganisationId> organisations(Array array) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).map(OrganisationId::new).toList();
    }

    static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
