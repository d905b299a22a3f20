package vn.phoihop.programmes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A step of a programme or plan was taken; `event` is its name in the transition tables, `concerned` the bodies that
/// have to know, `day` the date that goes with it (answer by, sign by, signed on), if any.
public record ProgrammeStepTaken(
        ProgrammeId id,
        ProgrammeKind kind,
        Step step,
        String event,
        Reference record,
        String form,
        OrganisationId owner,
        List<OrganisationId> concerned,
        @Nullable LocalDate day,
        Actor by,
        Instant at)
        implements Act {

    @Override
    public String subject() {
        return "programmes/" + id;
    }

    @Override
    public String detail() {
        return event;
    }
}
