package vn.phoihop.agenda;

import java.util.List;
import java.util.Map;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.agenda.spi.Standing;
import vn.phoihop.calendar.AgendaCounts;
import vn.phoihop.calendar.AgendaUnit;
import vn.phoihop.calendar.AgendaWeek;
import vn.phoihop.shared.OrganisationId;

/// What a leader looks at: what waits for a decision, how each organisation stands, promises, figures of the modules,
/// and the last weeks. Organisations stand in the order of the directory, never by how much is late.
public record Leadership(
        List<Approval> approvals,
        List<AgendaUnit> units,
        Map<OrganisationId, String> names,
        AgendaCounts promises,
        List<Standing> standings,
        List<AgendaWeek> weeks) {

    public int open() {
        return units.stream().mapToInt(AgendaUnit::open).sum();
    }

    public int overdue() {
        return units.stream().mapToInt(AgendaUnit::overdue).sum();
    }

    public int soon() {
        return units.stream().mapToInt(AgendaUnit::soon).sum();
    }

    public int done() {
        return units.stream().mapToInt(AgendaUnit::done).sum();
    }
}
