package vn.phoihop.publicfiles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.phoihop.protection.PersonalDataFound;
import vn.phoihop.publicfiles.spi.Beside;
import vn.phoihop.publicsite.spi.PublicCopy;
import vn.phoihop.shared.OrganisationId;

/// Rebuilt files that wait for the second person.
@Component
class WaitingStore {

    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A file as lists show it; its bytes are read when it is looked at.
    record Line(
            UUID id,
            String name,
            boolean hasText,
            List<String> findings,
            OrganisationId office,
            String mark,
            Instant at) {}

    /// Whose hand it was, and when.
    record Hand(OrganisationId office, String mark, Instant at) {}

    private StatementSpec on(Beside beside, String sql) {
        return jdbc.sql(sql)
                .param("province", beside.province())
                .param("kind", beside.kind().name())
                .param("number", beside.number());
    }

    /// Keeps a copy; one of the same name that waited is replaced, and is another one from then on.
    void keep(Beside beside, PublicCopy copy, Hand by) {
        filled(on(beside, """
                insert into publicfiles.waiting
                       (province_id, id, kind, number, name, media_type, bytes, has_text, findings, organisation_id,
                        mark, at)
                values (:province, :fresh, :kind, :number, :name, :type, :bytes, :has_text, :findings, :office, :mark,
                        :at)
                on conflict (province_id, kind, number, name)
                do update set id = excluded.id, media_type = excluded.media_type, bytes = excluded.bytes,
                              has_text = excluded.has_text, findings = excluded.findings,
                              organisation_id = excluded.organisation_id, mark = excluded.mark, at = excluded.at
                """), copy, by).update();
    }

    /// Puts another content in the place of the one that was seen; false when that is no longer there.
    boolean replace(Beside beside, UUID seen, PublicCopy copy, Hand by) {
        var changed = filled(on(beside, """
                update publicfiles.waiting
                   set id = :fresh, name = :name, media_type = :type, bytes = :bytes, has_text = :has_text,
                       findings = :findings, organisation_id = :office, mark = :mark, at = :at
                 where province_id = :province
                   and kind = :kind
                   and number = :number
                   and id = :seen
                """), copy, by).param("seen", seen).update();
        return changed > 0;
    }

    private static StatementSpec filled(StatementSpec statement, PublicCopy copy, Hand by) {
        return statement
                .param("fresh", UUID.randomUUID())
                .param("name", copy.name())
                .param("type", copy.mediaType())
                .param("bytes", copy.bytes())
                .param("has_text", copy.hasText())
                .param(
                        "findings",
                        copy.findings().stream()
                                .map(PersonalDataFound::text)
                                .distinct()
                                .toArray(String[]::new))
                .param("office", by.office().value())
                .param("mark", by.mark())
                .param("at", by.at().atOffset(ZoneOffset.UTC));
    }

    List<Line> of(Beside beside) {
        return on(beside, """
                select id, name, has_text, findings, organisation_id, mark, at
                  from publicfiles.waiting
                 where province_id = :province
                   and kind = :kind
                   and number = :number
                 order by at, name
                """).query(WaitingStore::line).list();
    }

    /// The file that was seen, held until the end of the act: nobody covers, replaces or decides on it meanwhile.
    Optional<Line> hold(Beside beside, UUID seen) {
        return on(beside, """
                select id, name, has_text, findings, organisation_id, mark, at
                  from publicfiles.waiting
                 where province_id = :province
                   and kind = :kind
                   and number = :number
                   and id = :seen
                   for update
                """).param("seen", seen).query(WaitingStore::line).optional();
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("has_text"),
                List.of((String[]) row.getArray("findings").getArray()),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("mark"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /// The rebuilt file itself, with nothing said of its findings.
    Optional<PublicCopy> copy(Beside beside, UUID id) {
        return on(beside, """
                select name, media_type, bytes, has_text
                  from publicfiles.waiting
                 where province_id = :province
                   and kind = :kind
                   and number = :number
                   and id = :id
                """)
                .param("id", id)
                .query((row, n) -> new PublicCopy(
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getBytes("bytes"),
                        row.getBoolean("has_text"),
                        List.of()))
                .optional();
    }

    void remove(Beside beside, UUID id) {
        on(beside, """
                delete from publicfiles.waiting
                 where province_id = :province
                   and kind = :kind
                   and number = :number
                   and id = :id
                """).param("id", id).update();
    }
}
