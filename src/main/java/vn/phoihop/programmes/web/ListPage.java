package vn.phoihop.programmes.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.programmes.ProgrammeFilter;
import vn.phoihop.programmes.ProgrammeLine;
import vn.phoihop.programmes.ProgrammeState;

/// What the list of programmes shows.
public record ListPage(
        ProgrammeFilter filter,
        List<ProgrammeLine> lines,
        @Nullable String next,
        Map<ProgrammeState, Integer> counts,
        boolean mayDraft) {

    /// The address of another list.
    public String to(ProgrammeFilter other) {
        return "/programmes?" + ListQuery.address(other);
    }

    /// The address of an export of exactly this list.
    public String export(String form) {
        var address = ListQuery.address(filter);
        return "/programmes/export." + form + (address.isEmpty() ? "" : "?" + address);
    }

    /// The address of what follows.
    public String more() {
        return next == null ? "" : "/programmes?" + ListQuery.address(filter, next);
    }

    public boolean isFiltered() {
        return !filter.equals(ProgrammeFilter.ALL);
    }

    /// How many there are in all.
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
