package vn.phoihop.concerns.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.concerns.ConcernCounts;
import vn.phoihop.concerns.ConcernFilter;
import vn.phoihop.concerns.ConcernLine;
import vn.phoihop.concerns.ConcernLists.Column;
import vn.phoihop.concerns.ConcernLists.Tile;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.SavedViewTable.View;

/// What the list of concerns shows, as a list, a board or a map. `desk` says whether the own organisation receives what
/// comes in by the open page: null where this cannot be chosen.
public record ConcernListPage(
        ConcernFilter filter,
        List<ConcernLine> lines,
        @Nullable String next,
        ConcernCounts counts,
        Map<Column, List<ConcernLine>> board,
        List<Tile> tiles,
        Map<OrganisationId, String> names,
        List<View> views,
        boolean mayWork,
        @Nullable Boolean desk) {

    /// The address of this list.
    public String address() {
        return ConcernQuery.address(filter);
    }

    /// The address of another list.
    public String to(ConcernFilter other) {
        return "/concerns?" + ConcernQuery.address(other);
    }

    /// The address of an export of exactly this list.
    public String export(String form) {
        return "/concerns/export." + form + "?" + address();
    }

    /// The address of what follows.
    public String more() {
        return next == null ? "" : "/concerns?" + ConcernQuery.address(filter, next);
    }

    /// What an organisation is called.
    public String name(@Nullable OrganisationId id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /// Whether anything is asked for besides what is open.
    public boolean isFiltered() {
        return !filter.equals(ConcernFilter.open());
    }
}
