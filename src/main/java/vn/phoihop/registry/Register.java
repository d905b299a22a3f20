package vn.phoihop.registry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.registry.symbols.DocumentCode;
import vn.phoihop.registry.symbols.Excerpt;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Slice;

/// The register as it is read: lists, searches, counts (sổ đăng ký văn bản).
@Component
public class Register {

    /// Lines of one page.
    public static final int PAGE = 30;

    /// The ranks of a search, best first. A rank leaves out what a better one has shown.
    private static final List<String> RANKS = List.of(
            "search.fold(code) = :code",
            "search.fold(code) <> :code and head_terms @@ registry.all_words(:words)",
            "search.fold(code) <> :code and terms @@ registry.phrase(:words)"
                    + " and not head_terms @@ registry.all_words(:words)",
            "search.fold(code) <> :code and terms @@ registry.all_words(:words)"
                    + " and not head_terms @@ registry.all_words(:words)"
                    + " and id not in (select other.id from registry.document as other"
                    + " where other.terms @@ registry.phrase(:words))");

    private final RegisterStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Register(RegisterStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /// A page of the list: what was filed last comes first, or, when words are searched for, what fits best.
    @Transactional(readOnly = true)
    public Slice<DocumentLine> list(RegisterFilter filter, @Nullable String after, Actor actor) {
        return list(filter, after, actor, PAGE);
    }

    /// A longer page, for an export.
    @Transactional(readOnly = true)
    public Slice<DocumentLine> list(RegisterFilter filter, @Nullable String after, Actor actor, int size) {
        store.planEach();
        var conditions = conditions(filter, actor);
        if (!filter.words().isEmpty()) {
            return found(filter, conditions, RegisterCursor.parse(after), size);
        }
        return switch (filter.sort()) {
            case FILED ->
                Slice.of(
                        store.filed(conditions, PageKey.read(after, PageKey.AFTER_ALL), size + 1),
                        size,
                        line -> PageKey.of(line.filedAt(), line.id().value()));
            case DATED ->
                Slice.of(
                        store.dated(conditions, RegisterCursor.parse(after), size + 1),
                        size,
                        line -> RegisterCursor.of(0, line));
        };
    }

    private Slice<DocumentLine> found(RegisterFilter filter, Filter conditions, RegisterCursor after, int size) {
        var words = words(filter);
        var lines = new ArrayList<DocumentLine>();
        var ranks = new ArrayList<Integer>();
        for (int rank = Math.max(0, after.rank()); rank < RANKS.size() && lines.size() <= size; rank++) {
            var from = rank == after.rank() ? after : RegisterCursor.startOf(rank);
            var asked = conditions.and(RANKS.get(rank), "words", words).and("true", "code", code(filter));
            var more = store.ranked(asked, from, size + 1 - lines.size());
            lines.addAll(more);
            for (int i = 0; i < more.size(); i++) {
                ranks.add(rank);
            }
        }
        var slice = Slice.of(lines, size, line -> RegisterCursor.of(ranks.get(size - 1), line));
        return new Slice<>(excerpts(slice.lines(), words), slice.next());
    }

    private List<DocumentLine> excerpts(List<DocumentLine> lines, String words) {
        if (lines.size() > PAGE) {
            return lines;
        }
        var texts = store.texts(lines);
        return lines.stream()
                .map(line -> line.with(Excerpt.of(texts.getOrDefault(line.id(), ""), words)))
                .toList();
    }

    /// How many there are, and how many each filter would leave; at least so many, when there are very many.
    @Transactional(readOnly = true)
    public RegisterCounts counts(RegisterFilter filter, Actor actor) {
        store.planEach();
        return RegisterCounts.of(store.counts(searched(filter, actor), RegisterCounts.MOST));
    }

    /// The most lines one export has.
    public static final int MOST_LINES = 50_000;

    /// Hands over every line of a list as the official book has it, and tells the trail that it left the system.
    @Transactional
    public void export(RegisterFilter filter, String form, Actor by, Consumer<BookLine> each) {
        store.planEach();
        var lines = new AtomicInteger();
        store.book(searched(filter, by), MOST_LINES, line -> {
            lines.incrementAndGet();
            each.accept(line);
        });
        events.publishEvent(new RegisterExported(form, lines.get(), by, clock.instant()));
    }

    private static Filter searched(RegisterFilter filter, Actor actor) {
        var asked = conditions(filter, actor);
        return filter.words().isEmpty()
                ? asked
                : asked.and("terms @@ registry.all_words(:words)", "words", words(filter));
    }

    private static String words(RegisterFilter filter) {
        return DocumentCode.asked(filter.words()).orElse(filter.words());
    }

    private static String code(RegisterFilter filter) {
        return DocumentCode.asked(filter.words()).orElse("-");
    }

    /// Conditions are constants; values travel beside them.
    private static Filter conditions(RegisterFilter filter, Actor actor) {
        var asked = Filter.none()
                .and(
                        "access.may_see(:sees, owner_id, shared_with, published)",
                        "sees",
                        actor.visibility().sees());
        if (filter.direction() != null) {
            asked = asked.and(
                    "direction = :direction", "direction", filter.direction().name());
        }
        if (filter.status() != null) {
            asked = asked.and("status = :status", "status", filter.status().name());
        }
        if (!filter.type().isEmpty()) {
            asked = asked.and("upper(type) = :type", "type", filter.type().toUpperCase(Locale.ROOT));
        }
        if (!filter.issuer().isEmpty()) {
            asked = asked.and("search.fold(issuer) like '%' || search.fold(:issuer) || '%'", "issuer", filter.issuer());
        }
        if (filter.year() != null) {
            asked = asked.and("extract(year from dated_from) = :year", "year", filter.year());
        }
        if (filter.findings()) {
            asked = asked.and("errors + warnings > 0");
        }
        return related(asked, filter.relation());
    }

    private static Filter related(Filter asked, @Nullable RelationKind kind) {
        if (kind == null) {
            return asked;
        }
        return asked.and("""
                exists (
                  select from registry.relation
                   where relation.province_id = document.province_id
                     and relation.document_id = document.id
                     and relation.kind = :relation
                     and relation.confirmed)
                """, "relation", kind.name());
    }
}
