package vn.phoihop.concerns.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.concerns.Channel;
import vn.phoihop.concerns.ConcernFilter;
import vn.phoihop.concerns.ConcernFilter.Mine;
import vn.phoihop.concerns.ConcernFilter.Phase;
import vn.phoihop.concerns.ConcernFilter.Sort;
import vn.phoihop.concerns.ConcernState;
import vn.phoihop.concerns.Field;
import vn.phoihop.shared.OrganisationId;

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
        var words = or(q);
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
                or(area),
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
        words.put("state", name(filter.state()));
        words.put("level", filter.level() == 0 ? "" : String.valueOf(filter.level()));
        words.put("field", name(filter.field()));
        words.put("channel", name(filter.channel()));
        words.put("mine", filter.mine() == Mine.ANY ? "" : filter.mine().name());
        var lead = filter.lead();
        words.put("lead", lead == null ? "" : lead.value().toString());
        words.put("area", filter.area());
        words.put("late", filter.late() ? "true" : "");
        words.put(
                "sort",
                filter.sort() == customary(filter.phase()) ? "" : filter.sort().name());
        return joined(words);
    }

    /// The same list from this line on.
    static String address(ConcernFilter filter, String after) {
        return address(filter) + "&" + joined(Map.of("after", after));
    }

    private static String joined(Map<String, String> words) {
        return words.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
