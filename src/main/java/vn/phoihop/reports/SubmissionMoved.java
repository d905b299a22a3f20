package vn.phoihop.reports;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Something happened to the report of a unit.
public record SubmissionMoved(
        SubmissionId submission,
        Reference record,
        SubmissionEvent what,
        OrganisationId unit,
        OrganisationId requester,
        Actor by,
        Instant at)
        implements Act {

    @Override
    public String subject() {
        return "reports/" + submission;
    }

    @Override
    public String detail() {
        return what.name();
    }
}
