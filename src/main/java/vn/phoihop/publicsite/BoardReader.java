package vn.phoihop.publicsite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicStage;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.shared.Filter;

/// Reads the board.
@Repository
class BoardReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String LINE = """
            select kind, number, title, summary, place, area_id, field, organisation_name, stage, received_on, due_on,
                   answered_on, closed_on, published_at, changed_at
              from publicsite.entry
            """;

    private static final String ORDER = """

             order by changed_at desc, kind desc, number desc
             limit :size
            """;

    private static final String RECENT = """
            select kind, number, title, summary, place, area_id, field, organisation_name, stage, received_on, due_on,
                   answered_on, closed_on, published_at, changed_at
              from (select kind, number, title, summary, place, area_id, field, organisation_name, stage, received_on,
                           due_on, answered_on, closed_on, published_at, changed_at, words
                      from publicsite.entry
                    {where}
                     order by changed_at desc, kind desc, number desc
                     limit 2000) as latest
             where words @@ plainto_tsquery('simple', search.fold(:words))
            """;

    private static final String BY_WORDS = """
            with hit as materialized (
              select kind, number, title, summary, place, area_id, field, organisation_name, stage, received_on, due_on,
                     answered_on, closed_on, published_at, changed_at
                from publicsite.entry
              {where}
                 and words @@ plainto_tsquery('simple', search.fold(:words)))
            select kind, number, title, summary, place, area_id, field, organisation_name, stage, received_on, due_on,
                   answered_on, closed_on, published_at, changed_at
              from hit
            """;

    private final JdbcClient jdbc;

    BoardReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The entries a visitor asks for, the latest changed first, after a key.
    ///
    /// Words are looked for among the latest few thousand first, which finds common ones at once; when too few are
    /// there, they are rare, and the index of words is asked for all of them. Either way little is read.
    List<BoardLine> lines(BoardFilter wanted, Optional<BoardKey> after, int size) {
        var filter = where(wanted, after);
        if (wanted.words().isBlank()) {
            return list(LINE + filter.where() + ORDER, filter, wanted, size);
        }
        var recent = list(RECENT.replace("{where}", filter.where()) + ORDER, filter, wanted, size);
        return recent.size() == size
                ? recent
                : list(BY_WORDS.replace("{where}", filter.where()) + ORDER, filter, wanted, size);
    }

    private List<BoardLine> list(String sql, Filter filter, BoardFilter wanted, int size) {
        return jdbc.sql(sql)
                .params(filter.parameters())
                .param("words", wanted.words())
                .param("size", size)
                .query(BoardReader::line)
                .list();
    }

    private static Filter where(BoardFilter wanted, Optional<BoardKey> after) {
        var filter = Filter.none().and("withdrawn_at is null");
        if (after.isPresent()) {
            filter = filter.and("(changed_at, kind, number) < (:afterAt, :afterKind, :afterNumber)")
                    .and("true", "afterAt", after.get().at().atOffset(ZoneOffset.UTC))
                    .and("true", "afterKind", after.get().kind())
                    .and("true", "afterNumber", after.get().number());
        }
        if (wanted.kind() != null) {
            filter = filter.and("kind = :kind", "kind", wanted.kind().name());
        }
        if (!wanted.field().isBlank()) {
            filter = filter.and("field = :field", "field", wanted.field());
        }
        if (wanted.area() != null) {
            filter = filter.and("area_id = :area", "area", wanted.area());
        }
        if (wanted.organisation() != null) {
            filter = filter.and("organisation_id = :organisation", "organisation", wanted.organisation());
        }
        if (!wanted.stages().isEmpty()) {
            filter = filter.and(
                    "stage in (:stages)",
                    "stages",
                    wanted.stages().stream().map(Enum::name).toList());
        }
        return filter;
    }

    Optional<BoardLine> line(PublicKind kind, String number) {
        return jdbc.sql(LINE + """
                 where kind = :kind and number = :number and withdrawn_at is null
                 order by province_id
                 limit 1
                """)
                .param("kind", kind.name())
                .param("number", number)
                .query(BoardReader::line)
                .optional();
    }

    Optional<Shown> find(PublicKind kind, String number) {
        return jdbc.sql("""
                select kind, number, content, published_at, changed_at, withdrawn_at, withdrawn_reason
                  from publicsite.entry
                 where kind = :kind and number = :number
                 order by province_id
                 limit 1
                """)
                .param("kind", kind.name())
                .param("number", number)
                .query(BoardReader::shown)
                .optional();
    }

    /// Whether an entry of some kind carries exactly this number, and which.
    Optional<PublicKind> kindOf(String number) {
        return jdbc.sql("""
                select kind from publicsite.entry where kind in (:kinds) and number = :number
                 order by kind limit 1
                """)
                .param(
                        "kinds",
                        List.of(PublicKind.values()).stream().map(Enum::name).toList())
                .param("number", number)
                .query((row, n) -> PublicKind.valueOf(row.getString("kind")))
                .optional();
    }

    Optional<PublicFile> file(PublicKind kind, String number, String name) {
        return jdbc.sql("""
                select copy.name, copy.media_type, copy.bytes
                  from publicsite.copy
                  join publicsite.entry using (province_id, kind, number)
                 where kind = :kind and number = :number and copy.name = :name and entry.withdrawn_at is null
                 order by province_id
                 limit 1
                """)
                .param("kind", kind.name())
                .param("number", number)
                .param("name", name)
                .query((row, n) ->
                        new PublicFile(row.getString("name"), row.getString("media_type"), row.getBytes("bytes")))
                .optional();
    }

    private static BoardLine line(ResultSet row, int n) throws SQLException {
        return new BoardLine(
                PublicKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("place"),
                row.getObject("area_id", UUID.class),
                row.getString("field"),
                row.getString("organisation_name"),
                PublicStage.valueOf(row.getString("stage")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                moment(row, "published_at"),
                moment(row, "changed_at"));
    }

    /// The files of some entries, all at once.
    List<PublicFileLine> files(List<PublicKind> kinds, List<String> numbers) {
        return jdbc.sql("""
                select kind, number, copy.name, copy.media_type, octet_length(copy.bytes) as size
                  from publicsite.copy
                  join publicsite.entry using (province_id, kind, number)
                  join unnest(:kinds, :numbers) as asked (kind, number) using (kind, number)
                 where entry.withdrawn_at is null
                 order by kind, number, copy.name
                """)
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, n) -> new PublicFileLine(
                        PublicKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getInt("size")))
                .list();
    }

    private static Shown shown(ResultSet row, int n) throws SQLException {
        if (row.getObject("withdrawn_at") != null) {
            return new Shown.Withdrawn(
                    PublicKind.valueOf(row.getString("kind")),
                    row.getString("number"),
                    moment(row, "withdrawn_at"),
                    WithdrawalReason.valueOf(row.getString("withdrawn_reason")));
        }
        return new Shown.Entry(
                JSON.readValue(row.getString("content"), PublicEntry.class),
                moment(row, "published_at"),
                moment(row, "changed_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
