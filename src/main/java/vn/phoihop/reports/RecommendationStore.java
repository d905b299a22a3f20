package vn.phoihop.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;

/// Recommendations as rows.
@Component
class RecommendationStore {

    private static final int MOST = 200;
    private static final String ROW = """
            select recommendation.province_id, recommendation.id, recommendation.number, recommendation.submission_id,
                   submission.number as report_number, recommendation.owner_id, recommendation.addressee_id,
                   recommendation.words, recommendation.due_on, recommendation.state, recommendation.answer,
                   recommendation.paper_kind, recommendation.paper_id, recommendation.paper_number,
                   recommendation.paper_title, recommendation.ack_clock, recommendation.clock,
                   recommendation.issued_at, recommendation.answered_at, recommendation.version
              from reports.recommendation
              join reports.submission
                on submission.province_id = recommendation.province_id
               and submission.id = recommendation.submission_id
            """;

    private final JdbcClient jdbc;

    RecommendationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Submission submission, Recommendations.New fresh, UUID id, String number) {
        jdbc.sql("""
                insert into reports.recommendation (province_id, id, number, form_id, submission_id, owner_id,
                       addressee_id, shared_with, words, due_on, state, version)
                values (:province, :id, :number, :form, :submission, :owner,
                       :addressee, '{}', :words, :due, 'DRAFT', 0)
                on conflict (province_id, form_id) do nothing
                """)
                .param("province", submission.province())
                .param("id", id)
                .param("number", number)
                .param("form", fresh.form())
                .param("submission", submission.id().value())
                .param("owner", submission.unit().value())
                .param("addressee", fresh.addressee().value())
                .param("words", fresh.words().strip())
                .param("due", fresh.dueOn())
                .update();
    }

    void issue(
            RecommendationLine line, Set<OrganisationId> readers, ClockId acknowledgement, ClockId clock, Instant at) {
        changed(
                jdbc.sql("""
                        update reports.recommendation
                           set state = 'ISSUED', shared_with = :readers, ack_clock = :ack, clock = :clock,
                               issued_at = :at, version = version + 1
                         where province_id = :province and id = :id and version = :version
                        """)
                        .param("readers", Columns.uuids(readers))
                        .param("ack", acknowledgement.value())
                        .param("clock", clock.value())
                        .param("at", Columns.at(at)),
                line);
    }

    void move(RecommendationLine line, RecommendationLine.State to, @Nullable Instant closed) {
        changed(
                jdbc.sql("""
                        update reports.recommendation
                           set state = :state, closed_at = :closed, version = version + 1
                         where province_id = :province and id = :id and version = :version
                        """)
                        .param("state", to.name())
                        .param("closed", Columns.at(closed), Types.TIMESTAMP_WITH_TIMEZONE),
                line);
    }

    void answer(RecommendationLine line, String words, @Nullable Reference paper, Instant at, Actor by) {
        changed(
                jdbc.sql("""
                        update reports.recommendation
                           set state = 'ANSWERED', answer = :words, paper_kind = :kind, paper_id = :paper,
                               paper_number = :number, paper_title = :title, answered_at = :at, answered_by = :by,
                               version = version + 1
                         where province_id = :province and id = :id and version = :version
                        """)
                        .param("words", words)
                        .param("kind", paper == null ? "" : paper.kind())
                        .param("paper", paper == null ? "" : paper.id())
                        .param("number", paper == null ? "" : paper.number())
                        .param("title", paper == null ? "" : paper.title())
                        .param("at", Columns.at(at))
                        .param("by", by.account().value()),
                line);
    }

    private static void changed(StatementSpec sql, RecommendationLine line) {
        var changed = sql.param("province", line.province())
                .param("id", line.id())
                .param("version", line.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("recommendation " + line.id());
        }
    }

    RecommendationLine need(UUID id, Actor actor) {
        return jdbc.sql(ROW + """
                 where recommendation.id = :id
                   and access.may_see(:sees, recommendation.owner_id, recommendation.shared_with,
                                      recommendation.published)
                """)
                .param("id", id)
                .param("sees", actor.visibility().sees())
                .query(RecommendationStore::line)
                .optional()
                .orElseThrow(() -> new NotThere("recommendation " + id));
    }

    /// Those of a report, whoever asks: for what the report prints.
    List<RecommendationLine> of(Submission submission) {
        return jdbc.sql(ROW + """
                 where recommendation.province_id = :province and recommendation.submission_id = :submission
                   and recommendation.state <> 'WITHDRAWN'
                 order by recommendation.number
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .query(RecommendationStore::line)
                .list();
    }

    List<RecommendationLine> of(Submission submission, Actor actor) {
        return jdbc.sql(ROW + """
                 where recommendation.province_id = :province and recommendation.submission_id = :submission
                   and recommendation.state <> 'WITHDRAWN'
                   and access.may_see(:sees, recommendation.owner_id, recommendation.shared_with,
                                      recommendation.published)
                 order by recommendation.number
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("sees", actor.visibility().sees())
                .query(RecommendationStore::line)
                .list();
    }

    List<RecommendationLine> list(Actor actor) {
        return jdbc.sql(ROW + """
                 where (recommendation.owner_id = :own or recommendation.addressee_id = :own)
                   and recommendation.state not in ('DRAFT', 'WITHDRAWN')
                   and access.may_see(:sees, recommendation.owner_id, recommendation.shared_with,
                                      recommendation.published)
                 order by recommendation.issued_at desc, recommendation.number
                 limit :most
                """)
                .param("own", actor.organisation().value())
                .param("sees", actor.visibility().sees())
                .param("most", MOST)
                .query(RecommendationStore::line)
                .list();
    }

    /// Those of these records of the module that may be seen: reports by id, requests as `requests/…`, recommendations
    /// as `recommendations/…`, conferences as `conferences/…`.
    Set<String> seen(Set<String> ids, Visibility who) {
        return Set.copyOf(jdbc.sql("""
                select id::text as record from reports.submission
                 where id::text = any(:ids) and access.may_see(:sees, owner_id, shared_with, published)
                union all
                select 'requests/' || id from reports.request
                 where 'requests/' || id = any(:ids) and access.may_see(:sees, owner_id, shared_with, published)
                union all
                select 'recommendations/' || id from reports.recommendation
                 where 'recommendations/' || id = any(:ids)
                   and access.may_see(:sees, owner_id, shared_with, published)
                union all
                select 'conferences/' || id from reports.conference
                 where 'conferences/' || id = any(:ids) and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("ids", ids.toArray(String[]::new))
                .param("sees", who.sees())
                .query((row, n) -> row.getString("record"))
                .list());
    }

    private static RecommendationLine line(ResultSet row, int n) throws SQLException {
        return new RecommendationLine(
                row.getString("province_id"),
                row.getObject("id", UUID.class),
                row.getString("number"),
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                row.getString("report_number"),
                Columns.organisation(row, "owner_id"),
                Columns.organisation(row, "addressee_id"),
                "",
                row.getString("words"),
                Columns.day(row, "due_on"),
                RecommendationLine.State.valueOf(row.getString("state")),
                row.getString("answer"),
                Columns.paper(row),
                Columns.clock(row, "ack_clock"),
                Columns.clock(row, "clock"),
                Columns.maybe(row, "issued_at"),
                Columns.maybe(row, "answered_at"),
                row.getInt("version"));
    }
}
