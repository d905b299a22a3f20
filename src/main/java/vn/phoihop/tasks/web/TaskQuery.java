package vn.phoihop.tasks.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Asked;
import vn.phoihop.tasks.TaskFilter;
import vn.phoihop.tasks.TaskFilter.Mine;
import vn.phoihop.tasks.TaskFilter.Phase;
import vn.phoihop.tasks.TaskFilter.Sort;
import vn.phoihop.tasks.TaskState;

/// The address of a list: what is asked for, and where its page begins. What does not fit is as if it were not there;
/// without more, what somebody still owes is shown, earliest date first.
public record TaskQuery(
        @Nullable String q,
        @Nullable Phase phase,
        @Nullable TaskState state,
        @Nullable Mine mine,
        @Nullable UUID owner,
        @Nullable UUID lead,
        @Nullable String source,
        @Nullable String record,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @Nullable Boolean late,
        @Nullable Boolean returned,
        @Nullable Sort sort,
        @Nullable String after) {

    TaskFilter filter() {
        var words = Asked.typed(q);
        var isWide = !words.isBlank() || state != null || !Asked.typed(record).isEmpty();
        var seen = phase == null ? (isWide ? Phase.ALL : Phase.OPEN) : phase;
        return new TaskFilter(
                words,
                seen,
                state,
                mine == null ? Mine.ANY : mine,
                owner == null ? null : new OrganisationId(owner),
                lead == null ? null : new OrganisationId(lead),
                Asked.typed(source),
                Asked.typed(record),
                until,
                Boolean.TRUE.equals(late),
                Boolean.TRUE.equals(returned),
                sort == null ? customary(seen) : sort);
    }

    private static Sort customary(Phase phase) {
        return phase == Phase.OPEN ? Sort.DUE : Sort.PLANNED;
    }

    /// The address of a filter, without the question mark.
    static String address(TaskFilter filter) {
        var words = new LinkedHashMap<String, String>();
        words.put("q", filter.words());
        words.put("phase", filter.phase().name());
        words.put("state", Asked.name(filter.state()));
        words.put("mine", filter.mine() == Mine.ANY ? "" : filter.mine().name());
        words.put("owner", id(filter.owner()));
        words.put("lead", id(filter.lead()));
        words.put("source", filter.sourceKind());
        words.put("record", filter.sourceId());
        words.put("until", filter.until() == null ? "" : filter.until().toString());
        words.put("late", filter.late() ? "true" : "");
        words.put("returned", filter.returned() ? "true" : "");
        words.put(
                "sort",
                filter.sort() == customary(filter.phase()) ? "" : filter.sort().name());
        return Asked.address(words);
    }

    /// The same list from this line on.
    static String address(TaskFilter filter, String after) {
        return address(filter) + "&" + Asked.address(Map.of("after", after));
    }

    private static String id(@Nullable OrganisationId id) {
        return id == null ? "" : id.value().toString();
    }
}
