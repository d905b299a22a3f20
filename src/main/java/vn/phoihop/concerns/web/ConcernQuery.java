package vn.phoihop.concerns.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.concerns.Channel;
import vn.phoihop.concerns.ConcernFilter;
import vn.phoihop.concerns.ConcernFilter.Mine;
import vn.phoihop.concerns.ConcernFilter.Phase;
import vn.phoihop.concerns.ConcernFilter.Sort;
import vn.phoihop.concerns.ConcernState;
import vn.phoihop.concerns.Field;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Asked;

/// The address of a list: what is asked for, and where its page begins. What does not fit is as if it were not there;
/// without more, what is open is shown, the most urgent first.
public record ConcernQuery(
        @Nullable String q,
        @Nullable Phase phase,
        @Nullable ConcernState state,
        @Nullable Integer level,
        @Nullable Field field,
        @Nullable Channel channel,
        @Nullable Mine mine,
        @Nullable UUID lead,
        @Nullable String area,
        @Nullable Boolean late,
        @Nullable Sort sort,
        @Nullable String after) {

    ConcernFilter filter() {
        var words = Asked.typed(q);
        var isWide = !words.isBlank() || state != null;
        var seen = phase == null ? (isWide ? Phase.ALL : Phase.OPEN) : phase;
        return new ConcernFilter(
                words,
                seen,
                state,
                level == null || level < 1 || level > 4 ? 0 : level,
                field,
                channel,
                mine == null ? Mine.ANY : mine,
                lead == null ? null : new OrganisationId(lead),
                Asked.typed(area),
                Boolean.TRUE.equals(late),
                sort == null ? customary(seen) : sort);
    }

    private static Sort customary(Phase phase) {
        return phase == Phase.OPEN ? Sort.NEED : Sort.RECEIVED;
    }

    /// The address of a filter, without the question mark.
    static String address(ConcernFilter filter) {
        var words = new LinkedHashMap<String, String>();
        words.put("q", filter.words());
        words.put("phase", filter.phase().name());
        words.put("state", Asked.name(filter.state()));
        words.put("level", filter.level() == 0 ? "" : String.valueOf(filter.level()));
        words.put("field", Asked.name(filter.field()));
        words.put("channel", Asked.name(filter.channel()));
        words.put("mine", filter.mine() == Mine.ANY ? "" : filter.mine().name());
        var lead = filter.lead();
        words.put("lead", lead == null ? "" : lead.value().toString());
        words.put("area", filter.area());
        words.put("late", filter.late() ? "true" : "");
        words.put(
                "sort",
                filter.sort() == customary(filter.phase()) ? "" : filter.sort().name());
        return Asked.address(words);
    }

    /// The same list from this line on.
    static String address(ConcernFilter filter, String after) {
        return address(filter) + "&" + Asked.address(Map.of("after", after));
    }
}
