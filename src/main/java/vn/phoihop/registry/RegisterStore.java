package vn.phoihop.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.registry.symbols.Excerpt;
import vn.phoihop.registry.symbols.PartialDate;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Visibility;

/// The lines of the register, found and in order; every question asks what may be seen.
@Component
class RegisterStore {

    /// What became of a document after it had its number: of those who sent it, and of those who got it.
    private static final String FATE = """
            coalesce((
              select outgoing.status
                from registry.outgoing
               where outgoing.province_id = document.province_id and outgoing.document_id = document.id
                 and outgoing.status in ('DISCARDED', 'RECALLED', 'REPLACED', 'CORRECTED')
               limit 1), (
              select outgoing.status
                from registry.outgoing_receiver as receiver
                join registry.outgoing
                  on outgoing.province_id = receiver.province_id and outgoing.id = receiver.outgoing_id
               where receiver.receipt_province_id = document.province_id and receiver.receipt_id = document.id
                 and outgoing.status in ('RECALLED', 'REPLACED', 'CORRECTED')
               limit 1), '') as fate
            """;

    private static final String LINE = """
            select id, owner_id, direction, status, type, number, symbol, issuer, dated, dated_from, subject,
                   arrived_on, due_on, ordinal, errors, warnings, urgency, internal, filed_at,
            """ + FATE + """
              from registry.document
            """;

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// As filed, newest first.
    List<DocumentLine> filed(Filter filter, PageKey after, int limit) {
        var asked = filter.and("(filed_at, id) < (cast(:after as timestamptz), :after_id)", "after", after.at())
                .and("true", "after_id", after.id());
        return lines(LINE + asked.where() + " order by filed_at desc, id desc limit :limit", asked, limit);
    }

    /// By the date of the document, newest first.
    List<DocumentLine> dated(Filter filter, RegisterCursor after, int limit) {
        return ranked(filter, after, limit);
    }

    /// Those of one rank of a search, newest document first.
    List<DocumentLine> ranked(Filter filter, RegisterCursor after, int limit) {
        var asked = filter.and("(dated_from, id) < (:after, :after_id)", "after", after.dated())
                .and("true", "after_id", after.id());
        return lines(LINE + asked.where() + " order by dated_from desc, id desc limit :limit", asked, limit);
    }

    private List<DocumentLine> lines(String sql, Filter filter, int limit) {
        return jdbc.sql(sql)
                .params(filter.parameters())
                .param("limit", limit)
                .query(RegisterStore::line)
                .list();
    }

    /// The texts of a page of lines, one question for all of them.
    Map<DocumentId, String> texts(List<DocumentLine> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select document_id, left(text, 200000) as text
                          from registry.content
                         where document_id = any(:ids)
                        """)
                .param("ids", lines.stream().map(line -> line.id().value()).toArray(UUID[]::new))
                .query((row, n) ->
                        Map.entry(new DocumentId(row.getObject("document_id", UUID.class)), row.getString("text")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// How many lines a filter has, and how they divide; one question, and no more lines than `most` are looked at.
    List<RegisterCounts.Count> counts(Filter filter, int most) {
        return jdbc.sql("""
                with counted as (
                  select direction, status, type, extract(year from dated_from)::int as year,
                         errors + warnings > 0 as found
                    from registry.document
                """ + filter.where() + """

                   limit :most)
                select direction, status, type, year, found, count(*) as count
                  from counted
                 group by grouping sets ((), (direction), (status), (type), (year), (found))
                """)
                .params(filter.parameters())
                .param("most", most)
                .query((row, n) -> new RegisterCounts.Count(
                        row.getString("direction"),
                        row.getString("status"),
                        row.getString("type"),
                        row.getObject("year", Integer.class),
                        row.getObject("found", Boolean.class),
                        row.getInt("count")))
                .list();
    }

    /// Every line of a filter as the official book has it, by year and number; handed over one at a time.
    void book(Filter filter, int most, Consumer<BookLine> each) {
        try (var lines = jdbc
                .sql("""
                select direction, status, coalesce(period, '') as period, ordinal, arrived_on, issuer, number, symbol,
                       dated, type, subject, signer, addressees, recipients, copies, note,
                """ + FATE + """
                  from registry.document
                  left join lateral (
                       select period, type_group
                         from registry.series
                        where series.province_id = document.province_id
                          and series.id = document.series_id) as numbered on true
                """ + filter.where() + """

                 order by direction, period, type_group, ordinal, filed_at, document.id
                 limit :most
                """)
                .params(filter.parameters())
                .param("most", most)
                .withFetchSize(500)
                .query(BookLine::of)
                .stream()) {
            lines.forEach(each);
        }
    }

    /// What waits, what came this month, what has findings: the figures of the home page.
    Tally tally(OrganisationId owner, Instant month, Visibility visibility) {
        return jdbc.sql("""
                select count(*) filter (where status = 'TO_COMPLETE') as waiting,
                       count(*) filter (where registered_at >= :month) as registered,
                       count(*) filter (where errors > 0) as wrong
                  from registry.document
                 where owner_id = :owner
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("month", month.atOffset(ZoneOffset.UTC))
                .param("owner", owner.value())
                .param("sees", visibility.sees())
                .query((row, n) -> new Tally(row.getInt("waiting"), row.getInt("registered"), row.getInt("wrong")))
                .single();
    }

    /// What an organisation has in its register.
    record Tally(int waiting, int registered, int wrong) {}

    /// Plans every question of this transaction for the words it really asks: rare and common ones run differently.
    void planEach() {
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query((row, n) -> row.getString(1))
                .single();
    }

    /// Whether the register has another document of the same number, symbol, issuer and date.
    boolean hasTwin(Document document, Visibility visibility) {
        return !twins(document.id(), document.head(), visibility).isEmpty();
    }

    List<DocumentLine> twins(DocumentId id, DocumentHead head, Visibility visibility) {
        if (head.code().isEmpty()) {
            return List.of();
        }
        return jdbc.sql(LINE + """
                 where search.fold(code) = search.fold(:code)
                   and code = :code
                   and dated = :dated
                   and search.fold(issuer) = search.fold(:issuer)
                   and id <> :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by filed_at, id
                 limit 5
                """)
                .param("code", head.code())
                .param("dated", head.dated().iso())
                .param("issuer", head.issuer())
                .param("id", id.value())
                .param("sees", visibility.sees())
                .query(RegisterStore::line)
                .list();
    }

    static DocumentLine line(ResultSet row, int n) throws SQLException {
        return new DocumentLine(
                new DocumentId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                Direction.valueOf(row.getString("direction")),
                DocumentStatus.valueOf(row.getString("status")),
                row.getString("type"),
                row.getString("number"),
                row.getString("symbol"),
                row.getString("issuer"),
                new PartialDate(row.getString("dated")),
                row.getString("subject"),
                row.getObject("arrived_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("ordinal", Integer.class),
                row.getInt("errors"),
                row.getInt("warnings"),
                Urgency.valueOf(row.getString("urgency")),
                row.getBoolean("internal"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getString("fate"),
                new Excerpt(List.of()));
    }
}
