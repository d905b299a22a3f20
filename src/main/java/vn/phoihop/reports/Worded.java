package vn.phoihop.reports;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Something was written or asked for that moves no state: a section, a figure by hand, handed to the leader, urged.
public record Worded(Reference record, String what, OrganisationId unit, String more, Actor by, Instant at)
        implements Act {

    @Override
    public String subject() {
        return "reports/" + record.id();
    }

    @Override
    public String detail() {
        return what + (more.isEmpty() ? "" : " " + more);
    }
}
