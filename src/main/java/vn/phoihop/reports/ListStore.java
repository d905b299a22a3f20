package vn.phoihop.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Reference;

/// The lines of the lists of reports and requests; every question asks what may be seen.
@Component
class ListStore {

    private static final String LINE = """
            select id, number, title, request_id, owner_id, requester_id, state, takes_in is not null as takes_in, round,
                   coalesce(return_clock, clock) as clock, due_at, first_sent_at, sent_at, submitted_at, urged_at,
                   filled, asked, stale, version,
                   case when takes_in is not null and clock is null then false
                        when first_sent_at is not null and state <> 'RETURNED' then first_sent_at >= due_at
                        when state in ('NOT_STARTED', 'DRAFTED', 'APPROVED', 'SIGNED', 'RETURNED') then due_at <= :now
                        else false end as late
              from reports.submission
            """;

    private static final String REQUESTS = """
            select request.id, request.number, request.title, request.owner_id, request.state, request.period,
                   request.due_on, request.regime_code, counted.units, counted.sent, counted.late
              from reports.request
              left join lateral (
                select count(*) as units,
                       count(*) filter (where first_sent_at is not null) as sent,
                       count(*) filter (where coalesce(first_sent_at, :now) >= due_at
                                          and state <> 'EXEMPTED') as late
                  from reports.submission
                 where submission.request_id = request.id and submission.owner_id <> request.owner_id
                   and access.may_see(:sees, submission.owner_id, submission.shared_with, submission.published)
              ) as counted on true
             where access.may_see(:sees, request.owner_id, request.shared_with, request.published)
               and (cast(:state as text) is null or request.state = :state)
               and (:words = '' or search.fold(request.number || ' ' || request.title)
                                   like '%' || search.fold(:words) || '%')
             order by request.drafted_at desc, request.id desc
             limit :most
            """;

    private static final String WAITING = """
            select waiting.record, waiting.number, waiting.title, waiting.words, waiting.since
              from (
                select id::text as record, number, title, 'reports.approval.report' as words,
                       submitted_at as since
                  from reports.submission
                 where owner_id = :own and state = 'DRAFTED' and submitted_at is not null
                   and access.may_see(:sees, owner_id, shared_with, published)
                union all
                select id::text, number, title, 'reports.approval.sign', approved_at
                  from reports.submission
                 where owner_id = :own and state = 'APPROVED' and paper_id = ''
                   and access.may_see(:sees, owner_id, shared_with, published)
                union all
                select 'requests/' || id, number, title, 'reports.approval.request', drafted_at
                  from reports.request
                 where owner_id = :own and state = 'DRAFT'
                   and access.may_see(:sees, owner_id, shared_with, published)
                union all
                select 'recommendations/' || id, number, words, 'reports.approval.recommendation', issued_at
                  from reports.recommendation
                 where addressee_id = :own and state in ('ISSUED', 'ACKNOWLEDGED')
                   and access.may_see(:sees, owner_id, shared_with, published)
              ) as waiting
             order by waiting.since, waiting.record
             limit :limit
            """;

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SubmissionLine> submissions(ReportFilter filter, @Nullable String after, Instant now, Actor actor, int most) {
        var key = PageKey.read(after, PageKey.AFTER_ALL);
        var conditions = conditions(filter, actor)
                .and("(due_at, id) < (:dueAt, :afterId)", "dueAt", key.at())
                .and("true", "afterId", key.id());
        return jdbc.sql(LINE + conditions.where() + " order by due_at desc, id desc limit :most")
                .params(conditions.parameters())
                .param("now", Columns.at(now))
                .param("most", most)
                .query(ListStore::line)
                .list();
    }

    private static Filter conditions(ReportFilter filter, Actor actor) {
        var own = actor.organisation().value();
        var conditions = Filter.none()
                .and(
                        "access.may_see(:sees, owner_id, shared_with, published)",
                        "sees",
                        actor.visibility().sees());
        if (filter.late()) {
            conditions = conditions
                    .and("state in ('NOT_STARTED', 'DRAFTED', 'APPROVED', 'SIGNED', 'RETURNED')")
                    .and("due_at <= :now");
        }
        conditions = inBox(conditions, filter.box(), own);
        if (filter.state() != null) {
            conditions =
                    conditions.and("state = :state", "state", filter.state().name());
        }
        if (!filter.words().isBlank()) {
            conditions = conditions.and(
                    "search.fold(number || ' ' || title) like '%' || search.fold(:words) || '%'",
                    "words", filter.words().strip());
        }
        return conditions;
    }

