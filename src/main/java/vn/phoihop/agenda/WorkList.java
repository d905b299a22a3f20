package vn.phoihop.agenda;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.AgendaFilter.RecordKey;
import vn.phoihop.calendar.AgendaLine;
import vn.phoihop.calendar.AgendaObligation;
import vn.phoihop.calendar.AgendaPage;
import vn.phoihop.shared.OrganisationId;

/// A page of the work: its lines by bucket, the names of the organisations in them, and who of one’s own organisation
/// is on which record. `obligation` is what is asked for, when one thing is.
public record WorkList(
        WorkFilter filter,
        AgendaPage page,
        Map<OrganisationId, String> names,
        Map<RecordKey, Taken> takings,
        @Nullable AgendaObligation obligation,
        LocalDate today) {

    /// The name of an organisation; of nobody, nothing.
    public String name(@Nullable OrganisationId organisation) {
        return organisation == null ? "" : names.getOrDefault(organisation, "");
    }

    /// Who of one’s own organisation is on the record of a line.
    public @Nullable Taken taken(AgendaLine line) {
        return takings.get(RecordKey.of(line.record()));
    }
}
