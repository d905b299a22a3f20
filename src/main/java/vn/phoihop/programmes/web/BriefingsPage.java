package vn.phoihop.programmes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.programmes.Programme;
import vn.phoihop.programmes.briefings.Briefing;
import vn.phoihop.programmes.briefings.Duty;
import vn.phoihop.shared.OrganisationId;

/// Who is to brief and what was held: on one programme, or, without one, on all that may be seen.
public record BriefingsPage(
        @Nullable Programme programme,
        List<Duty> duties,
        List<Briefing> held,
        List<OrganisationLine> bodies,
        Map<OrganisationId, String> names,
        OrganisationId own,
        LocalDate today,
        UUID fresh,
        boolean isLateOnly,
        boolean mayAct,
        Typed typed,
        String said) {

    /// The name of a body.
    public String name(OrganisationId body) {
        return names.getOrDefault(body, "");
    }

    /// The duties shown: all, or those late.
    public List<Duty> shown() {
        return duties.stream()
                .filter(duty -> !isLateOnly || duty.isLateOn(today))
                .toList();
    }

    public long late() {
        return duties.stream().filter(duty -> duty.isLateOn(today)).count();
    }

    /// Whether the reader’s body leads the programme.
    public boolean isLead() {
        return programme != null && programme.owner().equals(own);
    }
}
