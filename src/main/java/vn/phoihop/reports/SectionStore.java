package vn.phoihop.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// The words of reports, section by section, with every earlier version. Only the unit that writes reads them here.
@Component
class SectionStore {

    private final JdbcClient jdbc;

    SectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Begins every section of a report with the words of its outline, in the version its request was made under.
    void begin(Submission submission, String outline, int version) {
        jdbc.sql("""
                insert into reports.section (province_id, submission_id, no, label, level, title, kind, guide, body,
                       is_begun, version)
                select :province, :submission, no, label, level, title, kind, guide, starter,
                       false, 0
                  from reports.outline_section
                 where outline_code = :outline and version = :version
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("outline", outline)
                .param("version", version)
                .update();
    }

    List<SectionText> of(Submission submission) {
        return jdbc.sql("""
                select no, label, level, title, kind, guide, body, is_begun, editor, edited_at, version
                  from reports.section
                 where province_id = :province and submission_id = :submission
                 order by no
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .query(SectionStore::section)
                .list();
    }

    SectionText need(Submission submission, int no) {
        return of(submission).stream()
                .filter(section -> section.no() == no)
                .findFirst()
                .orElseThrow(() -> new NotThere("section " + no));
    }

    /// Writes a section seen at this version; what stood there stays readable.
    void write(Submission submission, int no, int version, String body, Actor by, Instant at) {
        var changed = jdbc.sql("""
                update reports.section
                   set body = :body, is_begun = true, edited_at = :at, edited_by = :by, editor = :name,
                       version = version + 1
                 where province_id = :province and submission_id = :submission and no = :no and version = :version
                """)
                .param("body", body)
                .param("at", Columns.at(at))
                .param("by", by.account().value())
                .param("name", by.name())
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("no", no)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("section " + no + " of " + submission.id());
        }
        remember(submission, no, version + 1, body, by, at);
    }

    private void remember(Submission submission, int no, int version, String body, Actor by, Instant at) {
        jdbc.sql("""
                insert into reports.section_version (province_id, submission_id, no, version, body, edited_at,
                       edited_by, editor)
                values (:province, :submission, :no, :version, :body, :at, :by, :name)
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("no", no)
                .param("version", version)
                .param("body", body)
                .param("at", Columns.at(at))
                .param("by", by.account().value())
                .param("name", by.name())
                .update();
    }

    /// What a section said, the newest first.
    record Version(int version, String body, String editor, Instant at) {}

    List<Version> versions(Submission submission, int no) {
        return jdbc.sql("""
                select version, body, editor, edited_at
                  from reports.section_version
                 where province_id = :province and submission_id = :submission and no = :no
                 order by version desc
                 limit 50
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("no", no)
                .query((row, n) -> new Version(
                        row.getInt("version"),
                        row.getString("body"),
                        row.getString("editor"),
                        Columns.moment(row, "edited_at")))
                .list();
    }

    private static SectionText section(ResultSet row, int n) throws SQLException {
        return new SectionText(
                row.getInt("no"),
                row.getString("label"),
                row.getInt("level"),
                row.getString("title"),
                SectionKind.valueOf(row.getString("kind")),
                row.getString("guide"),
                row.getString("body"),
                row.getBoolean("is_begun"),
                row.getString("editor"),
                Columns.maybe(row, "edited_at"),
                row.getInt("version"));
    }
}
