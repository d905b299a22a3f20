package vn.phoihop.registry.outgoing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.registry.outgoing.OutgoingFilter;
import vn.phoihop.registry.outgoing.OutgoingFilter.Phase;
import vn.phoihop.registry.outgoing.OutgoingLine;
import vn.phoihop.registry.outgoing.OutgoingStatus;
import vn.phoihop.shared.OrganisationId;

/// What the list of outgoing documents shows.
public record OutgoingListPage(
        OutgoingFilter filter,
        List<OutgoingLine> lines,
        @Nullable String next,
        Map<OutgoingStatus, Integer> counts,
        Map<OrganisationId, String> owners,
        boolean mayDraft,
        OrganisationId own) {

    public int count(OutgoingStatus status) {
        return counts.getOrDefault(status, 0);
    }

    public String owner(OutgoingLine line) {
        return owners.getOrDefault(line.owner(), "");
    }

    /// The list with this state only, or without a state.
    public String in(@Nullable OutgoingStatus status) {
        return address(filter.with(status));
    }

    /// The list of this phase only, or of all.
    public String in(@Nullable Phase phase) {
        return address(filter.in(phase).with(null));
    }

    public String more() {
        var address = address(filter);
        return address + (address.contains("?") ? "&" : "?") + "after="
                + URLEncoder.encode(next == null ? "" : next, StandardCharsets.UTF_8);
    }

    private static String address(OutgoingFilter filter) {
        var address = new StringBuilder();
        if (!filter.words().isEmpty()) {
            address.append("&q=").append(URLEncoder.encode(filter.words(), StandardCharsets.UTF_8));
        }
        if (filter.status() != null) {
            address.append("&status=").append(filter.status());
        }
        if (filter.phase() != null) {
            address.append("&phase=").append(filter.phase());
        }
        return address.isEmpty() ? "/outgoing" : "/outgoing?" + address.substring(1);
    }
}
