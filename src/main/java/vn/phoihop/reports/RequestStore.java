package vn.phoihop.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Window;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;

/// Requests as rows: found and changed.
@Component
class RequestStore {

    private static final String ROW = """
            select province_id, id, number, owner_id, state, title, regime_code, regime_version, outline_code,
                   outline_version, figure_form, period,
                   window_from, window_to, due_on, words, units, copies, above_id, paper_kind, paper_id, paper_number,
                   paper_title, drafted_by, drafter, issued_at, closed_at, version
              from reports.request
            """;

    private static final String INSERT = """
            insert into reports.request (province_id, id, number, form_id, owner_id, state, title, regime_code,
                   regime_version, outline_code, outline_version, figure_form, period, window_from, window_to, due_on, words, units, copies,
                   above_id, paper_kind, paper_id, paper_number, paper_title, drafted_by, drafter, drafted_at,
                   version)
            values (:province, :id, :number, :form, :owner, :state, :title, :regime,
                   :regimeVersion, :outline, :outlineVersion, :figures, :period, :from, :to, :due, :words, :units, :copies,
                   :above, :paperKind, :paperId, :paperNumber, :paperTitle, :by, :drafter, :at,
                   0)
            """;

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextNumber() {
        return jdbc.sql("select nextval('reports.number') as number")
                .query((row, n) -> row.getLong("number"))
                .single();
    }

    /// The request this form made already.
    Optional<RequestId> ofForm(String province, UUID form) {
        return jdbc.sql("select id from reports.request where province_id = :province and form_id = :form")
                .param("province", province)
                .param("form", form)
                .query((row, n) -> new RequestId(row.getObject("id", UUID.class)))
                .optional();
    }

    void add(ReportRequest request, UUID form, Instant at) {
        var above = request.above();
        papered(jdbc.sql(INSERT), request.paper())
                .param("province", request.province())
                .param("id", request.id().value())
                .param("number", request.number())
                .param("form", form)
                .param("owner", request.requester().value())
                .param("state", request.state().name())
                .param("title", request.title())
                .param("regime", request.regime())
                .param("regimeVersion", request.regimeVersion())
                .param("outline", request.outline())
                .param("outlineVersion", request.outlineVersion())
                .param("figures", request.form())
                .param("period", request.period().toString())
                .param("from", request.window().from())
                .param("to", request.window().to())
                .param("due", request.dueOn())
                .param("words", request.words())
                .param("units", Columns.uuids(request.units()))
                .param("copies", Columns.uuids(request.copies()))
                .param("above", above == null ? null : above.value(), Types.OTHER)
                .param("by", request.draftedBy().value())
                .param("drafter", request.drafter())
                .param("at", Columns.at(at))
                .update();
    }

    private static StatementSpec papered(StatementSpec sql, @Nullable Reference paper) {
        return sql.param("paperKind", paper == null ? "" : paper.kind())
                .param("paperId", paper == null ? "" : paper.id())
                .param("paperNumber", paper == null ? "" : paper.number())
                .param("paperTitle", paper == null ? "" : paper.title());
    }

    /// From now on the units, and those who get copies, see it.
    void issue(ReportRequest request, List<OrganisationId> readers, Instant at) {
        changed(jdbc.sql("""
                        update reports.request
                           set state = 'ISSUED', shared_with = :readers, issued_at = :at, version = version + 1
                         where province_id = :province and id = :id and version = :version
                        """).param("readers", Columns.uuids(readers)).param("at", Columns.at(at)), request);
    }

    void move(ReportRequest request, RequestState to, LocalDate dueOn, Instant at) {
        var isOver = to == RequestState.CLOSED || to == RequestState.WITHDRAWN;
        changed(
                jdbc.sql("""
                        update reports.request
                           set state = :state, due_on = :due, closed_at = :closed, version = version + 1
                         where province_id = :province and id = :id and version = :version
                        """)
                        .param("state", to.name())
                        .param("due", dueOn)
                        .param("closed", isOver ? Columns.at(at) : null, Types.TIMESTAMP_WITH_TIMEZONE),
                request);
    }

    private static void changed(StatementSpec sql, ReportRequest request) {
        var changed = sql.param("province", request.province())
                .param("id", request.id().value())
                .param("version", request.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("request " + request.id());
        }
    }

    ReportRequest need(RequestId id, Actor actor) {
        return need(id, actor.visibility());
    }

    ReportRequest need(RequestId id, Visibility visibility) {
        return jdbc.sql(ROW + " where id = :id and access.may_see(:sees, owner_id, shared_with, published)")
                .param("id", id.value())
                .param("sees", visibility.sees())
                .query(RequestStore::request)
                .optional()
                .orElseThrow(() -> new NotThere("request " + id));
    }

    /// The request a report answers: whoever sees the report may know what was asked.
    ReportRequest of(Submission submission) {
        return of(submission.request());
    }

    ReportRequest of(RequestId id) {
        return jdbc.sql(ROW + " where id = :id")
                .param("id", id.value())
                .query(RequestStore::request)
                .single();
    }

    private static ReportRequest request(ResultSet row, int n) throws SQLException {
        @Nullable UUID above = row.getObject("above_id", UUID.class);
        return new ReportRequest(
                row.getString("province_id"),
                new RequestId(row.getObject("id", UUID.class)),
                row.getString("number"),
                Columns.organisation(row, "owner_id"),
                RequestState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("regime_code"),
                row.getInt("regime_version"),
                row.getString("outline_code"),
                row.getInt("outline_version"),
                row.getString("figure_form"),
                PeriodCode.parse(row.getString("period")).orElseThrow(),
                new Window(Columns.day(row, "window_from"), Columns.day(row, "window_to")),
                Columns.day(row, "due_on"),
                row.getString("words"),
                Columns.organisations(row, "units"),
                Columns.organisations(row, "copies"),
                above == null ? null : new SubmissionId(above),
                Columns.paper(row),
                Objects.requireNonNull(Columns.account(row, "drafted_by")),
                row.getString("drafter"),
                Columns.maybe(row, "issued_at"),
                Columns.maybe(row, "closed_at"),
                row.getInt("version"));
    }
}
