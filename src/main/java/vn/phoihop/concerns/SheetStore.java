package vn.phoihop.concerns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// What is written down beside one concern, for its sheet and for whoever reported.
@Component
class SheetStore {

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec on(Concern concern, String sql) {
        return jdbc.sql(sql).param("province", concern.province()).param("concern", concern.key());
    }

    /// An organisation had it from then to then.
    record Segment(@Nullable OrganisationId organisation, java.time.Instant from, java.time.@Nullable Instant to) {}

    List<Segment> segments(Concern concern) {
        return on(concern, """
                select organisation_id, began_at, ended_at
                  from concerns.segment
                 where province_id = :province
                   and concern_id = :concern
                 order by ordinal
                """)
                .query((row, n) -> new Segment(
                        ConcernColumns.organisation(row, "organisation_id"),
                        ConcernColumns.needMoment(row, "began_at"),
                        ConcernColumns.moment(row, "ended_at")))
                .list();
    }

    List<ConcernSheet.Message> messages(Concern concern) {
        return on(concern, """
                select at, kind, is_ours, words
                  from concerns.message
                 where province_id = :province
                   and concern_id = :concern
                 order by at, id
                """)
                .query((row, n) -> new ConcernSheet.Message(
                        ConcernColumns.needMoment(row, "at"),
                        row.getString("kind"),
                        row.getBoolean("is_ours"),
                        row.getString("words")))
                .list();
    }

    List<ConcernSheet.Proof> proofs(Concern concern) {
        return on(concern, """
                select at, purpose, source, title, document_id, name
                  from concerns.evidence
                 where province_id = :province
                   and concern_id = :concern
                 order by at, id
                """)
                .query((row, n) -> new ConcernSheet.Proof(
                        ConcernColumns.needMoment(row, "at"),
                        row.getString("purpose"),
                        row.getString("source"),
                        row.getString("title"),
                        row.getObject("document_id", UUID.class),
                        row.getString("name")))
                .list();
    }

    List<Reference> links(Concern concern) {
        return on(concern, """
                select kind, id, number, title
                  from concerns.link
                 where province_id = :province
                   and concern_id = :concern
                 order by at, kind, id
                """)
                .query((row, n) -> new Reference(
                        row.getString("kind"), row.getString("id"), row.getString("number"), row.getString("title")))
                .list();
    }

    Optional<ConcernSheet.Plan> plan(Concern concern) {
        return on(concern, """
                select steps, before, during, after
                  from concerns.plan
                 where province_id = :province
                   and concern_id = :concern
                """)
                .query((row, n) -> new ConcernSheet.Plan(
                        row.getString("steps"),
                        row.getString("before"),
                        row.getString("during"),
                        row.getString("after")))
                .optional();
    }
}
