package vn.phoihop.organisations.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.shared.Slice;

/// What the page of the tree shows: the day, where one is (`path`, empty when that area was not in force), and either a
/// level of the tree or, when something is looked for, what was found.
public record TreePage(
        Asked asked,
        LocalDate today,
        List<AreaLine> path,
        @Nullable AreaLine gone,
        List<AreaLine> became,
        @Nullable BranchPage branch,
        List<AreaLine> areas,
        @Nullable Slice<OrganisationLine> found,
        boolean mayChange) {

    /// What was asked for: the filters, as they stand in the address.
    public record Asked(
            LocalDate on,
            String at,
            String q,
            @Nullable Branch branch,
            @Nullable Level level) {

        /// The address of the same view on another day.
        public String onDay(LocalDate day) {
            return address(day) + (at.isEmpty() ? "" : "&at=" + at);
        }

        /// The address of this view from a place in the list on.
        public String after(String key) {
            return address(on) + "&after=" + key;
        }

        private String address(LocalDate day) {
            return "/organisations?on=" + day
                    + (q.isEmpty() ? "" : "&q=" + Addresses.encoded(q))
                    + (branch == null ? "" : "&branch=" + branch)
                    + (level == null ? "" : "&level=" + level);
        }
    }
}
