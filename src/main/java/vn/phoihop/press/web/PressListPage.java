package vn.phoihop.press.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.press.PressCounts;
import vn.phoihop.press.PressFilter;
import vn.phoihop.press.PressLine;
import vn.phoihop.shared.OrganisationId;

/// What the list of press items shows.
public record PressListPage(
        PressFilter filter,
        List<PressLine> lines,
        @Nullable String next,
        PressCounts counts,
        Map<OrganisationId, String> names,
        boolean mayCapture) {

    /// The address of another list.
    public String to(PressFilter other) {
        return "/press?" + PressQuery.address(other);
    }

    /// The address of an export of exactly this list.
    public String export(String form) {
        return "/press/export." + form + "?" + PressQuery.address(filter);
    }

    /// The address of what follows.
    public String more() {
        return next == null ? "" : "/press?" + PressQuery.address(filter, next);
    }

    /// What an organisation is called; nothing where nobody has it.
    public String name(@Nullable OrganisationId id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /// Whether anything is asked for besides what is open.
    public boolean isFiltered() {
        return !filter.equals(PressFilter.OPEN);
    }
}
