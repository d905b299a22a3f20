package vn.phoihop.petitions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.shared.Reference;

/// Which concern was opened from which opinion.
@Repository
class ConcernOpenedStore {

    private final JdbcClient jdbc;

    ConcernOpenedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Petition petition, Reference concern, Instant at) {
        jdbc.sql("""
                insert into petitions.concern_opened (
                       province_id, petition_id, concern_id, concern_number, concern_title, opened_at)
                values (:province, :petition, :concern, :number, :title, :at)
                """)
                .param("province", petition.province())
                .param("petition", petition.id().value())
                .param("concern", concern.id())
                .param("number", concern.number())
                .param("title", concern.title())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Reference> of(Petition petition) {
        return jdbc.sql("""
                select concern_id, concern_number, concern_title
                  from petitions.concern_opened
                 where province_id = :province and petition_id = :petition
                """)
                .param("province", petition.province())
                .param("petition", petition.id().value())
                .query((row, n) -> new Reference(
                        "concerns",
                        row.getString("concern_id"),
                        row.getString("concern_number"),
                        row.getString("concern_title")))
                .optional();
    }

    /// Where voters spoke.
    UUID area(Petition petition) {
        return jdbc.sql("select area_id from petitions.petition where province_id = :province and id = :id")
                .param("province", petition.province())
                .param("id", petition.id().value())
                .query((row, n) -> Columns.id(row, "area_id"))
                .single();
    }
}
