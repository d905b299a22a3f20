package vn.phoihop.reports;

import java.sql.Types;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// What changes a report of a unit, each under the version it was seen at.
@Component
class SubmissionMoves {

    private static final String WHERE = " where province_id = :province and id = :id and version = :version";

    private final JdbcClient jdbc;

    SubmissionMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Only the state.
    void move(Submission submission, SubmissionState to) {
        SubmissionStore.changed(
                jdbc.sql("update reports.submission set state = :state, version = version + 1" + WHERE)
                        .param("state", to.name()),
                submission);
    }

    /// Somebody wrote in it: who is remembered, because another has to approve it.
    void edited(Submission submission, int filled, int asked, Actor by) {
        SubmissionStore.changed(
                jdbc.sql("""
                        update reports.submission
                           set state = 'DRAFTED', edited_by = :by, editor = :name, submitted_at = null,
                               filled = :filled, asked = :asked, version = version + 1
                        """ + WHERE)
                        .param("by", by.account().value())
                        .param("name", by.name())
                        .param("filled", filled)
                        .param("asked", asked),
                submission);
    }

    void framed(Submission submission, String title, Submission.Form form, Actor by) {
        SubmissionStore.changed(
                SubmissionStore.form(jdbc.sql("""
                        update reports.submission
                           set title = :title, addressees = :addressees, recipients = :recipients, signer_post = :post,
                               signer_name = :name, signer_as = :as, edited_by = :by, editor = :editor,
                               submitted_at = null, state = 'DRAFTED', version = version + 1
                        """ + WHERE), form)
                        .param("title", title)
                        .param("by", by.account().value())
                        .param("editor", by.name()),
                submission);
    }

    void submitted(Submission submission, @Nullable Instant at) {
        SubmissionStore.changed(
                jdbc.sql("update reports.submission set submitted_at = :at, version = version + 1" + WHERE)
                        .param("at", Columns.at(at), Types.TIMESTAMP_WITH_TIMEZONE),
                submission);
    }

    /// Approved: its figures are frozen from now on.
    void approved(Submission submission, String checksum, Instant at, Actor by) {
        SubmissionStore.changed(
                jdbc.sql("""
                        update reports.submission
                           set state = 'APPROVED', approved_by = :by, approver = :name, approved_at = :at,
                               frozen_at = :at, checksum = :checksum, submitted_at = null, version = version + 1
                        """ + WHERE)
                        .param("by", by.account().value())
                        .param("name", by.name())
                        .param("at", Columns.at(at))
                        .param("checksum", checksum),
                submission);
    }

    /// Back to whoever writes it: nothing is frozen any more.
    void reopened(Submission submission, SubmissionState to, int round) {
        SubmissionStore.changed(jdbc.sql("""
                        update reports.submission
                           set state = :state, round = :round, approved_by = null, approver = '', approved_at = null,
                               frozen_at = null, checksum = '', submitted_at = null, doc_number = null,
                               doc_symbol = '', doc_date = null, paper_kind = '', paper_id = '', paper_number = '',
                               paper_title = '', version = version + 1
                        """ + WHERE).param("state", to.name()).param("round", round), submission);
    }

    /// Sent under this number and date: whoever is to get it sees it. What went out another way is frozen from now on.
    void sent(Submission submission, Submission.Paper paper, String checksum, Set<OrganisationId> readers, Instant at) {
        var document = paper.document();
        SubmissionStore.changed(
                jdbc.sql("""
                        update reports.submission
                           set state = 'SENT', shared_with = :readers, doc_number = :number, doc_symbol = :symbol,
                               doc_date = :date, paper_kind = :kind, paper_id = :paper, paper_number = :printed,
                               paper_title = :paperTitle, first_sent_at = coalesce(first_sent_at, :at), sent_at = :at,
                               frozen_at = coalesce(frozen_at, :at), checksum = :checksum,
                               version = version + 1
                        """ + WHERE)
                        .param("readers", Columns.uuids(readers))
                        .param("number", paper.number(), Types.INTEGER)
                        .param("symbol", paper.symbol())
                        .param("checksum", checksum)
                        .param("date", paper.date(), Types.DATE)
                        .param("kind", document == null ? "" : document.kind())
                        .param("paper", document == null ? "" : document.id())
                        .param("printed", document == null ? "" : document.number())
                        .param("paperTitle", document == null ? "" : document.title())
                        .param("at", Columns.at(at)),
                submission);
    }

    /// The document it is going out as; null when that was thrown away.
    void papered(Submission submission, @Nullable Reference document) {
        SubmissionStore.changed(
                jdbc.sql("""
                        update reports.submission
                           set paper_kind = :kind, paper_id = :paper, paper_number = :number, paper_title = :title,
                               version = version + 1
                        """ + WHERE)
                        .param("kind", document == null ? "" : document.kind())
                        .param("paper", document == null ? "" : document.id())
                        .param("number", document == null ? "" : document.number())
                        .param("title", document == null ? "" : document.title()),
                submission);
    }

    /// Another clock runs for it: of the first sending, or of a return.
    void timed(Submission submission, @Nullable ClockId clock, @Nullable ClockId returned, Instant due) {
        jdbc.sql("""
                update reports.submission
                   set clock = coalesce(:clock, clock), return_clock = :returned, due_at = :due
                 where province_id = :province and id = :id
                """)
                .param("clock", clock == null ? null : clock.value(), Types.OTHER)
                .param("returned", returned == null ? null : returned.value(), Types.OTHER)
                .param("due", Columns.at(due))
                .param("province", submission.province())
                .param("id", submission.id().value())
                .update();
    }

    /// Something it took in was unlocked.
    void stale(Submission submission, boolean isStale) {
        jdbc.sql("""
                update reports.submission set stale = :stale where province_id = :province and id = :id
                """)
                .param("stale", isStale)
                .param("province", submission.province())
                .param("id", submission.id().value())
                .update();
    }

    void urged(Submission submission, Instant at) {
        jdbc.sql("""
                update reports.submission set urged_at = :at where province_id = :province and id = :id
                """)
                .param("at", Columns.at(at))
                .param("province", submission.province())
                .param("id", submission.id().value())
                .update();
    }

    /// The report takes in the answers to this request.
    void takesIn(Submission submission, RequestId request) {
        jdbc.sql("""
                update reports.submission set takes_in = :request where province_id = :province and id = :id
                """)
                .param("request", request.value())
                .param("province", submission.province())
                .param("id", submission.id().value())
                .update();
    }
}
