package vn.phoihop.press.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.phoihop.press.Finding;
import vn.phoihop.press.OutletOutcome;
import vn.phoihop.press.PressFilter;
import vn.phoihop.press.PressFilter.Mine;
import vn.phoihop.press.PressFilter.Phase;
import vn.phoihop.press.PressFilter.Sort;
import vn.phoihop.press.PressState;
import vn.phoihop.press.Topic;
import vn.phoihop.shell.spi.Asked;

/// The address of a list: what is asked for, and where its page begins. What does not fit is as if it were not there;
/// without more, what somebody still owes is shown, earliest date first.
public record PressQuery(
        @Nullable String q,
        @Nullable Phase phase,
        @Nullable PressState state,
        @Nullable Topic topic,
        @Nullable Finding finding,
        @Nullable OutletOutcome outcome,
        @Nullable Mine mine,
        @Nullable String place,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable Boolean late,
        @Nullable Sort sort,
        @Nullable String after) {

    PressFilter filter() {
        var words = Asked.typed(q);
        var isWide = !words.isBlank() || state != null || finding != null || outcome != null || from != null;
        var seen = phase == null ? (isWide ? Phase.ALL : Phase.OPEN) : phase;
        return new PressFilter(
                words,
                seen,
                state,
                topic,
                finding,
                outcome,
                mine == null ? Mine.ANY : mine,
                Asked.typed(place),
                from,
                to,
                Boolean.TRUE.equals(late),
                sort == null ? customary(seen) : sort);
    }

    private static Sort customary(Phase phase) {
        return phase == Phase.OPEN ? Sort.DUE : Sort.PUBLISHED;
    }

    /// The address of a filter, without the question mark.
    static String address(PressFilter filter) {
        var words = new LinkedHashMap<String, String>();
        words.put("q", filter.words());
        words.put("phase", filter.phase().name());
        words.put("state", Asked.name(filter.state()));
        words.put("topic", Asked.name(filter.topic()));
        words.put("finding", Asked.name(filter.finding()));
        words.put("outcome", Asked.name(filter.outcome()));
        words.put("mine", filter.mine() == Mine.ANY ? "" : filter.mine().name());
        words.put("place", filter.place());
        words.put("from", day(filter.from()));
        words.put("to", day(filter.to()));
        words.put("late", filter.late() ? "true" : "");
        words.put(
                "sort",
                filter.sort() == customary(filter.phase()) ? "" : filter.sort().name());
        return Asked.address(words);
    }

    /// The same list from this line on.
    static String address(PressFilter filter, String after) {
        return address(filter) + "&" + Asked.address(Map.of("after", after));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
