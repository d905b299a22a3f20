package vn.phoihop.protection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// A request of an enforcement body for personal data (yêu cầu của cơ quan có thẩm quyền), as it is counted: by which
/// kind of body, by which instrument, and whether it was met. What was asked and about whom is not kept here.
public record EnforcementRequest(
        UUID id,
        OrganisationId owner,
        LocalDate receivedOn,
        Body body,
        String instrument,
        Outcome outcome,
        String ground,
        @Nullable LocalDate answeredOn,
        int version) {

    /// Which kind of body asks.
    public enum Body {
        POLICE,
        PROCURACY,
        COURT,
        INSPECTORATE,
        ENFORCEMENT,
        OTHER
    }

    /// What became of it.
    public enum Outcome {
        WAITING,
        GIVEN,
        REFUSED
    }
}
