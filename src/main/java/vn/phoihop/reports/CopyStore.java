package vn.phoihop.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// What was sent, as it was: what everybody but the writing unit reads.
@Component
class CopyStore {

    private static final int MOST = 4000;

    private static final String BELOW = """
            select submission.id, submission.number, submission.owner_id, section.round, section.no, section.label,
                   section.title, section.kind, section.words, section.editor
              from reports.submission
              join reports.copy
                on copy.province_id = submission.province_id and copy.submission_id = submission.id
               and copy.round = submission.round
              join reports.copy_section as section
                on section.province_id = copy.province_id and section.submission_id = copy.submission_id
               and section.round = copy.round
             where submission.request_id = :request
               and submission.state in ('SENT', 'ACCEPTED', 'LOCKED', 'CONSOLIDATED')
               and access.may_see(:sees, copy.owner_id, copy.shared_with, copy.published)
               and section.words <> '' and section.kind not in ('OPENING', 'CLOSING', 'HEADING')
             order by section.no, submission.number
             limit :most
            """;

    private final JdbcClient jdbc;

    CopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a sending: `printed` is what stands in each section, by its number.
    void keep(
            Submission submission,
            List<SectionText> sections,
            Map<Integer, String> printed,
            Set<OrganisationId> readers,
            Instant at) {
        jdbc.sql("""
                insert into reports.copy (province_id, submission_id, round, owner_id, shared_with, sent_at, checksum)
                values (:province, :submission, :round, :owner, :readers, :at, :checksum)
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("round", submission.round())
                .param("owner", submission.unit().value())
                .param("readers", Columns.uuids(readers))
                .param("at", Columns.at(at))
                .param("checksum", submission.checksum())
                .update();
        for (var section : sections) {
            add(submission, section, printed.getOrDefault(section.no(), ""));
        }
    }

    private void add(Submission submission, SectionText section, String words) {
        jdbc.sql("""
                insert into reports.copy_section (province_id, submission_id, round, no, label, level, title, kind,
                       words, body, editor, edited_at)
                values (:province, :submission, :round, :no, :label, :level, :title, :kind,
                       :words, :body, :editor, :at)
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("round", submission.round())
                .param("no", section.no())
                .param("label", section.label())
                .param("level", section.level())
                .param("title", section.title())
                .param("kind", section.kind().name())
                .param("words", words)
                .param("body", section.body())
                .param("editor", section.editor())
                .param("at", Columns.at(section.editedAt()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /// The sections of the last sending this reader may see; empty when there is none.
    List<SectionText> latest(SubmissionId id, Visibility visibility) {
        return jdbc.sql("""
                select section.no, section.label, section.level, section.title, section.kind, section.body,
                       section.editor, section.edited_at, section.round
                  from reports.copy_section as section
                  join (
                    select province_id, submission_id, round
                      from reports.copy
                     where submission_id = :id and access.may_see(:sees, owner_id, shared_with, published)
                     order by round desc
                     limit 1
                  ) as last on last.province_id = section.province_id
                           and last.submission_id = section.submission_id and last.round = section.round
                 order by section.no
                """)
                .param("id", id.value())
                .param("sees", visibility.sees())
                .query(CopyStore::section)
                .list();
    }

    private static SectionText section(ResultSet row, int n) throws SQLException {
        return new SectionText(
                row.getInt("no"),
                row.getString("label"),
                row.getInt("level"),
                row.getString("title"),
                SectionKind.valueOf(row.getString("kind")),
                "",
                row.getString("body"),
                true,
                row.getString("editor"),
                Columns.maybe(row, "edited_at"),
                row.getInt("round"));
    }

    /// What one unit below wrote in a section, as it was sent.
    record Below(
            SubmissionId report,
            String number,
            OrganisationId unit,
            int round,
            int no,
            String label,
            String title,
            SectionKind kind,
            String words,
            String editor) {}

    /// What the units of a request wrote, of those sections that hold words; the last sending of each.
    List<Below> below(RequestId request, Actor actor) {
        return jdbc.sql(BELOW)
                .param("request", request.value())
                .param("sees", actor.visibility().sees())
                .param("most", MOST)
                .query((row, n) -> new Below(
                        new SubmissionId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        Columns.organisation(row, "owner_id"),
                        row.getInt("round"),
                        row.getInt("no"),
                        row.getString("label"),
                        row.getString("title"),
                        SectionKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("editor")))
                .list();
    }
}
