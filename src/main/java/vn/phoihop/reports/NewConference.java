package vn.phoihop.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A conference to be called; typed in a form that counts once.
public record NewConference(
        UUID form,
        Conference.Kind kind,
        String title,
        Instant from,
        Instant to,
        String place,
        String agenda,
        List<OrganisationId> participants,
        List<Reference> documents,
        @Nullable RequestId request) {

    public NewConference {
        participants = List.copyOf(participants);
        documents = List.copyOf(documents);
    }
}
