package vn.phoihop.press.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.press.occasions.OccasionFilter;
import vn.phoihop.press.occasions.OccasionLine;
import vn.phoihop.shared.OrganisationId;

/// What the list of occasions shows.
public record OccasionListPage(
        OccasionFilter filter,
        List<OccasionLine> lines,
        @Nullable String next,
        Map<OrganisationId, String> names,
        boolean mayPlan) {

    /// The address of what follows.
    public String more() {
        var kind = filter.kind() == null ? "" : filter.kind().name();
        var state = filter.state() == null ? "" : filter.state().name();
        return "/press/occasions?q=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8) + "&kind=" + kind
                + "&state=" + state + "&after="
                + URLEncoder.encode(next == null ? "" : next, StandardCharsets.UTF_8);
    }

    /// What an organisation is called.
    public String name(OrganisationId id) {
        return names.getOrDefault(id, "");
    }
}
