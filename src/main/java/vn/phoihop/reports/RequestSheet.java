package vn.phoihop.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// A request in full, with every report that answers it: how complete, how late, live.
public record RequestSheet(
        ReportRequest request,
        RegimeLine regime,
        List<Unit> units,
        @Nullable SubmissionLine consolidation,
        List<RequestEvent> acts,
        boolean isDrafter,
        List<EntryLine> history) {

    /// One unit asked: the code of its area, its report and whether its figures are in (null: no form is asked).
    public record Unit(
            OrganisationId organisation,
            String name,
            String area,
            SubmissionLine report,
            @Nullable Boolean hasFigures) {}

    public long sent() {
        return units.stream()
                .filter(unit -> unit.report().firstSentAt() != null)
                .count();
    }

    public long late() {
        return units.stream().filter(unit -> unit.report().isLate()).count();
    }

    public long returned() {
        return units.stream()
                .filter(unit -> unit.report().state() == SubmissionState.RETURNED)
                .count();
    }

    public long owed() {
        return units.stream().filter(unit -> unit.report().state().isOwed()).count();
    }

    /// How many of them are asked for a form of figures.
    public long askedForFigures() {
        return units.stream().filter(unit -> unit.hasFigures() != null).count();
    }

    public long withFigures() {
        return units.stream()
                .filter(unit -> Boolean.TRUE.equals(unit.hasFigures()))
                .count();
    }
}
