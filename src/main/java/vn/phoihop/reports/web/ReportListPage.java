package vn.phoihop.reports.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reports.ReportFilter;
import vn.phoihop.reports.RequestLine;
import vn.phoihop.reports.SubmissionLine;
import vn.phoihop.shared.OrganisationId;

/// What the list of reports shows: reports in boxes, or the requests.
public record ReportListPage(
        ReportFilter filter,
        List<SubmissionLine> lines,
        @Nullable String next,
        Map<String, Long> counts,
        List<RequestLine> requests,
        boolean showsRequests,
        Map<OrganisationId, String> names,
        boolean mayAsk,
        OrganisationId own) {

    /// The address of another box.
    public String to(ReportFilter.Box box) {
        return "/reports?box=" + box;
    }

    /// The address of what follows.
    public String more() {
        var words = filter.words().isBlank() ? "" : "&q=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8);
        var state = filter.state() == null ? "" : "&state=" + filter.state();
        return "/reports?box=" + filter.box() + words + state + (filter.late() ? "&late=true" : "") + "&after=" + next;
    }

    public String name(OrganisationId organisation) {
        return names.getOrDefault(organisation, "");
    }

    public long count(ReportFilter.Box box) {
        return counts.getOrDefault(box.name(), 0L);
    }
}
