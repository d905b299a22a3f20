package vn.phoihop.press.occasions;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.agenda.spi.Dated;
import vn.phoihop.agenda.spi.DatedEntry;
import vn.phoihop.notifications.spi.Seen;
import vn.phoihop.search.spi.Findable;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Slice;
import vn.phoihop.shared.Visibility;

/// Occasions as lists; what the calendar, the search and the notices ask of them.
@Component
public class OccasionLists implements Dated, Seen, Findable {

    /// Lines of one page.
    public static final int PAGE = 30;

    private static final int MOST_WORDS = 8;

    private final OccasionListStore store;
    private final OccasionStore occasions;

    OccasionLists(OccasionListStore store, OccasionStore occasions) {
        this.store = store;
        this.occasions = occasions;
    }

    /// A page of the list after a line (null: from the beginning), the latest first.
    @Transactional(readOnly = true)
    public Slice<OccasionLine> list(OccasionFilter filter, @Nullable String after, Actor actor, int size) {
        var asked = Filter.none()
                .and(
                        "access.may_see(:sees, owner_id, shared_with, published)",
                        "sees",
                        actor.visibility().sees());
        if (filter.kind() != null) {
            asked = asked.and("kind = :kind", "kind", filter.kind().name());
        }
        if (filter.state() != null) {
            asked = asked.and("state = :state", "state", filter.state().name());
        }
        asked = words(asked, filter.words());
        var key = PageKey.read(after, PageKey.AFTER_ALL);
        var lines = store.lines(asked, key.at(), key.id(), size + 1);
        return Slice.of(
                lines, size, line -> PageKey.of(line.startsAt(), line.id().value()));
    }

    private static Filter words(Filter asked, String words) {
        var found = asked;
        var all = Arrays.stream(words.split("\\s+"))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .toList();
        for (int i = 0; i < all.size(); i++) {
            var plain = all.get(i).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            found = found.and(
                    "search.fold(number || ' ' || title || ' ' || place) like search.fold(:word" + i + ")",
                    "word" + i,
                    "%" + plain + "%");
        }
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedEntry> between(Instant from, Instant to, Actor actor) {
        return store.meetings(from, to, actor);
    }

    @Override
    public String kind() {
        return Occasion.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> seen(Set<String> ids, Visibility who) {
        return occasions.seen(ids, who);
    }

    @Override
    public String heading() {
        return "press.occasions";
    }

    @Override
    public String more(String words) {
        return "/press/occasions?q=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public List<Found> find(String words, Actor actor, int limit) {
        return list(OccasionFilter.words(words), null, actor, limit).lines().stream()
                .map(line -> new Found(line.reference(), line.place()))
                .toList();
    }
}
