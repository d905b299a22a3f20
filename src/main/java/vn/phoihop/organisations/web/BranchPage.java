package vn.phoihop.organisations.web;

import java.time.LocalDate;
import java.util.List;
import vn.phoihop.organisations.AreaBranch;

/// A level of the tree on a day: the organisations of an area, and the areas directly below it.
public record BranchPage(LocalDate on, List<BodyNode> bodies, List<AreaBranch> areas) {

    public boolean isEmpty() {
        return bodies.isEmpty() && areas.isEmpty();
    }
}
