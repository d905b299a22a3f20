package vn.phoihop.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Audience;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What happened to requests and reports, in sentences; each says who may read it.
@Component
class EntryStore {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What happened, what its sentence is filled with, and what was said.
    record Said(String act, List<String> details, String words) {

        static Said of(Enum<?> act, String words, String... details) {
            return new Said(act.name(), List.of(details), words);
        }

        static Said of(String act, String words, String... details) {
            return new Said(act, List.of(details), words);
        }
    }

    void tell(ReportRequest request, Said said, Audience audience, Actor by, Instant at) {
        tell(request.province(), request.id(), null, said, audience, by, at);
    }

    void tell(Submission submission, Said said, Audience audience, Actor by, Instant at) {
        tell(submission.province(), submission.request(), submission.id(), said, audience, by, at);
    }

    private void tell(
            String province,
            RequestId request,
            @Nullable SubmissionId submission,
            Said said,
            Audience audience,
            Actor by,
            Instant at) {
        jdbc.sql("""
                insert into reports.entry (province_id, request_id, submission_id, act, organisation_id, account,
                       person, at, details, words, owner_id, shared_with)
                values (:province, :request, :submission, :act, :organisation, :account,
                       :person, :at, :details, :words, :owner, :shared)
                """)
                .param("province", province)
                .param("request", request.value())
                .param("submission", submission == null ? null : submission.value(), Types.OTHER)
                .param("act", said.act())
                .param("organisation", by.organisation().value())
                .param("account", by.account().value())
                .param("person", by.name())
                .param("at", Columns.at(at))
                .param("details", said.details().toArray(String[]::new))
                .param("words", said.words())
                .param("owner", audience.owner().value())
                .param("shared", Columns.uuids(audience.sharedWith()))
                .update();
    }

    List<EntryLine> of(SubmissionId submission, Actor actor) {
        return jdbc.sql("""
                select seq, act, organisation_id, person, at, details, words
                  from reports.entry
                 where submission_id = :submission and access.may_see(:sees, owner_id, shared_with, published)
                 order by at desc, seq desc
                 limit :most
                """)
                .param("submission", submission.value())
                .param("sees", actor.visibility().sees())
                .param("most", MOST)
                .query(EntryStore::line)
                .list();
    }

    /// What happened to a request itself.
    List<EntryLine> of(RequestId request, Actor actor) {
        return jdbc.sql("""
                select seq, act, organisation_id, person, at, details, words
                  from reports.entry
                 where request_id = :request and submission_id is null
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by at desc, seq desc
                 limit :most
                """)
                .param("request", request.value())
                .param("sees", actor.visibility().sees())
                .param("most", MOST)
                .query(EntryStore::line)
                .list();
    }

    private static EntryLine line(ResultSet row, int n) throws SQLException {
        return new EntryLine(
                row.getString("act"),
                new OrganisationId(row.getObject("organisation_id", java.util.UUID.class)),
                row.getString("person"),
                Columns.moment(row, "at"),
                Columns.words(row, "details"),
                row.getString("words"));
    }
}
