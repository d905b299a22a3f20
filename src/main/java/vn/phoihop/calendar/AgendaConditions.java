package vn.phoihop.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Visibility;

/// What makes a clock a line of a bucket. A bucket has one source or, where it is both what stands still here and what
/// is owed from elsewhere, two; `mine.id` is the organisation asked for, one after the other. With words, `byWords`,
/// all are asked for at once: then the index of words may find what few of them have.
record AgendaConditions(AgendaBucket bucket, List<Filter> sources, boolean byWords) {

    private static final String WORDS = "record_words like '%' || search.fold(:words) || '%'";

    static AgendaConditions of(AgendaBucket bucket, AgendaFilter asked, Visibility visibility, AgendaTimes times) {
        var common = common(asked, visibility);
        var sources = switch (bucket) {
            case OVERDUE -> List.of(owed(common).and("due_at <= :now", "now", ClockStore.time(times.now())));
            case SOON ->
                List.of(owed(common)
                        .and("due_at > :now", "now", ClockStore.time(times.now()))
                        .and("due_at <= :soon", "soon", ClockStore.time(times.soonUntil())));
            case IN_TIME -> List.of(owed(common).and("due_at > :soon", "soon", ClockStore.time(times.soonUntil())));
            case WAITING -> List.of(still(common), awaited(common));
            case DONE ->
                List.of(common.and("organisation_id = mine.id")
                        .and("state = 'STOPPED'")
                        .and("ended_at >= :monday", "monday", ClockStore.time(times.monday())));
        };
        return new AgendaConditions(bucket, sources, !asked.words().isEmpty());
    }

    private static Filter owed(Filter common) {
        return common.and("organisation_id = mine.id").and("state = 'RUNNING'");
    }

    private static Filter still(Filter common) {
        return common.and("organisation_id = mine.id").and("state = 'PAUSED'");
    }

    private static Filter awaited(Filter common) {
        return common.and("owner_id = mine.id")
                .and("state in ('RUNNING', 'PAUSED')")
                .and("organisation_id is distinct from owner_id")
                .and("(organisation_id is null or organisation_id <> all (:organisations))");
    }

    private static Filter common(AgendaFilter asked, Visibility visibility) {
        var common = Filter.none()
                .and("access.may_see(:sees, owner_id, shared_with, published)", "sees", visibility.sees())
                .and("true", "organisations", ids(asked));
        if (!asked.kind().isEmpty()) {
            common = common.and("record_kind = :kind", "kind", asked.kind());
        }
        if (!asked.obligation().isEmpty()) {
            common = common.and("def_code = :obligation", "obligation", asked.obligation());
        }
        if (!asked.words().isEmpty()) {
            common = common.and(WORDS, "words", asked.words().replaceAll("([%_\\\\])", "\\\\$1"));
        }
        return asked.onlyRecords() ? among(common, asked) : common;
    }

    private static Filter among(Filter common, AgendaFilter asked) {
        var keys = List.copyOf(asked.records());
        return common.and(
                        "(record_kind, record_id) in (select kind, id from unnest(:kinds, :records) as key (kind, id))")
                .and(
                        "true",
                        "kinds",
                        keys.stream().map(AgendaFilter.RecordKey::kind).toArray(String[]::new))
                .and(
                        "true",
                        "records",
                        keys.stream().map(AgendaFilter.RecordKey::id).toArray(String[]::new));
    }

    static UUID[] ids(AgendaFilter asked) {
        return asked.organisations().stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    /// The same after a line.
    AgendaConditions after(PageKey cursor) {
        var condition = bucket == AgendaBucket.DONE
                ? "(ended_at, id) < (:after, :after_id)"
                : "(due_at, id) > (:after, :after_id)";
        return new AgendaConditions(
                bucket,
                sources.stream()
                        .map(source ->
                                source.and(condition, "after", cursor.at()).and("true", "after_id", cursor.id()))
                        .toList(),
                byWords);
    }

    /// Whose clocks the sources are read for: each organisation by itself, or all of them at once.
    String whose() {
        return byWords ? " from (values (true)) as mine (all_at_once)" : " from unnest(:organisations) as mine (id)";
    }

    /// The condition of a source, for one organisation or for all of them.
    String where(Filter source) {
        return byWords ? source.where().replace("= mine.id", "= any (:organisations)") : source.where();
    }

    Map<String, Object> parameters() {
        var all = new HashMap<String, Object>();
        sources.forEach(source -> all.putAll(source.parameters()));
        return all;
    }
}
