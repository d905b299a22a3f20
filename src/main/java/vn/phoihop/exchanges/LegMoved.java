package vn.phoihop.exchanges;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Something happened between the requester of an exchange and one receiver.
public record LegMoved(
        ExchangeId exchange,
        LegId leg,
        Reference record,
        ExchangeKind kind,
        LegEvent what,
        OrganisationId requester,
        OrganisationId receiver,
        Actor by,
        Instant at)
        implements Act {

    @Override
    public String subject() {
        return "exchanges/" + exchange;
    }

    @Override
    public String detail() {
        return what.name();
    }
}
