package vn.phoihop.calendar.web;

import java.util.List;
import vn.phoihop.calendar.DefinitionLine;
import vn.phoihop.calendar.Refusal;
import vn.phoihop.calendar.days.Unit;

/// What the page of a definition shows: its versions, the latest first, and the form for the next one. `refusals` is
/// why the last act was not done (empty: it was).
public record DefinitionPage(
        List<DefinitionLine> versions,
        RevisionForm form,
        List<String> reasons,
        List<String> ladders,
        boolean mayRevise,
        boolean mayConfirm,
        List<Refusal> refusals) {

    public DefinitionLine latest() {
        return versions.getFirst();
    }

    /// The units the next version may count in.
    public List<Unit> units() {
        return latest().unit() == Unit.FIXED_DATE
                ? List.of(Unit.FIXED_DATE)
                : List.of(Unit.WORKING_DAY, Unit.CALENDAR_DAY, Unit.MONTH, Unit.HOUR, Unit.WORKING_HOUR);
    }

    /// Whether the latest version waits for somebody to read its source.
    public boolean isUnconfirmed() {
        return latest().status() == DefinitionLine.Basis.UNCONFIRMED;
    }

    DefinitionPage again(RevisionForm typed, Refusal why) {
        return new DefinitionPage(versions, typed, reasons, ladders, mayRevise, mayConfirm, List.of(why));
    }

    DefinitionPage refused(Refusal why) {
        return again(form, why);
    }
}
