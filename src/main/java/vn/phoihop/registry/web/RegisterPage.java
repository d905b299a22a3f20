package vn.phoihop.registry.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.registry.DocumentLine;
import vn.phoihop.registry.RegisterCounts;
import vn.phoihop.registry.RegisterFilter;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.SavedViewTable.View;

/// What the list of documents shows.
public record RegisterPage(
        RegisterFilter filter,
        List<DocumentLine> lines,
        @Nullable String next,
        RegisterCounts counts,
        Map<OrganisationId, String> owners,
        List<View> views,
        boolean mayTakeIn,
        OrganisationId own) {

    /// The address of this list.
    public String address() {
        return RegisterQuery.address(filter);
    }

    /// The address of another list.
    public String to(RegisterFilter other) {
        return "/registry?" + RegisterQuery.address(other);
    }

    /// The address of an export of exactly this list.
    public String export(String form) {
        var address = address();
        return "/registry/export." + form + (address.isEmpty() ? "" : "?" + address);
    }

    /// The address of what follows.
    public String more() {
        return next == null ? "" : "/registry?" + RegisterQuery.address(filter, next);
    }

    /// The name of the organisation that keeps a document, when it is another than the reader’s.
    public String owner(DocumentLine line) {
        return line.owner().equals(own) ? "" : owners.getOrDefault(line.owner(), "");
    }

    /// Whether anything is asked for besides everything.
    public boolean isFiltered() {
        return !filter.equals(RegisterFilter.ALL);
    }
}
