package vn.phoihop.reports;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// What an approved report rests on, round by round: the snapshot of its figures and the records it named.
@Component
class FreezingStore {

    private final JdbcClient jdbc;

    FreezingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps them for this round, instead of what was kept when it was approved before.
    void keep(Submission submission, @Nullable UUID snapshot, Map<String, List<Reference>> records) {
        forget(submission);
        jdbc.sql("""
                insert into reports.freezing (province_id, submission_id, round, snapshot_id)
                values (:province, :submission, :round, :snapshot)
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("round", submission.round())
                .param("snapshot", snapshot, Types.OTHER)
                .update();
        records.forEach((evidence, things) -> keep(submission, evidence, things));
    }

    private void forget(Submission submission) {
        jdbc.sql("""
                delete from reports.frozen_record
                 where province_id = :province and submission_id = :submission and round = :round
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("round", submission.round())
                .update();
        jdbc.sql("""
                delete from reports.freezing
                 where province_id = :province and submission_id = :submission and round = :round
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("round", submission.round())
                .update();
    }

    private void keep(Submission submission, String evidence, List<Reference> things) {
        jdbc.sql("""
                insert into reports.frozen_record (province_id, submission_id, round, evidence, place, kind, id, number,
                       title)
                select :province, :submission, :round, :evidence, place, kind, id, number, title
                  from unnest(:kinds::text[], :ids::text[], :numbers::text[], :titles::text[])
                       with ordinality as thing (kind, id, number, title, place)
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("round", submission.round())
                .param("evidence", evidence)
                .param("kinds", things.stream().map(Reference::kind).toArray(String[]::new))
                .param("ids", things.stream().map(Reference::id).toArray(String[]::new))
                .param("numbers", things.stream().map(Reference::number).toArray(String[]::new))
                .param("titles", things.stream().map(Reference::title).toArray(String[]::new))
                .update();
    }

    /// The records of a round by their kind of evidence; empty when nothing was kept for it.
    Optional<Map<String, List<Reference>>> records(Submission submission, int round) {
        var all = new HashMap<String, List<Reference>>();
        var isKept = new boolean[1];
        jdbc.sql("""
                select thing.evidence, thing.kind, thing.id, thing.number, thing.title
                  from reports.freezing
                  left join reports.frozen_record as thing
                    on thing.province_id = freezing.province_id and thing.submission_id = freezing.submission_id
                   and thing.round = freezing.round
                 where freezing.province_id = :province and freezing.submission_id = :submission
                   and freezing.round = :round
                 order by thing.evidence, thing.place
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("round", round)
                .query(row -> {
                    isKept[0] = true;
                    var evidence = row.getString("evidence");
                    if (evidence != null) {
                        all.computeIfAbsent(evidence, key -> new ArrayList<>())
                                .add(new Reference(
                                        row.getString("kind"),
                                        row.getString("id"),
                                        row.getString("number"),
                                        row.getString("title")));
                    }
                });
        return isKept[0] ? Optional.of(all) : Optional.empty();
    }

    /// Whether another approved report of these bodies rests on the same form and period.
    boolean isHeldByAnother(ReportRequest request, Submission submission, List<OrganisationId> bodies) {
        return jdbc.sql("""
                select exists (
                       select
                         from reports.submission
                         join reports.request on request.id = submission.request_id
                        where submission.owner_id = any (:bodies) and submission.id <> :submission
                          and submission.frozen_at is not null
                          and request.period = :period and request.figure_form = :form) as held
                """)
                .param("bodies", Columns.uuids(bodies))
                .param("submission", submission.id().value())
                .param("period", request.period().toString())
                .param("form", request.form())
                .query((row, n) -> row.getBoolean("held"))
                .single();
    }

    /// The snapshot of the figures of a round, if it had any.
    Optional<UUID> snapshot(Submission submission, int round) {
        return jdbc.sql("""
                select snapshot_id
                  from reports.freezing
                 where province_id = :province and submission_id = :submission and round = :round
                   and snapshot_id is not null
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("round", round)
                .query((row, n) -> row.getObject("snapshot_id", UUID.class))
                .optional();
    }
}
