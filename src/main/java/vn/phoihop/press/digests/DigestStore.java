package vn.phoihop.press.digests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.press.PressItemId;
import vn.phoihop.press.PressNumber;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;

/// Digests as they are kept; every question asks what may be seen.
@Component
class DigestStore {

    private static final String DIGEST = """
            select province_id, id, number, owner_id, from_day, to_day, opening, composed_at, handed_at, document_kind,
                   document_id, document_number, document_title, version
              from press.digest
            """;

    private final JdbcClient jdbc;

    DigestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Digest digest, UUID form) {
        jdbc.sql("""
                insert into press.digest
                       (province_id, id, number, form_id, owner_id, shared_with, from_day, to_day, opening, composed_at,
                        document_kind, document_id, document_number, document_title, version)
                values (:province, :id, :number, :form, :owner, '{}', :from, :to, :opening, :at,
                        :kind, :document, :document_number, :document_title, 0)
                """)
                .params(values(digest))
                .param("number", digest.number().toString())
                .param("form", form)
                .param("owner", digest.owner().value())
                .param("from", digest.from())
                .param("to", digest.to())
                .param("at", time(digest.composedAt()))
                .update();
        write(digest);
    }

    private static Map<String, @Nullable Object> values(Digest digest) {
        var paper = digest.document();
        var handed = digest.handedAt();
        var values = new HashMap<String, @Nullable Object>();
        values.put("province", digest.province());
        values.put("id", digest.id().value());
        values.put("opening", digest.opening());
        values.put("handed_at", handed == null ? null : time(handed));
        values.put("kind", paper == null ? "" : paper.kind());
        values.put("document", paper == null ? "" : paper.id());
        values.put("document_number", paper == null ? "" : paper.number());
        values.put("document_title", paper == null ? "" : paper.title());
        return values;
    }

    /// Keeps what changed; fails when somebody changed the digest meanwhile.
    void update(Digest digest) {
        var changed = jdbc.sql("""
                update press.digest
                   set opening = :opening, handed_at = :handed_at, document_kind = :kind, document_id = :document,
                       document_number = :document_number, document_title = :document_title, version = version + 1
                 where province_id = :province
                   and id = :id
                   and version = :version
                """)
                .params(values(digest))
                .param("version", digest.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("digest " + digest.id());
        }
        write(digest);
    }

    private void write(Digest digest) {
        jdbc.sql("""
                delete from press.digest_line
                 where province_id = :province
                   and digest_id = :digest
                """)
                .param("province", digest.province())
                .param("digest", digest.id().value())
                .update();
        int ordinal = 0;
        for (var line : digest.lines()) {
            ordinal++;
            jdbc.sql("""
                    insert into press.digest_line (province_id, digest_id, item_id, ordinal, note)
                    values (:province, :digest, :item, :ordinal, :note)
                    """)
                    .param("province", digest.province())
                    .param("digest", digest.id().value())
                    .param("item", line.item().value())
                    .param("ordinal", ordinal)
                    .param("note", line.note())
                    .update();
        }
    }

    /// The digest, if this actor may see it.
    Digest need(DigestId id, Actor actor) {
        return jdbc.sql(DIGEST + """
                 where id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query((row, n) -> digest(row, lines(id)))
                .optional()
                .orElseThrow(() -> new NotThere("digest " + id));
    }

    private List<Digest.Line> lines(DigestId id) {
        return jdbc.sql("""
                select item_id, note
                  from press.digest_line
                 where digest_id = :id
                 order by ordinal
                """)
                .param("id", id.value())
                .query((row, n) ->
                        new Digest.Line(new PressItemId(row.getObject("item_id", UUID.class)), row.getString("note")))
                .list();
    }

    /// The digests, the latest first, without their lines.
    List<Digest> list(Actor actor, LocalDate before, int limit) {
        return jdbc.sql(DIGEST + """
                 where access.may_see(:sees, owner_id, shared_with, published)
                   and from_day < :before
                 order by from_day desc, id desc
                 limit :limit
                """)
                .param("sees", actor.visibility().sees())
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> digest(row, List.of()))
                .list();
    }

    Set<String> seen(Set<String> ids, Visibility who) {
        return jdbc
                .sql("""
                select id
                  from press.digest
                 where id = any (:ids::uuid[])
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("ids", ids.toArray(String[]::new))
                .param("sees", who.sees())
                .query((row, n) -> row.getObject("id", UUID.class).toString())
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Digest digest(ResultSet row, List<Digest.Line> lines) throws SQLException {
        var handed = row.getObject("handed_at", OffsetDateTime.class);
        var kind = row.getString("document_kind");
        return new Digest(
                row.getString("province_id"),
                new DigestId(row.getObject("id", UUID.class)),
                PressNumber.read(row.getString("number")).orElseThrow(),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("opening"),
                lines,
                row.getObject("composed_at", OffsetDateTime.class).toInstant(),
                handed == null ? null : handed.toInstant(),
                kind.isEmpty()
                        ? null
                        : new Reference(
                                kind,
                                row.getString("document_id"),
                                row.getString("document_number"),
                                row.getString("document_title")),
                row.getInt("version"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
