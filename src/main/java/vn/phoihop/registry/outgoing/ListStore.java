package vn.phoihop.registry.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// The lines of the list of outgoing documents; every question asks what may be seen.
@Component
class ListStore {

    private static final String LINE = """
            select id, owner_id, status, regime, type, symbol, number, subject, dated, parties, signed_by, source_kind,
                   source_id, source_number, source_title, changed_at, version
              from registry.outgoing
            """;

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OutgoingLine> list(OutgoingFilter asked, @Nullable String after, Actor actor, int limit) {
        var start = PageKey.read(after, PageKey.AFTER_ALL);
        var filter = where(asked, actor)
                .and("(changed_at, id) < (:after, :after_id)", "after", start.at())
                .and("true", "after_id", start.id());
        return jdbc.sql(LINE + filter.where() + " order by changed_at desc, id desc limit :limit")
                .params(filter.parameters())
                .param("limit", limit)
                .query(ListStore::line)
                .list();
    }

    /// How many there are in each state, among what these words find.
    Map<OutgoingStatus, Integer> counts(OutgoingFilter asked, Actor actor) {
        var filter = where(asked.with(null), actor);
        var counts = new EnumMap<OutgoingStatus, Integer>(OutgoingStatus.class);
        jdbc.sql("select status, count(*) as count from registry.outgoing " + filter.where() + " group by status")
                .params(filter.parameters())
                .query((row, n) -> counts.put(OutgoingStatus.valueOf(row.getString("status")), row.getInt("count")))
                .list();
        return counts;
    }

    Optional<OutgoingLine> one(OutgoingId id, Actor actor) {
        var filter = seen(actor).and("id = :id", "id", id.value());
        return jdbc.sql(LINE + filter.where())
                .params(filter.parameters())
                .query(ListStore::line)
                .optional();
    }

    /// Those of one set of ids.
    List<OutgoingLine> all(Collection<OutgoingId> ids, Actor actor) {
        var filter = seen(actor)
                .and(
                        "id = any (:ids)",
                        "ids",
                        ids.stream().map(OutgoingId::value).toArray(UUID[]::new));
        return jdbc.sql(LINE + filter.where() + " order by changed_at, id")
                .params(filter.parameters())
                .query(ListStore::line)
                .list();
    }

    Map<String, List<OutgoingLine>> ofSources(String kind, Collection<String> ids, Actor actor) {
        var filter = seen(actor)
                .and("source_kind = :kind", "kind", kind)
                .and("source_id = any (:sources)", "sources", ids.toArray(String[]::new));
        return jdbc
                .sql(LINE + filter.where() + " order by drafted_at, id")
                .params(filter.parameters())
                .query(ListStore::line)
                .list()
                .stream()
                .filter(line -> line.source() != null)
                .collect(Collectors.groupingBy(line -> source(line).id(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Reference source(OutgoingLine line) {
        var source = line.source();
        if (source == null) {
            throw new IllegalStateException("without a source: " + line.id());
        }
        return source;
    }

    /// What corrects or replaces this one.
    List<OutgoingSheet.Amended> amending(OutgoingDocument document, Actor actor) {
        var filter = seen(actor).and("amended_id = :id", "id", document.id().value());
        return jdbc.sql("select id, amends, symbol, number, subject, type from registry.outgoing " + filter.where()
                        + " and status <> 'DISCARDED' order by drafted_at, id")
                .params(filter.parameters())
                .query((row, n) -> new OutgoingSheet.Amended(
                        Amendment.valueOf(row.getString("amends")),
                        new Reference(
                                OutgoingDocument.KIND,
                                row.getString("id"),
                                row.getString("number").isEmpty() ? row.getString("symbol") : row.getString("number"),
                                row.getString("subject").isEmpty() ? row.getString("type") : row.getString("subject"))))
                .list();
    }

    /// What waits for this actor in one of these states, since when; oldest first.
    List<Waiting> waiting(Actor actor, List<OutgoingStatus> states, int limit) {
        return jdbc
                .sql("""
                select id, owner_id, status, regime, type, symbol, number, subject, dated, parties, signed_by,
                       source_kind, source_id, source_number, source_title, changed_at, version
                  from registry.outgoing
                 where (owner_id = :organisation and not :account = any (authors)
                        or status = 'APPROVED' and (owner_id = :organisation or :organisation = any (parties))
                           and not :organisation = any (signed_by))
                   and status = any (:states)
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by changed_at, id
                 limit :limit
                """)
                .param("organisation", actor.organisation().value())
                .param("account", actor.account().value())
                .param("states", states.stream().map(OutgoingStatus::name).toArray(String[]::new))
                .param("sees", actor.visibility().sees())
                .param("limit", limit)
                .query(ListStore::line)
                .list()
                .stream()
                .map(line -> new Waiting(line, line.changedAt()))
                .toList();
    }

    /// A document that waits, and since when.
    record Waiting(OutgoingLine line, Instant since) {}

    private static Filter seen(Actor actor) {
        return Filter.none()
                .and(
                        "access.may_see(:sees, owner_id, shared_with, published)",
                        "sees",
                        actor.visibility().sees());
    }

    private static Filter where(OutgoingFilter asked, Actor actor) {
        var filter = seen(actor);
        if (!asked.words().isEmpty()) {
            filter = filter.and(
                    "(search.fold(terms) like '%' || search.fold(:words) || '%'"
                            + " or search.fold(number) like '%' || search.fold(:words) || '%')",
                    "words", asked.words());
        }
        if (asked.status() != null) {
            filter = filter.and("status = :status", "status", asked.status().name());
        }
        var phase = asked.phase();
        return phase == null ? filter : in(phase, filter, actor);
    }

    private static Filter in(OutgoingFilter.Phase phase, Filter filter, Actor actor) {
        return switch (phase) {
            case OPEN -> filter.and("status in ('DRAFT', 'CHECKED', 'APPROVED', 'SIGNED', 'NUMBERED')");
            case OUT -> filter.and("status in ('ISSUED', 'CORRECTED', 'REPLACED', 'RECALLED')");
            case MINE ->
                filter.and("owner_id = :mine", "mine", actor.organisation().value())
                        .and("status = any (:steps)", "steps", steps(actor));
        };
    }

    /// In which states somebody of these roles can bring a document further.
    private static String[] steps(Actor actor) {
        var steps = new java.util.TreeSet<String>();
        if (actor.is(Role.LEADER)) {
            steps.addAll(List.of("DRAFT", "CHECKED", "APPROVED"));
        }
        if (actor.is(Role.CLERK)) {
            steps.addAll(List.of("DRAFT", "SIGNED", "NUMBERED"));
        }
        steps.add("DRAFT");
        return steps.toArray(String[]::new);
    }

    private static OutgoingLine line(ResultSet row, int n) throws SQLException {
        int parties = ((UUID[]) row.getArray("parties").getArray()).length;
        return new OutgoingLine(
                new OutgoingId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                OutgoingStatus.valueOf(row.getString("status")),
                row.getString("regime"),
                row.getString("type"),
                row.getString("symbol"),
                row.getString("number"),
                row.getString("subject"),
                row.getObject("dated", java.time.LocalDate.class),
                parties > 0,
                ((UUID[]) row.getArray("signed_by").getArray()).length,
                parties + 1,
                OutgoingRows.source(row),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
