package vn.phoihop.reports.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reports.Conference;
import vn.phoihop.reports.RequestLine;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Typed;

/// What the pages of conferences show: the list, one with what it concluded, or the form that calls one (`form` is its
/// one-time id, empty elsewhere).
public record ConferencePage(
        List<Conference> conferences,
        @Nullable Conference one,
        Map<OrganisationId, String> names,
        Map<OrganisationId, String> organisations,
        List<RequestLine> requests,
        OrganisationId own,
        boolean mayCall,
        String form,
        Typed typed,
        Said said) {

    /// How many conclusions the form has room for.
    public static final int ROOM = 4;

    public String name(OrganisationId organisation) {
        return names.getOrDefault(organisation, "");
    }

    public boolean isOurs(Conference conference) {
        return conference.host().equals(own);
    }
}
