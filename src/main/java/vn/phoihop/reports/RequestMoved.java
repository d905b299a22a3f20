package vn.phoihop.reports;

import java.time.Instant;
import java.util.List;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Something happened to a request for reports.
public record RequestMoved(
        RequestId request,
        Reference record,
        RequestEvent what,
        OrganisationId requester,
        List<OrganisationId> units,
        Actor by,
        Instant at)
        implements Act {

    @Override
    public String subject() {
        return "reports/requests/" + request;
    }

    @Override
    public String detail() {
        return what.name();
    }
}
