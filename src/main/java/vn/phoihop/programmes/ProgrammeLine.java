package vn.phoihop.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A programme or plan as a line of a list: `signed` of `parties` have signed, `items` is how many things are to be
/// done.
public record ProgrammeLine(
        ProgrammeId id,
        ProgrammeKind kind,
        ProgrammeState state,
        OrganisationId owner,
        String ownerName,
        String number,
        String title,
        LocalDate begins,
        LocalDate ends,
        @Nullable LocalDate signBy,
        @Nullable LocalDate dated,
        int parties,
        int signed,
        int items) {

    /// The line as a link.
    public Reference reference() {
        return new Reference("programmes", id.toString(), number, title);
    }
}
