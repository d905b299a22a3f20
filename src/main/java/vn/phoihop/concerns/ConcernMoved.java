package vn.phoihop.concerns;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Something happened to a concern: `event` is the name of the row in the tables; `earlier` are those who had it before
/// and have it no more.
public record ConcernMoved(
        ConcernId concern,
        Reference record,
        ConcernMove what,
        String event,
        ConcernState state,
        OrganisationId owner,
        @Nullable OrganisationId lead,
        List<OrganisationId> partners,
        List<OrganisationId> earlier,
        int level,
        String reason,
        Actor by,
        Instant at)
        implements Act {

    @Override
    public String subject() {
        return "concerns/" + record.number();
    }

    @Override
    public String detail() {
        return reason.isEmpty() ? event : event + " " + reason;
    }
}
