package vn.phoihop.calendar;

import java.util.Set;
import vn.phoihop.shared.OrganisationId;

/// Who may see a clock: as whoever may see its record. The owner, those it is shared with, or anyone.
public record Audience(OrganisationId owner, Set<OrganisationId> sharedWith, boolean published) {

    public Audience {
        sharedWith = Set.copyOf(sharedWith);
    }

    public static Audience of(OrganisationId owner, OrganisationId... sharedWith) {
        return new Audience(owner, Set.of(sharedWith), false);
    }
}
