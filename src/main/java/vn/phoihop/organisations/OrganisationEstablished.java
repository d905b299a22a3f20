package vn.phoihop.organisations;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// An organisation was entered.
public record OrganisationEstablished(OrganisationId organisation, String name, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "organisations/" + organisation.value();
    }

    @Override
    public String detail() {
        return name;
    }
}
