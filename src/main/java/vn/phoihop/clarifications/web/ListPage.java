package vn.phoihop.clarifications.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.clarifications.ClarificationFilter;
import vn.phoihop.clarifications.ClarificationLine;
import vn.phoihop.clarifications.Share;
import vn.phoihop.clarifications.State;
import vn.phoihop.shared.OrganisationId;

/// What the list of clarifications shows.
public record ListPage(
        ClarificationFilter filter,
        List<ClarificationLine> lines,
        @Nullable String next,
        Map<State, Integer> counts,
        Share share,
        Map<OrganisationId, String> names,
        boolean mayPropose,
        @Nullable OrganisationId desk,
        boolean mayTakeDesk) {

    /// The address of a filter, without the question mark.
    static String address(ClarificationFilter filter) {
        var words = new LinkedHashMap<String, String>();
        words.put("q", filter.words());
        words.put("state", name(filter.state()));
        words.put("publication", name(filter.publication()));
        words.put("rating", name(filter.rating()));
        words.put("topic", name(filter.topic()));
        words.put("open", filter.isOpen() ? "true" : "");
        return words.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    /// The address of another list.
    public String to(ClarificationFilter other) {
        return "/clarifications?" + address(other);
    }

    /// The address of an export of exactly this list.
    public String export(String form) {
        return "/clarifications/export." + form + "?" + address(filter);
    }

    /// The address of what follows.
    public String more() {
        return next == null
                ? ""
                : "/clarifications?" + address(filter) + "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /// What an organisation is called.
    public String name(OrganisationId id) {
        return names.getOrDefault(id, "");
    }

    /// Whether anything is asked for.
    public boolean isFiltered() {
        return !filter.equals(ClarificationFilter.ALL);
    }
}
