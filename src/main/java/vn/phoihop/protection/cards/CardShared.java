package vn.phoihop.protection.cards;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// With the consent of who raised the case, the contact is open to one more organisation.
public record CardShared(Reference about, OrganisationId with, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return about.kind() + "/" + about.number();
    }
}
