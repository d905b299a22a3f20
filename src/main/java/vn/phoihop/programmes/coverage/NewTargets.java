package vn.phoihop.programmes.coverage;

import java.time.LocalDate;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.registry.symbols.Folded;

/// A target for all units of a level below the actor’s place: the bodies of this branch that are in force on the
/// day it is set and, where words are given, have them in their name (a Party committee has several boards).
public record NewTargets(
        Level level, Branch branch, String naming, String form, String basis, LocalDate setOn, LocalDate dueOn) {

    /// All bodies of the branch.
    public NewTargets(Level level, Branch branch, String form, String basis, LocalDate setOn, LocalDate dueOn) {
        this(level, branch, "", form, basis, setOn, dueOn);
    }

    boolean covers(OrganisationLine line) {
        return line.level() == level && line.branch() == branch && isNamed(line);
    }

    private boolean isNamed(OrganisationLine line) {
        var words = Folded.of(naming).words();
        return words.isEmpty() || (" " + Folded.of(line.name()).words() + " ").contains(" " + words + " ");
    }
}