    private static Filter inBox(Filter conditions, ReportFilter.Box box, UUID own) {
        return switch (box) {
            case OWED ->
                conditions
                        .and("owner_id = :own", "own", own)
                        .and("state in ('NOT_STARTED', 'DRAFTED', 'APPROVED', 'SIGNED', 'RETURNED')");
            case OURS -> conditions.and("owner_id = :own", "own", own);
            case ASKED -> conditions.and("requester_id = :own and owner_id <> :own", "own", own);
            case ALL -> conditions;
        };
    }

    Map<String, Long> counts(ReportFilter filter, Actor actor) {
        return jdbc
                .sql("""
                        select 'OWED' as name, count(*) as count from reports.submission
                         where owner_id = :own and access.may_see(:sees, owner_id, shared_with, published)
                           and state in ('NOT_STARTED', 'DRAFTED', 'APPROVED', 'SIGNED', 'RETURNED')
                        union all
                        select 'OURS', count(*) from reports.submission
                         where owner_id = :own and access.may_see(:sees, owner_id, shared_with, published)
                        union all
                        select 'ASKED', count(*) from reports.submission
                         where requester_id = :own and owner_id <> :own
                           and access.may_see(:sees, owner_id, shared_with, published)
                        """)
                .param("own", actor.organisation().value())
                .param("sees", actor.visibility().sees())
                .query((row, n) -> Map.entry(row.getString("name"), row.getLong("count")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The reports that answer a request, the late ones first.
    List<SubmissionLine> of(RequestId request, Instant now, Actor actor) {
        return jdbc.sql(LINE + """
                 where request_id = :request and access.may_see(:sees, owner_id, shared_with, published)
                 order by number
                """)
                .param("request", request.value())
                .param("sees", actor.visibility().sees())
                .param("now", Columns.at(now))
                .query(ListStore::line)
                .list();
    }

    List<RequestLine> requests(String words, @Nullable RequestState state, Instant now, Actor actor, int most) {
        return jdbc.sql(REQUESTS)
                .param("now", Columns.at(now))
                .param("sees", actor.visibility().sees())
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("words", words.strip())
                .param("most", most)
                .query((row, n) -> new RequestLine(
                        new RequestId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("title"),
                        Columns.organisation(row, "owner_id"),
                        RequestState.valueOf(row.getString("state")),
                        row.getString("period"),
                        Columns.day(row, "due_on"),
                        row.getInt("units"),
                        row.getInt("sent"),
                        row.getInt("late"),
                        row.getString("regime_code")))
                .list();
    }

    /// How many reports the own organisation still waits for, and how many of them are late.
    record Asked(long late, long all) {}

    Asked standing(Instant now, Actor actor) {
        return jdbc.sql("""
                select count(*) filter (where due_at <= :now) as late, count(*) as waited
                  from reports.submission
                 where requester_id = :own and owner_id <> :own
                   and state in ('NOT_STARTED', 'DRAFTED', 'APPROVED', 'SIGNED', 'RETURNED')
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("now", Columns.at(now))
                .param("own", actor.organisation().value())
                .param("sees", actor.visibility().sees())
                .query((row, n) -> new Asked(row.getLong("late"), row.getLong("waited")))
                .single();
    }

    /// What waits for a leader of the own organisation, oldest first.
    List<Approval> waiting(Actor actor, int limit) {
        return jdbc.sql(WAITING)
                .param("own", actor.organisation().value())
                .param("sees", actor.visibility().sees())
                .param("limit", limit)
                .query((row, n) -> new Approval(
                        new Reference(
                                "reports", row.getString("record"), row.getString("number"), row.getString("title")),
                        row.getString("words"),
                        Columns.moment(row, "since")))
                .list();
    }

    private static SubmissionLine line(ResultSet row, int n) throws SQLException {
        return new SubmissionLine(
                new SubmissionId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                new RequestId(row.getObject("request_id", UUID.class)),
                Columns.organisation(row, "owner_id"),
                Columns.organisation(row, "requester_id"),
                SubmissionState.valueOf(row.getString("state")),
                row.getBoolean("takes_in"),
                row.getInt("round"),
                Columns.clock(row, "clock"),
                Columns.moment(row, "due_at"),
                Columns.maybe(row, "first_sent_at"),
                Columns.maybe(row, "sent_at"),
                Columns.maybe(row, "submitted_at"),
                Columns.maybe(row, "urged_at"),
                row.getInt("filled"),
                row.getInt("asked"),
                row.getBoolean("late"),
                row.getBoolean("stale"),
                row.getInt("version"));
    }
}
