package vn.phoihop.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Visibility;

/// Reports of units as rows: found and added; [SubmissionMoves] changes them.
@Component
class SubmissionStore {

    static final String ROW = """
            select province_id, id, number, request_id, owner_id, requester_id, shared_with, takes_in, state, title,
                   addressees, recipients, signer_post, signer_name, signer_as, round, clock, return_clock, due_at,
                   first_sent_at, sent_at, edited_by, editor, submitted_at, approver, approved_at, frozen_at, checksum,
                   doc_number, doc_symbol, doc_date, paper_kind, paper_id, paper_number, paper_title, stale, urged_at,
                   version
              from reports.submission
            """;

    private final JdbcClient jdbc;

    SubmissionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Submission submission) {
        var takesIn = submission.takesIn();
        var clock = submission.clock();
        form(jdbc.sql("""
                insert into reports.submission (province_id, id, number, request_id, owner_id, requester_id,
                       shared_with, takes_in, state, title, addressees, recipients, signer_post, signer_name,
                       signer_as, round, clock, due_at, version)
                values (:province, :id, :number, :request, :owner, :requester,
                       :shared, :takesIn, :state, :title, :addressees, :recipients, :post, :name,
                       :as, :round, :clock, :due, 0)
                """), submission.form())
                .param("province", submission.province())
                .param("id", submission.id().value())
                .param("number", submission.number())
                .param("request", submission.request().value())
                .param("owner", submission.unit().value())
                .param("requester", submission.requester().value())
                .param("shared", Columns.uuids(submission.sharedWith()))
                .param("takesIn", takesIn == null ? null : takesIn.value(), Types.OTHER)
                .param("state", submission.state().name())
                .param("title", submission.title())
                .param("round", submission.round())
                .param("clock", clock == null ? null : clock.value(), Types.OTHER)
                .param("due", Columns.at(submission.dueAt()))
                .update();
    }

    static StatementSpec form(StatementSpec sql, Submission.Form form) {
        return sql.param("addressees", form.addressees().toArray(String[]::new))
                .param("recipients", form.recipients().toArray(String[]::new))
                .param("post", form.signerPost())
                .param("name", form.signerName())
                .param("as", form.as().name());
    }

    /// Changes a report seen at this version; `sql` ends in the condition on province, id and version.
    static void changed(StatementSpec sql, Submission submission) {
        var changed = sql.param("province", submission.province())
                .param("id", submission.id().value())
                .param("version", submission.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("report " + submission.id());
        }
    }

    Submission need(SubmissionId id, Actor actor) {
        return need(id, actor.visibility());
    }

    Submission need(SubmissionId id, Visibility visibility) {
        return jdbc.sql(ROW + " where id = :id and access.may_see(:sees, owner_id, shared_with, published)")
                .param("id", id.value())
                .param("sees", visibility.sees())
                .query(SubmissionStore::submission)
                .optional()
                .orElseThrow(() -> new NotThere("report " + id));
    }

    /// As it is now, after this transaction changed it.
    Submission again(Submission seen) {
        return jdbc.sql(ROW + " where province_id = :province and id = :id")
                .param("province", seen.province())
                .param("id", seen.id().value())
                .query(SubmissionStore::submission)
                .single();
    }

    /// Those that answer a request, whoever may see them: for what the program does by itself.
    List<Submission> of(RequestId request) {
        return jdbc.sql(ROW + " where request_id = :request order by due_at, id")
                .param("request", request.value())
                .query(SubmissionStore::submission)
                .list();
    }

    /// The reports that take in the answers to this request.
    List<Submission> takingIn(RequestId request) {
        return jdbc.sql(ROW + " where takes_in = :request order by id")
                .param("request", request.value())
                .query(SubmissionStore::submission)
                .list();
    }

    /// Keeps the date of a report true whatever is written into its clock.
    void due(ClockId clock, Instant due) {
        jdbc.sql("""
                update reports.submission
                   set due_at = :due
                 where clock = :clock or return_clock = :clock
                """)
                .param("due", Columns.at(due))
                .param("clock", clock.value())
                .update();
    }

    static Submission submission(ResultSet row, int n) throws SQLException {
        @Nullable UUID takesIn = row.getObject("takes_in", UUID.class);
        return new Submission(
                row.getString("province_id"),
                new SubmissionId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new RequestId(row.getObject("request_id", UUID.class)),
                Columns.organisation(row, "owner_id"),
                Columns.organisation(row, "requester_id"),
                Columns.set(Columns.organisations(row, "shared_with")),
                takesIn == null ? null : new RequestId(takesIn),
                SubmissionState.valueOf(row.getString("state")),
                row.getString("title"),
                formOf(row),
                row.getInt("round"),
                Columns.clock(row, "clock"),
                Columns.clock(row, "return_clock"),
                Columns.moment(row, "due_at"),
                Columns.maybe(row, "first_sent_at"),
                Columns.maybe(row, "sent_at"),
                Columns.account(row, "edited_by"),
                row.getString("editor"),
                Columns.maybe(row, "submitted_at"),
                approvalOf(row),
                paperOf(row),
                row.getBoolean("stale"),
                Columns.maybe(row, "urged_at"),
                row.getInt("version"));
    }

    private static Submission.Approval approvalOf(ResultSet row) throws SQLException {
        return new Submission.Approval(
                row.getString("approver"),
                Columns.maybe(row, "approved_at"),
                Columns.maybe(row, "frozen_at"),
                row.getString("checksum"));
    }

    private static Submission.Form formOf(ResultSet row) throws SQLException {
        return new Submission.Form(
                Columns.words(row, "addressees"),
                Columns.words(row, "recipients"),
                row.getString("signer_post"),
                row.getString("signer_name"),
                Submission.SignsAs.valueOf(row.getString("signer_as")));
    }

    private static Submission.Paper paperOf(ResultSet row) throws SQLException {
        int number = row.getInt("doc_number");
        var isThere = !row.wasNull();
        return new Submission.Paper(
                isThere ? number : null,
                row.getString("doc_symbol"),
                row.getObject("doc_date", java.time.LocalDate.class),
                Columns.paper(row));
    }
}
