package vn.phoihop.exchanges;

import java.time.Instant;
import java.util.List;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Something happened to an exchange as a whole.
public record ExchangeMoved(
        ExchangeId exchange,
        Reference record,
        ExchangeKind kind,
        ExchangeEvent what,
        OrganisationId requester,
        List<OrganisationId> receivers,
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
