package vn.phoihop.concerns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.protection.PersonalDataFound;
import vn.phoihop.publicsite.spi.PublicCopy;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;

/// Rebuilt files that wait for the second person.
@Component
class PublicFileStore {

    private final JdbcClient jdbc;

    PublicFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A file as the sheet lists it; its bytes are read when it is looked at.
    record Waiting(String name, boolean hasText, List<String> findings, AccountId by, String byName, Instant at) {}

    private JdbcClient.StatementSpec on(Concern concern, String sql) {
        return jdbc.sql(sql).param("province", concern.province()).param("concern", concern.key());
    }

    void keep(Concern concern, PublicCopy copy, Instant at, Actor by) {
        on(concern, """
                insert into concerns.public_file
                       (province_id, concern_id, name, media_type, bytes, has_text, findings, account_id, by_name, at)
                values (:province, :concern, :name, :type, :bytes, :has_text, :findings, :account, :by, :at)
                on conflict (province_id, concern_id, name)
                do update set media_type = excluded.media_type, bytes = excluded.bytes, has_text = excluded.has_text,
                              findings = excluded.findings, account_id = excluded.account_id,
                              by_name = excluded.by_name, at = excluded.at
                """)
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
                .param("account", by.account().value())
                .param("by", by.name())
                .param("at", ConcernColumns.time(at))
                .update();
    }

    List<Waiting> waiting(Concern concern) {
        return on(concern, """
                select name, has_text, findings, account_id, by_name, at
                  from concerns.public_file
                 where province_id = :province
                   and concern_id = :concern
                 order by at, name
                """).query((row, n) -> waiting(row)).list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString("name"),
                row.getBoolean("has_text"),
                List.of((String[]) row.getArray("findings").getArray()),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("by_name"),
                ConcernColumns.needMoment(row, "at"));
    }

    /// The rebuilt file itself.
    Optional<PublicCopy> copy(Concern concern, String name) {
        return on(concern, """
                select name, media_type, bytes, has_text
                  from concerns.public_file
                 where province_id = :province
                   and concern_id = :concern
                   and name = :name
                """)
                .param("name", name)
                .query((row, n) -> new PublicCopy(
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getBytes("bytes"),
                        row.getBoolean("has_text"),
                        List.of()))
                .optional();
    }

    void remove(Concern concern, String name) {
        on(concern, """
                delete from concerns.public_file
                 where province_id = :province
                   and concern_id = :concern
                   and name = :name
                """).param("name", name).update();
    }
}
